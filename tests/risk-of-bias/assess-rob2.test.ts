import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { assessRob2 } from "../../src/risk-of-bias/assess-rob2.js";
import { assessRob2Domain } from "../../src/risk-of-bias/assess-rob2-domain.js";
import {
  type Rob2Effect,
  type Rob2Judgement,
  type Rob2Variant,
  rob2Versions,
} from "../../src/risk-of-bias/rob2-terms.js";
import { hostile, notObjects } from "../statistics/fixtures.js";
import { clean, trial } from "./rob2-answers.js";
import { type Answers, lookUp, oracles, vectors } from "./rob2-oracles.js";

const concernsOnce = { ...clean, "1.1": "N" } as const;
const concernsEverywhere = {
  ...clean,
  "1.2": "NI",
  "2.6": "N",
  "2.7": "N",
  "3.1": "N",
  "3.2": "N",
  "3.3": "Y",
  "3.4": "N",
  "4.2": "NI",
  "5.1": "NI",
} as const;

describe("the overall judgement", () => {
  test("all low is low", () => {
    const { overall, domains, version } = assessRob2({ ...trial, answers: clean });
    expect(version).toBe(rob2Versions.parallel);
    expect(overall).toEqual({
      judgement: "low",
      minimum: "low",
      escalated: false,
      escalationPossible: false,
      path: ["D1", "D2", "D3", "D4", "D5"].map((domain) => ({ domain, judgement: "low" })),
    });
    expect(Object.keys(domains)).toEqual(["D1", "D2", "D3", "D4", "D5"]);
  });
  test("some concerns are never counted: five of them are still some concerns", () => {
    const { overall } = assessRob2({ ...trial, answers: concernsEverywhere });
    expect(overall).toMatchObject({ judgement: "some-concerns", minimum: "some-concerns", escalationPossible: true });
    expect(overall.path).toHaveLength(5);
    expect(assessRob2({ ...trial, answers: concernsOnce }).overall).toMatchObject({
      judgement: "some-concerns",
      escalationPossible: false,
      path: [{ domain: "D1", judgement: "some-concerns" }],
    });
  });
  test("one high domain is high", () => {
    const { overall } = assessRob2({ ...trial, answers: { ...concernsEverywhere, "5.2": "PY" } });
    expect(overall).toMatchObject({ judgement: "high", path: [{ domain: "D5", judgement: "high" }] });
  });
  test("a reviewer may raise it with a reason, and never lower it", () => {
    const escalate = { to: "high", reason: "three domains at once" } as const;
    expect(assessRob2({ ...trial, answers: concernsEverywhere, escalate }).overall).toMatchObject({
      judgement: "high",
      minimum: "some-concerns",
      escalated: true,
      reason: "three domains at once",
    });
    expect(assessRob2({ ...trial, answers: { ...clean, "1.2": "N" }, escalate }).overall).toMatchObject({
      judgement: "high",
      minimum: "high",
      escalated: false,
    });
    expect(() => assessRob2({ ...trial, answers: clean, escalate })).toThrow(
      expect.objectContaining({ path: "escalate", code: "out-of-range" }),
    );
  });
  test("the effect of adhering has its own second domain", () => {
    const answers = { ...clean, "2.4": "N", "2.5": "PY", "2.6": "N" } as const;
    const { domains } = assessRob2({ variant: "parallel", effect: "adherence", answers });
    expect(domains.D2.judgement).toBe("high");
    expect(domains.D2.path).toEqual([
      { question: "2.1", answer: "N" },
      { question: "2.2", answer: "N" },
      { question: "2.5", answer: "PY" },
      { question: "2.6", answer: "N" },
    ]);
  });
});

