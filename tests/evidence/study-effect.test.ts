import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import { studyEffect } from "../../src/evidence/study-effect.js";
import { adhd } from "./adhd-study.js";

describe("an effect from print", () => {
  // By hand from the print (−7.1, CI −10.1 to −4.0, n 27; −8.9, CI −12.0 to −5.8, n 26) in R 4.2 with metafor 3.8:
  // sd1 <- (6.1/2/qt(.975,26))*sqrt(27); sd2 <- (6.2/2/qt(.975,25))*sqrt(26)
  // escalc("SMD", m1i=-7.1, sd1i=sd1, n1i=27, m2i=-8.9, sd2i=sd2, n2i=26), sign turned so that positive is better
  test("of group means with intervals is the one that metafor gives", () => {
    const result = adhd?.results.find((entry) => entry.id === "aisrs-week-6");
    if (adhd === undefined || result === undefined) throw new Error("the study is gone");
    const effect = studyEffect(adhd, result);
    expect(effect).toMatchObject({ measure: "SMD", n: 53 });
    if (effect === "not-computable") return;
    expect(effect.yi).toBeCloseTo(-0.230521373180551, 8);
    expect(effect.vi).toBeCloseTo(0.075999897229642, 8);
  });

  test("is not computed where a spread was not printed, nor from a crossover", () => {
    for (const study of studies) {
      for (const result of study.results) {
        const computable = studyEffect(study, result) !== "not-computable";
        if (computable) expect([study.design, result.printed.type]).toEqual(["parallel", "group-summaries"]);
      }
    }
  });
});
