// `npm run bench`: how fast pooling is, next to plain C and to metafor, and whether its cost is linear. Times are of
// the processor, of all threads and in the fastest round, which the rest of the machine disturbs least.
// docs/benchmarks.md says what is compared.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  eggerTest,
  estimateTau2,
  metaAnalyze,
  multilevelMetaAnalyze,
  poolingMethods,
  tau2Interval,
} from "microdosing/evidence";

const folder = mkdtempSync(join(tmpdir(), "microdosing-bench-"));
/** Results go in here and are looked at in the end, so that no call can be optimised away. */
let sink = 0;

/** Bodies of made-up effects with some heterogeneity, the same in every run. */
function makeBodies(count, k) {
  let seed = 20_240_101;
  const uniform = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: count }, () =>
    Array.from({ length: k }, () => {
      const vi = 0.01 + 0.1 * uniform();
      return { yi: 0.3 + normal() * Math.sqrt(0.04 + vi), vi };
    }),
  );
}

/** Nanoseconds a call. */
function time(bodies, call, { calls = 2000, rounds = 200 } = {}) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) sink += call(bodies[i % bodies.length]);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, ((user + system) * 1000) / calls);
  }
  return best;
}

function writeBodies(bodies) {
  const path = join(folder, "bodies.txt");
  const rows = bodies.flatMap((effects) => effects.map(({ yi, vi }) => `${yi} ${vi}`));
  writeFileSync(path, [`${bodies.length} ${bodies[0].length}`, ...rows, ""].join("\n"));
  return path;
}

/** Numbers that a program printed, or nothing where there is no such program. */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return stdout.trim().split(/\s+/);
  console.log(`  could not run ${command}: ${(stderr ?? "").trim().split("\n").at(-1) || "not found"}`);
  return undefined;
}

function largestDifference(pairs) {
  return Math.max(...pairs.map(([ours, theirs]) => Math.abs(ours - theirs) / Math.max(Math.abs(theirs), 1e-3)));
}

const ns = (value) => (value >= 1e5 ? `${(value / 1e6).toFixed(2)} ms` : `${value.toFixed(0)} ns`);

function againstC() {
  console.log("\nDerSimonian and Laird, against plain C (cc -O2): tau², estimate, se and Q in C");
  const program = join(folder, "pooling");
  const source = fileURLToPath(new URL("pooling.c", import.meta.url));
  const built = run("cc", ["-O2", "-o", program, source, "-lm"]) !== undefined;
  const options = { method: "DL" };
  const optionsZ = { method: "DL", test: "z" };
  for (const k of [10, 100, 1000]) {
    const bodies = makeBodies(k < 1000 ? 256 : 32, k);
    const size = { calls: 50_000 / k, rounds: 200 };
    const printed = built ? run(program, [writeBodies(bodies), `${size.calls * 2}`, "200"]) : undefined;
    const [theirs, ...figures] = (printed ?? []).map(Number);
    const rows = {
      "estimateTau2, DL": time(bodies, (effects) => estimateTau2(effects, options), size),
      "metaAnalyze, DL, z": time(bodies, (effects) => metaAnalyze(effects, optionsZ).se, size),
    };
    for (const [name, ours] of Object.entries(rows)) {
      const ratio = printed === undefined ? "" : `, C ${ns(theirs)}: ${(ours / theirs).toFixed(2)} times`;
      console.log(`  k = ${k}: ${name} ${ns(ours)}${ratio}`);
    }
    if (printed === undefined) continue;
    const pairs = bodies.flatMap((effects, i) => {
      const { tau2, estimate, se, q } = metaAnalyze(effects, optionsZ);
      return [tau2, estimate, se, q.statistic].map((value, j) => [value, figures[4 * i + j]]);
    });
    console.log(
      `  largest difference of the four figures (relative, or to 0.001): ${largestDifference(pairs).toExponential(1)}`,
    );
  }
}

