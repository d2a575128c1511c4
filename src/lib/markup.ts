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
  const escaped = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter) : text;
  return escaped as Markup;
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
    if (value !== undefined) tag += ` ${attribute}="${escapeMarkup(String(value))}"`;
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
 * Pieces of markup one after another.
 *
 * @param pieces - The pieces.
 * @param between - What stands between them: white space, or nothing.
 * @returns The whole.
 */
export function joined(pieces: readonly Markup[], between: "" | " " = ""): Markup {
  // Not Array.join, which copies every text at each level of nesting.
  let markup = "";
  for (const piece of pieces) markup += markup === "" ? piece : between + piece;
  return markup as Markup;
}
