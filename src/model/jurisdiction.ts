/** The ISO 3166-1 alpha-2 codes that are assigned to countries. */
export const countryCodes = [
  "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
  "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
  "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
  "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
  "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
  "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
  "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
  "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
  "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
  "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
  "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
  "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW",
  "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
  "ZM", "ZW",
] as const;
/** An ISO 3166-1 alpha-2 country code. */
export type CountryCode = (typeof countryCodes)[number];

/** The ISO 3166-2 codes of the countries whose subdivisions have laws of their own in the records. */
export const subdivisionCodes = [
  "AU-ACT", "AU-NSW", "AU-NT", "AU-QLD", "AU-SA", "AU-TAS", "AU-VIC", "AU-WA", "CA-AB", "CA-BC", "CA-MB", "CA-NB",
  "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE", "CA-QC", "CA-SK", "CA-YT", "US-AK", "US-AL", "US-AR", "US-AS",
  "US-AZ", "US-CA", "US-CO", "US-CT", "US-DC", "US-DE", "US-FL", "US-GA", "US-GU", "US-HI", "US-IA", "US-ID", "US-IL",
  "US-IN", "US-KS", "US-KY", "US-LA", "US-MA", "US-MD", "US-ME", "US-MI", "US-MN", "US-MO", "US-MP", "US-MS", "US-MT",
  "US-NC", "US-ND", "US-NE", "US-NH", "US-NJ", "US-NM", "US-NV", "US-NY", "US-OH", "US-OK", "US-OR", "US-PA", "US-PR",
  "US-RI", "US-SC", "US-SD", "US-TN", "US-TX", "US-UM", "US-UT", "US-VA", "US-VI", "US-VT", "US-WA", "US-WI", "US-WV",
  "US-WY",
] as const;
/** An ISO 3166-2 subdivision code. */
export type SubdivisionCode = (typeof subdivisionCodes)[number];

/** Cities with records, as `<subdivision>/<city>`. */
export const cityCodes = ["US-CA/oakland", "US-CA/santa-cruz", "US-CO/denver", "US-MI/ann-arbor", "US-WA/seattle"] as const;
/** A city code. */
export type CityCode = (typeof cityCodes)[number];

/** A country, a subdivision or a city. */
export type JurisdictionCode = CountryCode | SubdivisionCode | CityCode;

/** Codes that ISO 3166-3 lists as withdrawn. */
export const retiredCountryCodes = [
  "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC", "PU", "PZ", "RH", "SU",
  "TP", "VD", "WK", "YD", "YU", "ZR",
] as const;

/** A jurisdiction and what it is part of. */
export interface Jurisdiction {
  /** Code. */
  readonly code: JurisdictionCode;
  /** Level of law. */
  readonly level: "nation" | "subdivision" | "city";
  /** What it is part of; absent for a country. */
  readonly parent?: JurisdictionCode;
  /** Whether the records hold a law of its own. */
  readonly hasRecords: boolean;
}
