import { once } from "../../lib/once.js";
import {
  type CountryCode,
  cityCodes,
  countryCodes,
  type JurisdictionCode,
  type JurisdictionEntry,
  retiredCountryCodes,
  secondCodes,
  subdivisionCodes,
  type Territory,
} from "../../model/jurisdiction.js";
import { boolean } from "../either.js";
import { lazy } from "../lazy.js";
import { someOf } from "../list.js";
import { closest, idOf, type MembersShape, oneOf } from "../members.js";
import { object, optional } from "../object.js";
import { refuseAt, type Shape } from "../shape.js";
import { matching, someText } from "../text.js";
import { sourcedFields } from "./reference.js";

/** A country, a subdivision or a city that can be asked for. */
export const jurisdictionCodeShape: MembersShape<JurisdictionCode> = /* @__PURE__ */ jurisdictionCode();

function jurisdictionCode(): MembersShape<JurisdictionCode> {
  const codes = [...countryCodes, ...subdivisionCodes, ...cityCodes, ...secondCodes];
  const members = once(() => new Set<string>(codes));
  const known = idOf(codes);
  return {
    ...known,
    read(value, trail) {
      const successors =
        typeof value === "string" && Object.hasOwn(retiredCountryCodes, value) && retiredCountryCodes[value];
      if (successors) {
        const expected = `a code in use; ISO 3166-3 lists this one as withdrawn, for ${successors.join(", ")}`;
        refuseAt(trail, "retired-jurisdiction", expected, value, successors);
      }
      // Codes that other lists of countries use: ISO 3166-1 reserves the one and the European Union made the other.
      if (value === "UK" || value === "EL") {
        const meant = value === "UK" ? "GB" : "GR";
        refuseAt(trail, "unknown-id", `an ISO 3166-1 code; that of this country is ${meant}`, value, [meant]);
      }
      if (typeof value === "string" && !members().has(value)) {
        const country = value.slice(0, 2);
        // A part of a country without records of its own: its country answers.
        if (/^[A-Z]{2}-/.test(value) && members().has(country) && !value.includes("/")) {
          const expected = `a listed code; the country of this one is ${country}`;
          const near = closest(value, codes).filter((code) => code.startsWith(country));
          refuseAt(trail, "unknown-id", expected, value, [...near, country]);
        }
        const expected = 'a code such as "PT", "US-OR" or "US-CO/denver"; findJurisdiction reads names';
        refuseAt(trail, "unknown-id", expected, value, closest(value, codes));
      }
      return known.read(value, trail);
    },
  };
}

const countryCodeShape: Shape<CountryCode> = /* @__PURE__ */ lazy<CountryCode>(() => idOf(countryCodes));

/** A place that belongs to another country. */
export const territoryShape: Shape<Territory> = /* @__PURE__ */ lazy<Territory>((exactly) =>
  exactly(
    object({
      code: countryCodeShape,
      partOf: countryCodeShape,
      sharesLaw: boolean,
      ...sourcedFields(),
    }),
  ),
);

const levels = ["nation", "subdivision", "city"] as const;

/** A jurisdiction with its names and codes. */
export const jurisdictionEntryShape: Shape<JurisdictionEntry> = /* @__PURE__ */ lazy<JurisdictionEntry>((exactly) =>
  exactly(
    object({
      code: jurisdictionCodeShape,
      level: oneOf(levels),
      names: object({ en: someText, es: someText, ar: someText }),
      parent: optional(jurisdictionCodeShape),
      partOf: optional(countryCodeShape),
      alpha3: optional(matching(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code")),
      numeric: optional(matching(/^\d{3}$/, "an ISO 3166-1 numeric code of three digits")),
      otherCodes: optional(someOf(idOf(secondCodes))),
      hasRecords: boolean,
    }),
  ),
);
