import type { CitedJurisdictionLaws, JurisdictionLaws } from "../model/law.js";
import type { Citation, Source } from "../model/reference.js";

/** What each source of a law holds beside what an answer cites, by jurisdiction, rule and source. */
export type LawDetails = readonly (readonly (readonly Omit<Source, keyof Citation>[])[])[];

/**
 * The part of the laws that a lookup needs: their sources as an answer cites them.
 *
 * @param laws - The laws.
 * @returns The laws without what a source confirmed, and where and when it was read.
 */
export function citedOf(laws: readonly JurisdictionLaws[]): readonly CitedJurisdictionLaws[] {
  return laws.map((entry) => ({
    ...entry,
    rules: entry.rules.map((rule) => ({
      ...rule,
      sources: rule.sources.map(({ supports, accessedOn, readAt, ...citation }) => citation),
    })),
  }));
}

/**
 * The other part of the laws: what {@link citedOf} leaves out.
 *
 * @param laws - The laws.
 * @returns What each source holds besides.
 */
export function detailsOf(laws: readonly JurisdictionLaws[]): LawDetails {
  return laws.map(({ rules }) =>
    rules.map(({ sources }) => sources.map(({ reference, secondary, ...details }) => details)),
  );
}

/**
 * Puts the laws together again from their two parts.
 *
 * @param laws - The laws, with their sources as an answer cites them.
 * @param details - What else each source holds.
 * @returns The laws.
 */
export function withDetails(laws: readonly CitedJurisdictionLaws[], details: LawDetails): readonly JurisdictionLaws[] {
  return laws.map((entry, place) => ({
    ...entry,
    rules: entry.rules.map((rule, number) => ({
      ...rule,
      sources: rule.sources.map((source, index) => ({ ...source, ...details[place]?.[number]?.[index] })),
    })),
  })) as unknown as readonly JurisdictionLaws[];
}
