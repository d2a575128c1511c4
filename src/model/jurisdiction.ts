import { type Guard, guardOf } from "./guard.js";
import type { Sourced } from "./reference.js";

/** The ISO 3166-1 alpha-2 codes that are assigned to countries, and `XK`, which is in use for Kosovo and not assigned. */
export const countryCodes = [
  "AD",
  "AE",
  "AF",
  "AG",
  "AI",
  "AL",
  "AM",
  "AO",
  "AQ",
  "AR",
  "AS",
  "AT",
  "AU",
  "AW",
  "AX",
  "AZ",
  "BA",
  "BB",
  "BD",
  "BE",
  "BF",
  "BG",
  "BH",
  "BI",
  "BJ",
  "BL",
  "BM",
  "BN",
  "BO",
  "BQ",
  "BR",
  "BS",
  "BT",
  "BV",
  "BW",
  "BY",
  "BZ",
  "CA",
  "CC",
  "CD",
  "CF",
  "CG",
  "CH",
  "CI",
  "CK",
  "CL",
  "CM",
  "CN",
  "CO",
  "CR",
  "CU",
  "CV",
  "CW",
  "CX",
  "CY",
  "CZ",
  "DE",
  "DJ",
  "DK",
  "DM",
  "DO",
  "DZ",
  "EC",
  "EE",
  "EG",
  "EH",
  "ER",
  "ES",
  "ET",
  "FI",
  "FJ",
  "FK",
  "FM",
  "FO",
  "FR",
  "GA",
  "GB",
  "GD",
  "GE",
  "GF",
  "GG",
  "GH",
  "GI",
  "GL",
  "GM",
  "GN",
  "GP",
  "GQ",
  "GR",
  "GS",
  "GT",
  "GU",
  "GW",
  "GY",
  "HK",
  "HM",
  "HN",
  "HR",
  "HT",
  "HU",
  "ID",
  "IE",
  "IL",
  "IM",
  "IN",
  "IO",
  "IQ",
  "IR",
  "IS",
  "IT",
  "JE",
  "JM",
  "JO",
  "JP",
  "KE",
  "KG",
  "KH",
  "KI",
  "KM",
  "KN",
  "KP",
  "KR",
  "KW",
  "KY",
  "KZ",
  "LA",
  "LB",
  "LC",
  "LI",
  "LK",
  "LR",
  "LS",
  "LT",
  "LU",
  "LV",
  "LY",
  "MA",
  "MC",
  "MD",
  "ME",
  "MF",
  "MG",
  "MH",
  "MK",
  "ML",
  "MM",
  "MN",
  "MO",
  "MP",
  "MQ",
  "MR",
  "MS",
  "MT",
  "MU",
  "MV",
  "MW",
  "MX",
  "MY",
  "MZ",
  "NA",
  "NC",
  "NE",
  "NF",
  "NG",
  "NI",
  "NL",
  "NO",
  "NP",
  "NR",
  "NU",
  "NZ",
  "OM",
  "PA",
  "PE",
  "PF",
  "PG",
  "PH",
  "PK",
  "PL",
  "PM",
  "PN",
  "PR",
  "PS",
  "PT",
  "PW",
  "PY",
  "QA",
  "RE",
  "RO",
  "RS",
  "RU",
  "RW",
  "SA",
  "SB",
  "SC",
  "SD",
  "SE",
  "SG",
  "SH",
  "SI",
  "SJ",
  "SK",
  "SL",
  "SM",
  "SN",
  "SO",
  "SR",
  "SS",
  "ST",
  "SV",
  "SX",
  "SY",
  "SZ",
  "TC",
  "TD",
  "TF",
  "TG",
  "TH",
  "TJ",
  "TK",
  "TL",
  "TM",
  "TN",
  "TO",
  "TR",
  "TT",
  "TV",
  "TW",
  "TZ",
  "UA",
  "UG",
  "UM",
  "US",
  "UY",
  "UZ",
  "VA",
  "VC",
  "VE",
  "VG",
  "VI",
  "VN",
  "VU",
  "WF",
  "WS",
  "XK",
  "YE",
  "YT",
  "ZA",
  "ZM",
  "ZW",
] as const;
/** An ISO 3166-1 alpha-2 country code. */
export type CountryCode = (typeof countryCodes)[number];
/** Tells whether a value is a {@link CountryCode}: one of {@link countryCodes}. */
export const isCountryCode: Guard<CountryCode> = /* @__PURE__ */ guardOf(countryCodes);

