import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { afterAll, describe, expect, inject, test } from "vitest";
import { locales } from "../../src/model/locale.js";
import { type Namespace, namespaces } from "../../src/model/message.js";
import { entries, packedRecords } from "../../tsup.config.js";
import { textsOf, writtenTextsOf } from "../locales/tree.js";

const consumer = inject("consumer");
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Takes the codes of countries, subdivisions and cities out of a build. */
const noCodes: Plugin = {
  name: "no-codes",
  setup(build) {
    build.onLoad({ filter: /[\\/]model[\\/]jurisdiction\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(/= \[[^\]]*\] as const/g, "= [] as const"),
      loader: "ts",
    }));
  },
};

/** Bundles a program as an app would, and gives its text, dynamic chunks apart. */
async function bundle(code: string, splitting = false): Promise<{ main: string; chunks: string[]; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: consumer, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outdir: "out",
    write: false,
    splitting,
    external: ["zod", "i18next", "@citation-js/*"],
    logLevel: "error",
  });
  // Chunks that are loaded on demand may come before the program.
  const isMain = ({ path }: { readonly path: string }): boolean => path.endsWith("stdin.js");
  const main = outputFiles?.find(isMain)?.text ?? "";
  const chunks = (outputFiles ?? []).filter((file) => !isMain(file)).map((file) => file.text);
  return { main, chunks, gzip: gzipSync(main).length };
}

/** A text that no other language has, to tell whether a language is in a bundle. */
const marker = (lng: string): string => {
  const texts = textsOf(lng);
  return texts.get("article:notice") ?? "";
};
/** A text that no other namespace or language has. */
function markerOf(lng: string, ns: Namespace): string {
  const all = locales.flatMap((other) => [...writtenTextsOf(other)].map(([, text]) => text));
  const own = [...writtenTextsOf(lng)].filter(([key, text]) => key.startsWith(`${ns}:`) && /^[^"$\\]{25,}$/.test(text));
  return own.map(([, text]) => text).find((text) => all.filter((other) => other.includes(text)).length === 1) ?? "";
}
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);
const holds = (code: string, text: string): boolean =>
  code.includes(text) || code.includes(escaped(text)) || code.includes(toAscii(text));
/** A bundler may write letters beyond ASCII as escapes. */
const toAscii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (char) => {
    const code = char.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`
      : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });

describe("what one import costs, in bytes of gzip", () => {
  // Ceilings with headroom over what was measured; raise one only with a reason in the changeset.
  test.each([
    ["lookupLegality", "microdosing", 91_500],
    ["createLegality", "microdosing/legality", 16_300],
    ["flagRisks", "microdosing", 214_000],
    ["createRisk", "microdosing/risk", 27_000],
    ["metaAnalyze", "microdosing", 9_200],
    ["assessRob2", "microdosing", 6_000],
    ["article, renderHtml", "microdosing/article", 48_000],
  ])("%s from %s", async (name, from, ceiling) => {
    const { gzip } = await bundle(`import { ${name} } from "${from}"; console.log(${name});`);
    expect(gzip).toBeLessThan(ceiling);
    expect(gzip).toBeGreaterThan(500);
  });
});

describe("what the English texts of a page cost as they are published, in bytes of gzip", () => {
  const dist = join(consumer, "node_modules", "microdosing", "dist");
  const chunks = readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(dist, file), "utf8"));
  test.each<[string, readonly Namespace[], number]>([
    ["the article", ["common", "article", "evidence"], 14_000],
    ["a risk report", ["common", "risk"], 50_000],
    ["the law", ["common", "legality"], 10_900],
    ["a chart", ["common"], 4_000],
  ])("%s", (_name, loaded, ceiling) => {
    const own = loaded.flatMap((ns) => chunks.filter((chunk) => holds(chunk, markerOf("en", ns))));
    expect(own.length).toBe(loaded.length);
    expect(own.reduce((sum, chunk) => sum + gzipSync(chunk).length, 0)).toBeLessThan(ceiling);
  });
});

describe("what the code alone costs, in bytes of gzip", () => {
  test.each(["lookupLegality"])("%s, without records and without lists of codes", async (name) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { ${name} } from "./src/entries/legality.ts"; console.log(${name});`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
      logLevel: "error",
      // An optional peer, which is loaded when a style is asked for.
      external: ["@citation-js/*"],
      plugins: [packedRecords(() => []), noCodes],
    });
    const code = outputFiles?.[0]?.text ?? "";
    expect(code).not.toMatch(/"AD"|us-or-/);
    // The check of a query tells what a mistyped id may have meant.
    expect(gzipSync(code).length).toBeLessThan(11_800);
    expect(gzipSync(code).length).toBeGreaterThan(3_000);
  });
});

