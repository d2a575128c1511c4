import type { CitedTreatyEntry } from "../model/law.js";
import type { Message } from "../model/message.js";
import type { FormId, SubstanceId } from "../model/substance.js";
import { terms } from "./terms.js";

/**
 * What a class of a convention is of: the substance, or some forms of it.
 *
 * @param of - The substance and the forms.
 * @returns The message.
 */
export function listedIn({ substance, forms }: Pick<CitedTreatyEntry, "substance" | "forms">): Message {
  const what = { term: `substance.${substance}` };
  if (forms === undefined) return { key: "legality:document.cell-term", values: { what } };
  return { key: "legality:document.cell-forms", values: { what, forms: terms("form", forms) } };
}

/**
 * What a question is of: the substance, with its form where one is asked.
 *
 * @param query - The question.
 * @returns The message.
 */
export function whatIsAsked({
  substance,
  form = "any",
}: {
  readonly substance: SubstanceId;
  readonly form?: FormId | "any" | undefined;
}): Message {
  return listedIn({ substance, ...(form !== "any" && { forms: [form] }) });
}
