import type { Message } from "./message.js";

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
export interface I18n {
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
   * As {@link I18n.text}, with the language of the text: a text that is still to be translated is given in English, and a
   * renderer marks it. Absent where every text is in `lng`.
   *
   * @param message - The message.
   * @returns The text and its language.
   */
  localText?(message: Message): LocalText;
}
