import { closeIsolates, isolate, isolateRuns } from "../lib/isolate.js";
import type { ResolvedDocument } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { ReadingOptions } from "../model/reading.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { shownIn } from "./cell-text.js";
import { layOut } from "./lay-out.js";
import type { LaidBlock, LaidCell, LaidDate, LaidRun, LaidSection, LaidStatement, Layout } from "./layout.js";
import { readingFields, withReadingDefaults } from "./reading-options.js";
import { onOneLine, withColon } from "./sentence-end.js";
import { columnsOf, wrapText } from "./wrap-text.js";

/** Options of {@link renderText}. */
export interface TextOptions extends ReadingOptions {
  /** Columns to wrap at, from 20; not wrapped if absent. A word that is longer than a line, such as an address, stays whole. */
  readonly width?: number | undefined;
}

/** Options of plain text. */
export const textOptionsShape: Shape<TextOptions> = /* @__PURE__ */ lazy<TextOptions>((exactly) =>
  exactly(object({ ...readingFields(), width: optional(number({ min: 20, whole: true })) })),
);

/** Writes a text as lines; what stands before the first has spaces of the same width before the others. */
type Write = (text: string, first?: string, further?: string) => string;

/** How the parts of a text are written. */
interface Writer {
  /** Writes a text. */
  readonly write: Write;
  /** A statement as a text. */
  readonly sentence: (statement: LaidStatement) => string;
  /** Writes a title with a line of signs under it. */
  readonly underlined: (title: string, sign: string) => string;
}

/**
 * Renders an article as plain text. In a right-to-left language, runs of Latin letters and digits are isolated (Unicode
 * Standard Annex 9), so that DOIs and figures keep their order.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - See {@link TextOptions}.
 * @returns Text with a blank line between blocks.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `unknown-id`.
 * @example
 * ```ts
 * import { article, renderText } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const text = renderText(article, await createI18n("en"), { width: 60 });
 * console.log(Math.max(...text.split("\n").filter((line) => !line.includes("https")).map((line) => line.length)) <= 60);
 * // true
 * ```
 */
export function renderText(article: ResolvedDocument, i18n: TextI18n, options: TextOptions = {}): string {
  const { width = Number.POSITIVE_INFINITY, ...reading } = check(textOptionsShape, options, "options", ["options"]);
  const layout = withoutControls(layOut(article, i18n, withReadingDefaults(reading)));
  return `${partsOf(layout, writerFor(i18n, width)).join("\n\n")}\n`;
}

function writerFor({ dir }: TextI18n, width: number): Writer {
  const isRightToLeft = dir === "rtl";
  const write: Write = (text, first = "", further = " ".repeat(columnsOf(first))) => {
    const marked = isRightToLeft ? isolateRuns(text) : text;
    const lines = width === Number.POSITIVE_INFINITY ? marked.split("\n") : wrapText(marked, width - columnsOf(first));
    return closeIsolates(lines)
      .map((line, index) => ((index === 0 ? first : further) + line).trimEnd())
      .join("\n");
  };
  return {
    write,
    sentence: (statement) => sentenceOf(statement, isRightToLeft),
    underlined: (title, sign) => {
      const text = write(title);
      return `${text}\n${sign.repeat(Math.min(width, Math.max(...text.split("\n").map(columnsOf))))}`;
    },
  };
}

function partsOf(layout: Layout, writer: Writer): readonly string[] {
  const { write, underlined } = writer;
  const { title, showsSummary, summary, byline, notice, lead, sections, about, legend, references } = layout;
  const line = onOneLine([...byline.texts, ...byline.dates.map(dated)]);
  const underTitle = (name: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : [underlined(name, "-"), ...parts];
  const asLines = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.join("\n")]);
  return [
    underlined(title, "="),
    ...(line === "" ? [] : [write(line)]),
    ...(showsSummary && summary !== undefined ? [write(summary)] : []),
    ...lead.flatMap((section) => writeSection(section, writer)),
    write(notice),
    ...sections.flatMap((section) => writeSection(section, writer)),
    ...underTitle(about.title, [
      ...about.texts.map((text) => write(text)),
      ...asLines(about.dates.map((date) => write(dated(date)))),
    ]),
    ...underTitle(layout.legendTitle, asLines(legend.map(({ sign, text }) => write(text, `${sign} `)))),
    ...underTitle(
      layout.referencesTitle,
      asLines(
        references.map(({ number, text, url }) => write(url === undefined ? text : `${text} ${url}`, `[${number}] `)),
      ),
    ),
  ];
}

const dated = ({ label, text }: LaidDate): string => `${withColon(label)} ${text}`;

function writeSection({ title, blocks }: LaidSection, writer: Writer): readonly string[] {
  return [writer.underlined(title, "-"), ...blocks.map((block) => writeBlock(block, writer))];
}

function writeBlock(block: LaidBlock, { write, sentence }: Writer): string {
  switch (block.type) {
    case "heading":
      return write(block.text);
    case "paragraph":
      return write(block.statements.map(sentence).join(" "));
    case "list":
      return block.statements
        .map((statement, index) => write(sentence(statement), block.ordered ? `${index + 1}. ` : "- "))
        .join("\n");
    case "callout": {
      // The title above key messages says what they are.
      const label = block.purpose === "key-messages" ? [] : [withColon(block.label)];
      return write([...label, ...block.statements.map(sentence)].join(" "), bar, bar);
    }
    case "table":
      return writeTable(block, write);
    case "figure":
      return write(`${block.caption} ${block.alternative} ${block.note}`.trimEnd(), "  ");
  }
}

const bar = "  | ";

/** A table as wide as a sentence does not fit a terminal: a record for each row instead, groups under their titles. */
function writeTable({ caption, head, groups }: Extract<LaidBlock, { readonly type: "table" }>, write: Write): string {
  const record = (row: readonly LaidCell[]): string =>
    row
      .map((cell, index) =>
        index === 0
          ? write(shownIn(cell) + marksOf(cell), "  ")
          : write(`${withColon(head[index] ?? "")} ${shownIn(cell)}${marksOf(cell)}`, "    "),
      )
      .join("\n");
  const records = (rows: readonly (readonly LaidCell[])[]): string => rows.map(record).join("\n");
  return [
    write(caption),
    ...groups.map(({ title, rows }) => (title === undefined ? records(rows) : `\n${write(title)}\n${records(rows)}`)),
  ].join("\n");
}

function sentenceOf(statement: LaidStatement, isRightToLeft: boolean): string {
  const { label, text, language, stanceText } = statement;
  const words = isRightToLeft && language?.dir === "ltr" ? isolate(text) : text;
  return [
    ...(label === undefined ? [] : [withColon(label)]),
    words + marksOf(statement),
    ...(stanceText === undefined ? [] : [`(${stanceText})`]),
  ].join(" ");
}

/** The numbers that something cites, in brackets behind it. */
const marksOf = ({ citations = [] }: { readonly citations?: readonly LaidRun[] }): string =>
  citations.length === 0 ? "" : `[${citations.map(runText).join(", ")}]`;

const runText = ({ from, to }: LaidRun): string => (from === to ? `${from}` : `${from}–${to}`);

/** Control and bidi control characters, with which a text could command a terminal or reverse what stands beside it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A copy in which no text holds a control character. */
function withoutControls<Value>(value: Value): Value {
  if (typeof value === "string") return value.replace(controls, "") as Value;
  if (Array.isArray(value)) return value.map(withoutControls) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutControls(field)])) as Value;
}
