import { termKey } from "../lib/term-key.js";
import type { I18n } from "../model/i18n.js";
import type { MessageKey } from "../model/message.js";

/**
 * A language in which some texts are still to be translated: those are given in English, and say so.
 *
 * @param i18n - The language.
 * @param untranslated - The keys without a text in it, at the moment of asking.
 * @param english - English.
 * @returns The language, with English where there is nothing else.
 */
export function withEnglish(i18n: I18n, untranslated: () => ReadonlySet<string>, english: I18n): I18n {
  const of = (key: MessageKey): I18n => (untranslated().has(key) ? english : i18n);
  return {
    get lng() {
      return i18n.lng;
    },
    get dir() {
      return i18n.dir;
    },
    // A message that is none is refused by the language.
    text: (message) => of(message?.key).text(message),
    term: (group, id) => of(termKey(`${group}.${id}`)).term(group, id),
    place: (code) => of(termKey(`place.${code}`)).place(code),
    date: (iso) => i18n.date(iso),
    number: (value) => i18n.number(value),
    localText: (message) => {
      const { lng, dir, text } = of(message?.key);
      return { text: text(message), lng, dir };
    },
  };
}
