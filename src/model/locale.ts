import { type Guard, guardOf } from "./guard.js";
import type { Namespace } from "./message.js";

/** The locales that are complete, as BCP 47 tags; English is the source language. */
export const locales = ["en", "es", "ar"] as const;
/** The tag of a locale. */
export type LocaleCode = (typeof locales)[number];
/**
 * Tells whether a value is a {@link LocaleCode}.
 *
 * @param value - Any value.
 * @returns Whether it is one of {@link locales}.
 * @example
 * ```ts
 * import { isLocale } from "microdosing/i18n";
 * console.log(isLocale("es"), isLocale("fr"));
 * // true false
 * ```
 */
export const isLocale: Guard<LocaleCode> = /* @__PURE__ */ guardOf(locales);

/** What is known of a locale. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly code: LocaleCode;
  /** Its own name for itself. */
  readonly name: string;
  /** Writing direction. */
  readonly dir: "ltr" | "rtl";
}

/** The texts of one namespace: a tree whose leaves are texts. */
export type LocaleTexts = Readonly<Record<string, unknown>>;

/** The texts of a locale: i18next resources by namespace. */
export interface LocaleResources {
  /** Terms that every document may name, labels of renderers, words of charts. */
  readonly common: LocaleTexts;
  /** The article. */
  readonly article: LocaleTexts;
  /** Claims, grades and their reasons. */
  readonly evidence: LocaleTexts;
  /** Why a grade is what it is: reasons, steps, notes. */
  readonly grading: Readonly<Record<string, unknown>>;
  /** Flags and advice. */
  readonly risk: LocaleTexts;
  /** Statuses, conditions, places and caveats. */
  readonly legality: LocaleTexts;
}

/** Where the texts of a locale are. */
export interface LocaleSource {
  /** Loads the texts of a namespace. */
  readonly texts: Readonly<Record<Namespace, () => Promise<{ readonly default: LocaleTexts }>>>;
  /** Keys that are still to be translated. */
  readonly untranslated: readonly string[];
}
