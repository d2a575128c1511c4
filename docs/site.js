// `npm run docs`: the site, in docs/site. Guides and reference by TypeDoc, the playground by esbuild over the built package.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { Application, CommentTag, Converter, IndexEvent, ReflectionKind, Renderer } from "typedoc";
import { changesPage } from "./changes.js";
import { groupOf } from "./guides/groups.js";
import { worldMap } from "./world-map.js";

const docs = fileURLToPath(new URL(".", import.meta.url));
const site = join(docs, "site");
const playground = join(site, "playground");
const title = /^# (.+)$/m;

// TypeDoc listens to the `load` of the element with this id.
const searchLoader = `<script>{const load=()=>{const script=document.getElementById("tsd-search-script");if(script&&!script.src)script.src=script.dataset.src};
document.getElementById("tsd-search-trigger")?.addEventListener("click",load);addEventListener("keydown",({key})=>{if(key==="/"||key==="k")load()},true)}</script>`;

/** Pages that the site alone has, written before it: they are kept elsewhere, or made. */
const ownPages = {
  "changes.md": changesPage(),
  "contributing.md": readFileSync(join(docs, "../CONTRIBUTING.md"), "utf8"),
};
const { projectDocuments, ...typedoc } = JSON.parse(readFileSync(join(docs, "typedoc.json"), "utf8"));
const documents = [...projectDocuments, ...Object.keys(ownPages)];

/** The Markdown of a page. */
const markdownOf = new Map(
  documents.map((name) => [`documents/${name.replaceAll("/", "_").replace(/md$/, "html")}`, name]),
);

rmSync(site, { recursive: true, force: true });
for (const [name, text] of Object.entries(ownPages)) writeFileSync(join(docs, name), text);
try {
  await writeGuides();
  writeMarkdown();
} finally {
  for (const name of Object.keys(ownPages)) rmSync(join(docs, name));
}
await writePlayground();
writeForAgents();
writeTables();
for (const file of filesUnder(site, ".html")) mendPage(file);
tellSizes();

/** Guides and reference. */
async function writeGuides() {
  // The root entry has everything again: last, so that each thing belongs to the door that it is named after.
  const [root, ...doors] = typedoc.entryPoints.map((path) => join(docs, path));
  const statistics = doors.filter((path) => path.endsWith("statistics.ts"));
  const entryPoints = [...statistics, ...doors.filter((path) => !statistics.includes(path)), root];
  const app = await Application.bootstrapWithPlugins({
    options: join(docs, "typedoc.json"),
    entryPoints,
    projectDocuments: documents.map((name) => join(docs, name)),
    out: site,
    readme: join(docs, "home.md"),
    logLevel: "Warn",
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) module.name = specifierOf(module.name);
    for (const document of project.documents ?? []) document.frontmatter.group = groupOf(basename(document.name));
    const error = errorClass(project);
    for (const reflection of Object.values(project.reflections)) {
      nameErrors(reflection, error);
      if (isGuard(reflection)) reflection.comment?.blockTags.push(new CommentTag("@group", [textPart("Guards")]));
    }
  });
  // Addresses are made from the names of files by then; what is read is the title.
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) takeTitle(document);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => keepOneOfEach(event));
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources");
  await app.generateDocs(project, site);
  // A link that leads nowhere, or code in a language that is not known.
  if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
}

function textPart(words) {
  return { kind: "text", text: words };
}

/** Functions that tell whether a value is of a type. */
function isGuard({ name, kind }) {
  return /^is[A-Z]/.test(name) && kind !== ReflectionKind.Reference;
}

/** The class of the errors that functions throw. */
function errorClass(project) {
  const exported = project.getChildrenByKind(ReflectionKind.Module).flatMap(({ children = [] }) => children);
  return exported.find(({ name, kind }) => name === "MicrodosingError" && kind === ReflectionKind.Class);
}

/** TypeDoc leaves out which error is thrown, as that stands in braces. */
function nameErrors({ comment }, target) {
  for (const tag of comment?.blockTags ?? []) {
    if (tag.tag !== "@throws") continue;
    tag.content.unshift({ kind: "inline-tag", tag: "@link", text: "MicrodosingError", target }, textPart(": "));
  }
}

function specifierOf(name) {
  const door = basename(name);
  return door === "index" ? "microdosing" : `microdosing/${door}`;
}

function takeTitle(document) {
  const heading = document.content[0]?.text.match(title);
  if (heading) document.name = heading[1].replaceAll("`", "");
}

/** A name that several doors give is found once, and so is a member that several types have from one. */
function keepOneOfEach(event) {
  const seen = new Set();
  for (let index = event.searchResults.length - 1; index >= 0; index--) {
    if (event.searchResults[index].kindOf(ReflectionKind.Reference)) event.removeResult(index);
  }
  for (let index = 0; index < event.searchResults.length; index++) {
    const { name, kind, parent } = event.searchResults[index];
    const key =
      kind === ReflectionKind.Module
        ? name
        : `${kind} ${parent?.kindOf(ReflectionKind.Module) ? "" : parent?.name} ${name}`;
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    event.removeResult(index);
    index--;
  }
}

