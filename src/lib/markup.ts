/** Text in which every letter that HTML or XML would read as markup is escaped; made here only. */
export type Markup = string & {
  /** Marks it for the compiler, so that a text that was not escaped does not fit; never there at run time. */
  readonly __brand: "Markup";
};

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Escapes a text for HTML and XML, between tags or between double quotes.
 *
 * @param text - Any text.
 * @returns The text as markup.
 */
export function escapeMarkup(text: string): Markup {
  // Most texts have nothing to escape, and a test is much faster than a replacement.
  if (!/[&<>"]/.test(text)) return text as Markup;
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter) as Markup;
}

/**
 * The start tag of an element.
 *
 * @param name - Name of the element, from code and never from data.
 * @param attributes - Attributes; their values are escaped here.
 * @returns The tag.
 */
export function startTag(name: string, attributes: Attributes): Markup {
  let tag = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) tag += ` ${attribute}="${escaped(value)}"`;
  }
  return `${tag}>` as Markup;
}

/**
 * An element with what is in it.
 *
 * @param name - Name of the element, from code and never from data.
 * @param attributes - Attributes; their values are escaped here.
 * @param children - What is in it.
 * @returns The element.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  return `${startTag(name, attributes)}${joined(children)}</${name}>` as Markup;
}

/**
 * Markup from a template whose values are all texts and numbers, for small elements of which there are hundreds.
 *
 * @param parts - The markup around the values, from code.
 * @param values - The values; they are escaped here.
 * @returns The markup.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Markup {
  let text = parts[0] as string;
  for (let index = 0; index < values.length; index++) {
    text += escaped(values[index] as string | number) + (parts[index + 1] as string);
  }
  return text as Markup;
}

const escaped = (value: string | number): string => (typeof value === "number" ? String(value) : escapeMarkup(value));

/**
 * Pieces of markup one after another.
 *
 * @param pieces - The pieces.
 * @param between - What stands between them: white space, or nothing.
 * @returns The whole.
 */
export function joined(pieces: readonly Markup[], between: "" | " " = ""): Markup {
  // Not Array.join, which copies every text at each level of nesting.
  let text = "";
  for (const piece of pieces) text += text === "" ? piece : between + piece;
  return text as Markup;
}
