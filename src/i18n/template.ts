/** A text of a locale, cut at its placeholders: texts and names take turns, a text first. */
export type Template = readonly string[];

/**
 * Cuts a text at its placeholders, `{{name}}`.
 *
 * @param text - The text.
 * @returns The template.
 */
export function templateOf(text: string): Template {
  return text.split(/\{\{\s*([^{}\s]+)\s*\}\}/);
}

/**
 * Puts values into a template. What is put in is text, whatever it holds; a placeholder without a value stays.
 *
 * @param template - The template.
 * @param values - Values by name.
 * @returns The text.
 */
export function fill(template: Template, values: Readonly<Record<string, unknown>>): string {
  let text = template[0] ?? "";
  for (let index = 1; index < template.length; index += 2) {
    const name = template[index] as string;
    text += Object.hasOwn(values, name) ? String(values[name]) : `{{${name}}}`;
    text += template[index + 1];
  }
  return text;
}
