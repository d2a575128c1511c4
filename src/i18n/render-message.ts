import { termKey } from "../lib/term-key.js";
import { countryCodeOf, type SecondCode } from "../model/jurisdiction.js";
import type { Message, MessageValue } from "../model/message.js";
import { messageShape } from "../shapes/records/message.js";
import { check } from "../shapes/shape.js";
import type { Formats } from "./formats.js";

/** Gives the text under a key with values in place; refuses a key without a text, as what stands at a path. */
export type Say = (key: string, values: Readonly<Record<string, unknown>>, path?: string) => string;

/**
 * Renders one message.
 *
 * @param message - The message.
 * @param say - Gives texts.
 * @param formats - How the language writes values.
 * @returns The text.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`,
 * `invalid-date`, or `unknown-id` for a key without a text.
 */
export function renderMessage(message: Message, say: Say, formats: Formats): string {
  return textOf(check(messageShape, message, "message", ["message"]), say, formats);
}

function textOf({ key, values }: Message, say: Say, formats: Formats): string {
  if (values === undefined) return say(key, noValues);
  const texts: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name] as MessageValue;
    // The number itself chooses the plural form.
    texts[name] = name === "count" && typeof value === "number" ? value : valueText(value, say, formats);
  }
  return withoutDoubleStops(say(key, texts), texts);
}

/** One stop where a value that ends with one, as "§§ 11 ff." does, ends the sentence; what was typed stays as it is. */
function withoutDoubleStops(text: string, values: Readonly<Record<string, unknown>>): string {
  if (!text.includes("..")) return text;
  return Object.values(values).reduce<string>((said, value) => {
    if (typeof value !== "string" || !/[^.]\.$/.test(value)) return said;
    return said.split(`${value}.`).join(value);
  }, text);
}

function valueText(value: MessageValue, say: Say, formats: Formats): string {
  const term = (id: string): string => say(termKey(id), noValues);
  if (typeof value === "string") return value;
  if (typeof value === "number") return formats.number(value);
  if (isList(value)) return formats.list(value);
  if ("fixed" in value) return formats.fixed(value.fixed.number, value.fixed.decimals);
  if ("date" in value) return formats.date(value.date);
  if ("place" in value) return placeName(value.place, say, formats);
  if ("term" in value) return term(value.term);
  if ("message" in value) return textOf(value.message, say, formats);
  if ("messages" in value) return formats.list(value.messages.map((message) => textOf(message, say, formats)));
  if ("terms" in value) return formats.list(value.terms.map(term));
  return "anyOf" in value ? formats.anyOf(value.anyOf.map(term)) : formats.beside(value.beside.map(term));
}

const noValues = {};

/**
 * A country by its CLDR name, or its code where CLDR has none; another place by the locale's name for it.
 *
 * @param code - The code.
 * @param say - Gives texts.
 * @param formats - How the language writes values.
 * @param path - What is refused where there is no name.
 * @returns The name.
 * @throws {MicrodosingError} `unknown-id`.
 */
export function placeName(code: string, say: Say, formats: Formats, path?: string): string {
  const first = Object.hasOwn(countryCodeOf, code) ? countryCodeOf[code as SecondCode] : code;
  return /^[A-Z]{2}$/.test(first) ? formats.country(first) : say(termKey(`place.${first}`), noValues, path);
}

// Array.isArray does not narrow a readonly array away from a union.
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
