import type { FootnoteReference } from "mdast";
import type { LaidRun } from "./layout.js";

/**
 * Numbers of the works that something cites, one by one: Markdown knows no ranges of footnotes.
 *
 * @param citing - What cites.
 * @returns The numbers.
 */
export const numbersOf = ({ citations = [] }: { readonly citations?: readonly LaidRun[] }): readonly number[] =>
  citations.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

/**
 * A reference to a footnote.
 *
 * @param number - Its number.
 * @returns The node.
 */
export const footnoteReference = (number: number): FootnoteReference => ({
  type: "footnoteReference",
  identifier: String(number),
  label: String(number),
});
