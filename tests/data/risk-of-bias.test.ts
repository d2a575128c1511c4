import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import type { RiskOfBiasRecord } from "../../src/model/risk-of-bias.js";
import type { Study } from "../../src/model/study.js";
import { assessRob2 } from "../../src/risk-of-bias/assess-rob2.js";
import { assessRob2Domain } from "../../src/risk-of-bias/assess-rob2-domain.js";
import type { Rob2DomainSJudgement } from "../../src/risk-of-bias/judge-rob2-domain-s.js";
import type { Rob2Answers } from "../../src/risk-of-bias/rob2-answers.js";
import { rob2Questions } from "../../src/risk-of-bias/rob2-questions.js";
import type { Rob2Domain, Rob2Variant } from "../../src/risk-of-bias/rob2-terms.js";

const effect = "assignment";

/** The domains of RoB 2 for a trial design. */
function domainsOf(variant: Rob2Variant): ReadonlySet<Rob2Domain> {
  const own = rob2Questions.filter((question) => (question.variant ?? variant) === variant);
  return new Set(own.map(({ domain }) => domain));
}

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
function recompute(
  record: RiskOfBiasRecord,
  variant: Rob2Variant,
): { domains: RiskOfBiasRecord["domains"]; overall?: string } {
  const byDomain = answersByDomain(record);
  const domainS = record.domainS as Rob2DomainSJudgement | undefined;
  const judged = domainS === undefined ? {} : { domainS };
  const domains = Object.fromEntries(
    [...byDomain].map(([domain, answers]) => {
      const options = { variant, effect, ...(domain === "DS" ? judged : {}) } as const;
      return [domain, assessRob2Domain(domain, answers, options).judgement];
    }),
  );
  // One domain at high risk settles the overall judgement, whatever the others would be.
  if (Object.values(domains).includes("high")) return { domains, overall: "high" };
  if (byDomain.size < domainsOf(variant).size) return { domains };
  const answers: Rob2Answers = Object.assign({}, ...byDomain.values());
  return { domains, overall: assessRob2({ variant, effect, answers, ...judged }).overall.judgement };
}

/** What is wrong with an assessment of a study. */
function problemsOf({ id, design, randomised }: Study, record: RiskOfBiasRecord): string[] {
  const at = `${id}/${record.result}`;
  if (record.tool !== "rob2") return randomised === true ? [`${at}: expected RoB 2 for a randomised study`] : [];
  if (randomised === false) return [`${at}: expected ROBINS-I for a study that is not randomised`];
  if (design !== "crossover" && record.domainS !== undefined) return [`${at}: domain S is one of crossover trials`];
  const { domains, overall } = record;
  const given = { domains, ...(overall === undefined ? {} : { overall }) };
  try {
    const expected = recompute(record, design === "crossover" ? "crossover" : "parallel");
    return isDeepStrictEqual(given, expected)
      ? []
      : [`${at}: ${JSON.stringify(given)}, and the answers make ${JSON.stringify(expected)}`];
  } catch (error) {
    return [`${at}: ${String(error)}`];
  }
}

function riskOfBiasProblems(study: Study): string[] {
  return (study.riskOfBias ?? []).flatMap((record) => problemsOf(study, record));
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

  const crossover = studies.find(({ id }) => id === "marschall-2022-psilocybin-emotion") as Study;
  const first = crossover.riskOfBias?.[0] as RiskOfBiasRecord;
  const { domainS: _, ...withoutS } = first;

  test.each([
    ["a domain judged against its answers", broken({ domains: { D1: "low" } })],
    ["an overall judgement that nothing supports", broken({ answers: [], domains: {}, overall: "low" })],
    ["a crossover without question 5.4", broken({}, { design: "crossover" })],
    ["domain S outside a crossover", broken({ domainS: { judgement: "low", reason: "x" } })],
    [
      "domain S judged against the reviewer",
      { ...crossover, riskOfBias: [{ ...first, domains: { ...first.domains, DS: "high" as const } }] },
    ],
    ["domain S without a reviewer's judgement", { ...crossover, riskOfBias: [withoutS] }],
    ["RoB 2 for a study that is not randomised", broken({}, { randomised: false })],
    ["ROBINS-I for a randomised study", broken({ tool: "robins-i" })],
  ])("the check finds %s", (_, study) => {
    expect(riskOfBiasProblems(study)).toHaveLength(1);
  });
});
