// `npm run test:stacks`: installs the packed package in the project of every stack, as a user would, and runs or builds it.
// Needs the registry; `--only vue` takes one stack, `--keep` leaves the folders.
import { spawnSync } from "node:child_process";
import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumPath, requireChromium } from "../require-chromium.js";
import { stacks } from "./stacks.js";

const { values } = parseArgs({ options: { only: { type: "string" }, keep: { type: "boolean" } } });
const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "microdosing-stacks-"));
/** Long enough for a build on a busy machine. */
const PATIENCE = 300_000;
const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** Runs a command, and gives all that it printed. */
function call(command, args, folder, path = process.env.PATH) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...quiet, PATH: path, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
    timeout: PATIENCE,
  });
  const printed = `${stdout ?? ""}${stderr ?? ""}`;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `exit ${status}`}\n${printed}`);
  return printed;
}

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
const install = (folder, ...packages) =>
  call("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error", ...packages], folder);

const installed = new Map();
/** The folder of a version of Node, from the registry. */
function nodeFolder(version) {
  if (!installed.has(version)) {
    const folder = mkdtempSync(join(work, "node-"));
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    install(folder, `node@${version}`);
    installed.set(version, join(folder, "node_modules", "node", "bin"));
  }
  return installed.get(version);
}

/** A copy of a project, with the packed package and its dependencies in it. */
function prepare({ project, versions = {} }, tarball) {
  const folder = mkdtempSync(join(work, `${project}-`));
  cpSync(join(root, "docs/examples", project), folder, { recursive: true });
  const manifest = readJson(join(folder, "package.json"));
  manifest.dependencies.microdosing = `file:${tarball}`;
  for (const kind of ["dependencies", "devDependencies"]) {
    for (const name of Object.keys(manifest[kind] ?? {})) manifest[kind][name] = versions[name] ?? manifest[kind][name];
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  install(folder);
  return folder;
}

const mediaTypes = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** What a reader has before them after opening the page of a folder in Chromium, and acting there. */
async function open(folder, { lng = "en", act }) {
  const server = createServer(({ url }, response) => {
    const file = join(folder, url === "/" ? "index.html" : join("/", url.replace(/[?#].*$/, "")));
    response.setHeader("content-type", mediaTypes[extname(file)] ?? "application/octet-stream");
    createReadStream(file)
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ locale: lng });
    const troubles = [];
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("console", (message) => {
      const isIcon = message.location().url.endsWith("/favicon.ico");
      if (["error", "warning"].includes(message.type()) && !isIcon) troubles.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "networkidle" });
    const before = await page.content();
    if (act !== undefined) {
      await page.locator(act.field).fill(act.types);
      if (act.button !== undefined) await page.locator(act.button).click();
      await page.waitForLoadState("networkidle");
      await page.waitForFunction((length) => document.body.innerHTML.length > length + 500, before.length);
    }
    if (troubles.length > 0) throw new Error(`in the page: ${troubles.join("\n")}`);
    return await page.content();
  } finally {
    await browser.close();
    server.close();
  }
}

/** What a stack gives: what its scripts print, its file and its page. */
async function outputOf(stack, folder) {
  const path = pathOf(stack);
  const printed = stack.run.map((script) => call("npm", ["run", "--silent", script], folder, path));
  const warnings =
    printed
      .join("\n")
      .match(/^.*\bwarn(ing)?\b.*$/gim)
      ?.filter((line) => !stack.allowed?.test(line)) ?? [];
  if (warnings.length > 0) throw new Error(`warns: ${warnings.join("\n")}`);
  if (stack.read !== undefined) printed.push(readFileSync(join(folder, stack.read), "utf8"));
  if (stack.open !== undefined) {
    const shown = join(folder, stack.open);
    if (stack.hydrate) fillPage(join(shown, "index.html"), printed.at(-1).trim(), stack.lng);
    printed.push(await open(shown, stack));
  }
  return printed.join("\n");
}

/** Puts what a server renders into a page, in its language. */
function fillPage(file, html, lng) {
  const page = readFileSync(file, "utf8");
  const filled = page.replace(/(<div id="root">)(<\/div>)/, (_, start, end) => start + html + end);
  if (filled === page) throw new Error(`${file}: no empty element with the id "root"`);
  writeFileSync(file, filled.replace(/<html lang="\w+"/, `<html lang="${lng}"`));
}

const pathOf = ({ node }) =>
  node === undefined ? process.env.PATH : `${nodeFolder(node)}${delimiter}${process.env.PATH}`;

const versionsOf = (stack, folder) =>
  [
    `node ${call("node", ["--version"], folder, pathOf(stack)).trim().slice(1)}`,
    ...stack.shown.map((name) => `${name} ${readJson(join(folder, "node_modules", name, "package.json")).version}`),
  ].join(", ");

/** Runs one stack, and gives its line of the table. */
async function tryStack(stack, tarball) {
  const started = performance.now();
  let versions = "";
  try {
    const folder = prepare(stack, tarball);
    versions = versionsOf(stack, folder);
    const output = await outputOf(stack, folder);
    const missing = stack.contains.filter((text) => !output.includes(text));
    if (missing.length > 0) throw new Error(`not there: ${missing.join(", ")}\n${output.slice(0, 2000)}`);
    return { stack: stack.project, versions, seconds: seconds(started), result: "ok" };
  } catch (error) {
    console.error(`${stack.project}: ${error.message}`);
    return { stack: stack.project, versions, seconds: seconds(started), result: "FAILED" };
  }
}

const seconds = (started) => Math.round((performance.now() - started) / 1000);

const [{ filename }] = JSON.parse(
  call("npm", ["pack", "--json", "--ignore-scripts", "--silent", "--pack-destination", work], root),
);
requireChromium();
const rows = [];
for (const stack of stacks.filter(({ project }) => values.only === undefined || project === values.only)) {
  const row = await tryStack(stack, join(work, filename));
  console.error(`${row.result} ${row.stack}: ${row.versions} (${row.seconds} s)`);
  rows.push(row);
}
console.table(rows);
if (!values.keep) rmSync(work, { recursive: true, force: true });
else console.error(work);
process.exitCode = rows.length > 0 && rows.every(({ result }) => result === "ok") ? 0 : 1;
