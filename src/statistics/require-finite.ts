import { refuse } from "../shapes/refuse.js";

/**
 * Refuses a conversion that leaves the range of a double.
 *
 * @param value - What the conversion gave.
 * @param path - The field that it was made from.
 * @returns The value.
 * @throws {MicrodosingError} `out-of-range`.
 */
export function requireFinite(value: number, path: string): number {
  if (!Number.isFinite(value)) refuse("out-of-range", path, "a number whose conversion fits a double", value);
  return value;
}
