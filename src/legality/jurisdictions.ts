import { lazyList } from "../lib/lazy-list.js";
import {
  type CityCode,
  type CountryCode,
  cityCodes,
  countryCodes,
  type Jurisdiction,
  type JurisdictionCode,
  type SubdivisionCode,
  subdivisionCodes,
} from "../model/jurisdiction.js";
import { type CitedJurisdictionLaws, legalLevels } from "../model/law.js";

/**
 * Every jurisdiction that can be asked for, and whether the given records hold a law of its own.
 *
 * @param laws - Law records.
 * @returns Countries, then subdivisions, then cities.
 */
export function listJurisdictions(laws: readonly CitedJurisdictionLaws[]): readonly Jurisdiction[] {
  const codes = listCodes();
  return lazyList(codes.length, () => {
    const withRecords = new Set<string>(laws.map((entry) => entry.jurisdiction));
    return codes.map((code) => {
      const parent = jurisdictionChain(code).at(-2);
      return {
        code,
        level: levelOf(code),
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
 * The level of law of a jurisdiction.
 *
 * @param jurisdiction - The jurisdiction.
 * @returns The level.
 */
export function levelOf(jurisdiction: JurisdictionCode): Jurisdiction["level"] {
  return legalLevels[jurisdictionChain(jurisdiction).length] as Jurisdiction["level"];
}

/**
 * A jurisdiction and all that it is part of, highest first.
 *
 * @param code - The jurisdiction.
 * @returns Country, then subdivision, then city, as far down as the code goes.
 */
export function jurisdictionChain(code: JurisdictionCode): readonly JurisdictionCode[] {
  const [subdivision = "", city] = code.split("/");
  const [country = ""] = subdivision.split("-");
  const chain: JurisdictionCode[] = [country as CountryCode];
  if (subdivision !== country) chain.push(subdivision as SubdivisionCode);
  if (city !== undefined) chain.push(code as CityCode);
  return chain;
}
