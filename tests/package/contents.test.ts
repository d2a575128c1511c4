import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { describe, expect, inject, test } from "vitest";
import { sets } from "../../src/data/sets.js";
import { dataSchemas } from "../../src/entries/schemas.js";
import { locales } from "../../src/model/locale.js";
import { entries, recordsOf } from "../../tsup.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumer = inject("consumer");
const installed = join(consumer, "node_modules", "microdosing");
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

const list = (folder: string): string[] =>
  readdirSync(join(installed, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)],
  );

describe("the tarball", () => {
  test("holds what users need and nothing else", () => {
    const tops = [...new Set(list("").map((file) => file.split("/")[0]))].sort();
    expect(tops).toEqual([
      "CHANGELOG.md",
      "CITATION.cff",
      "LICENSE",
      "LICENSE-DATA",
      "README.md",
      "dist",
      "docs",
      "locales",
      "package.json",
    ]);
    expect(list("docs")).toEqual(["docs/SKILL.md"]);
    const odd = list("").filter((file) => /\.(c?ts|map|test\.js|tsx)$/.test(file) && !/\.d\.c?ts$/.test(file));
    expect(odd).toEqual([]);
  });

  test("writes letters as they are, and escapes only what nobody sees", () => {
    const scripts = list("dist").filter((file) => file.endsWith(".js"));
    const texts = scripts.map((file) => [file, readFileSync(join(installed, file), "utf8")] as const);
    const escaped = texts.flatMap(([file, text]) => {
      const chars = [...text.matchAll(/\\u([0-9a-fA-F]{4})/g)].map(([, unit = ""]) => parseInt(unit, 16));
      // A few stand for the ends of ranges in regular expressions.
      const seen = chars.filter((unit) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCharCode(unit)));
      return seen.length > 8 ? [`${file}: ${seen.length}`] : [];
    });
    expect(escaped).toEqual([]);
    expect(texts.filter(([, text]) => /(?![\n\r\t])[\p{Cc}\p{Cf}]/u.test(text)).map(([file]) => file)).toEqual([]);
    // Arabic is among them, as it is read.
    expect(texts.some(([, text]) => /[\u0627-\u064a]{4}/.test(text))).toBe(true);
  });

  test("installs nothing and runs nothing", () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare|prepublish/.test(name))).toEqual([]);
    // A bundler that takes all for free of effects would leave out a style sheet that is imported.
    expect(manifest.sideEffects).toEqual(["./dist/style.css"]);
    expect(Object.keys(manifest.peerDependenciesMeta).sort()).toEqual(Object.keys(manifest.peerDependencies).sort());
  });

  test("holds every data set and every locale as JSON", () => {
    for (const name of Object.keys(dataSchemas)) {
      expect(existsSync(join(installed, "dist/data", `${name}.json`)), name).toBe(true);
      expect(existsSync(join(installed, "dist/data", `${name}.schema.json`)), name).toBe(true);
    }
    expect(readdirSync(join(installed, "locales")).sort()).toEqual([...locales].sort());
  });

  test("holds the style sheet as it was written", () => {
    expect(manifest.exports["./style.css"]).toEqual({ types: "./dist/style.d.ts", default: "./dist/style.css" });
    expect(readFileSync(join(installed, "dist/style.css"), "utf8")).toBe(
      readFileSync(join(root, "src/style.css"), "utf8"),
    );
  });

  test("holds the records as the data files have them", async () => {
    const library = await import(join(installed, "dist/index.js"));
    for (const { folder, name } of sets) expect(library[name], name).toStrictEqual(recordsOf(folder));
  });

  test("holds data that its schemas take", () => {
    for (const [name, schema] of Object.entries(dataSchemas)) {
      const data = JSON.parse(readFileSync(join(installed, "dist/data", `${name}.json`), "utf8"));
      expect(schema.safeParse(data).error?.issues.slice(0, 3), name).toBeUndefined();
    }
  });

  test("holds every file that its README links to", () => {
    const readme = readFileSync(join(installed, "README.md"), "utf8");
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const files = targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*/, ""));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
  });

  test("names no machine, no registry and no path", () => {
    const naming = list("").filter((file) =>
      /registry\.npmjs\.org|\/work\/|\/root\/|\/tmp\//.test(readFileSync(join(installed, file), "utf8")),
    );
    expect(naming).toEqual([]);
  });
});

describe("a changeset", () => {
  const folder = join(root, ".changeset");
  test.each(readdirSync(folder).filter((file) => file.endsWith(".md")))("%s says what it releases", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(/^---\n(?:"microdosing": (?:major|minor|patch)\n---\n\n\S|---\n)/);
    expect(text).not.toMatch(/^[<=>]{7}|^> > >/m);
  });
});

describe("the manifest", () => {
  test("has the entries of the one list, and so has the API reference", () => {
    const specifiers = Object.keys(manifest.exports)
      // What has a star is data, with the types of the data.
      .filter((key) => manifest.exports[key].types !== undefined && !/[*]|css$/.test(key))
      .map((key) => key.replace(/^\./, "microdosing"));
    expect(specifiers).toEqual(Object.values(entries).map((entry) => entry.specifier));
    const typedoc = JSON.parse(readFileSync(join(root, "docs/typedoc.json"), "utf8"));
    expect(typedoc.entryPoints).toEqual(Object.values(entries).map((entry) => `../${entry.source}`));
  });

  test("passes publint without a finding", async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test("has types that are right for ES modules", () => {
    const bin = join(root, "node_modules/.bin/attw");
    const output = execFileSync(
      bin,
      [inject("tarball"), "--profile", "esm-only", "--format", "json", "--exclude-entrypoints", "style.css"],
      {
        encoding: "utf8",
      },
    );
    // The esm-only profile leaves out node10 and require() from CommonJS, which a child process proves below.
    const problems: { resolutionKind?: string }[] = Object.values(JSON.parse(output).analysis.problems).flat() as never;
    expect(problems.filter(({ resolutionKind = "" }) => !["node10", "node16-cjs"].includes(resolutionKind))).toEqual(
      [],
    );
  });
});

describe("a CommonJS program", () => {
  test.each(Object.values(entries).map((entry) => entry.specifier))("can require %s", (specifier) => {
    const code = `console.log(Object.keys(require(${JSON.stringify(specifier)})).length > 0)`;
    const output = execFileSync(process.execPath, ["--input-type=commonjs", "-e", code], {
      cwd: consumer,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(output.trim()).toBe("true");
  });

  test("can require the raw JSON of a locale, a data set and a schema", () => {
    const code = `console.log(["locales/es/risk", "data/studies", "data/studies.schema"].map((f) => typeof require("microdosing/" + f + ".json")).join())`;
    const output = execFileSync(process.execPath, ["--input-type=commonjs", "-e", code], {
      cwd: consumer,
      encoding: "utf8",
    });
    expect(output.trim()).toBe("object,object,object");
  });

  test("can look up one jurisdiction without the laws of the others", () => {
    const code = `
      const { createLegality } = require("microdosing/legality");
      const laws = [require("microdosing/data/laws/US.json"), require("microdosing/data/laws/US-CO/denver.json")];
      const { lookup: lookUp } = createLegality({ laws, treaties: [], conventionParties: [] });
      const { activities } = lookUp({ substance: "psilocybin", form: "mushroom", jurisdiction: "US-CO/denver", on: "2020-01-01" });
      console.log(activities.possession.layer, activities.possession.conflict);`;
    const output = execFileSync(process.execPath, ["--input-type=commonjs", "-e", code], {
      cwd: consumer,
      encoding: "utf8",
    });
    expect(output.trim()).toBe("city US");
  });
});
