import type { I18n } from "../model/i18n.js";
import type { Message, MessageValue } from "../model/message.js";
import { checkLanguage, checkMessage, refuse } from "../shapes/check.js";

/** What is needed of a translation function; i18next's `t` fits, and so does any wrapper with the same shape. */
export type Translate = (key: string, values: Record<string, unknown>) => unknown;

/** Digits and calendar are pinned, so that numbers beside DOIs and ISO dates read alike in every script. */
const pinned = (lng: string): string =>
  new Intl.Locale(lng, { numberingSystem: "latn", calendar: "gregory" }).toString();

/**
 * Makes an {@link I18n} from any translation function, such as the `t` of a host that loads our JSON resources itself.
 *
 * @param translate - Turns `<namespace>:<path>` and values into text; it must not escape.
 * @param lng - BCP 47 tag of the language that it translates into; decides numbers, dates, lists and direction.
 * @param exists - Tells whether a key has a text; where given, a key without one is an error instead of a raw key.
 * @returns An instance whose `text` renders messages.
 * @throws {MicrodosingError} `invalid-value` if `lng` is not a BCP 47 tag.
 * @example
 * ```ts
 * import { fromTranslate } from "microdosing/i18n";
 * const i18n = fromTranslate((key, values) => `${key} ${JSON.stringify(values.n)}`, "de");
 * console.log(i18n.text({ key: "common:demo", values: { n: 1234.5 } }));
 * // common:demo "1.234,5"
 * ```
 */
export function fromTranslate(translate: Translate, lng: string, exists?: (key: string) => boolean): I18n {
  const tag = checkLanguage(lng, "lng");
  return { lng: tag, dir: direction(tag), text: (message) => renderMessage(message, translate, tag, exists) };
}

/**
 * The writing direction of a language, from its script.
 *
 * @param tag - A valid BCP 47 tag.
 * @returns `rtl` or `ltr`.
 */
export function direction(tag: string): "ltr" | "rtl" {
  // The scripts of living languages that run from right to left; Intl.Locale#getTextInfo is not yet everywhere.
  const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/**
 * Renders one message.
 *
 * @param message - The message.
 * @param translate - The translation function.
 * @param lng - Language tag for numbers, dates and lists.
 * @param exists - Tells whether a key has a text.
 * @returns The text.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, or `unknown-id` for a key without a text.
 */
export function renderMessage(
  message: Message,
  translate: Translate,
  lng: string,
  exists?: (key: string) => boolean,
): string {
  const { key, values = {} } = checkMessage(message, "message");
  const say = (id: string, texts: Record<string, unknown>): string => {
    if (exists !== undefined && !exists(id)) refuse("unknown-id", "message.key", "the key of a text in the locale", id);
    return String(translate(id, texts));
  };
  const texts: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    const isCount = name === "count" && typeof value === "number";
    texts[name] = isCount ? value : valueText(value, lng, say);
  }
  return say(key, texts);
}

/** A place by the locale's own name for it, else a country by its CLDR name, else its code. */
function placeName(code: string, lng: string, say: (id: string, texts: Record<string, unknown>) => string): string {
  if (/^[A-Z]{2}$/.test(code)) return new Intl.DisplayNames(lng, { type: "region" }).of(code) ?? code;
  return say(`common:term.place.${code}`, {});
}

function valueText(
  value: MessageValue,
  lng: string,
  say: (id: string, texts: Record<string, unknown>) => string,
): string {
  const list = (items: readonly string[]): string => new Intl.ListFormat(lng, { type: "conjunction" }).format(items);
  const term = (id: string): string => say(`common:term.${id}`, {});
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    return new Intl.NumberFormat(pinned(lng), { maximumSignificantDigits: 6 }).format(value);
  }
  if (isList(value)) return list(value);
  if ("date" in value) {
    const date = new Date(`${value.date}T00:00:00Z`);
    return new Intl.DateTimeFormat(pinned(lng), { dateStyle: "long", timeZone: "UTC" }).format(date);
  }
  if ("place" in value) return placeName(value.place, lng, say);
  return "term" in value ? term(value.term) : list(value.terms.map(term));
}

// Array.isArray does not narrow a readonly array away from a union.
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
