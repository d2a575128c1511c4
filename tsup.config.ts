import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";
import type { Options } from "tsup";
import { articleJobs } from "./src/article/create-article.js";
import { pack } from "./src/data/codec.js";
import { citedOf, detailsOf } from "./src/data/law-parts.js";
import { type FoundBy, foundBy, namesByLanguage, reportedOf, type WholeRecords } from "./src/data/risk-parts.js";
import { sets } from "./src/data/sets.js";
import { listJurisdictions } from "./src/legality/jurisdictions.js";
import { nameOfId } from "./src/lib/name-of-id.js";
import { once } from "./src/lib/once.js";
import { endingsOf } from "./src/lib/scan-names.js";
import { termKey } from "./src/lib/term-key.js";
import type { Claim } from "./src/model/claim.js";
import type { JurisdictionEntries, Territory } from "./src/model/jurisdiction.js";
import type { JurisdictionLaws, TreatyEntry } from "./src/model/law.js";
import { locales } from "./src/model/locale.js";
import type { PlaceNames } from "./src/model/place-names.js";
import type { Reference, ReferenceId, Sourced } from "./src/model/reference.js";
import type { ResolvedArticle } from "./src/model/resolved-article.js";
import type { RiskRule } from "./src/model/risk-rule.js";
import type { Study } from "./src/model/study.js";
import { dataPackage } from "./src/published/data-package.js";
import { dataTypes, jurisdictionTypes, schemaTypes } from "./src/published/data-types.js";
import type { JsonSchema } from "./src/published/json-schema.js";
import { type Declaration, makeJsonSchemas } from "./src/published/json-schemas.js";
import { jurisdictionEntries } from "./src/published/jurisdiction-entries.js";
import { csvOf } from "./src/published/table.js";
import {
  type FindingRow,
  findingsTable,
  type LawRow,
  lawsTable,
  type RuleRow,
  rulesTable,
} from "./src/published/tables.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const data = join(root, "src/data");
const readJson = (...path: readonly string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

/**
 * The one list of entry points: the build, the `exports` of package.json and the API reference follow it, and a test
 * holds them together.
 */
export const entries = {
  index: { specifier: "microdosing", source: "src/index.ts" },
  article: { specifier: "microdosing/article", source: "src/entries/article.ts" },
  evidence: { specifier: "microdosing/evidence", source: "src/entries/evidence.ts" },
  statistics: { specifier: "microdosing/statistics", source: "src/entries/statistics.ts" },
  risk: { specifier: "microdosing/risk", source: "src/entries/risk.ts" },
  legality: { specifier: "microdosing/legality", source: "src/entries/legality.ts" },
  i18n: { specifier: "microdosing/i18n", source: "src/entries/i18n.ts" },
  charts: { specifier: "microdosing/charts", source: "src/entries/charts.ts" },
  formats: { specifier: "microdosing/formats", source: "src/entries/formats.ts" },
  schemas: { specifier: "microdosing/schemas", source: "src/entries/schemas.ts" },
} as const;

/** Gives the records of a set, which is a folder. */
export type ReadRecords = (folder: string) => readonly unknown[];

/**
 * Reads the records of a set, in the order of their files.
 *
 * @param folder - The set's folder.
 * @param within - The folder that holds it, `src/data` if absent.
 * @returns The records.
 */
export function recordsOf(folder: string, within: string = data): readonly unknown[] {
  const files = readdirSync(join(within, folder)).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => readJson(within, folder, file));
}

/** The article, resolved with the records of the library, so that whoever prints it takes in none of them. */
function resolvedArticle(read: ReadRecords): ResolvedArticle {
  const { resolve } = articleJobs({
    claims: read("claims") as readonly Claim[],
    studies: read("studies") as readonly Study[],
    rules: read("rules") as readonly RiskRule[],
    references: read("references") as readonly Reference[],
  });
  return resolve(readJson(data, "article.json"));
}

