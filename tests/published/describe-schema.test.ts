import { describe, expect, test } from "vitest";
import { describeSchema } from "../../src/published/describe-schema.js";
import type { JsonSchema } from "../../src/published/json-schema.js";
import type { TypeDocs } from "../../src/published/type-docs.js";

const docs = (own: Partial<TypeDocs> = {}): TypeDocs => ({ fits: () => false, ...own });
const text: JsonSchema = { type: "string" };
const words: JsonSchema = { type: "string", enum: ["x", "y"] };
const kind = docs({ name: "Kind", description: "A kind." });
const told: JsonSchema = { title: "Kind", description: "A kind.", ...words };
const toKind: JsonSchema = { $ref: "#/$defs/Kind" };

/** The docs of a type with fields, each of a type and with a sentence of its own, if it has one. */
const withFields = (
  types: Readonly<Record<string, TypeDocs>>,
  sentences: Readonly<Record<string, string>> = {},
  own: Partial<TypeDocs> = {},
): TypeDocs =>
  docs({
    field: (name) => {
      const type = types[name];
      return type && { description: sentences[name], type: () => type };
    },
    ...own,
  });

describe("a field", () => {
  test("has its own sentence, else that of its type, else that of its items", () => {
    const raw = { type: "object", properties: { own: text, ofType: text, ofItems: text, silent: text, unknown: text } };
    const ofType = docs({ description: "The type's." });
    const ofItems = docs({ items: () => docs({ description: "The items'." }) });
    const type = withFields({ own: ofType, ofType, ofItems, silent: docs() }, { own: "Its own." });
    expect(describeSchema(raw, type)).toEqual({
      type: "object",
      properties: {
        own: { type: "string", description: "Its own." },
        ofType: { type: "string", description: "The type's." },
        ofItems: { type: "string", description: "The items'." },
        silent: text,
        unknown: text,
      },
    });
  });

  test("that is not known is told as it is, whatever it holds", () => {
    const properties = {
      list: { type: "array", items: text },
      dictionary: { type: "object", additionalProperties: text },
      union: { anyOf: [text, { type: "number" }] },
    };
    expect(describeSchema({ type: "object", properties }, docs())).toEqual({ type: "object", properties });
  });

  test("is required and alone, as the schema says", () => {
    const raw = { type: "object", properties: { a: text }, required: ["a"], additionalProperties: false };
    expect(describeSchema(raw, docs())).toEqual(raw);
    const open = { type: "object", properties: { a: text } };
    expect(describeSchema(open, docs())).toStrictEqual(open);
  });

  test("of a named type refers to it beside the sentence, and alone without one", () => {
    const raw = { type: "object", properties: { a: words, b: words } };
    const silent = docs({ name: "Kind" });
    expect(describeSchema(raw, withFields({ a: kind, b: kind }, { a: "Which." }))).toEqual({
      type: "object",
      properties: { a: { description: "Which.", allOf: [toKind] }, b: { description: "A kind.", allOf: [toKind] } },
      $defs: { Kind: told },
    });
    expect(describeSchema(raw, withFields({ a: silent, b: silent }))).toEqual({
      type: "object",
      properties: { a: toKind, b: toKind },
      $defs: { Kind: { title: "Kind", ...words } },
    });
  });
});

describe("a named type", () => {
  const held = (schema: JsonSchema, type: TypeDocs) =>
    describeSchema({ type: "object", properties: { a: schema } }, withFields({ a: type }));

  test.each([
    ["properties", { type: "object", properties: {} }],
    ["anyOf", { anyOf: [text] }],
    ["enum", words],
  ])("is an entry of its own where it has %s", (_keyword, schema) => {
    const { $defs, properties } = held(schema, docs({ name: "Kind" }));
    expect(properties).toEqual({ a: toKind });
    expect($defs).toEqual({ Kind: { title: "Kind", ...schema } });
  });

  test("is an entry of its own where it has oneOf, which is told as anyOf", () => {
    expect(held({ oneOf: [text] }, docs({ name: "Kind" }))["$defs"]).toEqual({
      Kind: { title: "Kind", anyOf: [text] },
    });
  });

  test("is told where it stands if it is plain text, and if it has no name", () => {
    expect(held(text, docs({ name: "Plain" }))).toEqual({ type: "object", properties: { a: text } });
    expect(held(words, docs())).toEqual({ type: "object", properties: { a: words } });
  });

  test("is told where it stands if less is allowed there than in the entry", () => {
    const raw = { type: "object", properties: { a: words, less: { ...words, enum: ["x"] }, b: words } };
    expect(describeSchema(raw, withFields({ a: kind, less: kind, b: kind }))).toEqual({
      type: "object",
      properties: {
        a: { description: "A kind.", allOf: [toKind] },
        less: { ...told, enum: ["x"] },
        b: { description: "A kind.", allOf: [toKind] },
      },
      $defs: { Kind: told },
    });
  });

  test("stands among the entries by its name", () => {
    const raw = { type: "object", properties: { c: words, a: words, b: words } };
    const type = withFields({ c: docs({ name: "C" }), a: docs({ name: "A" }), b: docs({ name: "B" }) });
    expect(Object.keys(describeSchema(raw, type)["$defs"] as object)).toEqual(["A", "B", "C"]);
  });
});

