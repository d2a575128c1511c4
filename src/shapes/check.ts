import { MicrodosingError, type MicrodosingErrorCode } from "../errors.js";
import { dayNumber } from "../lib/iso-date.js";
import { type Message, type MessageKey, type MessageValue, namespaces } from "../model/message.js";

/** The own, enumerable, string-keyed fields of a checked object, on an object without a prototype. */
export type CheckedFields = Readonly<Record<string, unknown>>;

/** A check of a value at a path, which throws the library's error or returns the value. */
export type Check<Checked = unknown> = (value: unknown, path: string) => Checked;

/** Limits of a number or of a length, both inclusive. */
export interface CheckLimits {
  /** Smallest accepted value. */
  readonly min?: number;
  /** Largest accepted value. */
  readonly max?: number;
}

/**
 * Throws the library's error for a field.
 *
 * @param code - Why the input is refused.
 * @param path - The field; an empty path stands for the whole input.
 * @param expected - What was expected, in a few words.
 * @param received - What came.
 * @throws {MicrodosingError} Always, with `code`.
 */
export function refuse(code: MicrodosingErrorCode, path: string, expected: string, received?: unknown): never {
  throw new MicrodosingError({ code, path: path === "" ? "input" : path, expected, received });
}

/**
 * The path of a field inside another: `joinPath("effects", 2)` is `effects[2]`,
 * `joinPath("options", "level")` is `options.level`, `joinPath("answers", "1.1")` is `answers["1.1"]`.
 *
 * @param path - The path of the container, empty at the root.
 * @param key - A field's name or an index.
 * @returns The path.
 */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$]{0,59}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** Does what a getter, a proxy's trap or a revoked proxy may fail at, and names the field if it fails. */
function attempt<Result>(path: string, operation: () => Result): Result {
  try {
    return operation();
  } catch {
    return refuse("invalid-value", path, "a value that can be read");
  }
}

function refuseType(value: unknown, path: string, expected: string): never {
  refuse(value === undefined ? "missing-field" : "invalid-type", path, expected, value);
}

/**
 * Narrows a value to a plain object and copies its own fields, so that what is read later is neither inherited
 * nor computed twice.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param allowedKeys - The keys it may have; any key if absent.
 * @returns Its own fields, without a prototype.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, or `unknown-field` with the path of the key.
 */
export function checkObject(value: unknown, path: string, allowedKeys?: readonly string[]): CheckedFields {
  if (typeof value !== "object" || value === null) refuseType(value, path, "an object");
  // The tag of an array is its own, so that this tells arrays, dates and maps from plain objects.
  const tag = attempt(path, () => Object.prototype.toString.call(value));
  if (tag !== "[object Object]") refuseType(value, path, "an object");
  const fields = Object.create(null) as Record<string, unknown>;
  for (const key of attempt(path, () => Object.keys(value))) {
    if (allowedKeys !== undefined && !allowedKeys.includes(key)) {
      refuse("unknown-field", joinPath(path, key), `one of the fields ${allowedKeys.join(", ")}`, key);
    }
    fields[key] = attempt(joinPath(path, key), () => (value as Record<string, unknown>)[key]);
  }
  return fields;
}

/**
 * Narrows a value to an array.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param limits - Limits of its length.
 * @returns The array.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `out-of-range`.
 */
export function checkArray(value: unknown, path: string, limits: CheckLimits = {}): readonly unknown[] {
  if (!isArray(value, path)) refuseType(value, path, "an array");
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  const length = attempt(path, () => value.length);
  if (length < min || length > max) {
    refuse("out-of-range", path, `an array of ${describeLimits(limits)} items`, value);
  }
  // A copy without holes: what is missing reads as undefined and is refused.
  return attempt(path, () => Array.from(value));
}

/**
 * Tells whether a value is an array.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns Whether it is one.
 * @throws {MicrodosingError} `invalid-value` for a revoked proxy.
 */
export function isArray(value: unknown, path: string): value is readonly unknown[] {
  return attempt(path, () => Array.isArray(value));
}

/**
 * Checks every item of an array.
 *
 * @param value - The array.
 * @param path - Its path.
 * @param check - The check of an item.
 * @returns What the check returns, item by item.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`, or what the check throws.
 */
export function checkEach<Checked>(value: unknown, path: string, check: Check<Checked>): readonly Checked[] {
  return checkArray(value, path).map((item, index) => check(item, joinPath(path, index)));
}

/**
 * Checks the fields of a record that a function reads; others may be there.
 *
 * @param value - The record.
 * @param path - Its path.
 * @param required - Checks of the fields that must be there.
 * @param optional - Checks of the fields that may be absent.
 * @returns Its fields.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`, or what the checks throw.
 */
