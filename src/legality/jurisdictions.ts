import { lazyList } from "../lib/lazy-list.js";
import { once } from "../lib/once.js";
import {
  type CityCode,
  type CountryCode,
  cityCodes,
  countryCodes,
  type Jurisdiction,
  type JurisdictionCode,
  retiredCountryCodes,
  type SubdivisionCode,
  subdivisionCodes,
} from "../model/jurisdiction.js";
import type { CitedJurisdictionLaws } from "../model/law.js";
import { checkString, refuse } from "../shapes/check.js";

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
      const chain = jurisdictionChain(code);
      const level = (["nation", "subdivision", "city"] as const)[chain.length - 1] ?? "nation";
      const parent = chain.at(-2);
      return { code, level, ...(parent === undefined ? {} : { parent }), hasRecords: withRecords.has(code) };
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

const knownCodes = /* @__PURE__ */ once(() => new Set<string>(listCodes()));

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

/**
 * Narrows a value to a jurisdiction that can be asked for.
 *
 * @param value - The value.
 * @param path - Its field.
 * @returns The code.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `retired-jurisdiction` for a code that ISO 3166-3
 * lists as withdrawn, or `unknown-jurisdiction`.
 */
export function checkJurisdiction(value: unknown, path: string): JurisdictionCode {
  const code = checkString(value, path);
  if (knownCodes().has(code)) return code as JurisdictionCode;
  if ((retiredCountryCodes as readonly string[]).includes(code)) {
    refuse("retired-jurisdiction", path, "a code in use; ISO 3166-3 lists this one as withdrawn", value);
  }
  return refuse(
    "unknown-jurisdiction",
    path,
    "an ISO 3166-1 alpha-2 code, or an ISO 3166-2 code or city that is listed in jurisdictions",
    value,
  );
}
