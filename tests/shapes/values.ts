import fc from "fast-check";
import type { LazyShape } from "../../src/shapes/lazy.js";
import type { ObjectShape } from "../../src/shapes/object.js";
import type { Shape } from "../../src/shapes/shape.js";

// biome-ignore lint/suspicious/noExplicitAny: a walk over shapes of every kind.
type Any = any;

/** Text that fits, by the patterns in use. */
const examples: readonly string[] = [
  "PRT",
  "620",
  "a-b",
  "x",
  "2024-02-29",
  "en",
  "N06AB06",
  "N06A",
  "1.1",
  "10.1000/abc",
  "123",
  "PMC12",
  "https://example.org/a",
  "risk:notice.flags",
  "50-37-3",
  "8NA5SWF92O",
  "F20",
  "6A20",
  "US-OR",
];

/** Shapes whose values are being made. */
const open = new Set<Shape<unknown>>();

/** Values that a shape is likely to take; the rules over several fields may still refuse some. */
export function valuesOf(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  const known = shape as Any;
  switch (shape.kind) {
    case "text":
      return textsOf(known);
    case "number": {
      const { min, max, above, below, whole } = known.limits;
      const low = min ?? above ?? -1000;
      const high = max ?? below ?? 1000;
      if (whole) return fc.integer({ min: Math.ceil(low), max: Math.floor(high) });
      return fc.double({
        min: low,
        max: high,
        minExcluded: above !== undefined,
        maxExcluded: below !== undefined,
        noNaN: true,
      });
    }
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constant(known.value);
    case "members":
      return fc.constantFrom(...known.members);
    case "list": {
      const { min = 0, max = min + 2 } = known.limits;
      return fc.array(valuesOf(known.item), { minLength: min, maxLength: Math.min(max, min + 2) });
    }
    case "pair":
      return fc
        .tuple(valuesOf(known.item), valuesOf(known.item))
        .map((both) => both.sort((a, b) => Number(a) - Number(b)));
    case "optional":
      return valuesOf(known.shape);
    case "object":
      return recordOf(known);
    case "dictionary":
      return fc.dictionary(fc.constantFrom("D1", "count", "x"), valuesOf(known.value), { noNullPrototype: true });
    case "tagged":
      return fc.oneof(...Object.values<ObjectShape<unknown>>(known.variants).map(recordOf));
    case "choice":
      return fc.oneof(...Object.values<Shape<unknown>>(known.shapes).map(valuesOf));
    case "one-field":
      return fc.oneof(
        ...Object.entries<Shape<unknown>>(known.fields).map(([name, field]) =>
          valuesOf(field).map((value) => ({ [name]: value })),
        ),
      );
    case "either":
      return fc.oneof(...Object.values<Shape<unknown>>(known.alternatives).map(valuesOf));
    case "refined":
      return valuesOf(known.shape);
    case "lazy": {
      // The one shape that holds itself is a message: a text within a text.
      if (open.has(shape)) return fc.constant({ key: "risk:notice.flags" });
      open.add(shape);
      const values = valuesOf((known as LazyShape<unknown>).shape());
      open.delete(shape);
      return values;
    }
    default:
      throw new Error(`a kind of shape that the test does not know: ${shape.kind}`);
  }
}

function textsOf(shape: Any): fc.Arbitrary<string> {
  const fits = (text: string): boolean => {
    try {
      shape.read(text, { root: "text", keys: [] });
      return true;
    } catch {
      return false;
    }
  };
  const found = examples.filter(fits);
  if (found.length === 0) throw new Error(`an example of ${shape.expected} is missing`);
  return fc.constantFrom(...found);
}

function recordOf({ fields }: ObjectShape<unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(fields);
  return fc.record(Object.fromEntries(names.map((name) => [name, valuesOf(fields[name] as Shape<unknown>)])), {
    requiredKeys: names.filter((name) => fields[name]?.kind !== "optional"),
    noNullPrototype: true,
  });
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1.5, 1e21, "", " ", "x", true),
  fc.constantFrom<unknown>([], {}, [[]], new Date(0), new Map(), "2023-02-29", "unknown", "constructor", "__proto__"),
  fc.jsonValue(),
);

/** A value with one place in it changed for something odd, taken away, or with a field that does not belong. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value, []);
  return fc
    .tuple(fc.constantFrom(...places), odd, fc.constantFrom("replace", "remove", "add"))
    .map(([place, other, how]) => change(value, place, other, how));
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, Array.isArray(value) ? +key : key])),
  ];
}

function change(value: Any, [key, ...rest]: Place, other: unknown, how: string): unknown {
  if (key === undefined) {
    return how === "add" && typeof value === "object" && !Array.isArray(value) ? { ...value, untill: other } : other;
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && how === "remove") {
    if (Array.isArray(copy)) copy.splice(key as number, 1);
    else delete copy[key];
    return copy;
  }
  copy[key] = change(value[key], rest, other, how);
  return copy;
}
