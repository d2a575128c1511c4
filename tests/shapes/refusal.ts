import { expect } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { check, type Shape } from "../../src/shapes/shape.js";

/** How a shape refuses a value; `undefined` where it takes it. */
export function refusalOf(shape: Shape<unknown>, value: unknown): MicrodosingError | undefined {
  try {
    check(shape, value, "value");
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(MicrodosingError);
    return error as MicrodosingError;
  }
}

/** What a shape reads of a value that it takes. */
export function readOf<T>(shape: Shape<T>, value: unknown): T {
  return check(shape, value, "value");
}
