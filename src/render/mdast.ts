import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  Link,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from "mdast";
import type { ResolvedDocument } from "../model/document.js";
import type { I18n } from "../model/i18n.js";
import { layOut } from "./lay-out.js";
import type { LaidBlock, LaidStatement } from "./layout.js";
import { mdastTable } from "./mdast-table.js";

/**
 * Turns an article into a standard mdast tree: headings, paragraphs, lists, block quotes for callouts, GFM tables, and a
 * footnote for each reference.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @returns An mdast root, ready for remark plugins.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { article, toMdast } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const root = toMdast(article, await createI18n("es"));
 * console.log(root.type, root.children[0]?.type);
 * // root heading
 * ```
 */
export function toMdast(article: ResolvedDocument, i18n: I18n): Root {
  const layout = layOut(article, i18n, { citations: true, stances: true });
  const children: RootContent[] = [
    heading(1, layout.title),
    ...(layout.summary === undefined ? [] : [paragraph([text(layout.summary)])]),
    { type: "blockquote", children: [paragraph([{ type: "strong", children: [text(layout.notice)] }])] },
    ...(layout.dates.length === 0
      ? []
      : [
          {
            type: "list",
            ordered: false,
            spread: false,
            children: layout.dates.map((date) => item([text(`${date.label}: ${date.text}`)])),
          } as const,
        ]),
    ...layout.sections.flatMap((section) => [heading(2, section.title, section.id), ...section.blocks.map(block)]),
    ...layout.references.map(
      ({ number, text: words, url }): FootnoteDefinition => ({
        type: "footnoteDefinition",
        identifier: String(number),
        label: String(number),
        children: [
          paragraph([
            text(url === undefined ? words : `${words} `),
            ...(url === undefined ? [] : [{ type: "link", url, children: [text(url)] } satisfies Link]),
          ]),
        ],
      }),
    ),
  ];
  return { type: "root", children };
}

const text = (value: string): Text => ({ type: "text", value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
const item = (children: PhrasingContent[]): ListItem => ({
  type: "listItem",
  spread: false,
  children: [paragraph(children)],
});

function heading(depth: 1 | 2 | 3 | 4, words: string, id?: string): Heading {
  const children = [text(words)];
  if (id === undefined) return { type: "heading", depth, children };
  // The field that mdast-util-to-hast and remark plugins read an id from.
  return { type: "heading", depth, children, data: { hProperties: { id } } as Heading["data"] & object };
}

function block(laid: LaidBlock): BlockContent | DefinitionContent {
  switch (laid.type) {
    case "heading":
      return heading(laid.depth === 1 ? 3 : 4, laid.text, laid.id);
    case "paragraph":
      return paragraph(sentences(laid.statements));
    case "list":
      return {
        type: "list",
        ordered: laid.ordered,
        spread: false,
        children: laid.statements.map((statement) => item(sentence(statement))),
      };
    case "callout":
      return {
        type: "blockquote",
        children: [
          paragraph([{ type: "strong", children: [text(laid.label)] }]),
          paragraph(sentences(laid.statements)),
        ],
      };
    case "table":
      return mdastTable([laid.head, ...laid.rows]);
    case "figure":
      return paragraph([{ type: "emphasis", children: [text(laid.caption)] }, text(` ${laid.alternative}`)]);
  }
}

function sentences(statements: readonly LaidStatement[]): PhrasingContent[] {
  return statements.flatMap((statement, index) => [...(index === 0 ? [] : [text(" ")]), ...sentence(statement)]);
}

function sentence({ text: words, language, citations, stanceText }: LaidStatement): PhrasingContent[] {
  return [
    language === undefined ? text(words) : inLanguage(words, language),
    ...citations.map(
      (number) => ({ type: "footnoteReference", identifier: String(number), label: String(number) }) as const,
    ),
    ...(stanceText === undefined ? [] : [text(` (${stanceText})`)]),
  ];
}

/** A text that mdast-util-to-hast wraps in an element with its language; Markdown itself cannot say it. */
function inLanguage(words: string, { lng, dir }: NonNullable<LaidStatement["language"]>): Text {
  return { ...text(words), data: { hName: "span", hProperties: { lang: lng, dir } } as Text["data"] & object };
}
