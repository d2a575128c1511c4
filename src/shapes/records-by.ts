import { type ListShape, list } from "./list.js";
import { type Problem, type RefinedShape, refined } from "./refined.js";
import type { Shape } from "./shape.js";

/**
 * A set of records that a field tells apart: the same id twice would leave it to chance which record counts.
 *
 * @param key - The field.
 * @param record - Shape of a record.
 * @returns The shape of the set.
 */
export function recordsBy<Key extends string, T extends { readonly [Name in Key]: string }>(
  key: Key,
  record: Shape<T>,
): RefinedShape<readonly T[]> {
  const records: ListShape<T> = list(record);
  return refined(records, function* usedTwice(read): Iterable<Problem> {
    const seen = new Set<string>();
    for (const [index, one] of read.entries()) {
      const id = one[key];
      if (seen.has(id)) yield { path: [index, key], expected: "an id that is used once", received: id };
      seen.add(id);
    }
  });
}
