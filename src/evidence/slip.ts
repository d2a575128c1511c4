import type { Certainty } from "../model/grading.js";
import type { Message } from "../model/message.js";

/**
 * The message of a slip: levels that lead to another certainty than the one stated.
 *
 * @param expected - Where the levels lead.
 * @param stated - What is stated.
 * @returns The message.
 */
export function slip(expected: Certainty, stated: Certainty): Message {
  const values = { expected: certaintyTerm(expected), stated: certaintyTerm(stated) };
  return { key: "grading:explain.slip", values };
}

/** The name of a certainty, for a sentence. */
export const certaintyTerm = (certainty: Certainty): { readonly term: string } => ({ term: `certainty.${certainty}` });