export function checkFields(
  value: unknown,
  path: string,
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): CheckedFields {
  const fields = checkObject(value, path);
  for (const [name, check] of Object.entries(required)) check(fields[name], joinPath(path, name));
  for (const [name, check] of Object.entries(optional)) {
    if (fields[name] !== undefined) check(fields[name], joinPath(path, name));
  }
  return fields;
}

/**
 * Narrows a value to a string.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The string.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function checkString(value: unknown, path: string): string {
  if (typeof value !== "string") refuseType(value, path, "a string");
  return value;
}

/**
 * Narrows a value to a string with at least one character that is not white space.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The string, as it came.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkNonEmptyString(value: unknown, path: string): string {
  const text = checkString(value, path);
  if (text.trim() === "") refuse("invalid-value", path, "a string that is not empty", text);
  return text;
}

/**
 * Narrows a value to a boolean.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The boolean.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function checkBoolean(value: unknown, path: string): boolean {
  if (typeof value !== "boolean") refuseType(value, path, "true or false");
  return value;
}

/**
 * Narrows a value to a member of a closed vocabulary.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param members - The vocabulary.
 * @returns The member.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkEnum<const Member extends string>(
  value: unknown,
  path: string,
  members: readonly Member[],
): Member {
  const member = members.find((candidate) => candidate === value);
  if (member !== undefined) return member;
  const listed = members.slice(0, MOST_LISTED).map((candidate) => JSON.stringify(candidate));
  const all = listed.length === members.length ? listed.join(", ") : `${listed.join(", ")}, …`;
  const expected = `one of ${all.length > LONGEST_LIST ? `${all.slice(0, LONGEST_LIST)}…` : all}`;
  if (typeof value !== "string") refuseType(value, path, expected);
  return refuse("invalid-value", path, expected, value);
}

/** A longer list of what was expected helps nobody. */
const MOST_LISTED = 50;
const LONGEST_LIST = 1000;

/**
 * A check for one member of a closed vocabulary: {@link checkEnum} with the vocabulary filled in.
 *
 * @param members - The vocabulary.
 * @returns The check.
 */
export function oneOf<const Member extends string>(members: readonly Member[]): Check<Member> {
  return (value, path) => checkEnum(value, path, members);
}

/**
 * Narrows a value to a list of strings.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The strings.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function checkStrings(value: unknown, path: string): readonly string[] {
  return checkEach(value, path, checkString);
}

/**
 * Narrows a value to a finite number within limits.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param limits - Inclusive limits.
 * @returns The number.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` (NaN or infinite) or `out-of-range`.
 */
export function checkFinite(value: unknown, path: string, limits: CheckLimits = {}): number {
  if (typeof value !== "number") refuseType(value, path, "a finite number");
  if (!Number.isFinite(value)) refuse("invalid-value", path, "a finite number", value);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits;
  if (value < min || value > max) refuse("out-of-range", path, `a number ${describeLimits(limits)}`, value);
  return value;
}

/**
 * Narrows a value to a finite number above zero.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The number.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkPositive(value: unknown, path: string): number {
  const number = checkFinite(value, path);
  if (number <= 0) refuse("out-of-range", path, "a number above 0", value);
  return number;
}

/**
 * Narrows a value to a finite number of zero or more.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The number.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkNonNegative(value: unknown, path: string): number {
  return checkFinite(value, path, { min: 0 });
}

/**
 * Narrows a value to a finite number strictly between two bounds, such as a confidence level between 0 and 1.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param low - Exclusive lower bound.
 * @param high - Exclusive upper bound.
 * @returns The number.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkBetween(value: unknown, path: string, low: number, high: number): number {
  const number = checkFinite(value, path);
  if (number <= low || number >= high) refuse("out-of-range", path, `a number between ${low} and ${high}`, value);
  return number;
}

/**
 * Narrows a value to a whole number within limits.
 *
 * @param value - The value.
 * @param path - Its path.
 * @param limits - Inclusive limits.
 * @returns The number.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` (not whole) or `out-of-range`.
 */
export function checkInteger(value: unknown, path: string, limits: CheckLimits = {}): number {
  const number = checkFinite(value, path, limits);
  if (!Number.isSafeInteger(number)) refuse("invalid-value", path, "a whole number", value);
  return number;
}

/**
 * Narrows a value to a calendar date that exists.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The date.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, or `invalid-date` for another format or a day that
 * the calendar does not have.
 */
export function checkIsoDate(value: unknown, path: string): string {
  const text = checkString(value, path);
  if (dayNumber(text) === undefined) refuse("invalid-date", path, "a calendar date that exists, as YYYY-MM-DD", value);
  return text;
}

