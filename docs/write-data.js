// Writes every data set and its JSON Schema to dist/data, from the built package. Part of `npm run build`.
import { mkdirSync, writeFileSync } from "node:fs";
import * as library from "../dist/index.js";
import { dataSchemas, jsonSchema } from "../dist/schemas.js";

const out = new URL("../dist/data/", import.meta.url);
const exportNames = { "convention-parties": "conventionParties", "other-substances": "otherSubstances" };

mkdirSync(out, { recursive: true });
for (const name of Object.keys(dataSchemas)) {
  const data = library[exportNames[name] ?? name];
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(data)}\n`);
  writeFileSync(new URL(`${name}.schema.json`, out), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
