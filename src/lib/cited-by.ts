import type { DocumentBlock } from "../model/document.js";
import type { ReferenceId } from "../model/reference.js";

/**
 * What a block cites, in the order in which it is read: its statements, or the rows of a table.
 *
 * @param block - The block.
 * @returns Ids of works, one as often as it is cited.
 */
export function citedBy(block: DocumentBlock): readonly ReferenceId[] {
  if ("statements" in block) return block.statements.flatMap(({ citations }) => citations);
  return block.type === "table" ? (block.citations ?? []).flat() : [];
}
