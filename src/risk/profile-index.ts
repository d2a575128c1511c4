import { append } from "../lib/append.js";
import { foldName } from "../lib/fold-name.js";
import type { ConditionId, MedicalCondition } from "../model/condition.js";
import type { OtherSubstance, OtherSubstanceId } from "../model/other-substance.js";
import type { Substance, SubstanceId } from "../model/substance.js";
import type { MedicationIndex } from "./medication-index.js";
import type { MatchConfidence } from "./medication-match.js";

/** Conditions by what they are found by. */
export interface ConditionIndex {
  /** By id. */
  readonly byId: ReadonlyMap<string, ConditionId>;
  /** By ICD code prefix. */
  readonly byCode: ReadonlyMap<string, readonly ConditionId[]>;
  /** Length of the longest prefix. */
  readonly longestCode: number;
  /** By folded name: one name of each condition that has it. */
  readonly byName: ReadonlyMap<string, readonly { readonly id: ConditionId; readonly name: string }[]>;
}

/** Other substances and the ten, by folded name or id. */
export type SubstanceNames = ReadonlyMap<string, readonly NamedSubstance[]>;

interface NamedSubstance {
  readonly other?: OtherSubstanceId;
  readonly substance?: SubstanceId;
  readonly matched: string;
  readonly confidence: MatchConfidence;
}

/** What a profile is read with. */
export interface ProfileIndex {
  /** Medications. */
  readonly medications: MedicationIndex;
  /** Conditions. */
  readonly conditions: ConditionIndex;
  /** Other substances and the ten, by folded name. */
  readonly substances: SubstanceNames;
}

/**
 * Indexes conditions.
 *
 * @param conditions - The conditions.
 * @returns The index.
 */
export function indexConditions(conditions: readonly MedicalCondition[]): ConditionIndex {
  const byCode = new Map<string, ConditionId[]>();
  const byName = new Map<string, { id: ConditionId; name: string }[]>();
  for (const { id, icd10, icd11, names } of conditions) {
    for (const code of new Set([...icd10, ...icd11])) append(byCode, code, id);
    for (const [folded, name] of firstNames(names)) append(byName, folded, { id, name });
  }
  return {
    byId: new Map(conditions.map(({ id }) => [id, id])),
    byCode,
    longestCode: Math.max(0, ...[...byCode.keys()].map((code) => code.length)),
    byName,
  };
}

/** Names by their folded form, the first where two fold alike. */
function firstNames(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...names].reverse().map((name) => [foldName(name), name]));
}

/**
 * Indexes substances by id and name.
 *
 * @param otherSubstances - Substances beside the ten.
 * @param substances - The ten.
 * @returns The index.
 */
export function indexSubstances(
  otherSubstances: readonly OtherSubstance[],
  substances: readonly Substance[],
): SubstanceNames {
  const index = new Map<string, NamedSubstance[]>();
  const add = (id: string, names: readonly string[], what: Pick<NamedSubstance, "other" | "substance">): void => {
    const byId = foldName(id);
    append(index, byId, { ...what, matched: id, confidence: "exact" });
    for (const [folded, matched] of firstNames(names)) {
      if (folded !== byId) append(index, folded, { ...what, matched, confidence: "synonym" });
    }
  };
  for (const { id, names } of otherSubstances) add(id, names, { other: id });
  for (const { id, names = [] } of substances) add(id, names, { substance: id });
  return index;
}
