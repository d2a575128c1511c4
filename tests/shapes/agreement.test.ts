import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { check, type Shape } from "../../src/shapes/shape.js";
import { toZod } from "../../src/shapes/to-zod.js";
import { examples } from "./examples.js";
import { shapes } from "./shapes.js";
import { damaged, valuesOf } from "./values.js";

const accepts = (shape: Shape<unknown>, value: unknown): boolean => {
  try {
    check(shape, value, "value");
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(MicrodosingError);
    return false;
  }
};

describe.each(shapes)("the check and the schema of %s", (name, shape) => {
  const schema = toZod(shape);
  const known = examples[name] ?? [];
  const values = known.length === 0 ? valuesOf(shape) : fc.oneof(fc.constantFrom(...known), valuesOf(shape));

  test.each(known)("take the example %#", (value) => {
    expect([accepts(shape, value), schema.safeParse(value).success]).toEqual([true, true]);
  });

  test("take the same values", () => {
    let taken = 0;
    fc.assert(
      fc.property(values, (value) => {
        const taking = accepts(shape, value);
        taken += taking ? 1 : 0;
        expect(schema.safeParse(value).success).toBe(taking);
      }),
      { numRuns: 100 },
    );
    // The values are made to fit, so that both are not merely refusing everything.
    expect(taken).toBeGreaterThan(0);
  });

  test("refuse the same values", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        values.chain((value) => damaged(value)),
        (value) => {
          const taking = accepts(shape, value);
          refused += taking ? 0 : 1;
          expect(schema.safeParse(value).success).toBe(taking);
        },
      ),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
