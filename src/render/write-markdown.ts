import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

/**
 * Writes a tree as CommonMark with GFM tables and footnotes; text that looks like markup is escaped.
 *
 * @param tree - The tree.
 * @param bullet - The character of bullet lists.
 * @returns Markdown.
 */
export function writeMarkdown(tree: Nodes, bullet: "-" | "*" | "+" = "-"): string {
  return toMarkdown(tree, { bullet, extensions: [gfmToMarkdown()] });
}
