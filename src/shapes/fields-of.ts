import type { Shape } from "./shape.js";

/**
 * The fields of an object that is named by a vocabulary.
 *
 * @param names - The vocabulary.
 * @param shapeOf - Shape of the field of each name.
 * @returns Shapes by name.
 */
export function fieldsOf<Name extends string, S extends Shape<unknown>>(
  names: readonly Name[],
  shapeOf: (name: Name) => S,
): Readonly<Record<Name, S>> {
  return Object.fromEntries(names.map((name) => [name, shapeOf(name)])) as Record<Name, S>;
}
