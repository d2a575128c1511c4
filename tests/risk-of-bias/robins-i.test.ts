import { describe, expect, test } from "vitest";
import {
  assessRobinsI,
  type RobinsIJudgement,
  robinsIDomains,
  robinsIJudgements,
  robinsIRules,
} from "../../src/risk-of-bias/assess-robins-i.js";
import {
  type RobinsI2025Judgements,
  robinsI2025Domains,
  robinsI2025Judgements,
  robinsI2025OverallJudgements,
} from "../../src/risk-of-bias/robins-i-2025.js";
import { hostile, notObjects } from "../statistics/fixtures.js";

const low = { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low", D6: "low", D7: "low" } as const;

/** The best that version 2 gives. */
const best: RobinsI2025Judgements = {
  D1: "low-except-confounding",
  D2: "low",
  D3: "low",
  D4: "low",
  D5: "low",
  D6: "low",
};

describe("version 2 of 2025", () => {
  test("is that of the worst of six domains, for every combination", () => {
    const severity = ["critical", "serious", "moderate"] as const;
    let count = 0;
    const vectors = function* (length: number): Generator<readonly string[]> {
      if (length === 0) yield [];
      else for (const rest of vectors(length - 1)) for (const own of robinsI2025Judgements) yield [...rest, own];
    };
    for (const others of vectors(robinsI2025Domains.length - 1)) {
      for (const D1 of robinsI2025OverallJudgements) {
        const judged = [D1, ...others];
        const domains = Object.fromEntries(robinsI2025Domains.map((domain, index) => [domain, judged[index]]));
        const expected = severity.find((worst) => judged.includes(worst)) ?? "low-except-confounding";
        const found = assessRobinsI({ version: "2025", domains: domains as never });
        if (found !== expected) expect([judged, found]).toEqual([judged, expected]);
        count += 1;
      }
    }
    expect(count).toBe(4 ** 6);
  });

  test.each([
    [{ B1: "PY", B3: "N" }, "low-except-confounding"],
    [{ B1: "Y", B3: "PY" }, "critical"],
    [{ B1: "N", B2: "PN", B3: "N" }, "low-except-confounding"],
    [{ B1: "PN", B2: "PY", B3: "N" }, "critical"],
  ] as const)("after the triage %j is %s", (triage, overall) => {
    expect(assessRobinsI({ version: "2025", triage, domains: best })).toBe(overall);
  });

  test("needs no domain where the triage ends the assessment", () => {
    expect(assessRobinsI({ version: "2025", triage: { B1: "N", B2: "Y", B3: "N" } })).toBe("critical");
  });

  test("is not what is meant where no version is named", () => {
    expect(assessRobinsI({ version: "2016", domains: low })).toBe(assessRobinsI({ domains: low }));
  });
});

describe("the overall ROBINS-I judgement", () => {
  test.each(robinsIJudgements)("is %s where one domain is, and the others are low", (judgement) => {
    for (const domain of robinsIDomains) {
      expect(assessRobinsI({ domains: { ...low, [domain]: judgement } })).toBe(judgement);
    }
  });
  test.each<[RobinsIJudgement, RobinsIJudgement, RobinsIJudgement]>([
    ["critical", "no-information", "critical"],
    ["serious", "no-information", "serious"],
    ["moderate", "no-information", "no-information"],
    ["moderate", "serious", "serious"],
    ["serious", "critical", "critical"],
  ])("%s with %s is %s", (one, other, overall) => {
    expect(assessRobinsI({ domains: { ...low, D2: one, D6: other } })).toBe(overall);
    expect(assessRobinsI({ domains: { ...low, D2: other, D6: one } })).toBe(overall);
  });
});

/** Table 3 of the guidance of 2016, in its own order: what the domains must be for an overall judgement. */
function criterion(overall: RobinsIJudgement, domains: readonly RobinsIJudgement[]): boolean {
  const some = (judgement: RobinsIJudgement) => domains.includes(judgement);
  switch (overall) {
    case "low":
      return domains.every((judgement) => judgement === "low");
    case "moderate":
      return domains.every((judgement) => judgement === "low" || judgement === "moderate") && some("moderate");
    case "serious":
      return some("serious") && !some("critical");
    case "critical":
      return some("critical");
    case "no-information":
      return some("no-information") && !some("serious") && !some("critical");
  }
}

test("every combination of seven judgements meets exactly one criterion and one row of the table", () => {
  let count = 0;
  const vectors = function* (length: number): Generator<readonly RobinsIJudgement[]> {
    if (length === 0) yield [];
    else for (const rest of vectors(length - 1)) for (const judgement of robinsIJudgements) yield [...rest, judgement];
  };
  for (const judgements of vectors(robinsIDomains.length)) {
    const expected = robinsIJudgements.filter((overall) => criterion(overall, judgements));
    const rows = robinsIRules.filter(
      ({ judgement, among }) => judgements.includes(judgement) && judgements.every((own) => among.includes(own)),
    );
    const domains = Object.fromEntries(robinsIDomains.map((domain, index) => [domain, judgements[index]]));
    const found = assessRobinsI({ domains: domains as never });
    const all = [expected.length, rows.length, rows[0]?.judgement, found];
    if (all.join() !== [1, 1, expected[0], expected[0]].join())
      expect([judgements, all]).toEqual([judgements, expected]);
    count += 1;
  }
  expect(count).toBe(5 ** 7);
});

describe("invalid input is refused by name", () => {
  test.each([
    ["domains", {}, "missing-field"],
    ["domains.D1", { domains: {} }, "missing-field"],
    ["domains.D3", { domains: { ...low, D3: "some-concerns" } }, "invalid-value"],
    ["domains.D8", { domains: { ...low, D8: "low" } }, "unknown-field"],
    ["domains.__proto__", { domains: hostile("{}") }, "unknown-field"],
    ["overall", { domains: low, overall: "low" }, "unknown-field"],
    ["version", { version: "2017", domains: low }, "invalid-value"],
    ["domains.D7", { version: "2025", domains: { ...best, D7: "low" } }, "unknown-field"],
    ["domains.D1", { version: "2025", domains: { ...best, D1: "low" } }, "invalid-value"],
    ["domains.D2", { version: "2025", domains: { ...best, D2: "no-information" } }, "invalid-value"],
    ["domains.D6", { version: "2025", domains: { ...best, D6: undefined } }, "missing-field"],
    ["domains", { version: "2025" }, "missing-field"],
    ["domains", { version: "2025", triage: { B1: "Y", B3: "PN" } }, "missing-field"],
    ["triage.B2", { version: "2025", triage: { B1: "N", B3: "N" }, domains: best }, "missing-field"],
    ["triage.B2", { version: "2025", triage: { B1: "Y", B2: "N", B3: "N" }, domains: best }, "invalid-value"],
    ["triage.B3", { version: "2025", triage: { B1: "Y", B3: "NI" }, domains: best }, "invalid-value"],
    ["triage", { domains: low, triage: { B1: "Y", B3: "N" } }, "unknown-field"],
  ])("%s", (path, input, code) => {
    expect(() => assessRobinsI(input as never)).toThrow(
      expect.objectContaining({ name: "MicrodosingError", code, path }),
    );
  });
  test.each(notObjects)("input that is no object", (value) => {
    expect(() => assessRobinsI(value as never)).toThrow(expect.objectContaining({ path: "input" }));
  });
});
