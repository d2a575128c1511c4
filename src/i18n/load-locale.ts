import { type LocaleCode, type LocaleResources, locales } from "../model/locale.js";
import type { MessageKey } from "../model/message.js";
import { idOf } from "../shapes/members.js";
import { check } from "../shapes/shape.js";

/** The module of a locale. */
export interface LocaleModule {
  /** Its texts. */
  readonly default: LocaleResources;
  /** Keys that are still to be translated. */
  readonly untranslated: readonly MessageKey[];
}

/** Literal imports, so that a bundler makes one chunk per language and loads only what is asked for. */
const loaders: Readonly<Record<LocaleCode, () => Promise<LocaleModule>>> = {
  en: () => import("../locales/en.js"),
  es: () => import("../locales/es.js"),
  ar: () => import("../locales/ar.js"),
};

/**
 * Loads the texts of one locale, for a host that manages its own translations.
 *
 * @param lng - The locale.
 * @returns i18next resources by namespace. What is still to be translated, as `locales/<lng>/untranslated.json` lists, is
 * not among them, so that a host's fallback language serves.
 * @throws {MicrodosingError} `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { loadLocale } from "microdosing/i18n";
 * console.log(Object.keys(await loadLocale("es")).sort().join());
 * // article,common,evidence,legality,risk
 * ```
 */
export async function loadLocale(lng: LocaleCode): Promise<LocaleResources> {
  return (await loadModule(check(idOf(locales), lng, "lng"))).default;
}

/**
 * Loads the module of a locale.
 *
 * @param lng - A checked locale.
 * @returns Its texts, and what is still to be translated.
 */
export function loadModule(lng: LocaleCode): Promise<LocaleModule> {
  return loaders[lng]();
}