describe("an app that has none of the optional peers", () => {
  const folder = mkdtempSync(join(tmpdir(), "microdosing-bare-"));
  const target = join(folder, "node_modules", "microdosing");
  cpSync(join(consumer, "node_modules", "microdosing"), target, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["browser", "node", "neutral"] as const)(
    "is bundled for %s with nothing marked external",
    async (platform) => {
      for (const [name, from] of [
        ["flagRisks", "microdosing"],
        ["bibliography", "microdosing/article"],
      ]) {
        const contents = `import { ${name} } from "${from}"; console.log(${name});`;
        const { outputFiles, warnings } = await build({
          stdin: { contents, resolveDir: folder, loader: "js" },
          bundle: true,
          format: "esm",
          platform,
          write: false,
          logLevel: "silent",
        });
        expect(warnings).toEqual([]);
        // What cites is left to be found when it runs, and is not there for who does not cite.
        expect(outputFiles?.[0]?.text.includes("@citation-js/core")).toBe(name === "bibliography");
      }
    },
  );

  test("loads every entry but those of a peer, and is told which one is missing when it is needed", () => {
    const specifiers = Object.values(entries)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !["microdosing/i18n", "microdosing/schemas"].includes(specifier));
    const code = `
      const loaded = await Promise.all(${JSON.stringify(specifiers)}.map((specifier) => import(specifier)));
      const [{ article, bibliography }] = loaded;
      const i18n = { lng: "en", dir: "ltr", text: ({ key }) => key };
      for (const style of ["ris", "biblatex"]) console.log((await bibliography(article, i18n, { style })).length > 0);
      await bibliography(article, i18n, { style: "apa" }).catch(({ code, expected }) => console.log(code, expected));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: folder,
      encoding: "utf8",
    });
    const missing = "@citation-js/core to be installed (npm install @citation-js/core @citation-js/plugin-csl)";
    expect(output.trim().split("\n")).toEqual(["true", "true", `missing-peer ${missing}`]);
  });
});

describe("what an import does not pull in", () => {
  const studies = "szigeti-2021-self-blinding";
  const rules = "lithium-classic-psychedelics";
  const laws = "us-or-";
  test.each([
    ["import { lookupLegality as f } from 'microdosing'; console.log(f)", [studies, rules, '"zod"', '"i18next"']],
    ["import { flagRisks as f } from 'microdosing'; console.log(f)", [studies, laws, '"zod"', '"i18next"']],
    ["import { metaAnalyze as f } from 'microdosing'; console.log(f)", [studies, rules, laws, '"zod"', '"i18next"']],
    ["import * as all from 'microdosing/evidence'; console.log(all)", [laws, '"zod"', '"i18next"']],
    ["import * as all from 'microdosing/risk'; console.log(all)", [studies, laws, '"zod"']],
    ["import * as all from 'microdosing/legality'; console.log(all)", [studies, rules, '"zod"']],
    [
      "import { article, renderHtml } from 'microdosing/article'; console.log(article, renderHtml)",
      ["nRandomised", "synthesis", "seizure-threshold", "24-7-tempo-cannabis-policies", laws, '"zod"', '"i18next"'],
    ],
    ["import * as all from 'microdosing/article'; console.log(all)", ['"zod"', '"i18next"']],
    ["import * as all from 'microdosing'; console.log(all)", ['"zod"', '"i18next"']],
  ])("%s", async (code, absent) => {
    const { main } = await bundle(code);
    for (const text of absent) expect(main.includes(text), text).toBe(false);
    for (const lng of locales) expect(holds(main, marker(lng)), lng).toBe(false);
  });

  test("an app that loads one language by its raw file holds no other", async () => {
    const { main } = await bundle("import es from 'microdosing/locales/es/article.json'; console.log(es)");
    expect(locales.filter((lng) => holds(main, marker(lng)))).toEqual(["es"]);
  });

  test("an app that loads languages on demand gets one chunk for each of their namespaces", async () => {
    const { main, chunks } = await bundle("import { createI18n } from 'microdosing/i18n'; createI18n('es')", true);
    const parts = locales.flatMap((lng) => namespaces.map((ns) => [`${lng} ${ns}`, markerOf(lng, ns)] as const));
    for (const [part, text] of parts) {
      expect(holds(main, text), part).toBe(false);
      expect(chunks.filter((chunk) => holds(chunk, text)).length, part).toBe(1);
    }
    for (const chunk of chunks) {
      const held = parts.filter(([, text]) => holds(chunk, text)).map(([part]) => part);
      expect(held.length, held.join()).toBeLessThanOrEqual(1);
    }
  });
});
