import type { Message } from "./message.js";

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
}
