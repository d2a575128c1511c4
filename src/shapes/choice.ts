import type { ObjectShape } from "./object.js";
import type { Infer, Shape } from "./shape.js";

/** A shape of objects of several kinds. */
export interface ChoiceShape<T> extends Shape<T> {
  readonly kind: "choice";
  /** Shapes by kind. */
  readonly shapes: Readonly<Record<string, Shape<unknown>>>;
}

/**
 * Objects of several kinds, where no one field holds the kind as it does for `tagged`.
 *
 * @param told - The fields that tell the kind, no stricter than the shapes are.
 * @param kindOf - The kind that they tell: of any object that one of the shapes takes, that shape's.
 * @param shapes - Shapes by kind.
 * @returns The shape.
 */
export function choice<Told, S extends Readonly<Record<string, Shape<unknown>>>>(
  told: ObjectShape<Told>,
  kindOf: (told: Told) => keyof S & string,
  shapes: S,
): ChoiceShape<Infer<S[keyof S]>> {
  return {
    kind: "choice",
    shapes,
    read(value, trail) {
      const shape = shapes[kindOf(told.read(value, trail))] as Shape<unknown>;
      return shape.read(value, trail) as Infer<S[keyof S]>;
    },
  };
}
