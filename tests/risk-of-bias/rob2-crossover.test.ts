import { describe, expect, test } from "vitest";
import { assessRob2 } from "../../src/risk-of-bias/assess-rob2.js";
import { assessRob2Domain } from "../../src/risk-of-bias/assess-rob2-domain.js";
import { rob2Domains, rob2Versions } from "../../src/risk-of-bias/rob2-terms.js";
import { clean, trial } from "./rob2-answers.js";
import { everyAnswer, lookUp, vectors } from "./rob2-oracles.js";

describe("a crossover trial", () => {
  const crossover = { variant: "crossover", effect: "assignment" } as const;
  const answers = { ...clean, "S.1": "PN", "S.2": "Y", "S.3": "PY", "5.4": "N" } as const;
  const domainS = { judgement: "some-concerns", reason: "the washout is not reported" } as const;
  test("has the additional domain S, which a reviewer judges", () => {
    const { domains, overall, version } = assessRob2({ ...crossover, answers, domainS });
    expect(version).toBe(rob2Versions.crossover);
    expect(Object.keys(domains)).toEqual([...rob2Domains]);
    expect(domains.DS).toEqual({
      judgement: "some-concerns",
      path: [
        { question: "S.1", answer: "PN" },
        { question: "S.2", answer: "Y" },
        { question: "S.3", answer: "PY" },
      ],
      reason: "the washout is not reported",
    });
    expect(overall).toMatchObject({
      judgement: "some-concerns",
      path: [{ domain: "DS", judgement: "some-concerns" }],
    });
  });
  test("is high where the first period alone was reported because of carryover", () => {
    const { domains } = assessRob2({ ...crossover, answers: { ...answers, "5.4": "PY" }, domainS });
    expect(domains.D5).toEqual({ judgement: "high", path: [{ question: "5.4", answer: "PY" }] });
  });
  test("asks S.2 where the sequences were not known to be of equal size, and S.1 and S.3 always", () => {
    const rows = ["Y - * any", "N/NI * * any"];
    const find = lookUp({ ...crossover, domain: "DS", questions: "S.1 S.2 S.3", rows });
    for (const given of vectors(["S.1", "S.2", "S.3"], everyAnswer)) {
      const judge = () => assessRob2Domain("DS", given, { variant: "crossover", domainS });
      if (find(given).length === 1) {
        expect(judge().path).toEqual(
          Object.entries(given)
            .filter(([, answer]) => answer !== "NA")
            .map(([question, answer]) => ({ question, answer })),
        );
      } else expect(judge).toThrow(/answers\["S\.[123]"\]/);
    }
  });
  test("has a domain S alone", () => {
    const given = { "S.1": "Y", "S.3": "N" } as const;
    const judged = { judgement: "high", reason: "one day between the periods" } as const;
    expect(assessRob2Domain("DS", given, { variant: "crossover", domainS: judged })).toEqual({
      judgement: "high",
      path: [
        { question: "S.1", answer: "Y" },
        { question: "S.3", answer: "N" },
      ],
      reason: "one day between the periods",
    });
    expect(() => assessRob2Domain("DS", given, { domainS: judged })).toThrow(
      expect.objectContaining({ path: "options.variant", code: "missing-field" }),
    );
    expect(() => assessRob2Domain("DS", given, { variant: "crossover" })).toThrow(
      expect.objectContaining({ path: "options.domainS", code: "missing-field" }),
    );
    expect(() => assessRob2Domain("D1", {}, { domainS: judged })).toThrow(/domain S|answers/);
  });
  test.each([
    ["domainS", { answers }, "missing-field"],
    ["domainS.judgement", { answers, domainS: { ...domainS, judgement: "moderate" } }, "invalid-value"],
    ["domainS.reason", { answers, domainS: { judgement: "low" } }, "missing-field"],
    ["domainS.reason", { answers, domainS: { judgement: "low", reason: " " } }, "invalid-value"],
    ["domainS.path", { answers, domainS: { ...domainS, path: [] } }, "unknown-field"],
    ['answers["S.1"]', { answers: { ...answers, "S.1": undefined }, domainS }, "missing-field"],
    ['answers["S.2"]', { answers: { ...answers, "S.2": undefined }, domainS }, "missing-field"],
    ['answers["S.2"]', { answers: { ...answers, "S.1": "Y" }, domainS }, "invalid-value"],
    ['answers["S.3"]', { answers: { ...answers, "S.3": "NA" }, domainS }, "invalid-value"],
    ['answers["5.4"]', { answers: { ...answers, "5.4": undefined }, domainS }, "missing-field"],
    ["effect", { answers, domainS, effect: "adherence" }, "invalid-value"],
  ])("is refused by name: %s", (path, input, code) => {
    expect(() => assessRob2({ ...crossover, ...input } as never)).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
  test("lends its questions to no parallel trial", () => {
    const other = { ...clean, "S.1": "NA", "5.4": "NA" } as const;
    expect(assessRob2({ ...trial, answers: other })).toEqual(assessRob2({ ...trial, answers: clean }));
    for (const [path, input] of [
      ['answers["S.1"]', { ...trial, answers: { ...clean, "S.1": "Y" } }],
      ['answers["5.4"]', { ...trial, answers: { ...clean, "5.4": "N" } }],
      ["domainS", { ...trial, answers: clean, domainS }],
    ] as const) {
      expect(() => assessRob2(input as never)).toThrow(expect.objectContaining({ path, code: "invalid-value" }));
    }
  });
});
