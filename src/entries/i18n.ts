import { match } from "@formatjs/intl-localematcher";
import { createInstance, type i18n as I18next } from "i18next";
import { direction, renderMessage } from "../i18n/text.js";
import type { I18n } from "../model/i18n.js";
import { type LocaleCode, type LocaleInfo, type LocaleResources, locales } from "../model/locale.js";
import { namespaces } from "../model/message.js";
import { checkArray, checkEnum, checkLanguage, checkObject, checkString, joinPath, refuse } from "../shapes/check.js";

export { fromTranslate, type Translate } from "../i18n/text.js";
export type { I18n } from "../model/i18n.js";
export { type LocaleCode, type LocaleInfo, type LocaleResources, locales } from "../model/locale.js";
export {
  type Message,
  type MessageKey,
  type MessageValue,
  type Namespace,
  namespaces,
} from "../model/message.js";

/** Name and writing direction of every locale. */
export const localeInfo: Readonly<Record<LocaleCode, LocaleInfo>> = {
  en: { code: "en", name: "English", dir: "ltr" },
  es: { code: "es", name: "Español", dir: "ltr" },
  ar: { code: "ar", name: "العربية", dir: "rtl" },
};

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
 * Makes an i18next instance of its own with one locale's texts. The global i18next is not touched.
 *
 * @param lng - The locale; see {@link negotiateLocale} to choose one from a reader's preferences.
 * @returns An instance whose `text` turns a message into a string.
 * @throws {MicrodosingError} `invalid-type` or `unknown-id`.
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * const i18n = await createI18n("ar");
 * console.log(i18n.lng, i18n.dir);
 * // ar rtl
 * ```
 */
export async function createI18n(lng: LocaleCode): Promise<I18n> {
  const resources = await loadLocale(lng);
  const instance = createInstance();
  await instance.init({
    lng,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: false,
    resources: { [lng]: { ...resources } },
    interpolation: { escapeValue: false },
  });
  return bind(instance, () => lng, "");
}

/** Options of {@link addTo}. */
export interface AddToOptions {
  /** Put before each namespace on the host's instance, such as `microdosing-`. Default: nothing. */
  readonly prefix?: string;
}

/**
 * Adds our namespaces to a host's i18next instance, in one or more languages. A key that the host already uses for
 * another text is never overwritten: it is an error, and a prefix avoids it.
 *
 * @param host - An initialised i18next instance.
 * @param lngs - The locales to add.
 * @param options - See {@link AddToOptions}.
 * @returns An {@link I18n} that follows the host's current language.
 * @throws {MicrodosingError} `invalid-type`, `unknown-id`, `unknown-field`, or `invalid-value` on a clash.
 * @example
 * ```ts
 * import i18next from "i18next";
 * import { addTo } from "microdosing/i18n";
 * const host = i18next.createInstance();
 * await host.init({ lng: "es", resources: {} });
 * const i18n = await addTo(host, ["es"]);
 * console.log(i18n.lng, host.hasResourceBundle("es", "risk"));
 * // es true
 * ```
 */
export async function addTo(host: I18next, lngs: readonly LocaleCode[], options: AddToOptions = {}): Promise<I18n> {
  if (typeof host?.addResourceBundle !== "function") {
    refuse("invalid-type", "host", "an i18next instance", host);
  }
  const codes = checkArray(lngs, "lngs", { min: 1 }).map((lng, index) => checkLocale(lng, joinPath("lngs", index)));
  const { prefix: rawPrefix = "" } = checkObject(options, "options", ["prefix"]);
  const prefix = checkString(rawPrefix, "options.prefix");
  const loaded = await Promise.all(codes.map(loadLocale));
  // All are looked at before any is added, so that a clash leaves the host as it was.
  for (const [index, resources] of loaded.entries()) {
    for (const ns of namespaces) {
      const present: unknown = host.getResourceBundle(codes[index] as string, prefix + ns);
      const clash = firstClash(present, resources[ns], prefix + ns);
      if (clash !== undefined) {
        refuse("invalid-value", "host", `no other text under ${clash}; pass options.prefix`, codes[index]);
      }
    }
  }
  for (const [index, resources] of loaded.entries()) {
    for (const ns of namespaces)
      host.addResourceBundle(codes[index] as string, prefix + ns, resources[ns], true, false);
  }
  return bind(host, () => host.resolvedLanguage ?? host.language ?? (codes[0] as string), prefix);
}

/**
 * Chooses the best available locale for a reader, by BCP 47 matching.
 *
 * @param requested - The reader's languages, most wanted first, such as `navigator.languages`.
 * @param available - What there is to choose from.
 * @param fallback - The locale where nothing matches. Default: the first of `available`.
 * @returns One of `available`.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { locales, negotiateLocale } from "microdosing/i18n";
 * console.log(negotiateLocale(["fr-CH", "es-MX"], locales), negotiateLocale(["ja"], locales));
 * // es en
 * ```
 */
export function negotiateLocale<Tag extends string>(
  requested: readonly string[],
  available: readonly Tag[],
  fallback?: Tag,
): Tag {
  const wanted = checkArray(requested, "requested").map((tag, index) =>
    checkLanguage(tag, joinPath("requested", index)),
  );
  const tags = checkArray(available, "available", { min: 1 }).map((tag, index) =>
    checkLanguage(tag, joinPath("available", index)),
  );
  const other = fallback === undefined ? (tags[0] as string) : checkLanguage(fallback, "fallback");
  const chosen = match(wanted, tags, other);
  return available[tags.indexOf(chosen)] ?? (chosen as Tag);
}

function checkLocale(value: unknown, path: string): LocaleCode {
  const lng = checkString(value, path);
  if (!(locales as readonly string[]).includes(lng)) {
    refuse("unknown-id", path, `one of ${locales.join(", ")}; negotiateLocale chooses one`, value);
  }
  return checkEnum(lng, path, locales);
}

/** The path of the first text that both trees hold and that differs. */
function firstClash(present: unknown, ours: unknown, path: string): string | undefined {
  if (present === undefined) return undefined;
  const bothTrees = typeof present === "object" && present !== null && typeof ours === "object" && ours !== null;
  if (!bothTrees) return present === ours ? undefined : path;
  for (const [key, value] of Object.entries(ours)) {
    const clash = firstClash((present as Record<string, unknown>)[key], value, `${path}.${key}`);
    if (clash !== undefined) return clash;
  }
  return undefined;
}

function bind(instance: I18next, language: () => string, prefix: string): I18n {
  const options = { interpolation: { escapeValue: false, skipOnVariables: true }, returnObjects: false } as const;
  return {
    get lng() {
      return language();
    },
    get dir() {
      return direction(language());
    },
    text: (message) =>
      renderMessage(
        message,
        (key, values) => instance.t(prefix + key, { ...values, ...options, lng: language() }),
        language(),
        (key) => instance.exists(prefix + key, { lng: language(), fallbackLng: false, count: 1 }),
      ),
  };
}
