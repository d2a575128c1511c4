import type { ConditionId, ConditionStatus, Relative } from "../model/condition.js";
import type { MatchConfidence } from "../model/risk-report.js";
import { check } from "../shapes/shape.js";
import { anyText } from "../shapes/text.js";
import type { ConditionIndex } from "./condition-index.js";
import { scoreOf } from "./find-medication.js";
import { readConditionText } from "./read-condition.js";

/** A condition that a text may mean. */
export interface ConditionCandidate {
  /** The condition. */
  readonly id: ConditionId;
  /** The name or code that matched. */
  readonly matched: string;
  /** The ICD code that was typed, where one was. */
  readonly code?: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
  /** Likeness of what was typed and what matched, from 0 to 1; 1 is the same. */
  readonly score: number;
}

/** The conditions that a text may mean. */
export interface ConditionMatch {
  /** The one that it means; absent where nothing is close enough, or where it may be more than one. */
  readonly best?: ConditionCandidate;
  /** All that are close enough, best first. */
  readonly candidates: readonly ConditionCandidate[];
  /** The relative whose condition it is, where the text names one. */
  readonly relative?: Relative;
  /** The state of the condition, where the text tells it. */
  readonly status?: ConditionStatus;
}

/**
 * Finds a condition in an index.
 *
 * @param index - The index.
 * @param text - Name or ICD code, with words around it.
 * @returns The condition, if the text means just one, and all candidates.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function searchConditions(index: ConditionIndex, text: string): ConditionMatch {
  const { mentions, leftovers, relative, status } = readConditionText(index, check(anyText, text, "text"));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const named = [...byId.values()].map(
    ({ id, matched, code, confidence, edits = 0 }): ConditionCandidate => ({
      id,
      matched,
      ...(code !== undefined && { code }),
      confidence,
      score: scoreOf(matched, edits),
    }),
  );
  const close = leftovers.flatMap((leftover) =>
    leftover.close.flatMap(({ named: { entry, name }, edits }): ConditionCandidate[] =>
      entry.kind === "condition"
        ? [{ id: entry.id, matched: name, confidence: "approximate", score: scoreOf(name, edits) }]
        : [],
    ),
  );
  const [best, other] = named;
  return {
    ...(best !== undefined && other === undefined && { best }),
    candidates: [...named, ...close].sort((a, b) => b.score - a.score),
    ...(relative !== undefined && { relative }),
    ...(status !== undefined && { status }),
  };
}
