import { checkEnum, checkIsoDate, checkObject, checkString, refuse } from "../check.js";
import type { I18n } from "../model/i18n.js";
import { type Message, type MessageValue, namespaces } from "../model/message.js";

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
  const tag = localeTag(lng, "lng");
  return { lng: tag, dir: direction(tag), text: (message) => renderMessage(message, translate, tag, exists) };
}

/**
 * The canonical form of a language tag.
 *
 * @param lng - The tag.
 * @param path - The field that it came in.
 * @returns The tag in canonical case.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 */
export function localeTag(lng: unknown, path: string): string {
  const text = checkString(lng, path);
  try {
    return new Intl.Locale(text).toString();
  } catch {
    return refuse("invalid-value", path, "a BCP 47 language tag", lng);
  }
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
  const { key: rawKey, values: rawValues = {} } = checkObject(message, "message", ["key", "values"]);
  const key = checkString(rawKey, "message.key");
  checkEnum(key.split(":")[0], "message.key", namespaces);
  const values = checkObject(rawValues, "message.values");
  const say = (id: string, texts: Record<string, unknown>): string => {
    if (exists !== undefined && !exists(id)) refuse("unknown-id", "message.key", "the key of a text in the locale", id);
    return String(translate(id, texts));
  };
  const texts: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    const isCount = name === "count" && typeof value === "number";
    texts[name] = isCount ? value : valueText(value as MessageValue, `message.values.${name}`, lng, say);
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
  path: string,
  lng: string,
  say: (id: string, texts: Record<string, unknown>) => string,
): string {
  const list = (items: readonly string[]): string => new Intl.ListFormat(lng, { type: "conjunction" }).format(items);
  const term = (id: string): string => say(`common:term.${id}`, {});
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse("out-of-range", path, "a finite number", value);
    return new Intl.NumberFormat(pinned(lng), { maximumSignificantDigits: 6 }).format(value);
  }
  if (Array.isArray(value)) return list(value.map((item, index) => checkString(item, `${path}[${index}]`)));
  const fields = checkObject(value, path, ["date", "term", "terms", "place"]);
  if (fields["date"] !== undefined) {
    const date = new Date(`${checkIsoDate(fields["date"], `${path}.date`)}T00:00:00Z`);
    return new Intl.DateTimeFormat(pinned(lng), { dateStyle: "long", timeZone: "UTC" }).format(date);
  }
  if (fields["place"] !== undefined) return placeName(checkString(fields["place"], `${path}.place`), lng, say);
  if (fields["term"] !== undefined) return term(checkString(fields["term"], `${path}.term`));
  const terms = fields["terms"];
  if (!Array.isArray(terms)) refuse("invalid-value", path, "a string, number, list, date, place, term or terms", value);
  return list(terms.map((item, index) => term(checkString(item, `${path}.terms[${index}]`))));
}
