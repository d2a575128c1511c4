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
  Strong,
  Text,
} from "mdast";
import type { ResolvedDocument } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { ReadingOptions } from "../model/reading.js";
import { lazy } from "../shapes/lazy.js";
import { object } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { layOut } from "./lay-out.js";
import type {
  LaidBlock,
  LaidCell,
  LaidDate,
  LaidLanguage,
  LaidReference,
  LaidSection,
  LaidStatement,
  Layout,
} from "./layout.js";
import { footnoteReference, numbersOf } from "./mdast-citations.js";
import { mdastTable } from "./mdast-table.js";
import { readingFields, withReadingDefaults } from "./reading-options.js";
import { onOneLine, withColon } from "./sentence-end.js";

/**
 * Turns an article into a standard mdast tree: headings, paragraphs, lists, block quotes for callouts, GFM tables, and a
 * footnote for each work that is cited. Works that nothing cites, which `references: "list"` adds, are a numbered list at
 * the end, whose numbers go on after the footnotes, because renderers leave out a footnote that nothing refers to.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - What is shown; see {@link ReadingOptions}. `folded` and `cited` are the same here.
 * @returns An mdast root, ready for remark plugins.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `unknown-id`.
 * @example
 * ```ts
 * import { article, toMdast } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const root = toMdast(article, await createI18n("es"), { detail: "brief" });
 * console.log(root.type, root.children[0]?.type);
 * // root heading
 * ```
 */
export function toMdast(article: ResolvedDocument, i18n: TextI18n, options: ReadingOptions = {}): Root {
  return mdastOf(article, i18n, check(readingOptionsShape, options, "options", ["options"]));
}

const readingOptionsShape: Shape<ReadingOptions> = /* @__PURE__ */ lazy<ReadingOptions>((exactly) =>
  exactly(object(readingFields())),
);

/**
 * Turns an article into an mdast tree; see {@link toMdast}.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - Checked options.
 * @returns An mdast root.
 * @throws {MicrodosingError} As {@link toMdast}, but for its options.
 */
export function mdastOf(article: ResolvedDocument, i18n: TextI18n, options: ReadingOptions): Root {
  const layout = layOut(article, i18n, withReadingDefaults(options));
  const cited = citedNumbers(layout);
  const children: RootContent[] = [
    heading(1, layout.title),
    ...byline(layout),
    ...(layout.showsSummary && layout.summary !== undefined ? [paragraph([text(layout.summary)])] : []),
    ...layout.lead.flatMap(section),
    { type: "blockquote", children: [paragraph([strong(layout.notice)])] },
    ...layout.sections.flatMap(section),
    ...about(layout),
    ...legend(layout),
    ...layout.references.filter(({ number }) => cited.has(number)).map((work) => footnote(work, i18n)),
    // Their numbers go on where those of the footnotes end.
    ...uncited(layout, cited, i18n),
  ];
  return { type: "root", children };
}

const text = (value: string): Text => ({ type: "text", value });
const strong = (value: string): Strong => ({ type: "strong", children: [text(value)] });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
const item = (children: PhrasingContent[]): ListItem => ({
  type: "listItem",
  spread: false,
  children: [paragraph(children)],
});
const bullets = (items: readonly PhrasingContent[][]): readonly RootContent[] =>
  items.length === 0 ? [] : [{ type: "list", ordered: false, spread: false, children: items.map(item) }];

function heading(depth: 1 | 2 | 3 | 4, words: string, id?: string): Heading {
  const children = [text(words)];
  if (id === undefined) return { type: "heading", depth, children };
  // The field that mdast-util-to-hast and remark plugins read an id from.
  return { type: "heading", depth, children, data: { hProperties: { id } } as Heading["data"] & object };
}

const dated = ({ label, text: date }: LaidDate): string => `${withColon(label)} ${date}`;

function byline({ byline: { texts, dates } }: Layout): readonly RootContent[] {
  const line = onOneLine([...texts, ...dates.map(dated)]);
  return line === "" ? [] : [paragraph([text(line)])];
}

function section({ id, title, blocks }: LaidSection): readonly RootContent[] {
  return [heading(2, title, id), ...blocks.flatMap(written)];
}

