import { expect, test } from "vitest";
import { dataPackage } from "../../src/published/data-package.js";
import type { Table } from "../../src/published/table.js";

const facts = { name: "x", version: "1.0.0", description: "X.", keywords: [] };
const table = (field: string, isList?: true): Table<never> => ({
  name: "t",
  title: "T",
  description: "A table.",
  key: ["c"],
  columns: [
    { name: "c", type: "string", holds: { type: "A", field }, ...(isList && { isList }), cell: () => undefined },
  ],
});
const schemas = {
  a: {
    $defs: {
      A: {
        properties: {
          kind: { description: "Which.", allOf: [{ $ref: "#/$defs/Kind" }] },
          name: { description: "N." },
          size: { description: "How big.", enum: ["s", "l"] },
        },
      },
      Kind: { enum: ["x", "y"] },
    },
  },
};

const column = (field: string, isList?: true, of: Parameters<typeof dataPackage>[2] = schemas) => {
  const { resources } = dataPackage(facts, [table(field, isList)], of) as {
    resources: readonly { schema?: { fields: readonly unknown[] } }[];
  };
  return resources[0]?.schema?.fields[0];
};

test("a column has the description and the words of the field that it holds", () => {
  expect(column("kind")).toEqual({
    name: "c",
    type: "string",
    description: "Which.",
    constraints: { required: true, enum: ["x", "y"] },
  });
  expect(column("name")).toMatchObject({ description: "N.", constraints: { required: true } });
});

test("a column has the words that stand in the field itself", () => {
  expect(column("size")).toMatchObject({ description: "How big.", constraints: { required: true, enum: ["s", "l"] } });
});

test("a column is told by whichever schema knows its type, and by that which knows its words", () => {
  const { A, Kind } = schemas.a.$defs;
  const apart = { none: {}, other: { $defs: { A: { enum: ["z"] } } }, a: { $defs: { A } }, kinds: { $defs: { Kind } } };
  expect(column("kind", undefined, apart)).toEqual(column("kind"));
});

test("a list of words is no word", () => {
  expect(column("kind", true)).toEqual({
    name: "c",
    type: "string",
    description: "Which. Members are separated by `|`.",
    constraints: { required: true },
  });
});

test("a column of a field that there is not is refused", () => {
  const refused = "A.gone: expected a field that a schema describes";
  expect(() => column("gone")).toThrow(refused);
  expect(() => column("gone", undefined, { a: { $defs: { A: { enum: ["x"] } } }, none: {} })).toThrow(refused);
});

test("a descriptor is a table with its schema for each CSV, and a JSON file with its own for each set", () => {
  expect(
    dataPackage({ ...facts, keywords: ["k"] }, [table("name")], { b: { description: "All B." }, ...schemas }),
  ).toEqual({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "x",
    version: "1.0.0",
    description: "X.",
    keywords: ["k"],
    contributors: [{ title: "The microdosing project" }],
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/legalcode",
      },
    ],
    resources: [
      {
        name: "t-table",
        type: "table",
        path: "t.csv",
        title: "T",
        description: "A table.",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: [{ name: "c", type: "string", description: "N.", constraints: { required: true } }],
          primaryKey: ["c"],
          missingValues: [""],
        },
      },
      ...[["b", "All B."] as const, ["a", undefined] as const].map(([set, description]) => ({
        name: set,
        path: `${set}.json`,
        description,
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        jsonSchema: `${set}.schema.json`,
      })),
    ],
  });
});

test("a column that a sentence tells has no words, and no constraint where it is no key", () => {
  const [key] = table("name").columns as unknown as readonly [Record<string, unknown>];
  const told = { ...table("name"), key: [], columns: [{ ...key, holds: "Anything." }] } as never;
  const { resources } = dataPackage(facts, [told], schemas) as { resources: readonly { schema?: unknown }[] };
  expect(resources[0]?.schema).toMatchObject({ fields: [{ name: "c", type: "string", description: "Anything." }] });
  expect(resources[0]?.schema).not.toHaveProperty("fields.0.constraints");
});
