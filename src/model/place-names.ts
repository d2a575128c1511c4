import type { JurisdictionCode } from "./jurisdiction.js";

/** A group of places that has a name and no law of its own here. */
export interface PlaceGroup {
  /** Its names. */
  readonly names: readonly string[];
  /** Its members. */
  readonly members: readonly JurisdictionCode[];
}

/** What places are called. Names of countries come from CLDR, which every JavaScript engine carries. */
export interface PlaceNames {
  /** Names of subdivisions and cities by locale, as the locales write them. */
  readonly local: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names that people use beside those, by code. */
  readonly everyday: Readonly<Record<string, readonly string[]>>;
  /** Names that several places go by, with those that have records. */
  readonly shared: Readonly<Record<string, readonly JurisdictionCode[]>>;
  /** Groups by id. */
  readonly groups: Readonly<Record<string, PlaceGroup>>;
}
