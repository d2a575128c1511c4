// `npm run bench`: what a risk report, a search for a medicine and a legal lookup cost, how that grows with the records,
// and what a general rules engine takes for the same rules. Times are of the processor, in the fastest round.
// docs/benchmarks.md says what is compared.
import Fuse from "fuse.js";
import { Engine } from "json-rules-engine";
import {
  conditions,
  conventionParties,
  createLegality,
  createRisk,
  findMedication,
  flagRisks,
  jurisdictions,
  laws,
  lookupLegality,
  medications,
  otherSubstances,
  rules,
  substances,
  suggestMedications,
  treaties,
} from "microdosing";

/** Results go in here, so that no call can be optimised away. */
let sink = 0;

const micro = (nanoseconds) => `${(nanoseconds / 1000).toFixed(2)} µs`;

/** Nanoseconds of the processor a call, in the fastest of the rounds. */
async function time(call, calls, rounds = 40) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) {
      const result = call(i);
      sink += result instanceof Promise ? (await result).events.length : Object.keys(result).length;
    }
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, ((user + system) * 1000) / calls);
  }
  return best;
}

const profile = {
  substance: "lsd",
  medications: ["lithium", "sertraline", "lamotrigine", "Lamictal", "phenelzine"],
  conditions: ["epilepsy", "hypertension", "bipolar-disorder"],
};

/** Nine further rules for each rule, which no medicine or condition of the profile sets off. */
function tenfold() {
  const others = medications.slice(0, 200).filter(({ id }) => !/lithium|sertraline|lamotrigine|phenelzine/.test(id));
  return rules.flatMap((rule, index) => [
    rule,
    ...Array.from({ length: 9 }, (_, copy) => ({
      ...rule,
      id: `${rule.id}-${copy}`,
      trigger: { type: "medication", ingredients: [others[(9 * index + copy) % others.length].id] },
    })),
  ]);
}

/** The rules of one substance on medicines and conditions, as a general rules engine takes them. */
function engineOf(substance) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, trigger, substances: scopes } of rules) {
    if (!scopes.some((scope) => scope.id === substance)) continue;
    const any = [];
    if (trigger.type === "medication") {
      for (const value of trigger.ingredients ?? []) any.push({ fact: "medications", operator: "contains", value });
      for (const prefix of trigger.atc ?? []) {
        for (const medication of medications) {
          if (trigger.except?.includes(medication.id)) continue;
          if (!medication.atc.some((code) => code.startsWith(prefix))) continue;
          any.push({ fact: "medications", operator: "contains", value: medication.id });
        }
      }
    }
    if (trigger.type === "condition") {
      for (const value of trigger.conditions) any.push({ fact: "conditions", operator: "contains", value });
    }
    if (any.length > 0) engine.addRule({ conditions: { any }, event: { type: id } });
  }
  return engine;
}

async function risk() {
  console.log("\nRisk report: five medicines, three conditions, one substance");
  const own = await time(() => flagRisks(profile), 5000);
  console.log(
    `  ${rules.length} rules: ${micro(own)}, ${Math.round(1e9 / own).toLocaleString("en")} a second on one core`,
  );
  const { flag: check } = createRisk({
    rules: tenfold(),
    medications,
    medicationClasses: [],
    conditions,
    otherSubstances,
    substances,
  });
  const ten = await time(() => check(profile), 5000);
  console.log(`  ten times the rules: ${micro(ten)}, ${(ten / own).toFixed(2)} times`);

  const engine = engineOf("lsd");
  const facts = {
    medications: profile.medications.map((name) => findMedication(name).best.id),
    conditions: profile.conditions,
  };
  const found = new Set((await engine.run(facts)).events.map(({ type }) => type));
  const ours = new Set(
    [...flagRisks(profile).flags, ...flagRisks(profile).checked]
      .map(({ id }) => id)
      .filter((id) => rules.some((rule) => rule.id === id && ["medication", "condition"].includes(rule.trigger.type))),
  );
  const same = found.size === ours.size && [...ours].every((id) => found.has(id));
  const general = await time(() => engine.run(facts), 5, 20);
  console.log(
    `  json-rules-engine, the rules on medicines and conditions alone, names already matched: ${micro(general)}, ` +
      `${(general / own).toFixed(0)} times; it finds ${same ? "the same rules" : "OTHER RULES"}`,
  );
}

