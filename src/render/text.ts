import { wrapAnsi } from "fast-wrap-ansi";
import type { I18n } from "../model/i18n.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkBoolean, checkInteger, checkObject, checkOptional } from "../shapes/check.js";
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

type Write = (text: string, indent?: string, first?: string) => string;

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
export function renderText(article: ResolvedArticle, i18n: I18n, options: TextOptions = {}): string {
  const fields = checkObject(options, "options", ["width", "citations", "stances"]);
  const flag = (name: string): boolean =>
    checkOptional(fields[name], true, (value) => checkBoolean(value, `options.${name}`));
  const width = checkOptional(fields["width"], undefined, (value) => checkInteger(value, "options.width", { min: 20 }));
  const layout = layOut(article, i18n, { citations: flag("citations"), stances: flag("stances") });
  // Line by line, because an isolate does not reach over a line break.
  const isolated = i18n.dir === "rtl" ? isolateLatin : (line: string) => line;
  const write: Write = (text, indent = "", first = indent) => {
    const plain = text.replace(controls, "");
    const lines = width === undefined ? [plain] : wrapAnsi(plain, width - indent.length).split("\n");
    return lines.map((line, index) => (index === 0 ? first : indent) + isolated(line.trimEnd())).join("\n");
  };
  const underlined = (title: string, line: string): string => {
    const text = write(title);
    return `${text}\n${line.repeat(Math.max(...text.split("\n").map((part) => [...part].length)))}`;
  };
  const blocks = [
    underlined(layout.title, "="),
    write(layout.summary),
    write(layout.notice),
    layout.dates.map(({ label, text }) => write(`${label}: ${text}`)).join("\n"),
    ...layout.sections.flatMap((section) => [
      underlined(section.title, "-"),
      ...section.blocks.map((block) => writeBlock(block, write)),
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

function writeBlock(block: LaidBlock, write: Write): string {
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

function sentence({ text, citations, stanceText }: LaidStatement): string {
  const marks = citations.length === 0 ? "" : `[${ranges(citations)}]`;
  return [text + marks, ...(stanceText === undefined ? [] : [`(${stanceText})`])].join(" ");
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

const rightToLeft = "\\p{Script=Arabic}\\p{Script=Hebrew}";
const letter = `(?:(?![${rightToLeft}])[\\p{L}\\p{N}])`;
/** A run of letters and digits that are written left to right, with what stands between, a sign, and brackets around. */
const latinRun = new RegExp(`([(\\[]*)([+−-]?${letter}(?:[^${rightToLeft}]*(?:${letter}|[%/]))?)([)\\]]*)`, "gu");
const isolate = (text: string): string => `\u2066${text}\u2069`;

function isolateLatin(line: string): string {
  if (line === "") return line;
  if (!new RegExp(`[${rightToLeft}]`, "u").test(line)) return isolate(line);
  return line.replace(latinRun, (_run, before: string, inner: string, after: string) => {
    // A bracket whose partner is outside belongs to the sentence around it.
    const open = (inner.match(/[([]/g)?.length ?? 0) - (inner.match(/[)\]]/g)?.length ?? 0);
    const closers = Math.max(0, Math.min(after.length, open));
    const pairs = Math.min(before.length, after.length - closers);
    const start = before.length - pairs;
    const end = closers + pairs;
    return before.slice(0, start) + isolate(before.slice(start) + inner + after.slice(0, end)) + after.slice(end);
  });
}