describe("a reference", () => {
  const toSchema = { $ref: "#/$defs/__schema0" };
  const raw = (definition: JsonSchema) => ({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { a: toSchema, b: toSchema },
    $defs: { __schema0: definition },
  });

  test("goes by the name of the type, and the document's own keywords are left out", () => {
    expect(describeSchema(raw(words), withFields({ a: kind, b: kind }, { a: "Which.", b: "And which." }))).toEqual({
      type: "object",
      properties: { a: { description: "Which.", allOf: [toKind] }, b: { description: "And which.", allOf: [toKind] } },
      $defs: { Kind: told },
    });
  });

  test("to plain text, of a type without a name or to nothing is what stands there", () => {
    const inPlace = (definition: JsonSchema, type: TypeDocs) =>
      describeSchema(raw(definition), withFields({ a: type, b: type }));
    const plain = docs({ name: "Plain" });
    expect(inPlace(text, plain)).toEqual({ type: "object", properties: { a: text, b: text } });
    expect(inPlace(words, docs())).toEqual({ type: "object", properties: { a: words, b: words } });
    const lost = { ...raw(words), $defs: {} };
    expect(describeSchema(lost, withFields({ a: plain, b: plain }))["properties"]).toEqual({ a: {}, b: {} });
  });

  test("goes by that name where the type is not known any more, as in a type that holds itself", () => {
    const tree = { type: "object", properties: { below: toSchema } };
    const type: TypeDocs = withFields({ below: docs() }, { below: "What is below." }, { name: "Tree" });
    const toTree = { $ref: "#/$defs/Tree" };
    expect(describeSchema(raw(tree), withFields({ a: type }))).toEqual({
      type: "object",
      properties: { a: toTree, b: toTree },
      $defs: {
        Tree: {
          title: "Tree",
          type: "object",
          properties: { below: { description: "What is below.", allOf: [toTree] } },
        },
      },
    });
  });
});

describe("what holds others", () => {
  test("is told through the items of a list", () => {
    const raw = { type: "array", items: words, minItems: 1 };
    expect(describeSchema(raw, docs({ items: () => kind }))).toEqual({
      type: "array",
      minItems: 1,
      items: toKind,
      $defs: { Kind: told },
    });
    expect(describeSchema(raw, docs())).toEqual(raw);
  });

  test("is told through the values of a dictionary, whose names are free", () => {
    const raw = { type: "object", propertyNames: text, additionalProperties: words };
    expect(describeSchema(raw, docs({ values: () => kind }))).toEqual({
      type: "object",
      additionalProperties: toKind,
      $defs: { Kind: told },
    });
    expect(describeSchema(raw, docs())).toEqual({ type: "object", additionalProperties: words });
    const closed = { type: "object", additionalProperties: false };
    expect(describeSchema(closed, docs({ values: () => kind }))).toEqual(closed);
  });

  test("is a list of so many like items, where it is a tuple", () => {
    const number = { type: "number" };
    const raw = { type: "array", prefixItems: [number, number, number], items: number };
    expect(describeSchema(raw, docs())).toEqual({ type: "array", items: number, minItems: 3, maxItems: 3 });
  });

  test.each(["anyOf", "oneOf"])("is told by the member of a union that fits, in %s", (keyword) => {
    const branch = (field: string): JsonSchema => ({ type: "object", properties: { [field]: text } });
    const member = (field: string) =>
      withFields(
        { [field]: docs() },
        { [field]: `What ${field} is.` },
        { fits: ({ properties }) => field in ((properties as object) ?? {}) },
      );
    const union = docs({ members: () => [member("a"), member("b")] });
    const toldBranch = (field: string): JsonSchema => ({
      type: "object",
      properties: { [field]: { type: "string", description: `What ${field} is.` } },
    });
    const raw = {
      title: "Union",
      [keyword]: [branch("b"), branch("a"), branch("c"), { [keyword]: [branch("a")] }, { $ref: "#/$defs/__schema0" }],
      $defs: { __schema0: branch("b") },
    };
    expect(describeSchema(raw, union)).toEqual({
      title: "Union",
      anyOf: [toldBranch("b"), toldBranch("a"), branch("c"), { anyOf: [toldBranch("a")] }, toldBranch("b")],
    });
    const untold = { [keyword]: [branch("a"), { $ref: "#/$defs/none" }] };
    expect(describeSchema(untold, docs())).toEqual({ anyOf: [branch("a"), {}] });
  });
});
