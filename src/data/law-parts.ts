import type { CitedJurisdictionLaws, JurisdictionLaws } from "../model/law.js";
import type { Citation, Source } from "../model/reference.js";

/** What a rule holds beside what an answer gives. */
interface RuleDetails {
  /** What each source confirmed, and where and when it was read. */
  readonly sources: readonly Omit<Source, keyof Citation>[];
}

/** What the rules of laws hold beside what an answer gives, by jurisdiction and rule. */
export type LawDetails = readonly (readonly RuleDetails[])[];

/**
 * The part of the laws that a lookup needs.
 *
 * @param laws - The laws.
 * @returns The laws without what a source confirmed and where and when it was read.
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
 * @returns What each rule holds besides.
 */
export function detailsOf(laws: readonly JurisdictionLaws[]): LawDetails {
  return laws.map(({ rules }) =>
    rules.map(({ sources }) => ({
      sources: sources.map(({ reference, secondary, ...details }) => details),
    })),
  );
}

/**
 * Puts the laws together again from their two parts.
 *
 * @param laws - The laws as an answer needs them.
 * @param details - What else each rule holds.
 * @returns The laws.
 */
export function withDetails(laws: readonly CitedJurisdictionLaws[], details: LawDetails): readonly JurisdictionLaws[] {
  return laws.map((entry, place) => ({
    ...entry,
    rules: entry.rules.map((rule, number) => {
      const own = details[place]?.[number];
      return {
        ...rule,
        sources: rule.sources.map((source, index) => ({ ...source, ...own?.sources[index] })),
      };
    }),
  })) as unknown as readonly JurisdictionLaws[];
}
