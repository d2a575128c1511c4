import type { CalloutPurpose } from "../../src/model/article.js";
import type { ResolvedDocument } from "../../src/model/document.js";
import { tableColumns } from "../../src/model/findings.js";
import type { Message, MessageKey } from "../../src/model/message.js";
import type { ReadingOptions } from "../../src/model/reading.js";
import type { Reference } from "../../src/model/reference.js";
import type { ResolvedStatement } from "../../src/model/resolved-article.js";
import { layOut } from "../../src/render/lay-out.js";
import type { LaidStatement, Layout } from "../../src/render/layout.js";
import { withReadingDefaults } from "../../src/render/reading-options.js";
import { names, said, telling } from "./small-article.js";

export { said, telling };

/** A list of statements set apart. */
export const callout = (id: string, purpose: CalloutPurpose, statements: readonly ResolvedStatement[]) =>
  ({ type: "callout", id, purpose, statements }) as const;

/** A list of statements in one paragraph. */
export const prose = (id: string, ...statements: readonly ResolvedStatement[]) =>
  ({ type: "paragraph", id, statements }) as const;

/** As many works as are asked for, each with its id as its title. */
export const worksNamed = (...ids: readonly string[]): readonly Reference[] =>
  ids.map((id) => ({ id, type: "book", title: id }));

const certainty = (level: string): Message => ({ key: `evidence:term.certainty.${level}` as MessageKey });
const row = (name: string, level: Message): readonly Message[] =>
  tableColumns.map((column) => (column === "certainty" ? level : said(`${name}-${column}`)));

/** A document with all that can be shown or left out, whose works are not in the order in which they are cited. */
export const reading: ResolvedDocument = {
  resolved: true,
  title: said("title"),
  summary: said("summary"),
  notice: said("notice"),
  author: said("author"),
  reviewer: said("reviewer"),
  interests: said("interests"),
  searchedOn: "2026-01-01",
  publishedOn: "2026-01-02",
  reviewedOn: "2026-01-03",
  reviewDueOn: "2027-01-03",
  sections: [
    {
      id: "answer",
      title: said("answer"),
      blocks: [
        callout("key", "key-messages", [
          telling("short", ["c"], { label: said("term"), stance: "supported" }),
          telling("longer", ["a"], { detail: "full", stance: "contradicted" }),
        ]),
      ],
    },
    {
      id: "benefits",
      title: said("benefits"),
      blocks: [
        {
          type: "table",
          id: "rows",
          caption: said("caption"),
          head: tableColumns.map((column) => said(`head-${column}`)),
          columns: tableColumns,
          rows: [row("one", certainty("low")), row("two", certainty("no-evidence")), row("three", certainty("high"))],
          groups: {
            outcome: [said("tested"), said("untested"), said("tested")],
            substance: [said("lsd"), said("none"), said("psilocybin")],
          },
        },
        { type: "heading", id: "more", depth: 1, message: said("more"), detail: "standard" },
        { ...prose("usual", telling("usual-1", ["b", "c"], { stance: "partly" })), detail: "standard" },
        { type: "heading", id: "most", depth: 1, message: said("most") },
        { type: "heading", id: "most-of-it", depth: 2, message: said("most-of-it") },
        { ...prose("all", telling("all-1", ["d"], { stance: "not-shown" })), detail: "full" },
      ],
    },
    {
      id: "whole",
      title: said("whole"),
      detail: "full",
      blocks: [prose("end", telling("end-1", ["e", "a"]))],
    },
  ],
  references: worksNamed("a", "b", "c", "d", "e", "f"),
};

/** A document laid out with the defaults but for what is given. */
export const laid = (document: ResolvedDocument, options: ReadingOptions = {}): Layout =>
  layOut(document, names, withReadingDefaults(options));

/** The statements of a layout, in order. */
export const statementsOf = ({ lead, sections }: Layout): readonly LaidStatement[] =>
  [...lead, ...sections]
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ("statements" in block ? block.statements : []));

/** The numbers that a layout cites, runs spelled out. */
export const citedIn = (layout: Layout): readonly number[] =>
  statementsOf(layout)
    .flatMap(({ citations }) => citations)
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
