import { append } from "../lib/append.js";
import { foldName } from "../lib/fold-name.js";
import { alpha3Codes, numericCodes } from "../model/country-codes.js";
import {
  cityCodes,
  countryCodeOf,
  countryCodes,
  type JurisdictionCode,
  retiredCountryCodes,
  secondCodes,
  subdivisionCodes,
} from "../model/jurisdiction.js";
import { locales } from "../model/locale.js";
import type { PlaceNames } from "../model/place-names.js";
import { listCodes } from "./jurisdictions.js";

/** A name of a place. */
export interface PlaceName {
  /** The place. */
  readonly code: JurisdictionCode;
  /** The name as it is written. */
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
}

/** Places by everything that they are found by. */
export interface PlaceIndex {
  /** By code in capitals: ISO 3166-1 alpha-2, alpha-3 and numeric, ISO 3166-2, a city's code, and withdrawn codes. */
  readonly byCode: ReadonlyMap<string, readonly JurisdictionCode[]>;
  /** By folded name. */
  readonly byName: ReadonlyMap<string, readonly PlaceName[]>;
  /** Groups by folded name. */
  readonly groups: ReadonlyMap<string, { readonly id: string; readonly members: readonly JurisdictionCode[] }>;
  /** Every name. */
  readonly names: readonly PlaceName[];
}

/**
 * The names of places in a language: one formatter serves all of them, because making it takes longer than using it.
 *
 * @param places - What places are called.
 * @param lng - The language; where it has no name for a subdivision or a city, English has.
 * @returns Gives the name of a place; its code where no language has one.
 */
export function labelsIn(places: PlaceNames, lng: string): (code: JurisdictionCode) => string {
  const { language } = new Intl.Locale(lng);
  const countries = new Intl.DisplayNames(lng, { type: "region" });
  return (code) => {
    const local = places.local[code];
    if (local === undefined) return countries.of(code) ?? code;
    return local[lng] ?? local[language] ?? local["en"] ?? code;
  };
}

/**
 * Indexes what places are called, in every locale of the package.
 *
 * @param places - What places are called.
 * @returns The index.
 */
export function indexPlaces(places: PlaceNames): PlaceIndex {
  const byName = new Map<string, PlaceName[]>();
  const names: PlaceName[] = [];
  const add = (code: JurisdictionCode, name: string): void => {
    const folded = foldName(name);
    if (folded === "" || byName.get(folded)?.some((known) => known.code === code)) return;
    const entry = { code, name, folded };
    append(byName, folded, entry);
    names.push(entry);
  };
  const labels = locales.map((lng) => labelsIn(places, lng));
  for (const code of listCodes()) {
    for (const labelOf of labels) {
      const label = labelOf(code);
      add(code, label);
      // A city is listed with its state, and asked for without.
      add(code, label.split(/[,،]/)[0] ?? label);
    }
    for (const name of places.everyday[code] ?? []) add(code, name);
  }
  // Not among the names that are suggested: who types "Portland" is not offered Oregon by that name.
  for (const [name, codes] of Object.entries(places.shared)) {
    const folded = foldName(name);
    byName.set(
      folded,
      codes.map((code) => ({ code, name, folded })),
    );
  }
  const groups = Object.entries(places.groups).flatMap(([id, { names: own, members }]) =>
    own.map((name) => [foldName(name), { id, members }] as const),
  );
  return { byCode: indexCodes(), byName, groups: new Map(groups), names };
}

function indexCodes(): ReadonlyMap<string, readonly JurisdictionCode[]> {
  const byCode = new Map<string, JurisdictionCode[]>();
  for (const [retired, successors] of Object.entries(retiredCountryCodes)) byCode.set(retired, [...successors]);
  for (const [second, code] of Object.entries(countryCodeOf)) byCode.set(second, [code]);
  for (const table of [alpha3Codes, numericCodes]) {
    for (const [code, other] of Object.entries(table)) byCode.set(other, [code as JurisdictionCode]);
  }
  for (const code of subdivisionCodes) append(byCode, code.slice(code.indexOf("-") + 1), code);
  for (const code of secondCodes) {
    if (code.startsWith("US-")) append(byCode, code.slice(3), countryCodeOf[code]);
  }
  for (const code of [...subdivisionCodes, ...cityCodes]) byCode.set(code.toUpperCase(), [code]);
  // A country's own code comes first among those that a few letters may mean.
  for (const code of countryCodes)
    byCode.set(code, [code, ...(byCode.get(code) ?? []).filter((other) => other !== code)]);
  return byCode;
}
