import { once } from "../lib/once.js";
import { remember } from "../lib/remember.js";

/** How a language writes what is put into its texts. */
export interface Formats {
  /** A number, with at most six significant digits. */
  number(value: number): string;
  /** A number with so many decimals. */
  fixed(value: number, decimals: number): string;
  /** A list with the word for "and". */
  list(items: readonly string[]): string;
  /** A list with the word for "or". */
  anyOf(items: readonly string[]): string;
  /** A list whose members stand side by side. */
  beside(items: readonly string[]): string;
  /** A calendar date, a month or a year. */
  date(iso: string): string;
  /** The name of a country; its code where CLDR has none. */
  country(code: string): string;
}

/**
 * Makes the formats of a language; a formatter is made when it is first needed, and kept, because making one takes
 * longer than a hundred uses of it.
 *
 * @param lng - A valid BCP 47 tag.
 * @returns The formats.
 */
export function formatsOf(lng: string): Formats {
  // Our English is spelled as in Britain, and a date beside it is written so too.
  const written = lng === "en" ? "en-GB" : lng;
  // Digits and calendar are pinned, so that numbers beside DOIs and ISO dates read alike in every script.
  const pinned = once(() => new Intl.Locale(written, { numberingSystem: "latn", calendar: "gregory" }).toString());
  const numbers = once(() => new Intl.NumberFormat(pinned(), { maximumSignificantDigits: 6 }));
  const kept = new Map<number, Intl.NumberFormat>();
  const fixed = (decimals: number): Intl.NumberFormat =>
    remember(kept, decimals, () => {
      return new Intl.NumberFormat(pinned(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    });
  const dates = once(() => new Intl.DateTimeFormat(pinned(), { dateStyle: "long", timeZone: "UTC" }));
  const months = once(() => new Intl.DateTimeFormat(pinned(), { year: "numeric", month: "long", timeZone: "UTC" }));
  const lists = once(() => new Intl.ListFormat(written, { type: "conjunction" }));
  const choices = once(() => new Intl.ListFormat(written, { type: "disjunction" }));
  const sideBySide = once(() => new Intl.ListFormat(written, { type: "unit", style: "short" }));
  const countries = once(() => new Intl.DisplayNames(lng, { type: "region" }));
  return {
    // Below a thousand nothing is grouped, so that a whole number is its digits in every language.
    number: (value) =>
      Number.isInteger(value) && value > 0 && value < 1000
        ? String(value)
        : numbers().format(value).replace("-", "\u2212"),
    fixed: (value, decimals) => {
      // What rounds to nothing has no sign.
      const rounded = Number(value.toFixed(decimals)) + 0;
      return fixed(decimals).format(rounded).replace("-", "\u2212");
    },
    list: (items) => lists().format(items),
    anyOf: (items) => choices().format(items),
    beside: (items) => sideBySide().format(items),
    date: (iso) => {
      if (iso.length === 4) return iso;
      return iso.length === 7
        ? months().format(new Date(`${iso}-01T00:00:00Z`))
        : dates().format(new Date(`${iso}T00:00:00Z`));
    },
    country: (code) => countries().of(code) ?? code,
  };
}
