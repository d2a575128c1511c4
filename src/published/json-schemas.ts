import { z } from "zod";
import { dataSchemas } from "./data-schemas.js";
import { describeSchema } from "./describe-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { readTypeDocs } from "./type-docs.js";

/** Where the declaration stands that tells what a data set is. */
export interface Declaration {
  /** The file. */
  readonly file: string;
  /** The exported constant or type. */
  readonly name: string;
}

/** What a schema's id begins with: a name and no address, so that nothing tries to fetch it. */
const base = "urn:microdosing:data:";

/**
 * Makes the JSON Schema of every data set from its shape, with what the documentation comments say of its types.
 *
 * @param declarations - What declares each data set.
 * @returns The schemas by data set.
 */
export async function makeJsonSchemas(
  declarations: Readonly<Record<string, Declaration>>,
): Promise<Readonly<Record<string, JsonSchema>>> {
  const docsOf = await readTypeDocs(Object.values(declarations).map(({ file }) => file));
  return Object.fromEntries(
    Object.entries(dataSchemas).map(([set, schema]) => {
      const { file, name } = declarations[set] ?? { file: "", name: set };
      const docs = docsOf(file, name);
      const { $schema, ...raw } = z.toJSONSchema(schema, { target: "draft-2020-12" }) as JsonSchema;
      const head = {
        $schema,
        $id: `${base}${set}`,
        title: docs.name ?? `${docs.items?.().name}List`,
        description: docs.description,
      };
      return [set, { ...head, ...describeSchema(raw, docs) }];
    }),
  );
}
