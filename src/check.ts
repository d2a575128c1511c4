import { MicrodosingError, type MicrodosingErrorCode } from "./errors.js";

/** The own, enumerable, string-keyed fields of a checked object, on an object without a prototype. */
export type CheckedFields = Readonly<Record<string, unknown>>;

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
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === "" ? key : `${path}.${key}`;
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuseType(value, path, "an object");
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") refuseType(value, path, "an object");
  const fields = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    if (allowedKeys !== undefined && !allowedKeys.includes(key)) {
      refuse("unknown-field", joinPath(path, key), `one of the fields ${allowedKeys.join(", ")}`, key);
    }
    fields[key] = (value as Record<string, unknown>)[key];
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
  if (!Array.isArray(value)) refuseType(value, path, "an array");
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  if (value.length < min || value.length > max) {
    refuse("out-of-range", path, `an array of ${describeLimits(limits)} items`, value);
  }
  // A copy without holes: what is missing reads as undefined and is refused.
  return Array.from(value as readonly unknown[]);
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
  const expected = `one of ${members.map((member) => JSON.stringify(member)).join(", ")}`;
  if (typeof value !== "string") refuseType(value, path, expected);
  const member = members.find((candidate) => candidate === value);
  if (member === undefined) refuse("invalid-value", path, expected, value);
  return member;
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
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  if (!exists) refuse("invalid-date", path, "a calendar date that exists, as YYYY-MM-DD", value);
  return text;
}

/**
 * Checks that records hold the lists that a function reads. What is in the lists is for the schemas to check.
 *
 * @param records - The records.
 * @param lists - The names of the lists.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function checkRecords(records: unknown, lists: readonly string[]): void {
  const fields = checkObject(records, "records");
  for (const name of lists) {
    const path = joinPath("records", name);
    for (const [index, record] of checkArray(fields[name], path).entries()) checkObject(record, joinPath(path, index));
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
  const { lng, dir, text } = i18n as Readonly<Record<string, unknown>>;
  checkString(lng, "i18n.lng");
  checkEnum(dir, "i18n.dir", ["ltr", "rtl"]);
  if (typeof text !== "function") refuse("invalid-type", "i18n.text", "a function", text);
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