/** The playground: modules that are loaded when their view is opened, and a list of all files for use without a net. */
async function writePlayground() {
  const source = join(docs, "playground");
  mkdirSync(playground, { recursive: true });
  const options = {
    bundle: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: "es2022",
    outdir: playground,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    logLevel: "warning",
    // Files of the build import one another for the order of loading alone.
    logOverride: { "ignored-bare-import": "silent" },
  };
  // Each view by itself: a chunk that views share would hold what any of them takes of a door.
  const views = readdirSync(source).filter((name) => name.endsWith("-view.js"));
  const builds = await Promise.all([
    build({
      ...options,
      entryPoints: [join(source, "main.js")],
      splitting: true,
      external: views.map((name) => `./${name}`),
    }),
    ...views.map((name) => build({ ...options, entryPoints: [join(source, name)], external: ["@citation-js/*"] })),
  ]);
  const built = builds.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((file) => basename(file)));
  for (const name of ["index.html", "style.css"]) copyFileSync(join(source, name), join(playground, name));
  copyFileSync(join(docs, "../dist/style.css"), join(playground, "article.css"));
  writeFileSync(join(playground, "map.json"), JSON.stringify(worldMap()));
  writeFileSync(join(playground, "plots.json"), JSON.stringify(await plotData()));
  const files = [...built, "style.css", "article.css", "map.json", "plots.json"];
  const digest = createHash("sha256");
  for (const file of files.sort()) digest.update(readFileSync(join(playground, file)));
  const worker = readFileSync(join(source, "worker.js"), "utf8");
  writeFileSync(
    join(playground, "worker.js"),
    `const files = ${JSON.stringify(["./", ...files])};\nconst version = "${digest.digest("hex").slice(0, 12)}";\n${worker}`,
  );
}

/** The lists for agents. */
function writeForAgents() {
  for (const name of ["llms.txt", "llms-full.txt"]) copyFileSync(join(docs, name), join(site, name));
}

/** Every page as Markdown too. */
function writeMarkdown() {
  for (const name of documents) {
    const home = name.includes("/") ? "../" : "";
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), readFileSync(join(docs, name), "utf8").replaceAll("(site:", `(${home}`));
  }
}

/** The tables, for whoever has no npm. */
function writeTables() {
  const data = join(docs, "../dist/data");
  mkdirSync(join(site, "data"));
  for (const name of readdirSync(data).filter((file) => file.endsWith(".csv"))) {
    copyFileSync(join(data, name), join(site, "data", name));
  }
}

/** The data of every plot, by claim. */
async function plotData() {
  const { effectDirectionData, forestData } = await import("microdosing/article");
  const { claimIds } = await import("microdosing/evidence");
  const ofClaims = (dataOf) => claimIds.map((id) => [id, dataOf(id)]).filter(([, data]) => typeof data !== "string");
  const directions = Object.fromEntries(ofClaims((id) => effectDirectionData([id])));
  return {
    forests: Object.fromEntries(ofClaims(forestData)),
    directions: { all: effectDirectionData(Object.keys(directions)), ...directions },
  };
}

/** A table that a phone has no room for scrolls by itself, by key too. */
function wideTable(table, inside, number) {
  const columns = inside.slice(0, inside.indexOf("</tr>")).match(/<th[ >]/g)?.length ?? 0;
  return columns > 3
    ? `<div class="wide" role="region" aria-label="Table ${number}" tabindex="0">${table}</div>`
    : table;
}

/** The first sentences of a page, without marks, as search engines show them. */
function summaryOf(html) {
  const [, paragraph = ""] = html.match(/tsd-(?:comment|panel) tsd-typography">[\s\S]*?<p>([\s\S]*?)<\/p>/) ?? [];
  return paragraph
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(.{100,280}?[.:])\s.*$/, "$1");
}

/** Links of the navigation are written for the home page; the index of the search is loaded when somebody searches. */
function mendPage(file) {
  const up = relative(join(file, ".."), site) || ".";
  if (file.startsWith(playground)) return;
  let tables = 0;
  const given = readFileSync(file, "utf8");
  const summary = summaryOf(given);
  const markdown = markdownOf.get(relative(site, file));
  const head = [
    // Browsers ask for a picture of their own where none is named.
    '<link rel="icon" href="data:,"/>',
    ...(markdown === undefined ? [] : [`<link rel="alternate" type="text/markdown" href="${up}/${markdown}"/>`]),
  ];
  const html = given
    .replace(/(<meta name="description" content=")[^"]*"/, (whole, start) =>
      summary.length < 10 ? whole : `${start}${summary.replaceAll('"', "&quot;")}"`,
    )
    .replace("</head>", `${head.join("")}</head>`)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="navigation" aria-label="On this page">')
    .replace('<nav id="tsd-sidebar-links"', '$& aria-label="Beside the reference"')
    .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Guides and reference">')
    .replaceAll("<th></th>", "<td></td>")
    .replace("<h3>Settings</h3>", '<h3 aria-level="2">Settings</h3>')
    .replace(/<table>([\s\S]*?)<\/table>/g, (table, inside) => wideTable(table, inside, ++tables))
    .replaceAll('href="site:', `href="${up}/`)
    .replace(
      /<script async src="([^"]*search\.js)" id="tsd-search-script"><\/script>/,
      '<script id="tsd-search-script" data-src="$1"></script>',
    )
    .replace("</body>", `${searchLoader}</body>`);
  writeFileSync(file, html);
}

function filesUnder(folder, end) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path, end);
    return path.endsWith(end) ? [path] : [];
  });
}

/** What comes over the wire, in kB of gzip. */
function tellSizes() {
  for (const file of [...filesUnder(playground, ".js"), join(playground, "map.json"), join(playground, "plots.json")]) {
    const kilobytes = gzipSync(readFileSync(file)).length / 1000;
    console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${relative(docs, file)}`);
  }
}
