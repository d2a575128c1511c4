import { terms } from "../lib/terms.js";
import type { CitedTreatyEntry } from "../model/law.js";
import type { Message } from "../model/message.js";

/**
 * What a class of a convention, or a question, is of: the substance, or some forms of it.
 *
 * @param of - The substance and the forms.
 * @returns The message.
 */
export function listedIn({ substance, forms }: Pick<CitedTreatyEntry, "substance" | "forms">): Message {
  const what = { term: `substance.${substance}` };
  if (forms === undefined) return { key: "legality:document.cell-term", values: { what } };
  return { key: "legality:document.cell-forms", values: { what, forms: terms("form", forms) } };
}
