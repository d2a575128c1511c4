import { z } from "zod";
import type { ChoiceShape } from "./choice.js";
import type { Alternatives, EitherShape, LiteralShape } from "./either.js";
import type { LazyShape } from "./lazy.js";
import type { ListShape, PairShape } from "./list.js";
import type { MembersShape } from "./members.js";
import type { NumberShape } from "./number.js";
import type { DictionaryShape, Fields, ObjectShape, OptionalShape, TaggedShape } from "./object.js";
import type { OneFieldShape } from "./one-field.js";
import type { RefinedShape } from "./refined.js";
import type { Shape } from "./shape.js";
import type { TextShape } from "./text.js";

/** Every kind of shape that there is. */
type KnownShape =
  | TextShape
  | NumberShape
  | (Shape<boolean> & { readonly kind: "boolean" })
  | LiteralShape<boolean | number>
  | MembersShape<string>
  | ListShape<unknown>
  | PairShape<unknown>
  | OptionalShape<unknown>
  | ObjectShape<unknown>
  | DictionaryShape<unknown>
  | TaggedShape<unknown>
  | ChoiceShape<unknown>
  | OneFieldShape<unknown>
  | EitherShape<unknown>
  | RefinedShape<unknown>
  | LazyShape<unknown>;

/**
 * Makes the zod schema of a shape: it takes what the shape reads and refuses what the shape refuses, and reports every
 * problem at once. A test compares the two on made-up values of every shape.
 *
 * @param shape - The shape.
 * @returns The schema.
 */
export function toZod<T>(shape: Shape<T>): z.ZodType<T> {
  return schemaOf(shape as unknown as KnownShape) as unknown as z.ZodType<T>;
}

function schemaOf(shape: KnownShape): z.ZodType {
  switch (shape.kind) {
    case "text":
      return textSchema(shape);
    case "number":
      return numberSchema(shape);
    case "boolean":
      return z.boolean();
    case "literal":
      return z.literal(shape.value);
    case "members":
      return z.enum(shape.members as [string, ...string[]]);
    case "list":
      return listSchema(toZod(shape.item), shape.limits);
    case "pair":
      return z.tuple([toZod(shape.item), toZod(shape.item)]);
    case "optional":
      return toZod(shape.shape).optional();
    case "object":
      return objectSchema(shape.fields, shape.open);
    case "dictionary":
      return z.record(z.string(), toZod(shape.value));
    case "tagged": {
      const variants = Object.values(shape.variants).map((variant) => objectSchema(variant.fields, false));
      return z.discriminatedUnion(shape.tag, variants as unknown as [z.core.$ZodTypeDiscriminable]);
    }
    case "choice":
      return z.union(Object.values(shape.shapes).map(toZod));
    case "one-field":
      return z.union(Object.entries(shape.fields).map(([name, field]) => objectSchema({ [name]: field }, false)));
    case "either":
      return z.union(Object.values(shape.alternatives as Required<Alternatives>).map(toZod));
    case "refined":
      return refinedSchema(shape);
    case "lazy":
      return lazySchema(shape);
  }
}

function textSchema({ pattern, format, accepts, expected }: TextShape): z.ZodType {
  if (format === "date") return z.iso.date();
  const text = pattern === undefined ? z.string() : z.string().regex(pattern, `expected ${expected}`);
  const accepted = accepts === undefined ? text : text.refine(accepts, `expected ${expected}`);
  return format === undefined ? accepted : accepted.meta({ format });
}

function numberSchema({ limits: { min, max, above, below, whole } }: NumberShape): z.ZodType {
  let schema = whole ? z.int() : z.number();
  if (min !== undefined) schema = schema.gte(min);
  if (max !== undefined) schema = schema.lte(max);
  if (above !== undefined) schema = schema.gt(above);
  if (below !== undefined) schema = schema.lt(below);
  return schema;
}

/**
 * Not zod's own `.min()` and `.max()`: they read `length` also on what is no array, and an object there, which JSON can
 * hold, makes the parser throw.
 */
function listSchema(item: z.ZodType, { min = 0, max }: ListShape<unknown>["limits"]): z.ZodType {
  if (min === 0 && max === undefined) return z.array(item);
  const items = min === 1 && (max ?? min) === 1 ? "item" : "items";
  const expected = max === undefined ? `expected at least ${min} ${items}` : `expected ${min} to ${max} ${items}`;
  return z
    .array(item)
    .refine((items) => items.length >= min && (max === undefined || items.length <= max), expected)
    .meta({ minItems: min, ...(max === undefined ? {} : { maxItems: max }) });
}

function objectSchema(fields: Fields, open: boolean): z.ZodType {
  const schemas = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toZod(field)]));
  const schema = open ? z.object(schemas) : z.strictObject(schemas);
  const mayBeEmpty = Object.values(fields).every(({ kind }) => kind === "optional");
  // zod takes a date or a map for an object without fields.
  return mayBeEmpty ? z.unknown().refine(isPlain, "expected an object").pipe(schema) : schema;
}

function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Made when it first parses: zod's objects take longer to make than an import may. */
function lazySchema(shape: LazyShape<unknown>): z.ZodType {
  const known = lazySchemas.get(shape);
  if (known !== undefined) return known;
  const schema = z.lazy(() => toZod(shape.shape()));
  lazySchemas.set(shape, schema);
  return schema;
}

/** One schema for each shape, so that a shape may hold itself. */
const lazySchemas = /* @__PURE__ */ new WeakMap<LazyShape<unknown>, z.ZodType>();

/** A rule sees only what has the shape, and zod asks it also where a limit, a pattern or another rule is broken. */
function refinedSchema({ shape, problemsOf }: RefinedShape<unknown>): z.ZodType {
  return toZod(shape).superRefine((value, context) => {
    if (context.issues.length > 0) return;
    for (const { path = [], expected } of problemsOf(value)) {
      context.addIssue({ code: "custom", path: [...path], message: `expected ${expected}` });
    }
  });
}
