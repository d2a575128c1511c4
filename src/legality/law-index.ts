import { append } from "../lib/append.js";
import { frozenCopy } from "../lib/frozen-copy.js";
import type { JurisdictionCode, Territory } from "../model/jurisdiction.js";
import type {
  CitedJurisdictionLaws,
  CitedLawRule,
  CitedTreatyEntry,
  Convention,
  ConventionParties,
  TreatyEntry,
} from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import { type FormId, type SubstanceId, substanceForms } from "../model/substance.js";
import type { Answer, SummaryPeriod } from "./answer.js";
import { type Parents, parentsIn, placesAbove } from "./jurisdictions.js";
import { uniqueSources } from "./rule-status.js";

/** The records that a lookup reads. */
export interface LegalRecords {
  /** National, sub-national and city laws. */
  readonly laws: readonly CitedJurisdictionLaws[];
  /** Classes under the UN conventions. */
  readonly treaties: readonly TreatyEntry[];
  /** Parties to the UN conventions. */
  readonly conventionParties: readonly ConventionParties[];
  /** Places that belong to a country with another code. */
  readonly territories?: readonly Territory[] | undefined;
}

/** Records by what is asked of them. */
export interface LawIndex {
  /** Rules by {@link placeKey}, in the order of the records. */
  readonly rules: ReadonlyMap<string, readonly CitedLawRule[]>;
  /** The {@link placeKey} of every place within which another one has rules of its own on the substance. */
  readonly withLower: ReadonlySet<string>;
  /** Classes under the conventions by substance. */
  readonly treaties: ReadonlyMap<SubstanceId, readonly CitedTreatyEntry[]>;
  /** What is known of a country, by convention. */
  readonly parties: ReadonlyMap<Convention, ReadonlyMap<string, "party" | "non-party">>;
  /** The day on which it was last read who is a party, by convention. */
  readonly partiesReadOn: ReadonlyMap<Convention, IsoDate>;
  /** The countries whose law holds in places with a code of their own. */
  readonly parents: Parents;
  /** Answers worked out before, by question: they follow from the records alone, which never change. */
  readonly answers: Map<string, readonly Answer[]>;
  /** Rows of comparisons worked out before, by question and place. */
  readonly summaries: Map<string, Map<JurisdictionCode, readonly SummaryPeriod[]>>;
}

/**
 * The key under which the rules of a jurisdiction on a substance stand.
 *
 * @param jurisdiction - The jurisdiction.
 * @param substance - The substance.
 * @returns The key.
 */
export function placeKey(jurisdiction: JurisdictionCode, substance: SubstanceId): string {
  return `${jurisdiction} ${substance}`;
}

/** A rule as it speaks of one of its substances: a list of plants, cacti and fungi names no cactus with psilocybin in it. */
function ruleOn(substance: SubstanceId, rule: CitedLawRule): CitedLawRule {
  const { forms } = rule;
  const own: readonly FormId[] = substanceForms[substance];
  if (forms === undefined || forms.every((form) => own.includes(form))) return rule;
  const narrowed = forms.filter((form) => own.includes(form));
  return narrowed.length === 0 ? rule : { ...rule, forms: narrowed };
}

/**
 * Indexes records.
 *
 * @param records - The records.
 * @returns The index.
 */
export function indexLaws(records: LegalRecords): LawIndex {
  const rules = new Map<string, CitedLawRule[]>();
  const withLower = new Set<string>();
  for (const { jurisdiction, rules: own } of records.laws) {
    for (const rule of own) {
      for (const substance of rule.substances) {
        append(rules, placeKey(jurisdiction, substance), ruleOn(substance, rule));
        for (const above of placesAbove(jurisdiction)) withLower.add(placeKey(above, substance));
      }
    }
  }
  const treaties = new Map<SubstanceId, CitedTreatyEntry[]>();
  // Frozen once, because every answer on the substance gives it again.
  for (const entry of records.treaties)
    append(treaties, entry.substance, frozenCopy({ ...entry, sources: uniqueSources(entry.sources) }));
  const parties = new Map(
    records.conventionParties.map(({ convention, parties, nonParties }) => [
      convention,
      new Map([
        ...nonParties.map((code) => [code, "non-party"] as const),
        ...parties.map((code) => [code, "party"] as const),
      ]),
    ]),
  );
  return {
    rules,
    withLower,
    treaties,
    parties,
    partiesReadOn: new Map(records.conventionParties.map(({ convention, reviewedOn }) => [convention, reviewedOn])),
    parents: parentsIn(records.territories ?? []),
    answers: new Map(),
    summaries: new Map(),
  };
}
