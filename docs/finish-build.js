// Completes `npm run build`: writes every data set with its JSON Schema, and the laws of each jurisdiction, to dist/data, and the licences of the code that
// the bundler took in to dist/THIRD-PARTY-LICENSES.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { dataSchemas, jsonSchema } from "../dist/schemas.js";
import { entries } from "./entries.js";
import { sets } from "./join-records.js";
import { resolvedArticleForBuild } from "./resolved-article.js";

const root = new URL("../", import.meta.url);
const out = new URL("dist/data/", root);
const library = await import("../dist/index.js");
const exportNames = Object.fromEntries(sets.map(([folder, name]) => [folder, name]));

mkdirSync(out, { recursive: true });
for (const name of Object.keys(dataSchemas)) {
  const data = library[exportNames[name] ?? name];
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(data)}\n`);
  writeFileSync(new URL(`${name}.schema.json`, out), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}

// Each jurisdiction by itself, for users who ask about one place: `microdosing/data/laws/PT.json`.
for (const entry of library.laws) {
  const file = new URL(`laws/${entry.jurisdiction}.json`, out);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(entry)}\n`);
}

const { peerDependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const { metafile } = await build({
  absWorkingDir: root.pathname,
  entryPoints: Object.values(entries).map((entry) => entry.source),
  bundle: true,
  format: "esm",
  outdir: "unused",
  write: false,
  metafile: true,
  external: Object.keys(peerDependencies),
  plugins: [resolvedArticleForBuild],
  logLevel: "error",
});
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+\//)?.[0] ?? []),
);
// The types that tsup takes into the declarations.
for (const name of ["mdast", "unist"]) folders.add(`node_modules/@types/${name}/`);
const notices = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(new URL(`${folder}package.json`, root), "utf8"));
  const file = readdirSync(new URL(folder, root)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(new URL(folder + file, root), "utf8").trim()}\n`;
});
writeFileSync(
  new URL("dist/THIRD-PARTY-LICENSES.txt", root),
  `Code of others in this build, with its licences.\n\n${notices.join(`\n${"-".repeat(80)}\n\n`)}`,
);
