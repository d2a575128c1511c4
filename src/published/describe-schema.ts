import { definitionName, type JsonSchema } from "./json-schema.js";
import type { TypeDocs } from "./type-docs.js";

/** Where a type is told: itself, or what one of its fields or items holds. */
interface Described {
  /** The schema. */
  readonly schema: JsonSchema;
  /** The type that it is of, where it is known. */
  readonly type?: TypeDocs | undefined;
}

/**
 * Puts names and descriptions of types into a JSON Schema: a type that has a name becomes an entry of `$defs`, with its
 * name as title; every field has a description.
 *
 * @param raw - The schema of the type.
 * @param type - What is known of the type.
 * @returns The schema without the keywords of the document itself.
 */
export function describeSchema(raw: JsonSchema, type: TypeDocs): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const given = (raw["$defs"] ?? {}) as Readonly<Record<string, JsonSchema>>;
  // Names by reference, from when a type is begun: it may hold itself.
  const named = new Map<string, string>();

  function describe({ schema, type: known }: Described): JsonSchema {
    const target = schema["$ref"];
    if (typeof target === "string") return describeTarget(target, known);
    if (known?.name === undefined || !isWorthNaming(schema)) return inside(schema, known);
    return define(known.name, () => titled(known, inside(schema, known)));
  }

  /** What zod calls `__schema0` is told under the name of its type, also where it holds itself. */
  function describeTarget(target: string, known: TypeDocs | undefined): JsonSchema {
    const told = named.get(target);
    if (told !== undefined) return reference(told);
    const schema = given[definitionName(target)] ?? {};
    if (known?.name === undefined || !isWorthNaming(schema)) return inside(schema, known);
    named.set(target, known.name);
    return define(known.name, () => titled(known, inside(schema, known)));
  }

  function define(name: string, make: () => JsonSchema): JsonSchema {
    const made = make();
    const before = definitions.get(name);
    // A field may allow less than its type: it is told where it stands.
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(made)) return made;
    definitions.set(name, made);
    return reference(name);
  }

  function inside(schema: JsonSchema, known: TypeDocs | undefined): JsonSchema {
    const { properties, items, prefixItems, additionalProperties, propertyNames, anyOf, oneOf, required, ...rest } =
      schema;
    const alternatives = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
    if (alternatives !== undefined) {
      return { ...rest, anyOf: alternatives.map((each) => describe({ schema: each, type: memberFor(each, known) })) };
    }
    if (Array.isArray(prefixItems)) return { ...rest, ...sameItems(prefixItems as readonly JsonSchema[]) };
    if (items !== undefined) {
      return { ...rest, items: describe({ schema: items as JsonSchema, type: known?.items?.() }) };
    }
    if (properties !== undefined) return { ...rest, ...fields(schema, known) };
    if (typeof additionalProperties === "object") {
      const values = describe({ schema: additionalProperties as JsonSchema, type: known?.values?.() });
      return { ...rest, additionalProperties: values };
    }
    return schema;
  }

  function fields({ properties, required, additionalProperties }: JsonSchema, known: TypeDocs | undefined): JsonSchema {
    const described = Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([name, schema]) => {
      const field = known?.field?.(name);
      const type = field?.type();
      // What a field without a sentence of its own holds is what its type says.
      const description = field?.description ?? type?.description ?? type?.items?.().description;
      return [name, withDescription(describe({ schema, type }), description)] as const;
    });
    return {
      properties: Object.fromEntries(described),
      ...(required === undefined ? {} : { required }),
      ...(additionalProperties === undefined ? {} : { additionalProperties }),
    };
  }

  /** The member of a union that a branch tells: the one with the same fields, and the same words in them. */
  function memberFor(branch: JsonSchema, known: TypeDocs | undefined): TypeDocs | undefined {
    // A union within the union is told by the same type.
    if (branch["anyOf"] !== undefined || branch["oneOf"] !== undefined) return known;
    const target = branch["$ref"];
    const schema = typeof target === "string" ? (given[definitionName(target)] ?? {}) : branch;
    return (known?.members?.() ?? []).find((member) => member.fits(schema));
  }

  const { $schema, $defs, ...body } = inside(raw, type);
  const inOrder = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...body, ...(inOrder.length === 0 ? {} : { $defs: Object.fromEntries(inOrder) }) };
}

const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** Objects, choices and lists of words; a name for plain text would only hide that it is text. */
function isWorthNaming(schema: JsonSchema): boolean {
  return ["properties", "anyOf", "oneOf", "enum"].some((keyword) => keyword in schema);
}

const titled = ({ name, description }: TypeDocs, schema: JsonSchema): JsonSchema => ({
  title: name,
  description,
  ...schema,
});

/** In `allOf`, because generators of code read a reference with neighbours as a type of its own. */
function withDescription(schema: JsonSchema, description: string | undefined): JsonSchema {
  if (description === undefined) return schema;
  return "$ref" in schema ? { description, allOf: [schema] } : { ...schema, description };
}

/** A tuple of like items as a list of so many: validators agree, and generators of older drafts understand it. */
function sameItems(prefixItems: readonly JsonSchema[]): JsonSchema {
  return { items: prefixItems[0], minItems: prefixItems.length, maxItems: prefixItems.length };
}
