import { definitionName, type JsonSchema } from "./json-schema.js";

const importOf = (type: string, from: string): string =>
  `import type { ${type} } from "${from}" with { "resolution-mode": "import" };\n\n`;

/**
 * Writes the declaration beside a data file, so that a compiler reads a few lines and not the data. It is one of a CommonJS
 * module, because a JSON file is one value: it is right for `import` and for `require()`.
 *
 * @param schema - The JSON Schema of the data set.
 * @returns TypeScript.
 */
export function dataTypes({ type, title, items }: JsonSchema): string {
  const isList = type === "array";
  const name = isList ? definitionName((items as JsonSchema)["$ref"]) : String(title);
  return `${importOf(name, "../index.js")}declare const data: ${isList ? "readonly " : ""}${name}${isList ? "[]" : ""};\nexport = data;\n`;
}

/** The declaration of the laws of one jurisdiction, for every such file. */
export const jurisdictionTypes: string = `${importOf("JurisdictionLaws", "../../index.js")}declare const data: JurisdictionLaws;\nexport = data;\n`;

/** The declaration of a JSON Schema, for every such file. */
export const schemaTypes = "declare const schema: Readonly<Record<string, unknown>>;\nexport = schema;\n";