/** The ISO 3166-2 codes of Australia, Canada and the United States, and of other subdivisions with records. */
export const subdivisionCodes = [
  "AU-ACT",
  "AU-NSW",
  "AU-NT",
  "AU-QLD",
  "AU-SA",
  "AU-TAS",
  "AU-VIC",
  "AU-WA",
  "CA-AB",
  "CA-BC",
  "CA-MB",
  "CA-NB",
  "CA-NL",
  "CA-NS",
  "CA-NT",
  "CA-NU",
  "CA-ON",
  "CA-PE",
  "CA-QC",
  "CA-SK",
  "CA-YT",
  "ES-CT",
  "ES-NC",
  "ES-PV",
  "US-AK",
  "US-AL",
  "US-AR",
  "US-AZ",
  "US-CA",
  "US-CO",
  "US-CT",
  "US-DC",
  "US-DE",
  "US-FL",
  "US-GA",
  "US-HI",
  "US-IA",
  "US-ID",
  "US-IL",
  "US-IN",
  "US-KS",
  "US-KY",
  "US-LA",
  "US-MA",
  "US-MD",
  "US-ME",
  "US-MI",
  "US-MN",
  "US-MO",
  "US-MS",
  "US-MT",
  "US-NC",
  "US-ND",
  "US-NE",
  "US-NH",
  "US-NJ",
  "US-NM",
  "US-NV",
  "US-NY",
  "US-OH",
  "US-OK",
  "US-OR",
  "US-PA",
  "US-RI",
  "US-SC",
  "US-SD",
  "US-TN",
  "US-TX",
  "US-UT",
  "US-VA",
  "US-VT",
  "US-WA",
  "US-WI",
  "US-WV",
  "US-WY",
] as const;
/** An ISO 3166-2 subdivision code. */
export type SubdivisionCode = (typeof subdivisionCodes)[number];

/** Cities and counties with records, as `<subdivision>/<city>`. */
export const cityCodes = [
  "US-CA/arcata",
  "US-CA/berkeley",
  "US-CA/eureka",
  "US-CA/oakland",
  "US-CA/san-francisco",
  "US-CA/santa-cruz",
  "US-CO/denver",
  "US-MA/cambridge",
  "US-MA/easthampton",
  "US-MA/medford",
  "US-MA/northampton",
  "US-MA/provincetown",
  "US-MA/salem",
  "US-MA/somerville",
  "US-ME/portland",
  "US-MI/ann-arbor",
  "US-MI/detroit",
  "US-MI/ferndale",
  "US-MI/hazel-park",
  "US-MI/jackson",
  "US-MI/washtenaw-county",
  "US-MI/ypsilanti",
  "US-MN/minneapolis",
  "US-WA/jefferson-county",
  "US-WA/olympia",
  "US-WA/port-townsend",
  "US-WA/seattle",
  "US-WA/tacoma",
] as const;
/** A city code. */
export type CityCode = (typeof cityCodes)[number];

/** ISO 3166-2 codes of places that have a country code of their own. */
export const secondCodes = [
  "CN-HK",
  "CN-MO",
  "CN-TW",
  "FI-01",
  "FR-971",
  "FR-972",
  "FR-973",
  "FR-974",
  "FR-976",
  "FR-BL",
  "FR-MF",
  "FR-NC",
  "FR-PF",
  "FR-PM",
  "FR-TF",
  "FR-WF",
  "NL-AW",
  "NL-BQ1",
  "NL-BQ2",
  "NL-BQ3",
  "NL-CW",
  "NL-SX",
  "NO-21",
  "NO-22",
  "US-AS",
  "US-GU",
  "US-MP",
  "US-PR",
  "US-UM",
  "US-VI",
] as const;
/** An ISO 3166-2 code of a place that has a country code of its own. */
export type SecondCode = (typeof secondCodes)[number];

/** The country code, under which its records stand, of each place that has two. */
export const countryCodeOf: Readonly<Record<SecondCode, CountryCode>> = {
  "CN-HK": "HK",
  "CN-MO": "MO",
  "CN-TW": "TW",
  "FI-01": "AX",
  "FR-971": "GP",
  "FR-972": "MQ",
  "FR-973": "GF",
  "FR-974": "RE",
  "FR-976": "YT",
  "FR-BL": "BL",
  "FR-MF": "MF",
  "FR-NC": "NC",
  "FR-PF": "PF",
  "FR-PM": "PM",
  "FR-TF": "TF",
  "FR-WF": "WF",
  "NL-AW": "AW",
  "NL-BQ1": "BQ",
  "NL-BQ2": "BQ",
  "NL-BQ3": "BQ",
  "NL-CW": "CW",
  "NL-SX": "SX",
  "NO-21": "SJ",
  "NO-22": "SJ",
  "US-AS": "AS",
  "US-GU": "GU",
  "US-MP": "MP",
  "US-PR": "PR",
  "US-UM": "UM",
  "US-VI": "VI",
};

