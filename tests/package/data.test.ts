import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { dataSchemas } from "../../src/entries/schemas.js";
import { claimIds } from "../../src/model/claim.js";
import { recordsOf } from "../../tsup.config.js";

const consumer = inject("consumer");
const installed = join(consumer, "node_modules", "microdosing");
const folder = join(installed, "dist/data");
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const profile = (name: string) =>
  readJson(fileURLToPath(new URL(`../fixtures/profiles/${name}.json`, import.meta.url)));

const names = Object.keys(dataSchemas);
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validators = new Map(names.map((name) => [name, ajv.compile(readJson(join(folder, `${name}.schema.json`)))]));

describe("a validator of JSON Schema that checks formats", () => {
  test.each(names)("takes the data of %s", (name) => {
    const validate = validators.get(name);
    validate?.(readJson(join(folder, `${name}.json`)));
    expect(validate?.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  test.each(names.filter((name) => name !== "article"))(
    "refuses a record of %s that lacks a field or has one more",
    (name) => {
      const validate = validators.get(name);
      const [record] = readJson(join(folder, `${name}.json`));
      const { $defs, items } = readJson(join(folder, `${name}.schema.json`));
      const { required } = $defs[items.$ref.split("/").at(-1)];
      fc.assert(
        fc.property(fc.constantFrom(...required), (field: string) => {
          expect(validate?.([{ ...record, [field]: undefined }])).toBe(false);
        }),
      );
      expect(validate?.([{ ...record, odd: 1 }])).toBe(false);
      expect(validate?.([record])).toBe(true);
    },
  );

  test.each(
    readdirSync(join(folder, "laws"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json")),
  )("takes laws/%s", (file) => {
    expect(validators.get("laws")?.([readJson(join(folder, "laws", file))])).toBe(true);
  });
});

describe("a generator of code", () => {
  test.each(names)("makes types of %s under the names that they have here", async (name) => {
    const schema = readJson(join(folder, `${name}.schema.json`));
    const code = await compile(schema, name, { bannerComment: "" });
    const made = [...code.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, type]) => type);
    // Each once, and no second one with a number.
    expect([...made].sort()).toEqual([schema.title, ...Object.keys(schema.$defs)].sort());
    expect(code).not.toMatch(/never\[\]|unknown\[\]/);
  });

  test("makes a pair a pair", async () => {
    const code = await compile(readJson(join(folder, "studies.schema.json")), "studies", { bannerComment: "" });
    expect(code).toMatch(/ci\?: \[number, number\];/);
  });
});

describe("types beside the data", () => {
  const code = (attributes: string) => `
    import claims from "microdosing/data/claims.json"${attributes};
    import laws from "microdosing/data/laws/US-CO/denver.json"${attributes};
    import medications from "microdosing/data/medications.json"${attributes};
    import article from "microdosing/data/article.json"${attributes};
    import schema from "microdosing/data/studies.schema.json"${attributes};
    export const outcome: "sleep" | string | undefined = claims[0]?.outcome;
    export const place: string = laws.rules[0]?.status ?? laws.jurisdiction;
    export const names: readonly string[] = medications.map(({ name }) => name);
    export const resolved: true = article.resolved;
    export const title: unknown = schema["title"];
    // @ts-expect-error no field of a claim
    export const gone = claims[0]?.gone;
  `;
  const required = `
    import claims = require("microdosing/data/claims.json");
    export const outcome: string | undefined = claims[0]?.outcome;
  `;
  const { ModuleKind, ModuleResolutionKind } = ts;
  const withType = ' with { type: "json" }';

  test.each([
    ["Node's modules", "data-esm.mts", code(withType), ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
    ["CommonJS in Node", "data-cjs.cts", required, ModuleKind.Node16, ModuleResolutionKind.Node16],
    ["a bundler", "data-bundler.ts", code(""), ModuleKind.ESNext, ModuleResolutionKind.Bundler],
  ])("serve %s, and no data is read", (_name, file, text, module, moduleResolution) => {
    mkdirSync(join(consumer, "types"), { recursive: true });
    const path = join(consumer, "types", file);
    writeFileSync(path, text);
    const program = ts.createProgram([path], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
    expect(program.getSourceFiles().filter(({ fileName }) => fileName.endsWith(".json"))).toEqual([]);
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

const descriptor: { readonly version: string; readonly resources: readonly Resource[] } = readJson(
  join(folder, "datapackage.json"),
);
const tables = descriptor.resources.flatMap(({ path, schema }) => (schema === undefined ? [] : [{ path, schema }]));
const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(folder, path), "utf8"), { columns: true, record_delimiter: "\r\n" });

const fits: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe("the data package", () => {
  test("is one by the published profile", () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile("datapackage-2.0"));
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    expect(descriptor.version).toBe(readJson(join(installed, "package.json")).version);
  });

  test("names every table and every data set, by files that there are", () => {
    const paths = descriptor.resources.map(({ path }) => path);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const files = readdirSync(folder).filter((file) => /\.(csv|json)$/.test(file) && !/schema\.json$/.test(file));
    expect([...paths, "datapackage.json"].sort()).toEqual(files.sort());
  });

  test.each(tables)("describes $path as it is", ({ path, schema: { fields, primaryKey } }) => {
    const bytes = readFileSync(join(folder, path));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text.split("\r\n", 1)[0]).toBe(fields.map(({ name }) => name).join(","));
    const rows = rowsOf(path);
    const problems = rows.flatMap((row, index) =>
      fields
        .filter(({ name, type, constraints = {} }) => {
          const cell = row[name] ?? "";
          if (cell === "") return constraints.required === true;
          const known = constraints.enum;
          return !fits[type]?.test(cell) || (known !== undefined && !known.includes(cell));
        })
        .map(({ name }) => `${index}.${name}: ${row[name]}`),
    );
    expect(problems).toEqual([]);
    expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join(" "))).size).toBe(rows.length);
    // A spreadsheet runs a cell that begins so as a formula; numbers may.
    const formulas = rows.flatMap((row) =>
      Object.values(row).filter((cell) => /^[=+\-@\t]/.test(cell) && !fits["number"]?.test(cell)),
    );
    expect(formulas).toEqual([]);
  });
});

describe("the tables", () => {
  test("have a row for each claim, each rule of law and each risk rule", () => {
    expect(
      rowsOf("findings.csv")
        .map(({ claim }) => claim)
        .sort(),
    ).toEqual([...claimIds].sort());
    const laws = recordsOf("laws") as readonly { jurisdiction: string; rules: readonly { id: string }[] }[];
    expect(rowsOf("laws.csv").map(({ jurisdiction, rule }) => `${jurisdiction} ${rule}`)).toEqual(
      laws.flatMap(({ jurisdiction, rules }) => rules.map(({ id }) => `${jurisdiction} ${id}`)),
    );
    expect(rowsOf("rules.csv").map(({ rule }) => rule)).toEqual(
      (recordsOf("rules") as readonly { id: string }[]).map(({ id }) => id),
    );
  });

  test.each(["laws", "rules"])("keep every member of a list of %s apart", (set) => {
    const works = new Map(
      (recordsOf("references") as readonly { id: string; DOI?: string; URL?: string }[]).map((work) => [work.id, work]),
    );
    type Cites = { readonly sources: readonly { readonly reference: string }[] };
    const records = recordsOf(set) as readonly (Cites & { readonly rules?: readonly Cites[] })[];
    const rows = rowsOf(`${set}.csv`);
    for (const [index, { sources }] of records.flatMap((record) => record.rules ?? [record]).entries()) {
      const cited = [...new Set(sources.map(({ reference }) => reference))];
      expect(rows[index]?.["sources"]?.split("|")).toEqual(cited);
      const addresses = cited.flatMap((id) => {
        const { DOI, URL: address } = works.get(id) ?? {};
        return DOI === undefined ? (address ?? []) : `https://doi.org/${DOI}`;
      });
      expect(rows[index]?.["source_addresses"]).toBe(addresses.join("|"));
    }
  });

  test("say what the library answers", () => {
    const [sleep] = rowsOf("findings.csv").filter(({ claim }) => claim === "sleep");
    expect(sleep).toMatchObject({ certainty: "very-low", studies: "1", participants: "80", estimate: "24.3" });
    const ptsd = rowsOf("findings.csv").find(({ claim }) => claim === "ptsd");
    expect(ptsd).toMatchObject({ certainty: "no-evidence", studies: "0", estimate: "", ci_lower: "" });
    const [first] = rowsOf("laws.csv");
    expect(first).toMatchObject({ jurisdiction: "AD", country_numeric: "020", place: "Andorra" });
  });
});

test("the citation file is one by the published schema, and names no person", () => {
  const citation = parseYaml(readFileSync(join(installed, "CITATION.cff"), "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile("citation-1.2.0"));
  validate(citation);
  expect(validate.errors ?? []).toEqual([]);
  expect(citation.authors).toEqual([{ name: "The microdosing project" }]);
  // The file is about the data; two licences would be a choice, and one of them is that of the code.
  expect(citation).toMatchObject({ type: "dataset", license: "CC-BY-4.0" });
});
