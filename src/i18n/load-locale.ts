import { type LocaleCode, type LocaleResources, locales } from "../model/locale.js";
import { checkEnum, checkString, refuse } from "../shapes/check.js";

/** Literal imports, so that a bundler makes one chunk per language and loads only what is asked for. */
const loaders: Readonly<Record<LocaleCode, () => Promise<{ default: LocaleResources }>>> = {
  en: () => import("../locales/en.js"),
  es: () => import("../locales/es.js"),
  ar: () => import("../locales/ar.js"),
};

/**
 * Loads the texts of one locale, for a host that manages its own translations.
 *
 * @param lng - The locale.
 * @returns i18next resources by namespace.
 * @throws {MicrodosingError} `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { loadLocale } from "microdosing/i18n";
 * console.log(Object.keys(await loadLocale("es")).sort().join());
 * // article,common,evidence,legality,risk
 * ```
 */
export async function loadLocale(lng: LocaleCode): Promise<LocaleResources> {
  return (await loaders[checkLocale(lng, "lng")]()).default;
}

/**
 * Narrows a value to a locale that there is.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The locale.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 */
export function checkLocale(value: unknown, path: string): LocaleCode {
  const lng = checkString(value, path);
  if (!(locales as readonly string[]).includes(lng)) {
    refuse("unknown-id", path, `one of ${locales.join(", ")}; negotiateLocale chooses one`, value);
  }
  return checkEnum(lng, path, locales);
}
