import { MicrodosingError, type MicrodosingErrorCode } from "../errors.js";
import { joinPath } from "./refuse.js";

/** The way from an input to the value that is being read: what an error names. */
export interface Trail {
  /** What the input is called where it is refused as a whole. */
  readonly root: string;
  /** Field names and indices; a reader adds its own, and takes it away when it is done. */
  readonly keys: (string | number)[];
}

/**
 * The one description of what a value may be. It reads values, and the zod schema and the JSON Schema are made from it:
 * see `to-zod.ts`, which knows every kind.
 */
export interface Shape<T> {
  /** Which builder made it. */
  readonly kind: string;
  /**
   * Reads a value. What comes back is made of what was read, each field once: nothing in it is inherited, computed on
   * access or shared with the caller's lists.
   *
   * @param value - The value.
   * @param trail - Where it stands.
   * @returns The value, narrowed.
   * @throws {MicrodosingError} If the value does not have the shape.
   */
  read(value: unknown, trail: Trail): T;
}

/** The type of the values of a shape. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

/** The type of a field once it was read: one that may be absent is never there as `undefined`. */
export type ReadField<T, Key extends keyof T> =
  Record<never, never> extends Pick<T, Key> ? Exclude<T[Key], undefined> : T[Key];

/** The type of an input once it was read. */
export type Read<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { [Key in keyof T]: ReadField<T, Key> };

/**
 * Reads an input by its shape.
 *
 * @param shape - The shape.
 * @param value - The input.
 * @param root - What the input is called where it is refused as a whole.
 * @param at - The fields it stands in, such as `options`; none if its own fields are named alone.
 * @returns What was read.
 * @throws {MicrodosingError} With the path of the first field that does not fit.
 */
export function check<T>(shape: Shape<T>, value: unknown, root: string, at?: readonly (string | number)[]): Read<T> {
  // Most arguments are lone numbers, whose check takes half the time without the copy of an empty list.
  const trail: Trail = { root, keys: at === undefined ? [] : [...at] };
  try {
    // A shape of objects leaves out what is undefined.
    return shape.read(value, trail) as Read<T>;
  } catch (error) {
    if (error instanceof MicrodosingError) throw error;
    // A getter, a proxy's trap or a revoked proxy failed; the trail still ends at the field that was being read.
    return refuseAt(trail, "invalid-value", "a value that can be read");
  }
}

/**
 * Refuses the value at the end of a trail.
 *
 * @param trail - Where it stands.
 * @param code - Why.
 * @param expected - What was expected, in a few words.
 * @param received - What came.
 * @param candidates - What may have been meant.
 * @throws {MicrodosingError} Always.
 */
export function refuseAt(
  { root, keys }: Trail,
  code: MicrodosingErrorCode,
  expected: string,
  received?: unknown,
  candidates: readonly string[] = [],
): never {
  const path = keys.reduce<string>(joinPath, "");
  throw new MicrodosingError({ code, path: path === "" ? root : path, expected, received, candidates });
}

/**
 * Refuses a value of another type, or one that is missing.
 *
 * @param trail - Where it stands.
 * @param expected - What was expected.
 * @param received - What came.
 * @throws {MicrodosingError} `missing-field` or `invalid-type`.
 */
export function refuseType(trail: Trail, expected: string, received: unknown): never {
  return refuseAt(trail, received === undefined ? "missing-field" : "invalid-type", expected, received);
}
