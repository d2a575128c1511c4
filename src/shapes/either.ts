import { type Infer, refuseAt, refuseType, type Shape } from "./shape.js";

/** Shapes by the kind of value that they are for. */
export interface Alternatives {
  /** For strings. */
  readonly text?: Shape<unknown>;
  /** For numbers. */
  readonly number?: Shape<unknown>;
  /** For booleans. */
  readonly boolean?: Shape<unknown>;
  /** For arrays. */
  readonly list?: Shape<unknown>;
  /** For all else. */
  readonly object?: Shape<unknown>;
}

/** A shape of values of several kinds. */
export interface EitherShape<T> extends Shape<T> {
  readonly kind: "either";
  /** The shapes. */
  readonly alternatives: Alternatives;
}

/**
 * Values of several kinds, told apart by what they are before they are read.
 *
 * @param alternatives - A shape for each kind.
 * @returns The shape.
 */
export function either<A extends Alternatives>(alternatives: A): EitherShape<Infer<A[keyof A]>> {
  return {
    kind: "either",
    alternatives,
    read(value, trail) {
      const shape = alternatives[kindOf(value)];
      if (shape === undefined || value === undefined) {
        refuseType(
          trail,
          Object.keys(alternatives)
            .map((kind) => names[kind as keyof Alternatives])
            .join(" or "),
          value,
        );
      }
      return shape.read(value, trail) as Infer<A[keyof A]>;
    },
  };
}

const names: Readonly<Record<keyof Alternatives, string>> = {
  text: "a string",
  number: "a number",
  boolean: "true or false",
  list: "an array",
  object: "an object",
};

function kindOf(value: unknown): keyof Alternatives {
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "boolean":
      return typeof value as "number" | "boolean";
    default:
      return Array.isArray(value) ? "list" : "object";
  }
}

/** A shape of one value. */
export interface LiteralShape<T> extends Shape<T> {
  readonly kind: "literal";
  /** The value. */
  readonly value: T;
}

/**
 * One value and no other, such as `true` for a mark that is there or absent.
 *
 * @param only - The value.
 * @param expected - What was expected, where the value alone does not say it.
 * @returns The shape.
 */
export function literal<const T extends boolean | number>(only: T, expected: string = String(only)): LiteralShape<T> {
  return {
    kind: "literal",
    value: only,
    read(value, trail) {
      if (value === only) return only;
      return typeof value === typeof only
        ? refuseAt(trail, "invalid-value", expected, value)
        : refuseType(trail, expected, value);
    },
  };
}

/** True or false. */
export const boolean: Shape<boolean> & { readonly kind: "boolean" } = {
  kind: "boolean",
  read(value, trail) {
    if (typeof value !== "boolean") refuseType(trail, "true or false", value);
    return value;
  },
};
