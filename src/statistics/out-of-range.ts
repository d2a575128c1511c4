import type { Problem } from "../shapes/refined.js";

/**
 * A problem of numbers each of which is good by itself.
 *
 * @param expected - What was expected.
 * @param received - What came.
 * @param path - Where, from the value on; the value itself if empty.
 * @returns The problem.
 */
export function outOfRange(expected: string, received: number, ...path: readonly (string | number)[]): Problem {
  return { path, code: "out-of-range", expected, received };
}