function againstMetafor() {
  console.log("\nREML with Knapp and Hartung's test, k = 10, against metafor's rma()");
  const bodies = makeBodies(50, 10);
  const ours = time(bodies, (effects) => metaAnalyze(effects).se);
  console.log(`  metaAnalyze ${ns(ours)}`);
  const parts = {
    "estimateTau2, REML": time(bodies, (effects) => estimateTau2(effects)),
    tau2Interval: time(bodies, (effects) => tau2Interval(effects)[0]),
  };
  for (const [name, cost] of Object.entries(parts)) console.log(`    of which ${name} ${ns(cost)}`);
  const printed = run("Rscript", [
    "--vanilla",
    fileURLToPath(new URL("pooling.R", import.meta.url)),
    writeBodies(bodies),
    "20",
  ]);
  if (printed === undefined) return;
  const [version, ...figures] = printed;
  const [alone = 0, withInterval = 0, ...results] = figures.map(Number);
  console.log(
    `  metafor ${version} rma() ${ns(alone)}: ${(alone / ours).toFixed(0)} times as long, without the interval of tau²`,
  );
  console.log(
    `  rma() and confint() ${ns(withInterval)}: ${(withInterval / ours).toFixed(0)} times as long, with the same figures`,
  );
  const pairs = bodies.flatMap((effects, i) => {
    const { estimate, se, tau2 } = metaAnalyze(effects);
    return [estimate, se, tau2].map((value, j) => [value, results[3 * i + j]]);
  });
  console.log(
    `  largest difference to converged metafor (relative, or to 0.001): ${largestDifference(pairs).toExponential(1)}`,
  );
}

function againstRmaMv() {
  console.log("\nMultilevel model, 100 effects in 20 trials, against metafor's rma.mv()");
  const bodies = makeBodies(20, 100);
  const trials = Array.from({ length: 100 }, (_, i) => `trial ${i % 20}`);
  const ours = time(bodies, (effects) => multilevelMetaAnalyze(effects, trials).se, { calls: 40, rounds: 40 });
  console.log(`  multilevelMetaAnalyze, with the robust variance ${ns(ours)}`);
  const script = fileURLToPath(new URL("multilevel.R", import.meta.url));
  const printed = run("Rscript", ["--vanilla", script, writeBodies(bodies), "3"]);
  if (printed === undefined) return;
  const [version, ...figures] = printed;
  const [alone = 0, ...results] = figures.map(Number);
  console.log(`  metafor ${version} rma.mv(), without it ${ns(alone)}: ${(alone / ours).toFixed(0)} times as long`);
  const pairs = bodies.flatMap((effects, i) => {
    const { estimate, se, sigma2 } = multilevelMetaAnalyze(effects, trials);
    return [estimate, se, sigma2.between, sigma2.within].map((value, j) => [value, results[4 * i + j]]);
  });
  console.log(
    `  largest difference to metafor as it stops (relative, or to 0.001): ${largestDifference(pairs).toExponential(1)}`,
  );
}

function linearity() {
  const sizes = [10, 100, 1000, 10_000, 100_000];
  console.log(`\nns a study, for k = ${sizes.join(", ")}`);
  const bodies = sizes.map((k) => makeBodies(k > 1000 ? 1 : 20, k));
  const calls = {
    ...Object.fromEntries(poolingMethods.map((method) => [method, (effects) => metaAnalyze(effects, { method }).se])),
    eggerTest: (effects) => Number(eggerTest(effects).p),
  };
  for (const [name, call] of Object.entries(calls)) {
    const row = sizes.map((k, i) => {
      const options = { calls: Math.max(1, 20_000 / k), rounds: 30 };
      return (time(bodies[i], call, options) / k).toFixed(0).padStart(7);
    });
    console.log(`  ${name.padEnd(10)}${row.join("")}`);
  }
}

try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
  console.log(run("cc", ["--version"])?.slice(0, 4).join(" ") ?? "no C compiler");
  againstC();
  againstMetafor();
  againstRmaMv();
  linearity();
} finally {
  rmSync(folder, { recursive: true });
}
if (!Number.isFinite(sink)) throw new Error("a result was not a number");