/** What places are called: the names that the locales give, and those that people use beside them. */
function placeNames(): PlaceNames {
  const local: Record<string, Record<string, string>> = {};
  for (const lng of locales) {
    const names: Readonly<Record<string, string>> = readJson(root, "locales", lng, "legality.json").term.place;
    for (const [code, name] of Object.entries(names)) local[code] = { ...local[code], [lng]: name };
  }
  return { local, ...readJson(data, "place-names.json") };
}

/** The works that rules cite, so that an answer can be written without all the others. */
function citedReferences(
  read: ReadRecords,
  rules: readonly { readonly sources: readonly { readonly reference: string }[] }[],
): readonly Reference[] {
  const cited = new Set(rules.flatMap(({ sources }) => sources).map(({ reference }) => reference));
  return (read("references") as readonly Reference[]).filter(({ id }) => cited.has(id));
}

/** Where the constant or type stands that tells what each published data set is. */
function declarations(): Readonly<Record<string, Declaration>> {
  const own = sets.map(({ folder, name }) => [folder, { file: join(data, `${folder}.ts`), name }] as const);
  return {
    ...Object.fromEntries(own),
    article: { file: join(data, "resolved-article.ts"), name: "article" },
    jurisdictions: { file: join(root, "src/model/jurisdiction.ts"), name: "JurisdictionEntries" },
  };
}

/** The JSON Schemas, made once: the compiler takes a second to read the documentation comments. */
const jsonSchemas = once(() => makeJsonSchemas(declarations()));

async function schemasModule(): Promise<string> {
  const texts = Object.entries(await jsonSchemas()).map(([name, schema]) => [name, JSON.stringify(schema)]);
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The code of `records:<name>` as tests run it. */
function plainModule(name: string, read: ReadRecords): string | Promise<string> {
  if (name === "json-schemas") return schemasModule();
  if (name === "article") return `export default ${parsed(readJson(data, "article.json"))};`;
  if (name === "resolved-article") return `export default ${parsed(resolvedArticle(read))};`;
  if (name === "place-names") return `export default ${parsed(placeNames())};`;
  if (name === "reading-words") return `export default ${parsed(readJson(data, "reading-words.json"))};`;
  return `export default ${parsed(listOf(name, read))};`;
}

/** The parts of records that things are found by, and where each comes from. */
const foundByParts: Readonly<Record<string, keyof FoundBy>> = {
  "found-medications": "medications",
  "found-medication-classes": "medicationClasses",
  "found-conditions": "conditions",
  "found-other-substances": "otherSubstances",
  "found-substances": "substances",
};

function found(read: ReadRecords): FoundBy {
  const whole = {
    medications: read("medications"),
    medicationClasses: read("medication-classes"),
    conditions: read("conditions"),
    otherSubstances: read("other-substances"),
    substances: read("substances"),
  } as WholeRecords;
  return foundBy(whole, endingsOf, nameOfId);
}

/** A list of records, or the part of one that a job needs. */
function listOf(name: string, read: ReadRecords): readonly unknown[] {
  if (name === "law-references") {
    return citedReferences(read, [...lawRules(read), ...(read("treaties") as readonly TreatyEntry[])]);
  }
  if (name === "risk-references") return citedReferences(read, read("rules") as readonly RiskRule[]);
  if (name === "cited-laws") return citedOf(read("laws") as readonly JurisdictionLaws[]);
  if (name === "reported-rules") return reportedOf(read("rules") as readonly RiskRule[]);
  const part = foundByParts[name];
  if (part !== undefined) return found(read)[part];
  return read(name);
}

const lawRules = (read: ReadRecords) => (read("laws") as readonly JurisdictionLaws[]).flatMap((entry) => entry.rules);

/** The code of `records:<name>` as it is published. The laws come in two parts, so that a lookup takes one of them. */
function packedModule(name: string, read: ReadRecords): string | Promise<string> {
  if (name === "json-schemas") return schemasModule();
  if (name === "resolved-article") return `export default ${JSON.stringify(resolvedArticle(read))};`;
  if (name === "place-names") return `export default ${JSON.stringify(placeNames())};`;
  const module = (records: readonly unknown[], head: string, wrap = (code: string) => code) => `
import { unpack } from "./codec.js";
import { lazyList } from "../lib/lazy-list.js";
${head}
const unpacked = () => unpack(${parsed(pack(records, (text) => gzipSync(text).length))});
export default /* @__PURE__ */ lazyList(${records.length}, () => ${wrap("unpacked()")});`;
  if (name === "reading-words") return `export default ${JSON.stringify(readJson(data, "reading-words.json"))};`;
  if (name === "found-medications" || name === "found-conditions") {
    const records = namesByLanguage(listOf(name, read) as FoundBy["medications"]);
    return module(records, 'import { withNames } from "./risk-parts.js";', (code) => `withNames(${code})`);
  }
  if (name !== "laws") return module(listOf(name, read), "");
  return module(
    detailsOf(read(name) as readonly JurisdictionLaws[]),
    'import { withDetails } from "./law-parts.js";\nimport citedLaws from "records:cited-laws";',
    (details) => `withDetails(citedLaws, ${details})`,
  );
}

/**
 * Gives a build its records, packed: a plugin of esbuild.
 *
 * @param read - Gives the records of a set; those of its files if absent.
 * @returns The plugin.
 */
export function packedRecords(read: ReadRecords = recordsOf): Plugin {
  return {
    name: "records",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^records:/ }, ({ path }) => ({ path: path.slice("records:".length), namespace: "records" }));
      onLoad({ filter: /./, namespace: "records" }, async ({ path }) => ({
        contents: await packedModule(path, read),
        loader: "ts",
        resolveDir: data,
      }));
    },
  };
}

