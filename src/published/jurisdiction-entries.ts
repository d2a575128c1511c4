import { alpha3Codes, numericCodes } from "../model/country-codes.js";
import {
  countryCodeOf,
  type Jurisdiction,
  type JurisdictionEntry,
  type JurisdictionNames,
  type SecondCode,
  type Territory,
} from "../model/jurisdiction.js";
import type { LocaleCode } from "../model/locale.js";
import type { PlaceNames } from "../model/place-names.js";

/**
 * Jurisdictions with their names and codes.
 *
 * @param jurisdictions - The jurisdictions.
 * @param territories - Places that belong to a country with another code.
 * @param local - Names of subdivisions and cities by locale; those of countries come from CLDR.
 * @returns An entry for each.
 */
export function jurisdictionEntries(
  jurisdictions: readonly Jurisdiction[],
  territories: readonly Territory[],
  local: PlaceNames["local"],
): readonly JurisdictionEntry[] {
  const owners = new Map<string, Territory["partOf"]>(territories.map(({ code, partOf }) => [code, partOf]));
  return jurisdictions.map(({ code, level, parent, hasRecords }) => {
    const partOf = owners.get(code);
    const alpha3 = (alpha3Codes as Readonly<Record<string, string>>)[code];
    const numeric = (numericCodes as Readonly<Record<string, string>>)[code];
    const otherCodes = (Object.keys(countryCodeOf) as SecondCode[]).filter((second) => countryCodeOf[second] === code);
    return {
      code,
      level,
      names: namesOf(code, local),
      ...(parent === undefined ? {} : { parent }),
      ...(partOf === undefined ? {} : { partOf }),
      ...(alpha3 === undefined ? {} : { alpha3 }),
      ...(numeric === undefined ? {} : { numeric }),
      ...(otherCodes.length === 0 ? {} : { otherCodes }),
      hasRecords,
    };
  });
}

function namesOf(code: string, local: PlaceNames["local"]): JurisdictionNames {
  const nameIn = (lng: LocaleCode) => local[code]?.[lng] ?? countryName(code, lng);
  return { en: nameIn("en"), es: nameIn("es"), ar: nameIn("ar") };
}

const countryName = (code: string, lng: LocaleCode): string =>
  new Intl.DisplayNames(lng, { type: "region" }).of(code) ?? code;