/**
 * Narrows a value to an interval: two finite numbers, the lower first.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The bounds.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkInterval(value: unknown, path: string): readonly [number, number] {
  const [low, high] = checkArray(value, path, { min: 2, max: 2 }).map((bound, index) =>
    checkFinite(bound, joinPath(path, index)),
  ) as [number, number];
  if (low > high) refuse("out-of-range", path, "a lower and an upper bound, in this order", high);
  return [low, high];
}

/**
 * Narrows a value to a BCP 47 language tag.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The tag in canonical case.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function checkLanguage(value: unknown, path: string): string {
  const text = checkString(value, path);
  try {
    return new Intl.Locale(text).toString();
  } catch {
    return refuse("invalid-value", path, "a BCP 47 language tag", value);
  }
}

/**
 * Checks records given to a function: that the lists are there, and in every record the fields that are read.
 *
 * @param records - The records.
 * @param lists - The check of a record, by list.
 * @param optional - The same for lists that may be absent.
 * @throws {MicrodosingError} With a path such as `records.claims[0].body`.
 */
export function checkRecords(
  records: unknown,
  lists: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): void {
  const ofList = ([name, check]: [string, Check]): [string, Check] => [
    name,
    (list, path) => checkEach(list, path, check),
  ];
  checkFields(
    records,
    "records",
    Object.fromEntries(Object.entries(lists).map(ofList)),
    Object.fromEntries(Object.entries(optional).map(ofList)),
  );
}

const valueKinds = ["date", "term", "terms", "place"] as const;

/**
 * Narrows a value to a message: a key in a namespace, and values that a locale can turn to text.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The message.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value`, `out-of-range` (a number
 * that is not finite) or `invalid-date`.
 */
export function checkMessage(value: unknown, path: string): Message {
  const fields = checkObject(value, path, ["key", "values"]);
  const key = checkString(fields["key"], joinPath(path, "key"));
  checkEnum(key.split(":")[0], joinPath(path, "key"), namespaces);
  if (fields["values"] === undefined) return { key: key as MessageKey };
  const at = joinPath(path, "values");
  const given = Object.entries(checkObject(fields["values"], at));
  const values = given.map(([name, item]) => [name, checkMessageValue(item, joinPath(at, name))] as const);
  return { key: key as MessageKey, values: Object.fromEntries(values) };
}

/**
 * Narrows a value to one that can be put into a message.
 *
 * @param value - The value.
 * @param path - Its path.
 * @returns The value.
 * @throws {MicrodosingError} As {@link checkMessage}.
 */
export function checkMessageValue(value: unknown, path: string): MessageValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse("out-of-range", path, "a finite number", value);
    return value;
  }
  if (isArray(value, path)) return checkStrings(value, path);
  const fields = checkObject(value, path, valueKinds);
  const kinds = valueKinds.filter((kind) => fields[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    refuse("invalid-value", path, "a string, number, list, date, place, term or terms", value);
  }
  const at = joinPath(path, kind);
  switch (kind) {
    case "date":
      return { date: checkIsoDate(fields[kind], at) };
    case "term":
      return { term: checkString(fields[kind], at) };
    case "place":
      return { place: checkString(fields[kind], at) };
    case "terms":
      return { terms: checkStrings(fields[kind], at) };
  }
}

/**
 * Checks that a value can turn messages into text.
 *
 * @param i18n - The value.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function checkI18n(i18n: unknown): void {
  if (typeof i18n !== "object" || i18n === null) {
    refuse(i18n === undefined ? "missing-field" : "invalid-type", "i18n", "an object with lng, dir and text", i18n);
  }
  // Read through the prototype as well: a host may pass an instance of a class of its own.
  const { lng, dir, text } = attempt("i18n", () => {
    const { lng, dir, text } = i18n as Readonly<Record<string, unknown>>;
    return { lng, dir, text };
  });
  checkString(lng, "i18n.lng");
  checkEnum(dir, "i18n.dir", ["ltr", "rtl"]);
  if (typeof text !== "function") refuse("invalid-type", "i18n.text", "a function", text);
}

/**
 * Narrows the option `idPrefix` to what may stand before an id in HTML and XML.
 *
 * @param value - The value.
 * @returns The prefix.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 */
export function checkIdPrefix(value: unknown): string {
  const prefix = checkString(value, "options.idPrefix");
  if (!/^[A-Za-z][\w-]*$/.test(prefix)) {
    refuse("invalid-value", "options.idPrefix", "a letter, then letters, digits, - or _", prefix);
  }
  return prefix;
}

/**
 * Applies a check to a value that may be absent.
 *
 * @param value - The value.
 * @param fallback - What an absent value stands for.
 * @param check - The check of a value that is there.
 * @returns The checked value, or the fallback.
 */
export function checkOptional<Checked, Fallback>(
  value: unknown,
  fallback: Fallback,
  check: (value: unknown) => Checked,
): Checked | Fallback {
  return value === undefined ? fallback : check(value);
}

function describeLimits({ min, max }: CheckLimits): string {
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `of at least ${min}`;
  return max === undefined ? "of any size" : `of at most ${max}`;
}
