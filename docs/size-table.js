// The table of sizes in README.md, from the built package: what an application takes in for one import.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { table } from "./pages.js";

const jobs = [
  ["isSubstanceId", "risk"],
  ["metaAnalyze", "statistics"],
  ["gradeEvidence", "evidence"],
  ["gradeClaim", "evidence"],
  ["createI18n", "i18n"],
  ["article, renderHtml", "article"],
  ["flagRisks", "risk"],
  ["findMedication", "risk"],
  ["lookupLegality", "legality"],
  ["forestPlot", "charts"],
];

/** Kilobytes of gzip of a program that imports names from a door, without its peers and what is loaded on demand. */
async function kilobytes([names, door]) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "./dist/${door}.js"; console.log(${names});`,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
    },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    outdir: "out",
    write: false,
    external: ["zod", "i18next", "@citation-js/*"],
    charset: "utf8",
    logLevel: "error",
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.split("/").at(-1), text]));
  // What the program imports at once, and what that imports.
  const needed = new Set(["stdin.js"]);
  for (const name of needed) {
    for (const [, other] of files.get(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) needed.add(other);
  }
  const size = gzipSync([...needed].map((name) => files.get(name)).join("\n")).length / 1000;
  return size < 10 ? size.toFixed(1) : size.toFixed(0);
}

const sizes = await Promise.all(jobs.map(kilobytes));

/**
 * The table of sizes, by the name of its place in README.md.
 *
 * @returns Markdown by name.
 */
export function sizeTable() {
  const rows = jobs.map(([names, door], index) => [`\`import { ${names} } from "microdosing/${door}"\``, sizes[index]]);
  return { sizes: table(["import", "kB of gzip"], rows) };
}
