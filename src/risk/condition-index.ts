import { append } from "../lib/append.js";
import type { CloseName } from "../lib/close-names.js";
import { indexNames, type NameIndex, type NewName } from "../lib/name-index.js";
import type { ConditionId, ConditionStatus, MedicalCondition, Relative } from "../model/condition.js";
import type { ReadingWords } from "../model/reading-words.js";
import type { PregnancyState, RiskActivity } from "../model/risk.js";
import type { MatchConfidence } from "../model/risk-report.js";

/** A condition, or a word that stands around its name. */
export type Named =
  | { readonly kind: "condition"; readonly id: ConditionId }
  | { readonly kind: "relative"; readonly relative: Relative }
  | { readonly kind: "status"; readonly status: ConditionStatus }
  | { readonly kind: "circumstance"; readonly circumstance: Circumstance }
  | AgeWord
  | { readonly kind: "word"; readonly role: ConditionRole };

/** What a word says that stands around the name of a condition. */
export type ConditionRole =
  | "around"
  | "unsure"
  | "negation"
  | "nothing"
  | "contrast"
  | "joining"
  | "self"
  | "likewise"
  | "theirs"
  | "person"
  | "treatment"
  | "ended"
  | "everyday";

/** What is not certain of something that a text names: whether it is so now, or whether it is the reader's. */
export type Doubt = "perhaps" | "other";

/** A stage of life or an activity that is typed among conditions. */
export type Circumstance =
  | { readonly type: "pregnancy"; readonly state: PregnancyState }
  | { readonly type: "activity"; readonly activity: RiskActivity }
  /** `perhaps` where the word also stands for older ages. */
  | { readonly type: "underage"; readonly perhaps: boolean };

/** What a word says of a number beside it: that it is an age now or at another time, or of something else. */
export interface AgeWord {
  /** Kind of entry. */
  readonly kind: "age";
  /** Where the number stands, or what it is. */
  readonly says: "before" | "has" | "link" | "after" | "then" | "unit" | "number";
  /** The number that it says. */
  readonly years?: number;
}

/** A circumstance that a text names. */
export interface CircumstanceMention {
  /** The circumstance, or an age. */
  readonly circumstance: Circumstance | { readonly type: "age"; readonly years: number };
  /** The word that matched. */
  readonly matched: string;
  /** How sure it is. */
  readonly confidence: MatchConfidence;
  /** What is not certain of it. */
  readonly doubt?: Doubt;
  /** The relative whose age it is. */
  readonly relative?: Relative;
}

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
  /** Letters that differ; none if absent. */
  readonly edits?: number;
  /** Whether the name is one of several conditions. */
  readonly shared: boolean;
  /** What is not certain of it. */
  readonly doubt?: Doubt;
  /** Whose it is, where the text says so: the reader's, or that of the relative whom it names. */
  readonly whose?: "self" | "relative";
}

/** What a text says of conditions. */
export interface ConditionReading {
  /** What it names. */
  readonly mentions: readonly ConditionMention[];
  /** Stages of life and activities among it. */
  readonly circumstances: readonly CircumstanceMention[];
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
    names: indexNames(names, ({ entry }) => isCompared(entry)),
    readings: new Map(),
  };
}

/** What a mistyped name may be meant for. Words for activities are too like other words. */
function isCompared(entry: Named): boolean {
  return entry.kind === "condition" || (entry.kind === "circumstance" && entry.circumstance.type === "pregnancy");
}

function* wordsAround({ conditions, circumstances }: ReadingWords): Iterable<NewName<Named>> {
  const of = (circumstance: Circumstance): Named => ({ kind: "circumstance", circumstance });
  const roles: readonly (readonly [Named, readonly string[]])[] = [
    [of({ type: "pregnancy", state: "pregnant" }), circumstances.pregnant],
    [of({ type: "pregnancy", state: "trying" }), circumstances.trying],
    [of({ type: "pregnancy", state: "breastfeeding" }), circumstances.breastfeeding],
    [of({ type: "activity", activity: "driving" }), circumstances.driving],
    [of({ type: "activity", activity: "machinery" }), circumstances.machinery],
    [of({ type: "activity", activity: "drug-testing" }), circumstances.drugTesting],
    [of({ type: "underage", perhaps: false }), circumstances.underage],
    [of({ type: "underage", perhaps: true }), circumstances.teenage],
    [{ kind: "word", role: "unsure" }, conditions.unsure],
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
    [{ kind: "age", says: "before" }, circumstances.ageBefore],
    [{ kind: "age", says: "has" }, circumstances.ageHas],
    [{ kind: "age", says: "link" }, circumstances.ageOfPerson],
    [{ kind: "age", says: "after" }, circumstances.ageAfter],
    [{ kind: "age", says: "then" }, circumstances.ageThen],
    [{ kind: "age", says: "unit" }, circumstances.ageUnits],
    // What a word says else goes before the part that it plays in a sentence.
    [{ kind: "word", role: "contrast" }, conditions.contrast],
    [{ kind: "word", role: "joining" }, conditions.joining],
    [{ kind: "word", role: "self" }, conditions.self],
    [{ kind: "word", role: "likewise" }, conditions.likewise],
    [{ kind: "word", role: "theirs" }, conditions.theirs],
    [{ kind: "word", role: "person" }, conditions.otherPeople],
    [{ kind: "word", role: "treatment" }, conditions.treatment],
    [{ kind: "word", role: "everyday" }, conditions.everyday],
    [{ kind: "word", role: "ended" }, circumstances.ended],
  ];
  for (const [entry, words] of roles) for (const name of words) yield { entry, name };
  for (const { years, words } of circumstances.ageNumbers) {
    const entry: Named = { kind: "age", says: "number", years };
    for (const name of words) yield { entry, name };
  }
}
