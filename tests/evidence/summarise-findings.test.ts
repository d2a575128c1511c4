import { describe, expect, test } from "vitest";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { findingsTable } from "../../src/evidence/findings-table.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { type GradedOutcome, summariseFindings } from "../../src/evidence/summarise-findings.js";
import { type EffectMeasure, effectMeasures } from "../../src/model/effect-size.js";
import type { GradedPooledEffect } from "../../src/model/grade.js";
import { locales } from "../../src/model/locale.js";
import { findingsToCsv, findingsToHtml, findingsToMarkdown } from "../../src/render/findings.js";
import { judged } from "./grade-inputs.js";

const grade = gradeEvidence({
  design: "randomised",
  effects: [{ yi: Math.log(0.92), vi: 0.0049, n: 1200, riskOfBias: "low" }],
  options: { measure: "RR" },
  judgements: { indirectness: { levels: 0, reason: "direct" } },
});
const relapse: GradedOutcome = { outcome: "Relapse", grade, k: 1, participants: 1200 };
/** The same grade over effects in another measure. */
const inMeasure = (measure: EffectMeasure, level = 0.95) => ({
  ...relapse,
  grade: { ...grade, effect: { ...(grade.effect as GradedPooledEffect), measure, level } },
});
const byGroup = { ...relapse, baselineRisk: { high: 0.3, low: 0.004 } };

