import { isolate, isolateRuns } from "../lib/isolate.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message, MessageKey, MessageValue } from "../model/message.js";

/**
 * Isolates a text whose direction its first strong letter tells, such as the name of a study (Unicode Standard Annex 9).
 *
 * @param text - The text.
 * @returns The text between the marks of an isolate.
 */
export const isolateName = (text: string): string => `\u2068${text}\u2069`;

/**
 * A percentage, with its sign on the same side in every language.
 *
 * @param i18n - The language.
 * @param value - The percentage.
 * @param decimals - How many decimals are written; as many as show that it is not 0 where it is tiny.
 * @returns The text.
 */
export function percentText(i18n: TextI18n, value: number, decimals: number): string {
  const percent = value > 0 && value < 0.1 ? numberText(i18n, value) : fixedText(i18n, value, decimals);
  return formula(i18n, "common:plot.percent", { percent });
}

/**
 * A text of the locale that is written from left to right in every language, such as `p < 0.05`.
 *
 * @param i18n - The language.
 * @param key - The key.
 * @param values - Values.
 * @returns The text, isolated.
 */
export function formula(i18n: TextI18n, key: MessageKey, values: Readonly<Record<string, MessageValue>>): string {
  return isolate(i18n.text({ key, values }));
}

/**
 * A text of the locale, isolated with the locale's direction, so that it reads alike where a drawing knows no direction.
 *
 * @param i18n - The language.
 * @param key - The key.
 * @param values - Values; texts among them must be isolated.
 * @returns The text.
 */
export function say(i18n: TextI18n, key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string {
  return directed(i18n, i18n.text(values === undefined ? { key } : { key, values }));
}

/**
 * A sentence of the locale as a page would write it, isolated as by {@link say}: its numbers and Latin letters are isolated
 * here, because texts of pages carry no isolates.
 *
 * @param i18n - The language.
 * @param message - The sentence.
 * @returns The text.
 */
export function sentence(i18n: TextI18n, message: Message): string {
  const text = i18n.text(message);
  return directed(i18n, i18n.dir === "rtl" ? isolateRuns(text) : text);
}

const directed = ({ dir }: TextI18n, text: string): string => `${dir === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;

/**
 * What a caller or the data call something, ready to be drawn.
 *
 * @param i18n - The language.
 * @param name - The name: a text as it is, or a message, in which texts are isolated.
 * @returns The name, isolated.
 */
export function nameText(i18n: TextI18n, name: Message | string): string {
  if (typeof name === "string") return isolateName(name);
  const values = Object.entries(name.values ?? {}).map(
    ([key, value]) => [key, typeof value === "string" ? isolateName(value) : value] as const,
  );
  return say(i18n, name.key, Object.fromEntries(values));
}

/** Below this, and from the next on, a number is written with a power of ten. */
const SMALLEST_PLAIN = -4;
const LARGEST_PLAIN = 6;

/**
 * A number as a plot writes it: at least two decimals and two significant digits, so that what is small is never a 0; with a
 * power of ten where it is tiny or huge; with the minus sign of mathematics, isolated, so that the sign stays before it.
 *
 * @param i18n - The language, which writes the decimal mark.
 * @param value - Any finite number.
 * @returns The text.
 */
export function numberText(i18n: TextI18n, value: number): string {
  const size = Math.abs(value);
  const [mantissa = "0", power = "0"] = size.toExponential(1).split("e");
  const exponent = Number(power);
  const sign = value < 0 ? "\u2212" : "";
  if (size === 0 || (exponent >= SMALLEST_PLAIN && exponent < LARGEST_PLAIN)) {
    const decimals = size === 0 ? 0 : Math.max(2, 1 - exponent);
    return isolate(sign + digits(i18n, Number(size.toFixed(decimals))));
  }
  return isolate(`${sign}${digits(i18n, Number(mantissa))}\u00d710${superscript(exponent)}`);
}

/**
 * A number with so many decimals, such as 0.40, isolated.
 *
 * @param i18n - The language.
 * @param number - The number.
 * @param decimals - How many.
 * @returns The text.
 */
export function fixedText(i18n: TextI18n, number: number, decimals: number): string {
  const rounded = Number(number.toFixed(decimals));
  const value: MessageValue = { fixed: { number: Math.abs(rounded), decimals } };
  // As in numberText: the sign is isolated with its number.
  return isolate((rounded < 0 ? "\u2212" : "") + i18n.text({ key: "common:plot.number", values: { value } }));
}

/**
 * A number of an effect as it is written beside its marks: two decimals, as metafor and Cochrane print; two digits of what
 * they would make a 0.
 *
 * @param i18n - The language.
 * @param value - The number.
 * @returns The text.
 */
export function effectText(i18n: TextI18n, value: number): string {
  const size = Math.abs(value);
  return (size > 0 && size < 0.005) || size >= 10 ? numberText(i18n, value) : fixedText(i18n, value, 2);
}

const digits = (i18n: TextI18n, value: number): string => i18n.text({ key: "common:plot.number", values: { value } });

const superscript = (exponent: number): string =>
  (exponent < 0 ? "\u207b" : "") + [...String(Math.abs(exponent))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");

/** Widths in em, a little wider than most fonts: what is measured without a font must not run over its neighbour. */
const WIDE = 1;
const NARROW = 0.36;
const ARABIC = 0.52;
const CAPITAL = 0.78;
const USUAL = 0.64;

/**
 * About how wide a text is.
 *
 * @param text - The text.
 * @param size - Size of the letters in pixels.
 * @returns The width in pixels.
 */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (/[\p{Mn}\p{Cf}]/u.test(letter)) continue;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) width += WIDE;
    else if (/\p{Script=Arabic}/u.test(letter)) width += ARABIC;
    else if (/[\s.,:;'’|!()[\]ijlIft]/.test(letter)) width += NARROW;
    else if (/[\p{Lu}mw%<>+−×=]/u.test(letter)) width += CAPITAL;
    else width += USUAL;
  }
  return width * size;
}

/**
 * Breaks a text into lines between words; a word that is longer than a line is cut. Isolates that reach over a break are
 * closed and opened again.
 *
 * @param text - The text.
 * @param width - Width of a line in pixels.
 * @param size - Size of the letters in pixels.
 * @returns The lines, at least one.
 */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => cut(whole, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return isolatesClosed([...lines, line]);
}

function cut(word: string, width: number, size: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && widthOf(part + letter, size) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

function isolatesClosed(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? [])
      open = mark === "\u2069" ? open.slice(0, -1) : [...open, mark];
    return before + line + "\u2069".repeat(open.length);
  });
}
