// `npm run bench`: what importing each entry costs in a fresh process, beside an empty module. docs/benchmarks.md says
// how to compare two builds: the folder of the other one is the argument.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROUNDS = 20;
const names = ["index", "article", "evidence", "statistics", "risk", "legality", "i18n", "charts", "schemas"];
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const [other] = process.argv.slice(2);
const builds = other === undefined ? [dist] : [resolve(other), dist];

/** Milliseconds of the import itself, of the processor and by the clock, and of the whole process. */
function timeImport(file) {
  const url = JSON.stringify(pathToFileURL(file).href);
  const code = `const cpu = process.cpuUsage(), start = performance.now();
    await import(${url});
    const clock = performance.now() - start, { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({ clock, cpu: (user + system) / 1000 }));`;
  const start = performance.now();
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  return { ...JSON.parse(output), whole: performance.now() - start };
}

function summary(runs) {
  const sorted = (key) => runs.map((run) => run[key]).sort((a, b) => a - b);
  const show = (key) => `${sorted(key)[0].toFixed(1)} (${sorted(key)[runs.length >> 1].toFixed(1)})`;
  return `${show("cpu")}, ${show("clock")}, ${show("whole")}`;
}

const folder = mkdtempSync(join(tmpdir(), "empty-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "export {};\n");
const files = [empty, ...names.flatMap((name) => builds.map((build) => join(build, `${name}.js`)))];
const runs = new Map(files.map((file) => [file, []]));
for (let round = 0; round < ROUNDS; round++) for (const file of files) runs.get(file).push(timeImport(file));

console.log(`Import in a fresh process, ${ROUNDS} each, fastest (median), ms: processor, clock, whole process`);
console.log(`  an empty module  ${summary(runs.get(empty))}`);
for (const name of names) {
  const [before, now] = builds.map((build) => summary(runs.get(join(build, `${name}.js`))));
  console.log(`  ${name.padEnd(15)}  ${now === undefined ? before : `${before}; now ${now}`}`);
}
rmSync(folder, { recursive: true });
