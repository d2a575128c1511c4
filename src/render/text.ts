import { wrapAnsi } from "fast-wrap-ansi";
import type { ResolvedDocument } from "../model/document.js";
import type { I18n } from "../model/i18n.js";
import { boolean } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { isolate, isolateLines } from "./isolate.js";
import { layOut } from "./lay-out.js";
import type { LaidBlock, LaidStatement } from "./layout.js";

/** Options of {@link renderText}. */
export interface TextOptions {
  /** Columns to wrap at, from 20; not wrapped if absent. */
  readonly width?: number;
  /** Whether statements cite and a list of references follows. Default true. */
  readonly citations?: boolean;
  /** Whether statements say what the evidence says of them. Default true. */
  readonly stances?: boolean;
}

/** Options of plain text. */
export const textOptionsShape: Shape<TextOptions> = /* @__PURE__ */ lazy<TextOptions>((exactly) =>
  exactly(
    object({
      width: optional(number({ min: 20, whole: true })),
      citations: optional(boolean),
      stances: optional(boolean),
    }),
  ),
);

type Write = (text: string, indent?: string, first?: string) => string;
type Sentence = (statement: LaidStatement) => string;

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
export function renderText(article: ResolvedDocument, i18n: I18n, options: TextOptions = {}): string {
  const { width, citations = true, stances = true } = check(textOptionsShape, options, "options", ["options"]);
  const layout = withoutControls(layOut(article, i18n, { citations, stances }));
  const isRightToLeft = i18n.dir === "rtl";
  const sentence: Sentence = (statement) => sentenceOf(statement, isRightToLeft);
  const write: Write = (text, indent = "", first = indent) => {
    const wrapped = width === undefined ? text : wrapAnsi(text, width - indent.length);
    const lines = wrapped.split("\n").map((line) => line.trimEnd());
    const isolated = isRightToLeft ? isolateLines(lines) : lines;
    return isolated.map((line, index) => (index === 0 ? first : indent) + line).join("\n");
  };
  const underlined = (title: string, line: string): string => {
    const text = write(title);
    return `${text}\n${line.repeat(Math.max(...text.split("\n").map((part) => [...part].length)))}`;
  };
  const blocks = [
    underlined(layout.title, "="),
    ...(layout.summary === undefined ? [] : [write(layout.summary)]),
    write(layout.notice),
    ...(layout.dates.length === 0
      ? []
      : [layout.dates.map(({ label, text }) => write(`${label}: ${text}`)).join("\n")]),
    ...layout.sections.flatMap((section) => [
      underlined(section.title, "-"),
      ...section.blocks.map((block) => writeBlock(block, write, sentence)),
    ]),
    ...(layout.references.length === 0
      ? []
      : [
          underlined(layout.referencesTitle, "-"),
          layout.references
            .map(({ number, text, url }) => write(url === undefined ? text : `${text} ${url}`, "     ", `[${number}] `))
            .join("\n"),
        ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeBlock(block: LaidBlock, write: Write, sentence: Sentence): string {
  switch (block.type) {
    case "heading":
      return write(block.text);
    case "paragraph":
      return write(block.statements.map(sentence).join(" "));
    case "list":
      return block.statements
        .map((statement, index) => write(sentence(statement), "  ", block.ordered ? `${index + 1}. ` : "- "))
        .join("\n");
    case "callout":
      return write([`${block.label}:`, ...block.statements.map(sentence)].join(" "), "  | ");
    case "table":
      // A table as wide as a sentence does not fit a terminal: a record for each row instead.
      return [
        write(block.caption),
        ...block.rows.map((row) =>
          row
            .map((cell, index) =>
              write(index === 0 ? cell : `${block.head[index]}: ${cell}`, index === 0 ? "  " : "    "),
            )
            .join("\n"),
        ),
      ].join("\n");
    case "figure":
      return write(`${block.caption} ${block.alternative}`, "  ");
  }
}

function sentenceOf({ text, language, citations, stanceText }: LaidStatement, isRightToLeft: boolean): string {
  const words = isRightToLeft && language?.dir === "ltr" ? isolate(text) : text;
  const marks = citations.length === 0 ? "" : `[${ranges(citations)}]`;
  return [words + marks, ...(stanceText === undefined ? [] : [`(${stanceText})`])].join(" ");
}

/** Numbers in order, runs of three or more as a range: `1, 3-5`. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts
    .flatMap(([from, to]) => (to - from > 1 ? [`${from}-${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`]))
    .join(", ");
}

/** Control and bidi control characters, with which a text could command a terminal or reverse what stands beside it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A copy in which no text holds a control character. */
function withoutControls<Value>(value: Value): Value {
  if (typeof value === "string") return value.replace(controls, "") as Value;
  if (Array.isArray(value)) return value.map(withoutControls) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutControls(field)])) as Value;
}
