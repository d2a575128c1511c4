import { dayNumber, lastDay } from "../lib/iso-date.js";
import type { IsoDate, PartialIsoDate } from "../model/reference.js";
import { refuseAt, refuseType, type Shape, type Trail } from "./shape.js";

/** A shape of strings. */
export interface TextShape<T extends string = string> extends Shape<T> {
  readonly kind: "text";
  /** What a string must match. */
  readonly pattern?: RegExp;
  /** The name of the format in JSON Schema. */
  readonly format?: "date" | "uri";
  /** A condition that no pattern tells. */
  readonly accepts?: (text: string) => boolean;
  /** What was expected, in a few words. */
  readonly expected: string;
}

/** Any string. */
export const anyText: TextShape = { kind: "text", expected: "a string", read: readString };

/**
 * Strings that match a pattern.
 *
 * @param pattern - The pattern.
 * @param expected - What it asks for, in a few words.
 * @param format - The name of the format in JSON Schema, if it has one.
 * @returns The shape.
 */
export function matching<T extends string = string>(pattern: RegExp, expected: string, format?: "uri"): TextShape<T> {
  return {
    kind: "text",
    pattern,
    ...(format === undefined ? {} : { format }),
    expected,
    read(value, trail) {
      const text = readString(value, trail);
      if (!pattern.test(text)) refuseAt(trail, "invalid-value", expected, text);
      return text as T;
    },
  };
}

/** A string with at least one character that is not white space. */
export const someText: TextShape = /* @__PURE__ */ matching(/\S/, "a string that is not empty");

/** An id in kebab-case. */
export const kebabCase: TextShape = /* @__PURE__ */ matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id in kebab-case");

/** A web address: a URI of RFC 3986, in which letters beyond ASCII are written as `%` and two digits each byte. */
export const webAddress: TextShape = /* @__PURE__ */ matching(
  /^https?:\/\/([\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+(#([\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/,
  "a web address",
  "uri",
);

/** An address that a link may lead to: a web address, or one that is relative to the page and names no scheme. */
export const linkAddress: TextShape = /* @__PURE__ */ matching(
  /^(?:https?:\/\/[^\s\p{Cc}]+|(?![a-z][a-z\d+.-]*:)[^\s\p{Cc}]+)$/iu,
  "a web address, or a relative one",
);

/** What may stand before an id in HTML and XML. */
export const idPrefixShape: TextShape = /* @__PURE__ */ matching(
  /^[A-Za-z][\w-]*$/,
  "a letter, then letters, digits, - or _",
);

/** A calendar date that exists, `YYYY-MM-DD`. */
export const isoDate: TextShape<IsoDate> = {
  kind: "text",
  format: "date",
  accepts: (text) => dayNumber(text) !== undefined,
  expected: "a calendar date that exists, as YYYY-MM-DD",
  read(value, trail) {
    const text = readString(value, trail);
    if (dayNumber(text) === undefined) refuseAt(trail, "invalid-date", isoDate.expected, text);
    return text;
  },
};

/** A calendar date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialIsoDate: TextShape<PartialIsoDate> = {
  kind: "text",
  pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  accepts: (text) => lastDay(text) !== undefined,
  expected: "a calendar date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
  read(value, trail) {
    const text = readString(value, trail);
    if (lastDay(text) === undefined) refuseAt(trail, "invalid-date", partialIsoDate.expected, text);
    return text;
  },
};

/** A BCP 47 language tag; read in canonical case. */
export const languageTag: TextShape = {
  kind: "text",
  accepts: (text) => canonicalTag(text) !== undefined,
  expected: "a BCP 47 language tag",
  read(value, trail) {
    const text = readString(value, trail);
    return canonicalTag(text) ?? refuseAt(trail, "invalid-value", languageTag.expected, text);
  },
};

function canonicalTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text).toString();
  } catch {
    return undefined;
  }
}

function readString(value: unknown, trail: Trail): string {
  if (typeof value !== "string") refuseType(trail, "a string", value);
  return value;
}
