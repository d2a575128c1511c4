import { lazyList } from "../lib/lazy-list.js";
import {
  type CountryCode,
  cityCodes,
  countryCodeOf,
  countryCodes,
  type Jurisdiction,
  type JurisdictionCode,
  type SecondCode,
  type SubdivisionCode,
  subdivisionCodes,
  type Territory,
} from "../model/jurisdiction.js";
import { type CitedJurisdictionLaws, legalLevels } from "../model/law.js";

/** The countries whose law holds in places with a country code of their own, by the code of the place. */
export type Parents = ReadonlyMap<JurisdictionCode, CountryCode>;

/**
 * The countries whose law holds in a place with a code of its own.
 *
 * @param territories - What is known of such places.
 * @returns The countries, by the code of the place.
 */
export function parentsIn(territories: readonly Territory[]): Parents {
  return new Map(territories.filter(({ sharesLaw }) => sharesLaw).map(({ code, partOf }) => [code, partOf]));
}

/**
 * Every jurisdiction that can be asked for, and whether the given records hold a law of its own.
 *
 * @param laws - Law records.
 * @param territories - Places that belong to a country with another code.
 * @returns Countries, then subdivisions, then cities.
 */
export function listJurisdictions(
  laws: readonly CitedJurisdictionLaws[],
  territories: readonly Territory[],
): readonly Jurisdiction[] {
  const codes = listCodes();
  return lazyList(codes.length, () => {
    const withRecords = new Set<string>(laws.map((entry) => entry.jurisdiction));
    const parents = parentsIn(territories);
    return codes.map((code) => {
      const chain = jurisdictionChain(code, parents);
      const parent = chain.at(-2);
      return {
        code,
        level: levelAt(chain.length - 1),
        ...(parent === undefined ? {} : { parent }),
        hasRecords: withRecords.has(code),
      };
    });
  });
}

/**
 * The code of every jurisdiction that can be asked for.
 *
 * @returns Countries, then subdivisions, then cities.
 */
export function listCodes(): readonly JurisdictionCode[] {
  return [...countryCodes, ...subdivisionCodes, ...cityCodes];
}

/**
 * The code under which the records of a place stand.
 *
 * @param code - Any code of the place.
 * @returns Its country code where it has one of its own, else the code.
 */
export function firstCode(code: JurisdictionCode): JurisdictionCode {
  return code in countryCodeOf ? countryCodeOf[code as SecondCode] : code;
}

/**
 * The level of law of a place in a chain.
 *
 * @param place - Its place in the chain, from 0.
 * @returns The level.
 */
export function levelAt(place: number): Jurisdiction["level"] {
  return legalLevels[place + 1] as Jurisdiction["level"];
}

/**
 * The country and the subdivision that a place lies in by its code.
 *
 * @param code - The place.
 * @returns The places above it, highest first.
 */
export function placesAbove(code: JurisdictionCode): readonly JurisdictionCode[] {
  return jurisdictionChain(code, new Map()).slice(0, -1);
}

/**
 * A jurisdiction and all whose law holds there, highest first.
 *
 * @param code - The jurisdiction, by its first code.
 * @param parents - The countries whose law holds in places with a code of their own.
 * @returns Country, then subdivision, then city, as far down as the code goes.
 */
export function jurisdictionChain(code: JurisdictionCode, parents: Parents): readonly JurisdictionCode[] {
  const [subdivision = "", city] = code.split("/");
  const [country = ""] = subdivision.split("-");
  const parent = parents.get(code);
  const chain: JurisdictionCode[] = parent === undefined ? [] : [parent];
  chain.push(country as CountryCode);
  if (subdivision !== country) chain.push(subdivision as SubdivisionCode);
  if (city !== undefined) chain.push(code);
  return chain;
}
