/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The name of a definition, from a reference to it. */
export const definitionName = (reference: unknown): string => String(reference).replace("#/$defs/", "");
