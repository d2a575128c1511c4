import { definitionName, type JsonSchema } from "./json-schema.js";
import { type Column, listSeparator, type Table } from "./table.js";

/** What the descriptor of the data package says of the package that holds the data. */
export interface PackageFacts {
  /** Name. */
  readonly name: string;
  /** Version. */
  readonly version: string;
  /** What it is. */
  readonly description: string;
  /** Words that it is found by. */
  readonly keywords: readonly string[];
}

/**
 * Makes the descriptor of a Data Package (version 2) over the published data: the tables with a Table Schema, and the JSON
 * files with their JSON Schemas.
 *
 * @param facts - What the package says of itself.
 * @param tables - The tables.
 * @param schemas - The JSON Schemas by data set.
 * @returns The descriptor.
 * @throws {Error} For a column that holds a field which no schema describes.
 */
export function dataPackage(
  facts: PackageFacts,
  tables: readonly Table<never>[],
  schemas: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const { name, version, description, keywords } = facts;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    version,
    description,
    keywords,
    contributors: [{ title: "The microdosing project" }],
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/legalcode",
      },
    ],
    resources: [
      ...tables.map((table) => tableResource(table, schemas)),
      ...Object.entries(schemas).map(([set, schema]) => jsonResource(set, schema)),
    ],
  };
}

function tableResource({ name, title, description, key, columns }: Table<never>, schemas: Schemas): JsonSchema {
  return {
    name: `${name}-table`,
    type: "table",
    path: `${name}.csv`,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((column) => fieldOf(column, key, schemas)),
      primaryKey: key,
      missingValues: [""],
    },
  };
}

function jsonResource(set: string, { description }: JsonSchema): JsonSchema {
  return {
    name: set,
    path: `${set}.json`,
    description,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    jsonSchema: `${set}.schema.json`,
  };
}

type Schemas = Readonly<Record<string, JsonSchema>>;

function fieldOf({ name, type, holds, isList }: Column<never>, key: readonly string[], schemas: Schemas): JsonSchema {
  const described = typeof holds === "string" ? { description: holds } : describedField(holds, schemas);
  const words = isList ? undefined : wordsOf(described, schemas);
  const constraints = {
    ...(key.includes(name) ? { required: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
  };
  const separated = isList ? ` Members are separated by \`${listSeparator}\`.` : "";
  return {
    name,
    type,
    description: `${described["description"]}${separated}`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The schema of a field, wherever its type is told. */
function describedField(
  { type, field }: { readonly type: string; readonly field: string },
  schemas: Schemas,
): JsonSchema {
  for (const schema of Object.values(schemas)) {
    const { properties } = definitionsOf(schema)[type] ?? {};
    const found = (properties as Schemas | undefined)?.[field];
    if (found !== undefined) return found;
  }
  throw new Error(`${type}.${field}: expected a field that a schema describes`);
}

const definitionsOf = (schema: JsonSchema) => (schema["$defs"] ?? {}) as Schemas;

/** The words that a field may hold, where they are told. */
function wordsOf(schema: JsonSchema, schemas: Schemas): unknown {
  const [reference] = (schema["allOf"] ?? []) as readonly JsonSchema[];
  if (reference === undefined) return schema["enum"];
  const name = definitionName(reference["$ref"]);
  return Object.values(schemas)
    .map((each) => definitionsOf(each)[name]?.["enum"])
    .find((words) => words !== undefined);
}
