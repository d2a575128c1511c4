/** The locales that are complete, as BCP 47 tags; English is the source language. */
export const locales = ["en", "es", "ar"] as const;
/** The tag of a locale. */
export type LocaleCode = (typeof locales)[number];

/** What is known of a locale. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly code: LocaleCode;
  /** Its own name for itself. */
  readonly name: string;
  /** Writing direction. */
  readonly dir: "ltr" | "rtl";
}

/** The texts of a locale: i18next resources by namespace. */
export interface LocaleResources {
  /** Terms, labels of renderers and notices. */
  readonly common: Readonly<Record<string, unknown>>;
  /** The article. */
  readonly article: Readonly<Record<string, unknown>>;
  /** Claims, grades and their reasons. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Flags and advice. */
  readonly risk: Readonly<Record<string, unknown>>;
  /** Statuses, conditions and caveats. */
  readonly legality: Readonly<Record<string, unknown>>;
}
