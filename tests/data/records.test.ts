import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sets } from "../../src/data/sets.js";
import { dataSchemas } from "../../src/entries/schemas.js";
import { recordsOf } from "../../tsup.config.js";

const root = fileURLToPath(new URL("../../src/data/", import.meta.url));
const schemas: Readonly<Record<string, (typeof dataSchemas)["rules"]>> = dataSchemas;

/** Every record of a set as `[file, content]`. */
function records(set: string): [string, Record<string, unknown>][] {
  return readdirSync(join(root, set))
    .filter((file) => file.endsWith(".json"))
    .map((file) => [`${set}/${file}`, JSON.parse(readFileSync(join(root, set, file), "utf8"))]);
}

/** All problems of a set in one list, so that a contributor sees them at once. */
function problems(set: string, key: string): string[] {
  return records(set).flatMap(([file, record]) => {
    const parsed = schemas[set]?.safeParse([record]);
    const found = (parsed?.error?.issues ?? []).map(
      (issue) => `${file}: ${issue.path.slice(1).join(".")}: ${issue.message}`,
    );
    const expectedName = `${String(record[key]).replace("/", "_")}.json`;
    return basename(file) === expectedName ? found : [...found, `${file}: expected the file name ${expectedName}`];
  });
}

describe("records", () => {
  test.each(sets)("every record of $folder fits its schema and its file name", ({ folder, key }) => {
    expect(problems(folder, key)).toEqual([]);
  });

  test("are published as JSON, every set with its schema", () => {
    expect(Object.keys(dataSchemas).sort()).toEqual(
      ["article", "jurisdictions", ...sets.map(({ folder }) => folder)].sort(),
    );
  });

  test("every reference that a record names exists", () => {
    const known = new Set(records("references").map(([, record]) => record["id"]));
    const missing = sets
      .filter(({ folder }) => folder !== "references")
      .flatMap(({ folder }) => records(folder))
      .flatMap(([file, record]) =>
        [...JSON.stringify(record).matchAll(/"reference":"([^"]+)"/g)]
          .filter(([, id]) => !known.has(id))
          .map(([, id]) => `${file}: no reference ${id}`),
      );
    expect(missing).toEqual([]);
  });
});

describe("a set of records", () => {
  test.each(sets)("$folder is joined by a module that says its name and its type alone", ({ folder, name }) => {
    const module = readFileSync(join(root, `${folder}.ts`), "utf8");
    const [, type] = module.match(/^import type \{ (\w+) \} from "\.\.\/model\/[a-z-]+\.js";$/m) ?? [];
    expect(module.replace(/\/\*\* .+\. \*\//, "/** Doc. */")).toBe(
      `import records from "records:${folder}";
import type { ${type} } from "../model/${module.match(/model\/([a-z-]+)/)?.[1]}.js";

/** Doc. */
export const ${name}: readonly ${type}[] = records as readonly ${type}[];
`,
    );
  });

  test("is every folder of src/data", () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(sets.map(({ folder }) => folder).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test("grows by one new file, and no other line changes", () => {
    const folder = mkdtempSync(join(tmpdir(), "records-"));
    const write = (id: string) => writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id }));
    try {
      for (const id of ["a", "c"]) write(id);
      expect(recordsOf(".", folder)).toEqual([{ id: "a" }, { id: "c" }]);
      write("b");
      expect(recordsOf(".", folder)).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
