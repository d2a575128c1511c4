import { z } from "zod";

// Not zod's own `.min()`, `.max()` and `.length()`: they read `length` also on what is neither a string nor an array, and
// an object there, which JSON can hold, makes the parser throw.

/**
 * A list of at least `min` and at most `max` items.
 *
 * @param item - Schema of an item.
 * @param min - The fewest items.
 * @param max - The most items; any number if absent.
 * @returns The schema.
 */
export function list<Item extends z.ZodType>(item: Item, min: number = 1, max?: number): z.ZodArray<Item> {
  const expected = max === undefined ? `expected at least ${min} items` : `expected ${min} to ${max} items`;
  return z
    .array(item)
    .refine((items) => items.length >= min && (max === undefined || items.length <= max), expected)
    .meta({ minItems: min, ...(max === undefined ? {} : { maxItems: max }) });
}

/** A string that is not empty. */
export const text: z.ZodString = z
  .string()
  .refine((value) => value.length > 0, "expected a string that is not empty")
  .meta({ minLength: 1 });
