// How a grade came about, from the printed numbers to the sentence:
// `npm run evidence -- --claim depression`, with `--lang es` and `--format json`. Labels are the records' field names.
import { parseArgs } from "node:util";
import {
  claimIds,
  claims,
  explainGrade,
  gradeClaim,
  gradeDomains,
  metaAnalyze,
  references,
  studies,
  studyEffect,
} from "microdosing";
import { createI18n, locales, negotiateLocale } from "microdosing/i18n";

const { values } = parseArgs({
  options: {
    claim: { type: "string", default: "" },
    lang: { type: "string", default: "en" },
    format: { type: "string", default: "text" },
  },
});
refuseUnless("claim", claimIds);
refuseUnless("format", ["text", "json"]);
if (values.lang === "") refuseUnless("lang", locales);
const i18n = await createI18n(negotiateLocale([values.lang], locales));

const claim = claims.find(({ id }) => id === values.claim);
const grade = gradeClaim(claim.id);
const body = grade.body.map(({ study: studyId, result: resultId }) => {
  const study = studies.find(({ id }) => id === studyId);
  const result = study.results.find(({ id }) => id === resultId);
  const { DOI, URL } = references.find(({ id }) => id === study.reference);
  return {
    study: studyId,
    source: DOI === undefined ? URL : `https://doi.org/${DOI}`,
    design: [study.design, study.blinding, `randomised: ${study.randomised}`].join(", "),
    size: study.size,
    result: `${resultId}: ${result.instrument}, ${result.timePoint} (${result.locator})`,
    printed: result.printed,
    direction: result.direction,
    riskOfBias: study.riskOfBias?.find((entry) => entry.result === resultId)?.overall ?? "not assessed",
    effect: studyEffect(study, result, claim.measure === undefined ? {} : { measure: claim.measure }),
  };
});
const effects = body.map(({ effect }) => effect);
const pooled =
  grade.synthesis === "pooled"
    ? metaAnalyze(
        effects.map(({ yi, vi }) => ({ yi, vi })),
        { test: "adhoc" },
      )
    : undefined;

if (values.format === "json") {
  console.log(JSON.stringify({ claim, body, pooled, grade }, null, 2));
} else {
  const { kind, design, substances, comparator, populations, synthesis, threshold } = claim;
  print(i18n.text({ key: `evidence:term.claim.${claim.id}` }));
  print({ claim: claim.id, kind, design, substances, comparator, populations, synthesis, threshold }, 1);
  for (const [index, entry] of body.entries()) print({ [`body ${index + 1} of ${body.length}`]: entry });
  if (body.length === 0) print("body: none");
  print({
    directions: grade.directions,
    participants: grade.participants,
    largest: grade.largest,
    estimate: grade.estimate,
  });
  if (pooled !== undefined) print({ pooled });
  print("explain:");
  for (const step of explainGrade(grade)) print(i18n.text(step), 1);
  print("reasons:");
  for (const domain of gradeDomains) {
    const { levels, reason, source } = grade.domains[domain];
    print(`${domain}, ${levels === 0 ? "0" : `-${levels}`}, ${source}: ${i18n.text(reason)}`, 1);
  }
  print({ certainty: grade.certainty });
  print("statement:");
  print(i18n.text(grade.statement), 1);
}

function refuseUnless(option, allowed) {
  if (allowed.includes(values[option])) return;
  console.error(`--${option} ${values[option]}: expected one of ${allowed.join(", ")}`);
  process.exit(2);
}

/** Prints text or a record, a field a line. */
function print(value, depth = 0) {
  const margin = "  ".repeat(depth);
  if (typeof value !== "object") {
    console.log(`${margin}${value}`);
    return;
  }
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    if (typeof field === "object" && !Array.isArray(field)) {
      console.log(`${margin}${name}:`);
      print(field, depth + 1);
    } else {
      console.log(`${margin}${name}: ${Array.isArray(field) ? field.join(", ") : field}`);
    }
  }
}
