import { capitalised } from "../lib/capitalised.js";
import { writeCsv } from "../lib/csv.js";
import { tableOfFindings } from "../lib/table-of-findings.js";
import type { OutcomeFindings } from "../model/findings.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message } from "../model/message.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { list } from "../shapes/list.js";
import { findingsRowShape } from "../shapes/records/findings.js";
import { check } from "../shapes/shape.js";
import { htmlTable } from "./html-table.js";
import { mdastTable } from "./mdast-table.js";
import { writeMarkdown } from "./write-markdown.js";

function cells(rows: readonly OutcomeFindings[], i18n: TextI18n): { head: string[]; body: string[][] } {
  checkI18n(i18n);
  const table = tableOfFindings(check(list(findingsRowShape), rows, "rows", ["rows"]));
  return {
    head: table.head.map((cell) => i18n.text(cell)),
    body: table.rows.map((row) => row.map((cell) => (isEffect(cell) ? capitalised(i18n.text(cell)) : i18n.text(cell)))),
  };
}

/** A cell of the column "Effect" begins with a measure, which is a term, or with a sentence. */
const isEffect = ({ key }: Message): boolean => /^evidence:findings\.effect-/.test(key);

/**
 * Renders a summary of findings as an HTML table.
 *
 * @param rows - Rows of a summary of findings.
 * @param i18n - The language, with the namespace `evidence`.
 * @returns An escaped `table` element.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { findingsToHtml, summaryOfFindings } from "microdosing/evidence";
 * import { createI18n } from "microdosing/i18n";
 * console.log(findingsToHtml(summaryOfFindings(["adhd"]), await createI18n("en")).startsWith("<table>"));
 * // true
 * ```
 */
export function findingsToHtml(rows: readonly OutcomeFindings[], i18n: TextI18n): string {
  const { head, body } = cells(rows, i18n);
  return htmlTable(i18n.text({ key: "evidence:findings.title" }), head, body);
}

/**
 * Renders a summary of findings as a GFM table.
 *
 * @param rows - Rows of a summary of findings.
 * @param i18n - The language, with the namespace `evidence`.
 * @returns Markdown.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { findingsToMarkdown, summaryOfFindings } from "microdosing/evidence";
 * import { createI18n } from "microdosing/i18n";
 * console.log(findingsToMarkdown(summaryOfFindings(["adhd"]), await createI18n("en")).split("\n").length);
 * // 4
 * ```
 */
export function findingsToMarkdown(rows: readonly OutcomeFindings[], i18n: TextI18n): string {
  const { head, body } = cells(rows, i18n);
  return writeMarkdown(
    mdastTable(
      head,
      body.map((row) => row.map((text) => ({ text }))),
    ),
  );
}

/**
 * Renders a summary of findings as CSV (RFC 4180): a header, then a line for each row.
 *
 * @param rows - Rows of a summary of findings.
 * @param i18n - The language, with the namespace `evidence`.
 * @returns CSV with CRLF line ends. A cell that a spreadsheet would run as a formula is quoted with an apostrophe.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { findingsToCsv, summaryOfFindings } from "microdosing/evidence";
 * import { createI18n } from "microdosing/i18n";
 * console.log(findingsToCsv(summaryOfFindings(["adhd"]), await createI18n("en")).split("\r\n")[0]);
 * // Outcome,Studies,Participants,Certainty,Effect,In words
 * ```
 */
export function findingsToCsv(rows: readonly OutcomeFindings[], i18n: TextI18n): string {
  const { head, body } = cells(rows, i18n);
  return writeCsv([head, ...body]);
}
