import type { MicrodosingErrorCode } from "../errors.js";
import { refuseAt, type Shape, type Trail } from "./shape.js";

/** What a rule over several fields found. */
export interface Problem {
  /** Where, from the value on; the value itself if absent. */
  readonly path?: readonly (string | number)[];
  /** What was expected, in a few words. */
  readonly expected: string;
  /** Why, where it is not `invalid-value`. */
  readonly code?: MicrodosingErrorCode;
  /** What came, where it is not the value itself. */
  readonly received?: unknown;
}

/** A shape with a rule over what was read. */
export interface RefinedShape<T> extends Shape<T> {
  readonly kind: "refined";
  /** The shape without the rule. */
  readonly shape: Shape<T>;
  /** The rule. */
  readonly problemsOf: (value: T) => Iterable<Problem>;
}

/**
 * Adds a rule that no single field tells, such as "events are at most n".
 *
 * @param shape - The shape.
 * @param problemsOf - Gives what is wrong with a value that has the shape; nothing where it is good.
 * @returns The shape with the rule.
 */
export function refined<T>(shape: Shape<T>, problemsOf: (value: T) => Iterable<Problem>): RefinedShape<T> {
  return {
    kind: "refined",
    shape,
    problemsOf,
    read(value, trail) {
      const result = shape.read(value, trail);
      requireNone(problemsOf(result), trail, result);
      return result;
    },
  };
}

/**
 * Refuses the first problem that there is.
 *
 * @param problems - The problems.
 * @param trail - Where the value stands.
 * @param value - The value.
 * @throws {MicrodosingError} With the code and path of the problem.
 */
export function requireNone(problems: Iterable<Problem>, { root, keys }: Trail, value: unknown): void {
  for (const { path = [], expected, code = "invalid-value", ...rest } of problems) {
    refuseAt({ root, keys: [...keys, ...path] }, code, expected, "received" in rest ? rest.received : value);
  }
}
