import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import type { Rob2Answers, Rob2Domain } from "../../src/evidence/rob2.js";
import { assessRob2, assessRob2Domain, rob2Questions } from "../../src/evidence/rob2.js";
import type { RiskOfBiasRecord, Study } from "../../src/model/study.js";

const effect = "assignment";
/** The domains of a trial with parallel groups. */
const domainCount = new Set(rob2Questions.filter(({ variant }) => variant !== "crossover").map(({ domain }) => domain))
  .size;

/** The domains whose questions were answered, each with its answers. */
function answersByDomain({ answers }: RiskOfBiasRecord): ReadonlyMap<Rob2Domain, Rob2Answers> {
  const domainOf = new Map(rob2Questions.map(({ id, domain }) => [id as string, domain]));
  const byDomain = new Map<Rob2Domain, Rob2Answers>();
  for (const { question, answer } of answers) {
    const domain = domainOf.get(question);
    if (domain === undefined) throw new TypeError(`RoB 2 has no question ${question}`);
    byDomain.set(domain, { ...byDomain.get(domain), [question]: answer });
  }
  return byDomain;
}

/** What the answers come to: domains that were answered, and the overall judgement where they settle it. */
function recompute(record: RiskOfBiasRecord): Pick<RiskOfBiasRecord, "domains" | "overall"> {
  const byDomain = answersByDomain(record);
  const domains = Object.fromEntries(
    [...byDomain].map(([domain, answers]) => [domain, assessRob2Domain(domain, answers, { effect }).judgement]),
  );
  // One domain at high risk settles the overall judgement, whatever the others would be.
  if (Object.values(domains).includes("high")) return { domains, overall: "high" };
  if (byDomain.size < domainCount) return { domains };
  const answers: Rob2Answers = Object.assign({}, ...byDomain.values());
  return { domains, overall: assessRob2({ variant: "parallel", effect, answers }).overall.judgement };
}

/** What is wrong with the assessments of a study. */
function riskOfBiasProblems({ id, design, randomised, riskOfBias = [] }: Study): string[] {
  return riskOfBias.flatMap((record) => {
    const at = `${id}/${record.result}`;
    if (record.tool !== "rob2") return randomised === true ? [`${at}: expected RoB 2 for a randomised study`] : [];
    if (randomised === false) return [`${at}: expected ROBINS-I for a study that is not randomised`];
    if (design === "crossover") answersByDomain(record);
    // A crossover also needs question 5.4 and domain S, on which the records have no answers.
    const expected = design === "crossover" ? { domains: {} } : recompute(record);
    const { domains, overall } = record;
    const given = { domains, ...(overall === undefined ? {} : { overall }) };
    return isDeepStrictEqual(given, expected)
      ? []
      : [`${at}: ${JSON.stringify(given)}, and the answers make ${JSON.stringify(expected)}`];
  });
}

describe("risk of bias", () => {
  test("judgements are what the answers come to", () => {
    expect(studies.flatMap(riskOfBiasProblems)).toEqual([]);
  });

  test("each result is assessed once", () => {
    const twice = studies.filter(({ riskOfBias = [] }) => {
      return new Set(riskOfBias.map(({ result }) => result)).size < riskOfBias.length;
    });
    expect(twice).toEqual([]);
  });

  const assessed = studies.find(({ design, riskOfBias }) => design === "parallel" && riskOfBias !== undefined) as Study;
  const broken = (change: Partial<RiskOfBiasRecord>, study: Partial<Study> = {}): Study => ({
    ...assessed,
    ...study,
    riskOfBias: (assessed.riskOfBias ?? []).slice(0, 1).map((record) => ({ ...record, ...change })),
  });

  test.each([
    ["a domain judged against its answers", broken({ domains: { D1: "low" } })],
    ["an overall judgement that nothing supports", broken({ answers: [], domains: {}, overall: "low" })],
    ["a judgement by the parallel algorithms in a crossover", broken({}, { design: "crossover" })],
    ["RoB 2 for a study that is not randomised", broken({}, { randomised: false })],
    ["ROBINS-I for a randomised study", broken({ tool: "robins-i" })],
  ])("the check finds %s", (_, study) => {
    expect(riskOfBiasProblems(study)).toHaveLength(1);
  });
});
