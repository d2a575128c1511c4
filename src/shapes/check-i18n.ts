import type { TextI18n } from "../model/i18n.js";
import { oneOf } from "./members.js";
import { refuse } from "./refuse.js";
import { check } from "./shape.js";
import { anyText } from "./text.js";

/**
 * Checks that a value can turn messages into text. It is no copy that is given back: a host may pass an instance of a
 * class of its own, whose language changes.
 *
 * @param i18n - The value.
 * @returns The value.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkI18n(i18n: unknown): TextI18n {
  if (typeof i18n !== "object" || i18n === null) {
    refuse(i18n === undefined ? "missing-field" : "invalid-type", "i18n", "an object with lng, dir and text", i18n);
  }
  const { lng, dir, text } = readThrough(i18n);
  check(anyText, lng, "i18n.lng");
  check(oneOf(["ltr", "rtl"]), dir, "i18n.dir");
  if (typeof text !== "function") refuse("invalid-type", "i18n.text", "a function", text);
  return i18n as TextI18n;
}

function readThrough(i18n: object): Readonly<Record<keyof TextI18n, unknown>> {
  try {
    const { lng, dir, text, localText } = i18n as TextI18n;
    return { lng, dir, text, localText };
  } catch {
    return refuse("invalid-value", "i18n", "an object that can be read");
  }
}
