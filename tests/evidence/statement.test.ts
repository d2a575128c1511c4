import { describe, expect, test } from "vitest";
import { createI18n } from "../../src/entries/i18n.js";
import { gradeEvidence } from "../../src/evidence/grade-evidence.js";
import { judged } from "./grade-inputs.js";
import { one } from "./one-effect.js";

describe("the statement", () => {
  // The matrix of GRADE guidelines 26 (Santesso 2020), as table 16 of the ACIP GRADE handbook gives it: a word for the
  // size only where the effect is large or small, none where it is moderate; "probably" at moderate certainty, "may" at
  // low, neither at high; nothing about size at very low. Words of each language are in the order of the cells.
  const words = {
    en: {
      sizes: ["large", "", "small"],
      none: "little or no",
      hedges: ["", "probably", "may"],
      open: "very uncertain",
    },
    es: {
      sizes: ["grande", "", "pequeñ"],
      none: "poco o ningún",
      hedges: ["", "probablemente", "podría"],
      open: "muy incierta",
    },
    ar: {
      sizes: ["كبير", "", "طفيف"],
      none: "معدوم",
      hedges: ["", "على الأرجح", "قد "],
      open: "غير مؤكد إلى حد بعيد",
    },
  } as const;
  const ways = {
    en: ["increase", "reduction", "improvement", "worsening"],
    es: ["aumento", "reducción", "mejoría", "empeoramiento"],
    ar: ["ازدياد", "انخفاض", "تحسن", "تدهور"],
  } as const;
  const directions = [
    ["neutral", 1],
    ["neutral", -1],
    ["higher-better", 1],
    ["higher-better", -1],
    ["lower-better", -1],
    ["lower-better", 1],
  ] as const;
  const rated = (down: 0 | 1 | 2 | 3, yi: number, orientation: "neutral" | "higher-better" | "lower-better") =>
    gradeEvidence({
      design: "randomised",
      effects: one(yi, 0.0001),
      options: { threshold: 0.2, orientation, subject: "X" },
      judgements: { imprecision: { levels: down, reason: "x" } },
    });
  const only = (text: string, wanted: string, all: readonly string[]) =>
    all.filter((word) => word !== "" && text.includes(word)).join() === wanted;

  test.each(Object.keys(words) as (keyof typeof words)[])(
    "follows the matrix of certainty, size and direction in %s",
    async (lng) => {
      const i18n = await createI18n(lng);
      const { sizes, none, hedges, open } = words[lng];
      const texts = new Set<string>();
      for (const [index, [orientation, sign]] of directions.entries()) {
        // Improvement and worsening come the other way round where lower is better.
        const way = ways[lng][index < 4 ? index : index - 2] as string;
        for (const down of [0, 1, 2] as const) {
          for (const [size, yi] of [0.9, 0.6, 0.3].entries()) {
            const text = i18n.text(rated(down, sign * yi, orientation).statement);
            const cell = [text, lng, down, yi, orientation].join(" | ");
            expect(only(text, hedges[down], hedges), cell).toBe(true);
            expect(only(text, sizes[size] as string, sizes), cell).toBe(true);
            expect(only(text, way, ways[lng]), cell).toBe(true);
            texts.add(text);
          }
          const trivial = i18n.text(rated(down, sign * 0.1, orientation).statement);
          expect(trivial).toContain(none);
          expect(only(trivial, hedges[down], hedges), trivial).toBe(true);
          texts.add(trivial);
        }
        for (const yi of [0.9, 0.6, 0.3, 0.1]) {
          const text = i18n.text(rated(3, sign * yi, orientation).statement);
          expect(text).toContain(open);
          expect(only(text, "", [...sizes, none, ...ways[lng]]), text).toBe(true);
        }
      }
      // Three certainties by three sizes and four directions, and little or no effect once for each certainty.
      expect(texts.size).toBe(3 * 3 * 4 + 3);
    },
  );

  test("says only the certainty where there is no pooled effect", () => {
    expect(gradeEvidence({ design: "observational", judgements: judged() }).statement.key).toBe(
      "evidence:certainty-only.low",
    );
  });
});

test("begins with a capital letter, however its subject is written", async () => {
  const i18n = await createI18n("en");
  const statement = (subject: string) =>
    i18n.text(gradeEvidence({ design: "randomised", effects: one(0.9, 0.0001), options: { subject } }).statement);
  expect(statement("sleep quality")).toMatch(/^Sleep quality: /);
  expect(statement("pH of the blood")).toMatch(/^pH of the blood: /);
});
