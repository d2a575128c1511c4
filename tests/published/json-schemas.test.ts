import { describe, expect, test } from "vitest";
import { dataSchemas, jsonSchema } from "../../src/entries/schemas.js";
import { read } from "../locales/tree.js";

type Node = Readonly<Record<string, unknown>>;
type SetName = Parameters<typeof jsonSchema>[0];

const names = Object.keys(dataSchemas) as SetName[];

/** Every schema inside a schema, itself included, with the way to it. */
function* nodesOf(node: unknown, path = ""): Iterable<readonly [string, Node]> {
  if (typeof node !== "object" || node === null) return;
  yield [path, node as Node];
  for (const [key, value] of Object.entries(node)) yield* nodesOf(value, `${path}/${key}`);
}

const nodes = (name: SetName) => [...nodesOf(jsonSchema(name))];
const definition = (name: SetName, type: string) => (jsonSchema(name)["$defs"] as Record<string, Node>)[type] ?? {};
const field = (name: SetName, type: string, of: string) => (definition(name, type)["properties"] as Node)[of] as Node;

describe("the JSON Schema", () => {
  test.each(names)("of %s says what it is, by an address of its own", (name) => {
    const { $id, title, description, $schema } = jsonSchema(name);
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect($id).toBe(`urn:microdosing:data:${name}`);
    expect(title).toMatch(/^[A-Z]\w+$/);
    expect(description).toMatch(/^[A-Z].{10,}\.$/);
  });

  test.each(names)("of %s describes every field", (name) => {
    const fields = nodes(name).flatMap(([path, { properties }]) =>
      path.endsWith("/properties") || typeof properties !== "object"
        ? []
        : Object.entries(properties as Node).map(([of, schema]) => [`${path}.${of}`, schema as Node] as const),
    );
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(([, { description }]) => typeof description !== "string").map(([path]) => path)).toEqual([]);
  });

  test.each(names)("of %s names its types once and refers to them", (name) => {
    const all = nodes(name);
    const types = Object.entries((jsonSchema(name)["$defs"] ?? {}) as Record<string, Node>);
    for (const [type, { title, description }] of types) {
      expect(title).toBe(type);
      expect(description, type).toBeTypeOf("string");
    }
    const targets = all.flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref.replace("#/$defs/", "")] : []));
    expect([...new Set(targets)].sort()).toEqual(types.map(([type]) => type).sort());
  });

  // Generators of code for older drafts read a tuple as `never[]`, and a reference with neighbours as another type.
  test.each(names)("of %s has no tuple and no reference with neighbours", (name) => {
    const all = nodes(name);
    expect(all.filter(([, node]) => "prefixItems" in node || node["items"] === false)).toEqual([]);
    expect(all.filter(([, node]) => "$ref" in node && Object.keys(node).length > 1)).toEqual([]);
  });

  test("takes its words from the documentation comments", () => {
    const sentence = String(field("studies", "StudyResult", "locator")["description"]);
    expect(sentence.length).toBeGreaterThan(10);
    expect(read("src/model/study-result.ts")).toContain(`/** ${sentence} */`);
    expect(jsonSchema("studies")["description"]).toBe("Human studies with their results as printed.");
  });

  test("tells the words of a vocabulary where its list tells them", () => {
    expect(definition("laws", "LegalConditionKind")["description"]).toContain("`residency`: for residents");
    expect(definition("studies", "FindingDirection")["description"]).toContain("not that none exists");
  });

  test("tells a field that may hold less than its type where it stands", () => {
    const { enum: statuses, description } = field("laws", "LawRule", "status");
    expect(statuses).not.toContain("unknown");
    expect(description).toBe("Status.");
  });

  test("tells members of a union, those that hold it among them, by their own words", () => {
    const events = (definition("studies", "PrintedResult")["anyOf"] as readonly Node[]).find(
      ({ description, properties }) => description !== "" && JSON.stringify(properties).includes('"events"'),
    );
    expect(JSON.stringify(events)).toContain("The arm that got the substance.");
    const message = definition("claims", "Message");
    expect(JSON.stringify(message)).toContain('{"$ref":"#/$defs/Message"}');
    expect(JSON.stringify(message)).toContain("A group of terms and a member of it");
  });

  test("tells a pair as a list of two", () => {
    const { items, minItems, maxItems } = field("studies", "GroupSummary", "ci");
    expect({ items, minItems, maxItems }).toEqual({ items: { type: "number" }, minItems: 2, maxItems: 2 });
  });

  test("is a new one each time", () => {
    const first = jsonSchema("laws");
    first["title"] = "changed";
    expect(jsonSchema("laws")["title"]).toBe("JurisdictionLawsList");
  });
});