describe("a summary of findings of one's own grades", () => {
  test("has the relative effect, the certainty and the sentence of the grade", () => {
    const [row] = summariseFindings([relapse]);
    expect(row).toMatchObject({ k: 1, participants: 1200, certainty: grade.certainty });
    expect(row).not.toHaveProperty("absolute");
    expect(findingsTable([row as never]).head).toHaveLength(6);
  });

  test("says the sentence of the outcome, unless the grade has a subject of its own", async () => {
    const [i18n, spanish] = [await createI18n("en"), await createI18n("es")];
    const said = (outcome: GradedOutcome["outcome"], given = grade) => {
      const [row] = summariseFindings([{ ...relapse, outcome, grade: given }]);
      return [i18n, spanish].map((language) => language.text(row?.statement as never).replace(/:.*/, ""));
    };
    expect(said("nausea")).toEqual(["Nausea", "Nausea"]);
    expect(said({ key: "evidence:term.claim.sleep" })).toEqual(["Sleep", "Sueño"]);
    const statement = { ...grade.statement, values: { ...grade.statement.values, subject: "Feeling sick" } };
    expect(said("Nausea", { ...grade, statement })).toEqual(["Feeling sick", "Feeling sick"]);
  });

  test("computes nothing where the effect is impossible at a baseline risk", async () => {
    const ci = [Math.log(3), Math.log(5.3)] as const;
    const effect = { ...(grade.effect as GradedPooledEffect), estimate: Math.log(4), ci };
    const rows = summariseFindings([
      { ...relapse, grade: { ...grade, effect }, baselineRisk: { low: 0.1, high: 0.4 } },
    ]);
    const [, low, high] = findingsToCsv(rows, await createI18n("en")).split("\r\n");
    expect(low).toContain(",Low risk: 100,400 (95% CI 300 to 530),");
    const none = "Not computable: this effect is impossible at this risk";
    expect(high).toContain(`,High risk: 400,${none},${none},`);
  });

  test("has the absolute effect at each baseline risk, from the lowest up", () => {
    const [row] = summariseFindings([byGroup]);
    expect(row?.absolute?.map(({ group, baseline }) => [group, baseline])).toEqual([
      ["low", 4],
      ["high", 300],
    ]);
    expect(row?.absolute?.[1]?.difference).toMatchObject({ estimate: expect.closeTo(-24, 9) });
    const [one] = summariseFindings([{ ...relapse, baselineRisk: 0.3 }]);
    expect(one?.absolute).toHaveLength(1);
    expect(one?.absolute?.[0]).not.toHaveProperty("group");
  });

  test("is written with a line for each baseline risk, in whole people unless there are few", async () => {
    const i18n = await createI18n("en");
    const other = { ...relapse, outcome: "Sleep" };
    const rows = summariseFindings([byGroup, other]);
    const [head, low, high, none] = findingsToCsv(rows, i18n).split("\r\n");
    expect(head).toBe(
      "Outcome,Studies,Participants,Certainty,Effect,Risk without treatment (per 1000),Risk with treatment (per 1000),Difference (per 1000),In words",
    );
    expect(low).toContain(`Relapse,1,"1,200",`);
    expect(low).toContain("Risk ratio 0.92 (95% CI 0.80 to 1.06),Low risk: 4,3.7 (95% CI 3.2 to 4.2),");
    expect(low).toContain(",0.32 fewer (95% CI 0.79 fewer to 0.22 more),");
    expect(high).toContain(",High risk: 300,276 (95% CI 241 to 317),24 fewer (95% CI 59 fewer to 17 more),");
    expect(none).toContain(`Sleep,1,"1,200",`);
    expect(none).toContain(",Not computed,Not computed,Not computed,");
    expect(findingsToHtml(rows, i18n).split("<tr>")).toHaveLength(5);
    expect(findingsToMarkdown(rows, i18n).trimEnd().split("\n")).toHaveLength(5);
  });

  test("tells a standardised mean difference in the points of an instrument", async () => {
    const smd = gradeEvidence({
      design: "randomised",
      effects: [{ yi: -0.5, vi: 0.01, n: 400, riskOfBias: "low" }],
    });
    const outcome = { ...relapse, grade: smd, participants: 400, instrument: { name: "MADRS", sd: 9 } } as const;
    const [row] = summariseFindings([outcome]);
    expect(row?.points?.estimate).toBe(-4.5);
    expect((await createI18n("en")).text(row?.effect as never)).toMatch(
      /^standardised mean difference −0\.50 \(95% CI −0\.70 to −0\.30\); in points of MADRS: −4\.50 \(95% CI −6\.26 to −2\.74\)$/,
    );
  });

  test("says what is provisional, what was not pooled, and what has no evidence", async () => {
    const i18n = await createI18n("en");
    const open = gradeEvidence({ design: "randomised", effects: [{ yi: 0.5, vi: 0.001, n: 9000, riskOfBias: "low" }] });
    const rated = gradeEvidence({ design: "randomised", judgements: judged() });
    const rows = summariseFindings([
      { outcome: "One", grade: { ...open, effect: rated.effect }, k: 2, participants: 50 },
      { outcome: "Two", grade: gradeClaim("ptsd"), k: 0, participants: 0 },
    ]);
    expect(rows.map(({ effect }) => i18n.text(effect))).toEqual(["Not combined", "No result"]);
    const lines = findingsToCsv(rows, i18n).split("\r\n");
    expect(lines[1]).toContain(",high (provisional),");
    expect(lines[2]).not.toContain("provisional");
  });

  test.each(locales)("has a text for every measure and every cell in %s", async (lng) => {
    const i18n = await createI18n(lng);
    const rows = summariseFindings([
      byGroup,
      ...effectMeasures.map((measure) => ({ ...inMeasure(measure), outcome: measure })),
    ]);
    expect(findingsToCsv(rows, i18n)).not.toMatch(/\{\{|findings\.|measure\./);
  });

  test("keeps the measure and the level of the grade", async () => {
    const narrow = gradeEvidence({
      design: "randomised",
      effects: [{ yi: Math.log(0.5), vi: 0.01, n: 900, riskOfBias: "low" }],
      options: { measure: "RR", metaAnalysis: { level: 0.9 } },
    });
    const [row] = summariseFindings([{ ...relapse, grade: narrow, participants: 900, baselineRisk: 0.3 }]);
    expect((await createI18n("en")).text(row?.effect as never)).toMatch(/^risk ratio 0\.50 /);
    const i18n = await createI18n("en");
    expect(i18n.text(row?.effect as never)).toContain("90% CI");
    expect(findingsToCsv([row as never], i18n)).not.toContain("95% CI");
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["outcomes", {}, "invalid-type"],
    ["outcomes[0].outcome", [{ ...relapse, outcome: " " }], "invalid-value"],
    ["outcomes[0].grade", [{ ...relapse, grade: undefined }], "missing-field"],
    ["outcomes[0].grade.certainty", [{ ...relapse, grade: { ...grade, certainty: "sure" } }], "invalid-value"],
    ["outcomes[0].k", [{ ...relapse, k: -1 }], "out-of-range"],
    ["outcomes[0].k", [{ ...relapse, k: 7 }], "invalid-value"],
    ["outcomes[0].participants", [{ ...relapse, participants: 3 }], "invalid-value"],
    ["outcomes[0].baselineRisk", [{ ...inMeasure("SMD"), baselineRisk: 0.3 }], "invalid-value"],
    ["outcomes[0].baselineRisk", [{ ...relapse, baselineRisk: 1 }], "out-of-range"],
    ["outcomes[0].baselineRisk", [{ ...relapse, baselineRisk: {} }], "invalid-value"],
    ["outcomes[0].baselineRisk.high", [{ ...relapse, baselineRisk: { low: 0.3, high: 0.2 } }], "out-of-range"],
    ["outcomes[0].baselineRisk.middle", [{ ...relapse, baselineRisk: { middle: 0.2 } }], "unknown-field"],
    ["outcomes[0].instrument", [{ ...relapse, instrument: { name: "MADRS", sd: 9 } }], "invalid-value"],
    ["outcomes[0].instrument.sd", [{ ...inMeasure("SMD"), instrument: { name: "MADRS", sd: 0 } }], "out-of-range"],
  ])("%s", (path, input, code) => {
    expect(() => summariseFindings(input as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
