/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;
