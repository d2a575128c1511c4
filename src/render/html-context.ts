import { markLatin } from "../lib/isolate.js";
import { escapeMarkup, type Markup } from "../lib/markup.js";
import type { ForestData } from "../model/forest-data.js";
import type { TextI18n } from "../model/i18n.js";

/** Draws a figure of an article. */
export type DrawFigure = (data: ForestData, i18n: TextI18n) => Markup;

/** What an article is written with. */
export interface HtmlContext {
  /** The language. */
  readonly i18n: TextI18n;
  /** Level of the title's heading. */
  readonly level: number;
  /** Put before every id. */
  readonly prefix: string;
  /** Whether a list of contents is written. */
  readonly contents: boolean;
  /** Draws figures. */
  readonly draw: DrawFigure;
  /** Writes a text of the article's language. */
  readonly inline: (text: string) => Markup;
  /** What each sign of a stance means. */
  readonly signs: ReadonlyMap<string, string>;
  /** The first place that cites a reference, to link back to; filled while the text is written. */
  readonly cited: Map<number, string>;
}

/**
 * How texts of a language are written between tags.
 *
 * @param i18n - The language.
 * @returns Escapes a text; where it runs from right to left, its Latin runs are isolated.
 */
export function inlineIn({ dir }: TextI18n): (text: string) => Markup {
  if (dir === "ltr") return escapeMarkup;
  return (text) => {
    if (!text.includes("\u2066")) return markLatin(text, isolated, escapeMarkup) as Markup;
    // What a group matches comes between the other parts, and is isolated already.
    const parts = text.split(/(\u2066[^\u2069]*\u2069)/);
    const written = parts.map((part, index) =>
      index % 2 === 0 ? markLatin(part, isolated, escapeMarkup) : escapeMarkup(part),
    );
    return written.join("") as Markup;
  };
}

/** A number alone stands right wherever it is. */
const isNumber = (run: string): boolean => /^\p{N}+(?:[.,]\p{N}+)*$/u.test(run);

const isolated = (run: string): Markup =>
  isNumber(run) ? (run as Markup) : (`<bdi>${escapeMarkup(run)}</bdi>` as Markup);

/**
 * A heading.
 *
 * @param level - Its level; those below the sixth are written as the sixth.
 * @param text - What it says.
 * @param id - Its id.
 * @returns The element.
 */
export function heading(level: number, text: Markup, id?: string): Markup {
  const name = `h${Math.min(6, level)}`;
  return (id === undefined ? `<${name}>${text}</${name}>` : `<${name} id="${id}">${text}</${name}>`) as Markup;
}

/** The id of a document's title, after its prefix. */
const titleId = "microdosing-title";

/**
 * What names a part of a document: its heading, and the title of the document where the page may have others.
 *
 * @param prefix - What the ids of the document begin with.
 * @param id - The heading's id.
 * @returns The value of `aria-labelledby`.
 */
export function labelledBy(prefix: string, id: string): string {
  return prefix === "" ? id : `${id} ${titleOf(prefix)}`;
}

/**
 * The id of a document's title.
 *
 * @param prefix - What the ids of the document begin with.
 * @returns The id; none where the page has one document.
 */
export function titleOf(prefix: string): string | undefined {
  return prefix === "" ? undefined : `${prefix}${titleId}`;
}