/** Gives the test runner its records, as they are: a plugin of Vite. */
export const plainRecords = {
  name: "records",
  enforce: "pre",
  resolveId: (id: string) => (id.startsWith("records:") ? `\0${id}` : undefined),
  load: (id: string) =>
    id.startsWith("\0records:") ? plainModule(id.slice("\0records:".length), recordsOf) : undefined,
} as const;

/** Writes the licences of the code that the bundler took in. */
const licences: Plugin = {
  name: "licences",
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      const folders = new Set(
        Object.keys(metafile?.inputs ?? {}).flatMap(
          (path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+\//)?.[0] ?? [],
        ),
      );
      // The types that go into the declarations.
      for (const name of ["mdast", "unist"]) folders.add(`node_modules/@types/${name}/`);
      const notices = [...folders].map((folder) => {
        const { name, version, license } = readJson(root, folder, "package.json");
        const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
        if (file === undefined) throw new Error(`${name} ships no licence file`);
        return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
      });
      write(
        "THIRD-PARTY-LICENSES.txt",
        `Code of others in this build, with its licences.\n\n${notices.sort().join(`\n${"-".repeat(80)}\n\n`)}`,
      );
    });
  },
};

function write(name: string, text: string): void {
  const file = join(root, "dist", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Escapes characters that nobody sees, among them those that turn the direction of a line, as the source does. */
function escapeUnseen(): void {
  for (const name of readdirSync(join(root, "dist")).filter((file) => file.endsWith(".js"))) {
    const code = readFileSync(join(root, "dist", name), "utf8");
    const seen = code.replace(/(?![\n\r\t])[\p{Cc}\p{Cf}]/gu, (char) => {
      const unit = char.codePointAt(0) as number;
      return unit > 0xffff ? char : `\\u${unit.toString(16).padStart(4, "0")}`;
    });
    if (seen !== code) write(name, seen);
  }
}

/** The records of a published data set. */
function publishedRecords(name: string): unknown {
  if (name === "article") return resolvedArticle(recordsOf);
  if (name !== "jurisdictions") return recordsOf(name);
  const territories = recordsOf("territories") as readonly Territory[];
  const list = listJurisdictions(recordsOf("laws") as readonly JurisdictionLaws[], territories);
  return jurisdictionEntries(list, territories, placeNames().local);
}

/** Writes every data set with its JSON Schema and its types, and the laws of each jurisdiction by itself. */
async function writeData(): Promise<void> {
  const schemas = await jsonSchemas();
  for (const [name, schema] of Object.entries(schemas)) {
    write(`data/${name}.json`, `${JSON.stringify(publishedRecords(name))}\n`);
    write(`data/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
    write(`data/${name}.d.cts`, dataTypes(schema));
  }
  for (const entry of recordsOf("laws") as readonly JurisdictionLaws[]) {
    write(`data/laws/${entry.jurisdiction}.json`, `${JSON.stringify(entry)}\n`);
  }
  write("data/laws/entry.d.cts", jurisdictionTypes);
  write("data/schema.d.cts", schemaTypes);
  await writeTables(schemas);
}

/** Writes what users of other languages open as tables, from what the built library answers. */
async function writeTables(schemas: Readonly<Record<string, JsonSchema>>): Promise<void> {
  const library: typeof import("./src/index.js") = await import(pathToFileURL(join(root, "dist/index.js")).href);
  const { createI18n }: typeof import("./src/entries/i18n.js") = await import(
    pathToFileURL(join(root, "dist/i18n.js")).href
  );
  const i18n = await createI18n("en");
  const references = new Map((recordsOf("references") as readonly Reference[]).map((work) => [work.id, work]));
  const worksOf = (ids: readonly ReferenceId[]) => [...new Set(ids)].flatMap((id) => references.get(id) ?? []);
  const cited = ({ sources }: Sourced) => worksOf(sources.map(({ reference }) => reference));
  const studies = new Map(library.studies.map(({ id, reference }) => [id, reference]));
  const places = new Map(
    (publishedRecords("jurisdictions") as JurisdictionEntries).map((place) => [place.code, place]),
  );
  const findings = library.claims.map((claim): FindingRow => {
    const grade = library.gradeClaim(claim.id);
    return {
      claim,
      grade,
      outcome: i18n.text({ key: termKey(`claim.${claim.id}`) }),
      statement: i18n.text(grade.statement),
      works: worksOf(grade.body.flatMap(({ study }) => studies.get(study) ?? [])),
    };
  });
  const laws = library.laws.flatMap(({ jurisdiction, rules }) => {
    const place = places.get(jurisdiction);
    return place === undefined ? [] : rules.map((rule): LawRow => ({ place, rule, works: cited(rule) }));
  });
  const rules = library.rules.map(
    (rule): RuleRow => ({
      rule,
      message: i18n.text({ key: `risk:rule.${rule.id}.message` }),
      advice: i18n.text({ key: `risk:rule.${rule.id}.advice` }),
      works: cited(rule),
    }),
  );
  write("data/findings.csv", csvOf(findingsTable, findings));
  write("data/laws.csv", csvOf(lawsTable, laws));
  write("data/rules.csv", csvOf(rulesTable, rules));
  const descriptor = dataPackage(readJson(root, "package.json"), [findingsTable, lawsTable, rulesTable], schemas);
  write("data/datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
}

const entryFiles = Object.fromEntries(Object.entries(entries).map(([name, { source }]) => [name, source]));

const options: Options = {
  entry: {
    ...entryFiles,
    // A file of its own, which no user imports: what the libraries of Markdown do when they are loaded would else stay
    // in the bundle of everyone who takes one function of the same file.
    "write-markdown": "src/render/write-markdown.ts",
  },
  format: "esm",
  dts: {
    entry: entryFiles,
    // mdast's types go into the declarations, so that an application needs no package of types to compile.
    resolve: ["mdast", "unist"],
    // tsup's declaration bundler sets an option that TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  esbuildPlugins: [packedRecords(), licences],
  // Letters are written as they are: an escape takes three times the room of an Arabic letter.
  esbuildOptions: (build) => {
    build.charset = "utf8";
  },
  onSuccess: async () => {
    escapeUnseen();
    copyFileSync(join(root, "src/style.css"), join(root, "dist/style.css"));
    // Without it a strict compiler refuses to import the style sheet for its effect.
    writeFileSync(join(root, "dist/style.d.ts"), "export {};\n");
    await writeData();
  },
  splitting: true,
  clean: true,
  target: "es2022",
};

export default options;
