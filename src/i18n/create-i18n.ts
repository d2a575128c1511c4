import type { i18n as I18next } from "i18next";
import { direction } from "../lib/direction.js";
import type { I18n } from "../model/i18n.js";
import { type LocaleCode, locales } from "../model/locale.js";
import { namespaces } from "../model/message.js";
import { idOf } from "../shapes/members.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { formatsOf } from "./formats.js";
import { refuseKey } from "./from-translate.js";
import { type LocaleModule, loadModule } from "./load-locale.js";
import { renderMessage, type Say } from "./render-message.js";
import { fill, type Template, templateOf } from "./template.js";
import { withEnglish } from "./with-english.js";

/**
 * Makes an i18next instance of its own with one locale's texts. The global i18next is not touched.
 *
 * @param lng - The locale; see {@link negotiateLocale} to choose one from a reader's preferences.
 * @returns An instance whose `text` turns a message into a string.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `unknown-id`, or `missing-peer`.
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * const i18n = await createI18n("ar");
 * console.log(i18n.lng, i18n.dir);
 * // ar rtl
 * ```
 */
export async function createI18n(lng: LocaleCode): Promise<I18n> {
  const module = await loadModule(check(idOf(locales), lng, "lng"));
  return i18nFrom(lng, module, () => createI18n("en"));
}

/**
 * Makes an {@link I18n} from the module of a locale.
 *
 * @param lng - The locale.
 * @param module - Its texts, and what is still to be translated.
 * @param loadEnglish - Gives English, where something is still to be translated.
 * @returns As {@link createI18n}.
 * @throws {MicrodosingError} `missing-peer`.
 */
export async function i18nFrom(lng: LocaleCode, module: LocaleModule, loadEnglish: () => Promise<I18n>): Promise<I18n> {
  // The catch shows bundlers that the peer may be missing; it is loaded here, so that importing this entry costs little.
  const { createInstance } = await import("i18next").catch((error: unknown) =>
    refuse("missing-peer", "i18next", "i18next to be installed", String(error)),
  );
  const instance = createInstance();
  await instance.init({
    lng,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: false,
    resources: { [lng]: { ...module.default } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const say = sayFrom(instance, lng);
  const formats = formatsOf(lng);
  const i18n: I18n = { lng, dir: direction(lng), text: (message) => renderMessage(message, say, formats) };
  if (module.untranslated.length === 0) return i18n;
  const keys = new Set(module.untranslated);
  return withEnglish(i18n, () => keys, await loadEnglish());
}

/**
 * Texts straight from the services of an instance that nobody else holds. What `t` also looks at (other languages,
 * contexts, nesting, formats, objects, handlers of missing keys) does not occur in our texts, and takes fifty times as
 * long; a test holds every text to what `t` gives.
 */
function sayFrom(instance: I18next, lng: string): Say {
  const { pluralResolver } = instance.services;
  const templates = new Map<string, Template>();
  const templateAt = (key: string): Template | undefined => {
    const known = templates.get(key);
    if (known !== undefined) return known;
    const at = key.indexOf(":");
    const text: unknown = instance.getResource(lng, key.slice(0, at), key.slice(at + 1));
    const template = typeof text === "string" ? templateOf(text) : undefined;
    if (template !== undefined) templates.set(key, template);
    return template;
  };
  return (key, values) => {
    const { count } = values;
    const plural = typeof count === "number" ? templateAt(key + pluralResolver.getSuffix(lng, count)) : undefined;
    const template = plural ?? templateAt(key);
    return template === undefined ? refuseKey(key) : fill(template, values);
  };
}
