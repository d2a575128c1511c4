/**
 * Languages: loaders of texts, an i18next of your own or one made here, and labels, places, dates and numbers for an
 * interface.
 *
 * @packageDocumentation
 */
export { type AddToOptions, addTo } from "../i18n/add-to.js";
export { createI18n } from "../i18n/create-i18n.js";
export { fromTranslate, type Translate } from "../i18n/from-translate.js";
export { type LocaleOptions, loadLocale } from "../i18n/load-locale.js";
export { localeInfo } from "../i18n/locale-info.js";
export { negotiateLocale } from "../i18n/negotiate-locale.js";
export { termIds } from "../lib/term-ids.js";
export { termKey } from "../lib/term-key.js";
export type { Guard } from "../model/guard.js";
export type { I18n, LocalText, TextI18n } from "../model/i18n.js";
export {
  isLocale,
  type LocaleCode,
  type LocaleInfo,
  type LocaleResources,
  type LocaleTexts,
  locales,
} from "../model/locale.js";
export {
  isNamespace,
  type Message,
  type MessageKey,
  type MessageValue,
  type Namespace,
  namespaces,
} from "../model/message.js";
export type { TermGroup, TermIds, TermLists } from "../model/term.js";
