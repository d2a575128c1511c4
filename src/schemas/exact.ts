import type { z } from "zod";

/** A type without `readonly` and id brands, in which schemas and interfaces are compared. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly [infer First, infer Second]
    ? [Plain<First>, Plain<Second>]
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Plain<T[Key]> }
        : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Gives a schema the type of a hand-written interface, and does not compile unless what the schema yields is exactly
 * that: no field more, none less, none of another type.
 *
 * @returns A function that returns the schema.
 */
export function exact<T>(): <Schema extends z.ZodType>(
  schema: Schema & (Equal<Plain<z.infer<Schema>>, Plain<T>> extends true ? unknown : never),
) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>;
}
