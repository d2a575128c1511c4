import type { ResultElsewhere } from "../model/claim-grade.js";
import type { Message, MessageValue } from "../model/message.js";
import { type FindingDirection, findingDirections } from "../model/study-result.js";
import { narrativeDirection } from "./narrative-statement.js";

/**
 * The sentence of a claim that no study in its body speaks to: what was tested instead, and why it does not count.
 *
 * @param subject - What the claim is about.
 * @param elsewhere - Results on its outcome that are not in the body.
 * @returns The sentence; that there is no study only where our records hold none.
 */
export function statementOfNone(subject: MessageValue, elsewhere: readonly ResultElsewhere[]): Message {
  // What was retracted tells nothing, not even beside other studies.
  const standing = elsewhere.filter(({ reason }) => reason !== "retracted");
  const [first] = standing;
  if (first === undefined)
    return { key: elsewhere.length === 0 ? "evidence:none" : "evidence:none-left", values: { subject } };
  const kind = kindOf(first);
  const alike = standing.filter((result) => kindOf(result) === kind);
  const directions = Object.fromEntries(findingDirections.map((way) => [way, 0])) as Record<FindingDirection, number>;
  for (const { direction } of alike) directions[direction] += 1;
  const terms = (names: readonly string[]): MessageValue => ({ terms: [...new Set(names)] });
  return {
    key: `evidence:tested-instead.${kind}`,
    values: {
      subject,
      count: alike.length,
      participants: alike.reduce((sum, { participants }) => sum + participants, 0),
      substance: terms(alike.map(({ substance }) => `substance.${substance}`)),
      found: { term: `found.${narrativeDirection(directions)}` },
      ...(kind === "left-out" ? { reason: terms(alike.map(({ reason }) => `exclusion.${reason}`)) } : {}),
    },
  };
}

/** Larger doses and studies without a control group have sentences of their own; the others name why they were left out. */
function kindOf({ reason }: ResultElsewhere): "larger-dose" | "uncontrolled" | "left-out" {
  return reason === "larger-dose" || reason === "uncontrolled" ? reason : "left-out";
}
