import { expect, test } from "vitest";
import { dataPackage } from "../../src/published/data-package.js";
import type { ListSeparator, Table } from "../../src/published/table.js";

const facts = { name: "x", version: "1.0.0", description: "X.", keywords: [] };
const table = (field: string, separator?: ListSeparator): Table<never> => ({
  name: "t",
  title: "T",
  description: "A table.",
  key: ["c"],
  columns: [
    { name: "c", type: "string", holds: { type: "A", field }, ...(separator && { separator }), cell: () => undefined },
  ],
});
const schemas = {
  a: {
    $defs: {
      A: {
        properties: { kind: { description: "Which.", allOf: [{ $ref: "#/$defs/Kind" }] }, name: { description: "N." } },
      },
      Kind: { enum: ["x", "y"] },
    },
  },
};

const column = (field: string, separator?: ListSeparator) => {
  const { resources } = dataPackage(facts, [table(field, separator)], schemas) as {
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

test("a list of words is no word", () => {
  expect(column("kind", ";")).toEqual({
    name: "c",
    type: "string",
    description: "Which. Members are separated by `;`.",
    constraints: { required: true },
  });
  expect(column("name", " ")).toMatchObject({ description: "N. Members are separated by spaces." });
});

test("a column of a field that there is not is refused", () => {
  expect(() => column("gone")).toThrow("A.gone: expected a field that a schema describes");
});
