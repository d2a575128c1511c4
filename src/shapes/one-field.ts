import { type Fields, type ObjectShape, object, optional } from "./object.js";
import { type Infer, refuseAt, type Shape } from "./shape.js";

/** A shape of objects with one of several fields. */
export interface OneFieldShape<T> extends Shape<T> {
  readonly kind: "one-field";
  /** Shapes by name. */
  readonly fields: Fields;
}

type OneOf<F extends Fields> = { [Name in keyof F]: { readonly [Only in Name]: Infer<F[Only]> } }[keyof F];

/**
 * Objects with exactly one of the given fields.
 *
 * @param fields - Shapes by name.
 * @returns The shape.
 */
export function oneField<F extends Fields>(fields: F): OneFieldShape<OneOf<F>> {
  const names = Object.keys(fields);
  const all: ObjectShape<unknown> = object(
    Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, optional(shape)])),
  );
  return {
    kind: "one-field",
    fields,
    read(value, trail) {
      const result = all.read(value, trail) as object;
      if (Object.keys(result).length !== 1) {
        refuseAt(trail, "invalid-value", `an object with one of the fields ${names.join(", ")}`, value);
      }
      return result as OneOf<F>;
    },
  };
}
