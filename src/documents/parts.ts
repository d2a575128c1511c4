import { citedBy } from "../lib/cited-by.js";
import type { DocumentBlock, DocumentTableBlock, ResolvedDocument } from "../model/document.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Citation, Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";

/**
 * A sentence of a document; none of them is a statement of the source article.
 *
 * @param id - Its id in the document.
 * @param message - The text.
 * @param citations - What it cites.
 * @returns The statement.
 */
export function statement(id: string, message: Message, citations: readonly ReferenceId[] = []): ResolvedStatement {
  return { id, message, claims: [], risks: [], references: citations, stance: "not-assessed", citations };
}

/**
 * A document that is one table.
 *
 * @param id - What the ids and the texts of the document begin with.
 * @param subject - What it is of, for the title; a title without it if absent.
 * @param caption - The name of its caption.
 * @param head - The names of the columns.
 * @param rows - The rows, and what they cite.
 * @param references - The works that it may cite.
 * @returns The document.
 */
export function tableDocument(
  id: "timeline" | "comparison",
  subject: Readonly<Record<string, MessageValue>> | undefined,
  caption: string,
  head: readonly string[],
  rows: Pick<DocumentTableBlock, "rows" | "citations">,
  references: readonly Reference[] = [],
): ResolvedDocument {
  const unit = id === "timeline" ? "periods" : "places";
  const block = { ...table(`law-${unit}`, caption, head), ...rows };
  return {
    resolved: true,
    title: {
      key: `legality:document.${id}${subject === undefined ? "" : "-of"}`,
      ...(subject && { values: subject }),
    },
    notice: { key: "legality:caveat.not-legal-advice" },
    sections: [
      {
        id: `law-${id}`,
        title: { key: `legality:document.${unit}` },
        blocks: [block],
      },
    ],
    references: citedIn([block], references),
  };
}

/**
 * A table without its rows.
 *
 * @param id - Its id in the document.
 * @param caption - The name of its caption.
 * @param head - The names of its columns.
 * @returns The block.
 */
export function table(id: string, caption: string, head: readonly string[]): Omit<DocumentTableBlock, "rows"> {
  return {
    type: "table",
    id,
    caption: { key: `legality:document.${caption}` },
    head: head.map((name) => ({ key: `legality:document.head.${name}` })),
  };
}

/**
 * A place as a cell.
 *
 * @param code - The place, if there is one.
 * @returns The cell.
 */
export function placeCell(code: JurisdictionCode | undefined): Message {
  if (code === undefined) return { key: "legality:document.cell-none" };
  return { key: "legality:document.cell-place", values: { place: { place: code } } };
}

/**
 * The works that sources are of.
 *
 * @param sources - The sources.
 * @returns Ids of works, each once.
 */
export function workIds(sources: readonly Citation[]): readonly ReferenceId[] {
  return [...new Set(sources.map(({ reference }) => reference))];
}

/**
 * The works that blocks cite, in order of first citation.
 *
 * @param blocks - The blocks.
 * @param references - Works; a work that is not among them is not cited.
 * @returns The works.
 */
export function citedIn(blocks: readonly DocumentBlock[], references: readonly Reference[]): readonly Reference[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return [...new Set(blocks.flatMap(citedBy))].flatMap((id) => byId.get(id) ?? []);
}