/** Eight medicines, plain and as records write them. */
async function typed() {
  console.log("\nRisk report: eight medicines");
  const plain = [
    "lithium",
    "sertraline",
    "lamotrigine",
    "ibuprofen",
    "omeprazole",
    "metformin",
    "amlodipine",
    "diazepam",
  ];
  const written = [
    "Lithium carbonate 300 MG Oral Capsule",
    "Zoloft 50mg once daily",
    "lamotrigine (Lamictal) 100 mg XR",
    "ibuprofen 400 mg tablet, 30",
    "omeprazole 20 mg for reflux",
    "Metformin hydrochloride 500 mg bd",
    "amlodipine besilate 5mg at night",
    "Valium 5 mg prn",
  ];
  const own = await time(() => flagRisks({ substance: "lsd", medications: plain }), 5000);
  const asWritten = await time(() => flagRisks({ substance: "lsd", medications: written }), 5000);
  const fresh = (i) => written.map((text, at) => `${text} ${i * 8 + at}`);
  const first = await time((i) => flagRisks({ substance: "lsd", medications: fresh(i) }), 2000, 10);
  console.log(
    `  plain names: ${micro(own)}; as records write them: ${micro(asWritten)}, ${(asWritten / own).toFixed(2)} times`,
  );
  console.log(`  each text read for the first time: ${micro(first)}`);
}

/** The names that begin as was typed, against a search that compares letters. */
function suggest() {
  const names = medications.flatMap(({ id, names: own }) => own.map(({ name }) => ({ id, name })));
  const prefixes = names.slice(0, 1200).flatMap(({ name }) => [1, 3, 5].map((length) => name.slice(0, length)));
  const fuse = new Fuse(names, { keys: ["name"] });
  const times = (call, texts) => {
    for (const text of texts) sink += call(text).length;
    const all = texts.map((text) => {
      const start = performance.now();
      sink += call(text).length;
      return performance.now() - start;
    });
    all.sort((a, b) => a - b);
    return { median: all[all.length >> 1], worst: all[Math.floor(all.length * 0.99)] };
  };
  const ms = (value) => `${value.toFixed(4)} ms`;
  const own = times(suggestMedications, prefixes);
  const some = prefixes.filter((_, index) => index % 40 === 0);
  const other = times((text) => fuse.search(text, { limit: 10 }), some);
  const same = times(suggestMedications, some);
  console.log(`\nsuggestMedications, ${names.length} names`);
  console.log(`  a keystroke: median ${ms(own.median)}, 99th percentile ${ms(own.worst)}`);
  console.log(`  fuse.js: median ${ms(other.median)}, ${Math.round(other.median / same.median)} times`);
}

async function search() {
  console.log("\nfindMedication");
  const names = medications.flatMap((entry) => entry.names.map(({ name }) => name));
  const typed = { "as listed": names, "with a letter left out": names.map((name) => name.slice(0, 3) + name.slice(4)) };
  for (const [kind, texts] of Object.entries(typed)) {
    for (const text of texts) sink += findMedication(text).candidates.length;
    const times = texts
      .map((text) => {
        const start = performance.now();
        sink += findMedication(text).candidates.length;
        return performance.now() - start;
      })
      .sort((a, b) => a - b);
    const at = (share) => `${(times[Math.floor(times.length * share)] * 1000).toFixed(1)} µs`;
    console.log(`  ${texts.length} names ${kind}: median ${at(0.5)}, 99th percentile ${at(0.99)}`);
  }
}

async function law() {
  console.log("\nLegal lookup");
  const queries = ["US-OR", "PT", "NL", "DE", "US-CO/denver"].map((jurisdiction) => ({
    substance: "psilocybin",
    jurisdiction,
    on: "2024-05-01",
  }));
  const rows = laws.reduce((sum, entry) => sum + entry.rules.length, 0);
  console.log(`  ${rows} records: ${micro(await time((i) => lookupLegality(queries[i % 5]), 20_000))}`);
  const [model] = laws.find(({ jurisdiction }) => jurisdiction === "PT").rules;
  for (const count of [500, 5000, 50_000]) {
    const each = Math.ceil(count / jurisdictions.length);
    const day = (index) => new Date(Date.UTC(1900, 0, 1 + 100 * index)).toISOString().slice(0, 10);
    const many = jurisdictions.map(({ code }) => ({
      jurisdiction: code,
      rules: Array.from({ length: each }, (_, i) => ({
        ...model,
        id: `${code.toLowerCase().replaceAll("/", "-")}-${i}`,
        substances: ["psilocybin"],
        from: day(i),
        until: day(i + 1),
      })),
    }));
    const { lookup: look } = createLegality({ laws: many, treaties, conventionParties });
    const cost = await time((i) => look(queries[i % 5]), 20_000);
    console.log(`  ${each * jurisdictions.length} records: ${micro(cost)}`);
  }
}

await risk();
await typed();
await search();
suggest();
await law();
if (!Number.isFinite(sink)) throw new Error("a result was not a number");
