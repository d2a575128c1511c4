import { append } from "../lib/append.js";
import type { CloseName } from "../lib/close-names.js";
import { indexNames, type NameIndex, type NewName } from "../lib/name-index.js";
import type { ConditionId, ConditionStatus, MedicalCondition, Relative } from "../model/condition.js";
import type { ReadingWords } from "../model/reading-words.js";
import type { MatchConfidence } from "../model/risk-report.js";

/** A condition, or a word that stands around its name. */
export type Named =
  | { readonly kind: "condition"; readonly id: ConditionId }
  | { readonly kind: "relative"; readonly relative: Relative }
  | { readonly kind: "status"; readonly status: ConditionStatus }
  | { readonly kind: "word"; readonly role: "around" | "negation" | "nothing" };

/** A condition that a text names. */
export interface ConditionMention {
  /** The condition. */
  readonly id: ConditionId;
  /** The name or code that matched. */
  readonly matched: string;
  /** The ICD code that was typed, where one was. */
  readonly code?: string;
  /** How sure it is. */
  readonly confidence: MatchConfidence;
  /** Whether the name is one of several conditions. */
  readonly shared: boolean;
}

/** What a text says of conditions. */
export interface ConditionReading {
  /** What it names. */
  readonly mentions: readonly ConditionMention[];
  /** Words that name nothing that is known, and names that are like them. */
  readonly leftovers: readonly { readonly typed: string; readonly close: readonly CloseName<Named>[] }[];
  /** The state that it tells. */
  readonly status?: ConditionStatus;
  /** The relative that it speaks of. */
  readonly relative?: Relative;
  /** Whether it says that there is none. */
  readonly nothing: boolean;
}

/** Conditions by what they are found by. */
export interface ConditionIndex {
  /** By id. */
  readonly byId: ReadonlyMap<string, ConditionId>;
  /** By ICD code prefix, without its dot. */
  readonly byCode: ReadonlyMap<string, readonly { readonly id: ConditionId; readonly code: string }[]>;
  /** By ICD code that is meant alone, without its dot. */
  readonly exact: ReadonlyMap<string, readonly { readonly id: ConditionId; readonly code: string }[]>;
  /** Length of the longest prefix. */
  readonly longestCode: number;
  /** By name. */
  readonly names: NameIndex<Named>;
  /** Texts that were read before: the same text is read in the same way. */
  readonly readings: Map<string, ConditionReading>;
}

/**
 * Indexes conditions.
 *
 * @param conditions - The conditions.
 * @param readingWords - Words around names.
 * @returns The index.
 */
export function indexConditions(
  conditions: readonly Pick<MedicalCondition, "id" | "icd10" | "icd10Exact" | "icd11" | "names">[],
  readingWords?: ReadingWords,
): ConditionIndex {
  const byCode = new Map<string, { id: ConditionId; code: string }[]>();
  const exact: typeof byCode = new Map();
  const names: NewName<Named>[] = [];
  for (const { id, icd10, icd10Exact = [], icd11, names: called } of conditions) {
    for (const code of new Set([...icd10, ...icd11])) append(byCode, code.replace(".", ""), { id, code });
    for (const code of icd10Exact) append(exact, code.replace(".", ""), { id, code });
    const entry = { kind: "condition", id } as const;
    for (const name of [id.replaceAll("-", " "), ...called.map((each) => each.name)]) names.push({ entry, name });
  }
  if (readingWords !== undefined) names.push(...wordsAround(readingWords));
  return {
    byId: new Map(conditions.map(({ id }) => [id, id])),
    byCode,
    exact,
    longestCode: Math.max(0, ...[...byCode.keys()].map((code) => code.length)),
    names: indexNames(names, ({ entry }) => entry.kind === "condition"),
    readings: new Map(),
  };
}

function* wordsAround({ conditions }: ReadingWords): Iterable<NewName<Named>> {
  const roles: readonly (readonly [Named, readonly string[]])[] = [
    [{ kind: "word", role: "around" }, conditions.around],
    [{ kind: "word", role: "negation" }, conditions.negation],
    [{ kind: "word", role: "nothing" }, conditions.nothing],
    [{ kind: "relative", relative: "first-degree" }, conditions.firstDegree],
    [{ kind: "relative", relative: "other" }, conditions.otherRelatives],
    // Who does not say which relative may mean the closest.
    [{ kind: "relative", relative: "first-degree" }, conditions.family],
    [{ kind: "status", status: "controlled" }, conditions.controlled],
    [{ kind: "status", status: "uncontrolled" }, conditions.uncontrolled],
    [{ kind: "status", status: "past" }, conditions.past],
  ];
  for (const [entry, words] of roles) for (const name of words) yield { entry, name };
}