/** A country, a subdivision or a city; a second code of a country serves as its first. */
export type JurisdictionCode = CountryCode | SubdivisionCode | CityCode | SecondCode;

const jurisdictionLists = [countryCodes, subdivisionCodes, cityCodes, secondCodes];

/**
 * Tells whether a value is a {@link JurisdictionCode}: the code of a place that can be asked for. `findJurisdiction` reads
 * names and other ways to write a code.
 *
 * @param value - Any value.
 * @returns Whether it is such a code, as it is written here.
 * @example
 * ```ts
 * import { isJurisdictionCode, lookupLegality } from "microdosing/legality";
 * const code: string = "US-OR"; // from a web address
 * if (isJurisdictionCode(code)) {
 *   console.log(lookupLegality({ substance: "psilocybin", jurisdiction: code, on: "2026-11-24" }).activities.supply.status);
 * }
 * // licensed
 * console.log(isJurisdictionCode("UK"), isJurisdictionCode("us-or"));
 * // false false
 * ```
 */
export function isJurisdictionCode(value: unknown): value is JurisdictionCode {
  return jurisdictionLists.some((codes: readonly unknown[]) => codes.includes(value));
}

/** Codes that ISO 3166-3 lists as withdrawn, each with the codes in use of what it became. */
export const retiredCountryCodes: Readonly<Record<string, readonly CountryCode[]>> = {
  AN: ["BQ", "CW", "SX"],
  BU: ["MM"],
  CS: ["CZ", "SK", "ME", "RS"],
  CT: ["KI"],
  DD: ["DE"],
  DY: ["BJ"],
  FQ: ["AQ"],
  FX: ["FR"],
  HV: ["BF"],
  JT: ["UM"],
  MI: ["UM"],
  NH: ["VU"],
  NQ: ["AQ"],
  NT: ["IQ", "SA"],
  PC: ["MH", "FM", "MP", "PW"],
  PU: ["UM"],
  PZ: ["PA"],
  RH: ["ZW"],
  SU: ["AM", "AZ", "EE", "GE", "KZ", "KG", "LV", "LT", "MD", "RU", "TJ", "TM", "UZ"],
  TP: ["TL"],
  VD: ["VN"],
  WK: ["UM"],
  YD: ["YE"],
  YU: ["ME", "RS"],
  ZR: ["CD"],
};

/** A jurisdiction and what it is part of. */
export interface Jurisdiction {
  /** Code. */
  readonly code: JurisdictionCode;
  /** Level of law. */
  readonly level: "nation" | "subdivision" | "city";
  /** What it is part of and whose law holds there too; absent for a country. */
  readonly parent?: JurisdictionCode;
  /** Whether the records hold a law of its own. */
  readonly hasRecords: boolean;
}

/** The names of a jurisdiction, one for each locale; those of countries are CLDR's. */
export interface JurisdictionNames {
  /** In English. */
  readonly en: string;
  /** In Spanish. */
  readonly es: string;
  /** In Arabic. */
  readonly ar: string;
}

/** A jurisdiction with its names and codes, as the published data tell it to users of other languages. */
export interface JurisdictionEntry extends Jurisdiction {
  /** Its names. */
  readonly names: JurisdictionNames;
  /** ISO 3166-1 alpha-3 code of a country; Kosovo has none. */
  readonly alpha3?: string;
  /** ISO 3166-1 numeric code of a country, three digits, by which maps of the world are joined; Kosovo has none. */
  readonly numeric?: string;
  /** ISO 3166-2 codes of the same place as a part of another country. */
  readonly otherCodes?: readonly SecondCode[];
  /** The country that a place with a country code of its own belongs to, whether or not that country's law holds there. */
  readonly partOf?: CountryCode;
}

/** Every jurisdiction that can be asked for: countries, then subdivisions, then cities. */
export type JurisdictionEntries = readonly JurisdictionEntry[];

/** A place with a country code of its own that belongs to another country. */
export interface Territory extends Sourced {
  /** Its own country code. */
  readonly code: CountryCode;
  /** The country that it belongs to. */
  readonly partOf: CountryCode;
  /** Whether the drug law of that country holds there; where it does not, the place has a law of its own. */
  readonly sharesLaw: boolean;
}
