import { direction } from "../lib/direction.js";
import type { I18n } from "../model/i18n.js";
import { type Namespace, namespaces } from "../model/message.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";
import { languageTag } from "../shapes/text.js";
import { formatsOf } from "./formats.js";
import { labelsOf } from "./labels.js";
import { renderMessage, type Say } from "./render-message.js";

/** What is needed of a translation function; i18next's `t` fits, and so does any wrapper with the same shape. */
export type Translate = (key: string, values: Record<string, unknown>) => unknown;

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
  const tag = check(languageTag, lng, "lng");
  const formats = formatsOf(tag);
  const say: Say = (key, values, path) => {
    if (exists !== undefined && !exists(key)) return refuseKey(key, path);
    return String(translate(key, { ...values }));
  };
  return {
    lng: tag,
    dir: direction(tag),
    text: (message) => renderMessage(message, say, formats),
    ...labelsOf(say, () => formats),
  };
}

/**
 * Refuses a key without a text, and says so where its namespace was not loaded.
 *
 * @param key - The key.
 * @param path - What asked for it.
 * @param loaded - The namespaces that were loaded.
 * @throws {MicrodosingError} `unknown-id`.
 */
export function refuseKey(key: string, path: string = "message.key", loaded: readonly Namespace[] = namespaces): never {
  const missing = namespaces.find((ns) => key.startsWith(`${ns}:`) && !loaded.includes(ns));
  const expected =
    missing === undefined
      ? "the key of a text in the locale"
      : `the key of a text that was loaded; "${missing}" is missing in options.namespaces`;
  return refuse("unknown-id", path, expected, key);
}
