import type { DocumentBlock } from "../model/document.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
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
 * Terms of one vocabulary, joined by the locale.
 *
 * @param vocabulary - The vocabulary.
 * @param ids - Its members.
 * @returns The value of a message.
 */
export function terms(vocabulary: string, ids: readonly string[]): MessageValue {
  return { terms: ids.map((id) => `${vocabulary}.${id}`) };
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
  const cited = blocks.flatMap((block) => ("statements" in block ? block.statements : [])).flatMap(citationsOf);
  return [...new Set(cited)].flatMap((id) => byId.get(id) ?? []);
}

const citationsOf = (sentence: ResolvedStatement): readonly ReferenceId[] => sentence.citations;
