import type { JurisdictionCode } from "./jurisdiction.js";
import type { Message } from "./message.js";
import type { PartialIsoDate } from "./reference.js";
import type { TermGroup, TermIds } from "./term.js";

/** A text with the language that it is in. */
export interface LocalText {
  /** The text, not escaped for any format. */
  readonly text: string;
  /** BCP 47 tag of the text's own language. */
  readonly lng: string;
  /** Writing direction of that language. */
  readonly dir: "ltr" | "rtl";
}

/** What a renderer needs of a language: its tag, its direction, and text for a message. */
export interface TextI18n {
  /** BCP 47 tag. */
  readonly lng: string;
  /** Writing direction. */
  readonly dir: "ltr" | "rtl";
  /**
   * Turns a message into text.
   *
   * @param message - The message.
   * @returns The text in the language, not escaped for any format.
   */
  text(message: Message): string;
  /**
   * As {@link TextI18n.text}, with the language of the text: a text that is still to be translated is given in English, and a
   * renderer marks it. Absent where every text is in `lng`.
   *
   * @param message - The message.
   * @returns The text and its language.
   */
  localText?(message: Message): LocalText;
}

/** A language: what renderers need of it, and labels, places, dates and numbers for an interface. */
export interface I18n extends TextI18n {
  /**
   * The label of a member of a vocabulary.
   *
   * @param group - The group; see {@link TermIds}.
   * @param id - A member of it.
   * @returns The label, in small letters where the language knows them, but for claims and GRADE domains.
   */
  term<Group extends TermGroup>(group: Group, id: TermIds[Group]): string;
  /**
   * The name of a place.
   *
   * @param code - A country, a subdivision or a city.
   * @returns Its name; the code of a country where the runtime knows no name.
   */
  place(code: JurisdictionCode): string;
  /**
   * A date in the language's own way, in the Gregorian calendar.
   *
   * @param iso - A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
   * @returns The date.
   */
  date(iso: PartialIsoDate): string;
  /**
   * A number in the language's own way, with Latin digits.
   *
   * @param value - Any finite number; at most six significant digits of it are written.
   * @returns The number.
   */
  number(value: number): string;
}