describe("properties", () => {
  const judgement = fc.constantFrom("low", "some-concerns", "high");
  const rank = (value: Rob2Judgement) => ["low", "some-concerns", "high"].indexOf(value);
  const choices = oracles.map((oracle) => {
    const find = lookUp(oracle);
    const all = vectors(oracle.questions.split(" "), ["PY", "N", "NI", "NA"]);
    return { ...oracle, allowed: [...all].filter((answers) => find(answers).length > 0) };
  });
  /** Answers that a trial may have. */
  const trialOf = (variant: Rob2Variant, effect: Rob2Effect): fc.Arbitrary<Answers> => {
    const own = choices.filter(
      (oracle) =>
        (oracle.domain !== "D5" || oracle.variant === variant) && (oracle.domain !== "D2" || oracle.effect === effect),
    );
    return fc
      .tuple(...own.map(({ allowed }) => fc.constantFrom(...allowed)))
      .map((parts) => Object.assign({}, ...parts) as Answers);
  };
  const parallel = fc
    .constantFrom<Rob2Effect>("assignment", "adherence")
    .chain((effect) =>
      trialOf("parallel", effect).map((answers) => ({ variant: "parallel" as const, effect, answers })),
    );
  const crossover = fc
    .record({ answers: trialOf("crossover", "assignment"), equal: fc.boolean(), judgement })
    .map(({ answers, equal, judgement: judged }) => ({
      variant: "crossover" as const,
      effect: "assignment" as const,
      answers: { ...answers, "S.1": equal ? "Y" : "N", ...(equal ? {} : { "S.2": "NI" }), "S.3": "PY" } as Answers,
      domainS: { judgement: judged, reason: "what the reviewer saw" },
    }));
  test("overall is the worst domain, and a reviewer can only raise it", () => {
    fc.assert(
      fc.property(fc.oneof(parallel, crossover), (input) => {
        const { domains, overall } = assessRob2(input);
        const ranks = Object.values(domains).map((domain) => rank(domain.judgement));
        expect(rank(overall.minimum)).toBe(Math.max(...ranks));
        expect(overall.judgement).toBe(overall.minimum);
        expect(overall.path.every((step) => step.judgement === overall.minimum)).toBe(true);
        expect(overall.escalationPossible).toBe(
          overall.minimum === "some-concerns" && ranks.filter((value) => value === 1).length > 1,
        );
        if (overall.minimum === "low") return;
        const raised = assessRob2({ ...input, escalate: { to: "high", reason: "together" } }).overall;
        expect(raised).toMatchObject({ judgement: "high", minimum: overall.minimum });
      }),
      { numRuns: 100 },
    );
  });
  test("probable answers weigh as plain ones do, and the input stays as it was", () => {
    fc.assert(
      fc.property(fc.oneof(parallel, crossover), (input) => {
        const copy = structuredClone(input);
        const plain = Object.fromEntries(
          Object.entries(input.answers).map(([id, answer]) => [
            id,
            answer === "PY" ? "Y" : answer === "N" ? "PN" : answer,
          ]),
        );
        expect(assessRob2({ ...input, answers: plain }).overall).toEqual(assessRob2(input).overall);
        expect(input).toEqual(copy);
      }),
      { numRuns: 100 },
    );
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["variant", { effect: "assignment", answers: clean }, "missing-field"],
    ["variant", { ...trial, variant: "cluster", answers: clean }, "invalid-value"],
    ["effect", { variant: "parallel", answers: clean }, "missing-field"],
    ["effect", { ...trial, effect: "per-protocol", answers: clean }, "invalid-value"],
    ["answers", { ...trial }, "missing-field"],
    ["answers", { ...trial, answers: [] }, "invalid-type"],
    ['answers["1.1"]', { ...trial, answers: {} }, "missing-field"],
    ['answers["1.1"]', { ...trial, answers: { ...clean, "1.1": "yes" } }, "invalid-value"],
    ['answers["1.1"]', { ...trial, answers: { ...clean, "1.1": "NA" } }, "invalid-value"],
    ['answers["3.2"]', { ...trial, answers: { ...clean, "3.1": "N", "3.2": "NI" } }, "invalid-value"],
    ['answers["6.1"]', { ...trial, answers: { ...clean, "6.1": "Y" } }, "unknown-field"],
    ["answers.__proto__", { ...trial, answers: hostile('"Y"') }, "unknown-field"],
    [
      'answers["2.7"]',
      { variant: "parallel", effect: "adherence", answers: { ...clean, "2.4": "N", "2.5": "Y", "2.7": "N" } },
      "invalid-value",
    ],
    ["escalate.to", { ...trial, answers: clean, escalate: { to: "low", reason: "x" } }, "invalid-value"],
    ["escalate.reason", { ...trial, answers: clean, escalate: { to: "high" } }, "missing-field"],
    ["escalate.reason", { ...trial, answers: clean, escalate: { to: "high", reason: "  " } }, "invalid-value"],
    ["escalate", { ...trial, answers: clean, escalate: "high" }, "invalid-type"],
    ["domains", { ...trial, answers: clean, domains: {} }, "unknown-field"],
  ])("%s", (path, input, code) => {
    expect(() => assessRob2(input as never)).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
  });
  test.each(notObjects)("input that is no object", (value) => {
    expect(() => assessRob2(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  });
  test("a domain alone", () => {
    expect(() => assessRob2Domain("D6" as never, {})).toThrow(expect.objectContaining({ path: "domain" }));
    expect(() => assessRob2Domain("D2", {})).toThrow(
      expect.objectContaining({ path: "options.effect", code: "missing-field" }),
    );
    expect(() => assessRob2Domain("D1", { "2.1": "Y" })).toThrow(
      expect.objectContaining({ path: 'answers["2.1"]', code: "unknown-field" }),
    );
    expect(() => assessRob2Domain("D1", {}, { effects: "x" } as never)).toThrow(
      expect.objectContaining({ path: "options.effects" }),
    );
  });
});
