import type { i18n as I18next } from "i18next";
import { direction } from "../lib/direction.js";
import { remember } from "../lib/remember.js";
import type { I18n } from "../model/i18n.js";
import { type LocaleCode, locales } from "../model/locale.js";
import type { Namespace } from "../model/message.js";
import { idOf } from "../shapes/members.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { formatsOf } from "./formats.js";
import { refuseKey } from "./from-translate.js";
import { labelsOf } from "./labels.js";
import { type LoadedLocale, type LocaleOptions, loadTexts, localeOptionsShape } from "./load-locale.js";
import { resolveReferences } from "./references.js";
import { renderMessage, type Say } from "./render-message.js";
import { fill, type Template, templateOf } from "./template.js";
import { withEnglish } from "./with-english.js";

/**
 * Makes an i18next instance of its own with one locale's texts. The global i18next is not touched.
 *
 * @param lng - The locale; see {@link negotiateLocale} to choose one from a reader's preferences.
 * @param options - Which texts to load; a page that shows the article alone needs `article` and `evidence`.
 * @returns An instance whose `text` turns a message into a string.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `unknown-id`, `unknown-field`, or `missing-peer`; its `text` throws
 * `unknown-id` for a text of a namespace that was not loaded.
 * @example
 * ```ts
 * import { createI18n } from "microdosing/i18n";
 * import { article, renderText } from "microdosing/article";
 * const i18n = await createI18n("ar", { namespaces: ["article", "evidence"] });
 * console.log(i18n.lng, i18n.dir, renderText(article, i18n).includes(i18n.text(article.title)));
 * // ar rtl true
 * const es = await createI18n("es", { namespaces: ["risk", "legality"] });
 * console.log(es.term("severity", "major"), es.place("US-OR"), es.date("2026-11-24"), es.number(1234.5));
 * // grave Oregón 24 de noviembre de 2026 1234,5
 * ```
 */
export async function createI18n(lng: LocaleCode, options: LocaleOptions = {}): Promise<I18n> {
  const code = check(idOf(locales), lng, "lng");
  const { namespaces } = check(localeOptionsShape, options, "options", ["options"]);
  return i18nFrom(code, await loadTexts(code, namespaces), () => createI18n("en", options));
}

/**
 * Makes an {@link I18n} from the texts of a locale.
 *
 * @param lng - The locale.
 * @param loaded - Its texts, and what is still to be translated.
 * @param loadEnglish - Gives English, where something is still to be translated.
 * @returns As {@link createI18n}.
 * @throws {MicrodosingError} `missing-peer`.
 */
export async function i18nFrom(lng: LocaleCode, loaded: LoadedLocale, loadEnglish: () => Promise<I18n>): Promise<I18n> {
  // The catch shows bundlers that the peer may be missing; it is loaded here, so that importing this entry costs little.
  const { createInstance } = await import("i18next").catch((error: unknown) =>
    refuse("missing-peer", "i18next", "i18next to be installed", String(error)),
  );
  const instance = createInstance();
  await instance.init({
    lng,
    fallbackLng: false,
    ns: [...loaded.namespaces],
    defaultNS: false,
    resources: { [lng]: { ...loaded.texts } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const say = sayFrom(instance, lng, loaded.namespaces);
  const formats = formatsOf(lng);
  const i18n: I18n = {
    lng,
    dir: direction(lng),
    text: (message) => renderMessage(message, say, formats),
    ...labelsOf(say, () => formats),
  };
  if (loaded.untranslated.length === 0) return i18n;
  const keys = new Set(loaded.untranslated);
  return withEnglish(i18n, () => keys, await loadEnglish());
}

/**
 * Texts straight from the services of an instance that nobody else holds. What `t` also looks at (other languages,
 * contexts, formats, objects, handlers of missing keys) does not occur in our texts, and takes fifty times as long; a test
 * holds every text to what `t` gives. What a text refers to is put in before values are, so that no value can refer.
 */
function sayFrom(instance: I18next, lng: string, loaded: readonly Namespace[]): Say {
  const { pluralResolver } = instance.services;
  const templates = new Map<string, Template>();
  const suffixes = new Map<number, string>();
  const suffixOf = (count: number): string => remember(suffixes, count, () => pluralResolver.getSuffix(lng, count));
  const textAt = (key: string): string | undefined => {
    const at = key.indexOf(":");
    const text: unknown = instance.getResource(lng, key.slice(0, at), key.slice(at + 1));
    return typeof text === "string" ? text : undefined;
  };
  const referredTo = (key: string): string => textAt(key) ?? refuseKey(key, undefined, loaded);
  const templateAt = (key: string): Template | undefined => {
    const known = templates.get(key);
    if (known !== undefined) return known;
    const text = textAt(key);
    const template = text === undefined ? undefined : templateOf(resolveReferences(text, referredTo));
    if (template !== undefined) templates.set(key, template);
    return template;
  };
  return (key, values, path) => {
    const { count } = values;
    const plural = typeof count === "number" ? templateAt(key + suffixOf(count)) : undefined;
    const template = plural ?? templateAt(key);
    return template === undefined ? refuseKey(key, path, loaded) : fill(template, values);
  };
}
