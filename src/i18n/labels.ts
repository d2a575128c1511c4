import { once } from "../lib/once.js";
import { termKey } from "../lib/term-key.js";
import type { I18n, TextI18n } from "../model/i18n.js";
import { termNamespaces } from "../model/term.js";
import { idOf } from "../shapes/members.js";
import { anyNumber } from "../shapes/number.js";
import { check } from "../shapes/shape.js";
import { partialIsoDate, someText } from "../shapes/text.js";
import type { Formats } from "./formats.js";
import { placeName, type Say } from "./render-message.js";

const groupShape = /* @__PURE__ */ once(() => idOf(Object.keys(termNamespaces)));

/** What a language gives beside texts. */
export type Labels = Omit<I18n, keyof TextI18n>;

/**
 * Makes the labels of a language.
 *
 * @param say - Gives texts.
 * @param formats - Gives how the language writes values, at the moment of asking.
 * @returns The labels. Each throws a `MicrodosingError` for what it cannot name: `missing-field`, `invalid-type`,
 * `invalid-value`, `out-of-range`, `invalid-date` or `unknown-id`.
 */
export function labelsOf(say: Say, formats: () => Formats): Labels {
  return {
    term: (group, id) => {
      const known = check(groupShape(), group, "group");
      return say(termKey(`${known}.${check(someText, id, "id")}`), {}, "id");
    },
    place: (code) => placeName(check(someText, code, "code"), say, formats(), "code"),
    date: (iso) => formats().date(check(partialIsoDate, iso, "iso")),
    number: (value) => formats().number(check(anyNumber, value, "value")),
  };
}
