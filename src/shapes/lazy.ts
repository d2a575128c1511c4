import { once } from "../lib/once.js";
import type { Infer, ReadField, Shape } from "./shape.js";

/**
 * A type without `readonly`, id brands, and the `undefined` of fields that may be absent, in which shapes and interfaces are
 * compared. A shape reads an optional field that is `undefined` as absent, so it takes both, and gives no such field.
 */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly [infer First, infer Second]
    ? [Plain<First>, Plain<Second>]
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Plain<ReadField<T, Key>> }
        : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a shape reads exactly the type: no field more, none less, none of another type. */
export type Exactly<T> = <S extends Shape<unknown>>(
  shape: S & (Equal<Plain<Infer<S>>, Plain<T>> extends true ? unknown : never),
) => S;

/** A shape that is made when it is first used. */
export interface LazyShape<T> extends Shape<T> {
  readonly kind: "lazy";
  /** Gives the shape. */
  readonly shape: () => Shape<T>;
}

/**
 * The shape of a documented interface. It is made when it is first used, so that an import costs nothing, and a bundle
 * leaves it out with one annotation.
 *
 * @param make - Makes the shape; what it is given accepts no shape but one of exactly this type.
 * @returns The shape.
 */
export function lazy<T>(make: (exactly: Exactly<T>) => Shape<unknown>): LazyShape<T> {
  const shape = once(() => make((made) => made) as Shape<T>);
  return { kind: "lazy", shape, read: (value, trail) => shape().read(value, trail) };
}
