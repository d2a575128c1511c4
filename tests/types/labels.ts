// Compiled by the type check and never run: a label that there is not is a compile error.
import type { I18n } from "../../src/entries/i18n.js";

export function labels(i18n: I18n): readonly string[] {
  return [
    i18n.term("severity", "major"),
    i18n.term("certainty", "no-evidence"),
    i18n.term("condition", "place.home"),
    i18n.place("US-CO/denver"),
    // @ts-expect-error A member with a typing error.
    i18n.term("severity", "mayor"),
    // @ts-expect-error A group with a typing error.
    i18n.term("severty", "major"),
    // @ts-expect-error A member of another group.
    i18n.term("severity", "legal"),
    // @ts-expect-error A term of another kind of condition.
    i18n.term("condition", "place.personal"),
    // @ts-expect-error A part of sentences, which is no label.
    i18n.term("sureness", "high"),
    // @ts-expect-error A code that is none.
    i18n.place("UK"),
    // @ts-expect-error A number as text.
    i18n.number("1"),
  ];
}
