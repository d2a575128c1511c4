import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { CitedJurisdictionLaws, CitedLawRule, Convention, ConventionParties, TreatyEntry } from "../model/law.js";
import type { SubstanceId } from "../model/substance.js";
import type { Answer } from "./legality-report.js";

/** The records that a lookup reads. */
export interface LegalRecords {
  /** National, sub-national and city laws. */
  readonly laws: readonly CitedJurisdictionLaws[];
  /** Classes under the UN conventions. */
  readonly treaties: readonly TreatyEntry[];
  /** Parties to the UN conventions. */
  readonly parties: readonly ConventionParties[];
}

/** Records by what is asked of them. */
export interface LawIndex {
  /** Rules by jurisdiction and substance, in the order of the records. */
  readonly rules: ReadonlyMap<JurisdictionCode, ReadonlyMap<SubstanceId, readonly CitedLawRule[]>>;
  /** Classes under the conventions by substance. */
  readonly treaties: ReadonlyMap<SubstanceId, readonly TreatyEntry[]>;
  /** What is known of a country, by convention. */
  readonly parties: ReadonlyMap<Convention, ReadonlyMap<string, "party" | "non-party">>;
  /** Answers worked out before, by question: they follow from the records alone, which never change. */
  readonly answers: Map<string, readonly Answer[]>;
}

/**
 * Indexes records.
 *
 * @param records - The records.
 * @returns The index.
 */
export function indexLaws(records: LegalRecords): LawIndex {
  const rules = new Map<JurisdictionCode, Map<SubstanceId, CitedLawRule[]>>();
  for (const entry of records.laws) {
    const bySubstance = rules.get(entry.jurisdiction) ?? new Map<SubstanceId, CitedLawRule[]>();
    rules.set(entry.jurisdiction, bySubstance);
    for (const rule of entry.rules) {
      for (const substance of rule.substances) {
        bySubstance.set(substance, [...(bySubstance.get(substance) ?? []), rule]);
      }
    }
  }
  const treaties = new Map<SubstanceId, TreatyEntry[]>();
  for (const entry of records.treaties) {
    treaties.set(entry.substance, [...(treaties.get(entry.substance) ?? []), entry]);
  }
  const parties = new Map(
    records.parties.map(({ convention, parties, nonParties }) => [
      convention,
      new Map([
        ...nonParties.map((code) => [code, "non-party"] as const),
        ...parties.map((code) => [code, "party"] as const),
      ]),
    ]),
  );
  return { rules, treaties, parties, answers: new Map() };
}