function about({ about: { title, texts, dates } }: Layout): readonly RootContent[] {
  if (texts.length === 0 && dates.length === 0) return [];
  return [
    heading(2, title),
    ...texts.map((words) => paragraph([text(words)])),
    ...bullets(dates.map((date) => [text(dated(date))])),
  ];
}

function legend({ legend: signs, legendTitle }: Layout): readonly RootContent[] {
  if (signs.length === 0) return [];
  return [heading(2, legendTitle), ...bullets(signs.map(({ sign, text: words }) => [text(`${sign} ${words}`)]))];
}

/** The numbers of the works that a statement cites. */
function citedNumbers({ lead, sections }: Layout): ReadonlySet<number> {
  const blocks = [...lead, ...sections].flatMap((each) => each.blocks);
  return new Set(blocks.flatMap(citingParts).flatMap(numbersOf));
}

/** What may cite in a block. */
function citingParts(block: LaidBlock): readonly (LaidStatement | LaidCell)[] {
  if ("statements" in block) return block.statements;
  return block.type === "table" ? block.groups.flatMap(({ rows }) => rows.flat()) : [];
}

/** The works that nothing cites: they have the last numbers. */
function uncited(
  { references, referencesTitle }: Layout,
  cited: ReadonlySet<number>,
  i18n: TextI18n,
): readonly RootContent[] {
  const works = references.filter(({ number }) => !cited.has(number));
  const [first] = works;
  if (first === undefined) return [];
  const children = works.map((work) => item(workOf(work, i18n)));
  return [heading(2, referencesTitle), { type: "list", ordered: true, start: first.number, spread: false, children }];
}

function footnote(work: LaidReference, i18n: TextI18n): FootnoteDefinition {
  const name = String(work.number);
  return { type: "footnoteDefinition", identifier: name, label: name, children: [paragraph(workOf(work, i18n))] };
}

function workOf({ text: words, language, url }: LaidReference, i18n: TextI18n): PhrasingContent[] {
  const before = url === undefined ? words : `${words} `;
  const named = language.lng === i18n.lng ? text(before) : inLanguage(before, language);
  if (url === undefined) return [named];
  return [named, { type: "link", url, children: [text(url)] } satisfies Link];
}

function written(laid: LaidBlock): readonly (BlockContent | DefinitionContent)[] {
  switch (laid.type) {
    case "heading":
      return [heading(laid.depth === 1 ? 3 : 4, laid.text, laid.id)];
    case "paragraph":
      return [paragraph(sentences(laid.statements))];
    case "list": {
      const { ordered, statements } = laid;
      return [{ type: "list", ordered, spread: false, children: statements.map((each) => item(sentence(each))) }];
    }
    case "callout": {
      // The title above key messages says what they are; another label may begin a sentence, as "Get help now if" does.
      const label = laid.purpose === "key-messages" ? [] : [strong(withColon(laid.label)), text(" ")];
      return [{ type: "blockquote", children: [paragraph([...label, ...sentences(laid.statements)])] }];
    }
    case "table":
      return [
        paragraph([{ type: "emphasis", children: [text(laid.caption)] }]),
        // GFM knows no groups of rows.
        ...laid.groups.flatMap(({ title, rows }) => [
          ...(title === undefined ? [] : [paragraph([strong(title)])]),
          mdastTable(laid.head, rows),
        ]),
      ];
    case "figure":
      return [
        paragraph([
          { type: "emphasis", children: [text(laid.caption)] },
          text(` ${laid.alternative} ${laid.note}`.trimEnd()),
        ]),
      ];
  }
}

function sentences(statements: readonly LaidStatement[]): PhrasingContent[] {
  return statements.flatMap((statement, index) => [...(index === 0 ? [] : [text(" ")]), ...sentence(statement)]);
}

function sentence(statement: LaidStatement): PhrasingContent[] {
  const { label, text: words, language, stanceText } = statement;
  return [
    ...(label === undefined ? [] : [strong(withColon(label)), text(" ")]),
    language === undefined ? text(words) : inLanguage(words, language),
    ...numbersOf(statement).map(footnoteReference),
    ...(stanceText === undefined ? [] : [text(` (${stanceText})`)]),
  ];
}

/** A text that mdast-util-to-hast wraps in an element with its language; Markdown itself cannot say it. */
function inLanguage(words: string, { lng, dir }: LaidLanguage): Text {
  return { ...text(words), data: { hName: "span", hProperties: { lang: lng, dir } } as Text["data"] & object };
}
