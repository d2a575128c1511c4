import { oneOf } from "./members.js";
import { type Infer, refuseAt, refuseType, type Shape, type Trail } from "./shape.js";

/** The shape of a field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  readonly kind: "optional";
  /** Shape of a value that is there. */
  readonly shape: Shape<T>;
}

/**
 * A field that may be absent; `undefined` counts as absent.
 *
 * @param shape - Shape of a value that is there.
 * @returns The shape of the field.
 */
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { kind: "optional", shape, read: shape.read };
}

/** Shapes by field name. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;

type OptionalNames<F extends Fields> = {
  [Name in keyof F]: F[Name] extends OptionalShape<unknown> ? Name : never;
}[keyof F];

/** The type of objects with these fields. */
export type ObjectOf<F extends Fields> = {
  readonly [Name in Exclude<keyof F, OptionalNames<F>>]: Infer<F[Name]>;
} & { readonly [Name in OptionalNames<F>]?: Infer<F[Name]> };

/** A shape of objects. */
export interface ObjectShape<T> extends Shape<T> {
  readonly kind: "object";
  /** Shapes of the fields. */
  readonly fields: Fields;
  /** Whether other fields may be there, which are not read. */
  readonly open: boolean;
}

/**
 * Objects with the given fields and no other: a field with a typing error would be lost in silence.
 *
 * @param fields - Shapes by name.
 * @returns The shape.
 */
export function object<F extends Fields>(fields: F): ObjectShape<ObjectOf<F>> {
  return objectShape(fields, false);
}

/**
 * Objects with the given fields, whose other fields are left alone: what a caller carries along beside them.
 *
 * @param fields - Shapes by name.
 * @returns The shape, which reads the given fields alone.
 */
export function openObject<F extends Fields>(fields: F): ObjectShape<ObjectOf<F>> {
  return objectShape(fields, true);
}

function objectShape<T>(fields: Fields, open: boolean): ObjectShape<T> {
  const shapes = new Map(Object.entries(fields));
  const names = Object.keys(fields);
  const required = names.filter((name) => fields[name]?.kind !== "optional");
  return {
    kind: "object",
    fields,
    open,
    read(value, trail) {
      const given = readObject(value, trail);
      const { keys } = trail;
      const result: Record<string, unknown> = {};
      let missing = required.length;
      // Over what is there, which is often much less than what may be; not where most of it is left alone.
      for (const name of open ? names : Object.keys(given)) {
        if (open && !Object.hasOwn(given, name)) continue;
        const shape = shapes.get(name);
        keys.push(name);
        if (shape === undefined)
          refuseAt(trail, "unknown-field", `one of the fields ${[...shapes.keys()].join(", ")}`, name);
        const field = given[name];
        if (shape.kind !== "optional") missing -= 1;
        if (field !== undefined || shape.kind !== "optional") result[name] = shape.read(field, trail);
        keys.pop();
      }
      if (missing > 0) refuseMissing(result, fields, required, trail);
      return result as T;
    },
  };
}

function refuseMissing(result: object, fields: Fields, required: readonly string[], trail: Trail): void {
  for (const name of required) {
    if (Object.hasOwn(result, name)) continue;
    trail.keys.push(name);
    // The shape says what was expected.
    fields[name]?.read(undefined, trail);
  }
}

/** Narrows a value to an object that is no array, date, map or the like. */
function readObject(value: unknown, trail: Trail): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) refuseType(trail, "an object", value);
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && !/^\[object (Object|Module)\]$/.test(Object.prototype.toString.call(value))) {
    // The tag of an array, a date or a map is its own; that of `import * as` is accepted.
    refuseType(trail, "an object", value);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A shape of objects whose fields are named by data. */
export interface DictionaryShape<T> extends Shape<Readonly<Record<string, T>>> {
  readonly kind: "dictionary";
  /** Shape of every value. */
  readonly value: Shape<T>;
}

/**
 * Objects with any names and one kind of value.
 *
 * @param value - Shape of every value.
 * @returns The shape.
 */
export function dictionary<T>(value: Shape<T>): DictionaryShape<T> {
  return {
    kind: "dictionary",
    value,
    read(input, trail) {
      const given = readObject(input, trail);
      const result: Record<string, T> = {};
      for (const name of Object.keys(given)) {
        trail.keys.push(name);
        const item = value.read(given[name], trail);
        trail.keys.pop();
        // A plain assignment would set the prototype.
        if (name === "__proto__") Object.defineProperty(result, name, { value: item, enumerable: true });
        else result[name] = item;
      }
      return result;
    },
  };
}

/** A shape of objects that a field tells apart. */
export interface TaggedShape<T> extends Shape<T> {
  readonly kind: "tagged";
  /** The field. */
  readonly tag: string;
  /** Shapes by the value of the field, which they hold as a field of one word. */
  readonly variants: Readonly<Record<string, ObjectShape<unknown>>>;
}

type Variants<Tag extends string, V extends Readonly<Record<string, Fields>>> = {
  [Name in keyof V]: ObjectOf<V[Name]> & Readonly<Record<Tag, Name>>;
}[keyof V];

/**
 * Objects that a field tells apart: a discriminated union.
 *
 * @param tag - The field.
 * @param variants - The other fields, by the value of the tag.
 * @returns The shape.
 */
export function tagged<Tag extends string, V extends Readonly<Record<string, Fields>>>(
  tag: Tag,
  variants: V,
): TaggedShape<Variants<Tag, V>> {
  const shapes = Object.fromEntries(
    Object.entries(variants).map(([name, fields]) => [name, object({ [tag]: oneOf([name]), ...fields })]),
  );
  const tagOnly = oneOf(Object.keys(variants));
  return {
    kind: "tagged",
    tag,
    variants: shapes,
    read(value, trail) {
      const given = readObject(value, trail);
      trail.keys.push(tag);
      const name = tagOnly.read(Object.hasOwn(given, tag) ? given[tag] : undefined, trail);
      trail.keys.pop();
      return (shapes[name] as ObjectShape<unknown>).read(value, trail) as Variants<Tag, V>;
    },
  };
}
