import records from "records:json-schemas";

/** The JSON Schema of every published data set, as text, by the name of the set. */
export const jsonSchemaTexts: Readonly<Record<string, string>> = records as Readonly<Record<string, string>>;
