import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { assessRob2Domain } from "../../src/risk-of-bias/assess-rob2-domain.js";
import { rob2Algorithms } from "../../src/risk-of-bias/rob2-algorithms.js";
import type { Rob2Condition } from "../../src/risk-of-bias/rob2-condition.js";
import { rob2Questions } from "../../src/risk-of-bias/rob2-questions.js";
import { rob2QuestionIds } from "../../src/risk-of-bias/rob2-terms.js";
import { type Answers, cellOf, everyAnswer, lookUp, oracles, vectors } from "./rob2-oracles.js";

describe("every combination of answers", () => {
  test.each(oracles)(
    "$domain, $variant, effect of $effect: the judgement of exactly one row, or no judgement",
    (oracle) => {
      const { domain, variant, effect, questions } = oracle;
      const ids = questions.split(" ");
      const find = lookUp(oracle);
      const seen = new Set<string>();
      let allowed = 0;
      for (const answers of vectors(ids, everyAnswer)) {
        const expected = find(answers);
        if (expected.length > 1) expect([answers, expected]).toEqual([answers, "one row"]);
        if (expected.length === 0) continue;
        const { judgement, path } = assessRob2Domain(domain, answers, { variant, effect });
        if (judgement !== expected[0]) expect([answers, judgement]).toEqual([answers, expected[0]]);
        // What decided are answers that were given.
        if (path.length === 0 || path.some(({ question, answer }) => answers[question] !== answer)) {
          expect([answers, path]).toEqual([answers, "a path over them"]);
        }
        seen.add(judgement);
        allowed += 1;
      }
      expect(allowed).toBeGreaterThan(60);
      expect(seen.size).toBe(3);
    },
  );
  test.each(oracles)("$domain, $variant, effect of $effect: what no row takes is refused by its question", (oracle) => {
    const { domain, variant, effect, questions } = oracle;
    const ids = questions.split(" ");
    const find = lookUp(oracle);
    for (const answers of vectors(ids, ["Y", "N", "NI", "NA"])) {
      if (find(answers).length > 0) continue;
      let caught: unknown;
      try {
        assessRob2Domain(domain, answers, { variant, effect });
      } catch (error) {
        caught = error;
      }
      const refusal = caught instanceof MicrodosingError ? caught : undefined;
      const named = refusal?.code === "invalid-value" && ids.some((id) => refusal.path === `answers["${id}"]`);
      if (!named) expect([answers, caught]).toEqual([answers, "refused by name"]);
    }
  });
  test.each(oracles)("$domain, $variant, effect of $effect: a question that is missing is named", (oracle) => {
    const { domain, variant, effect, questions } = oracle;
    const find = lookUp(oracle);
    for (const answers of vectors(questions.split(" "), ["PY", "PN", "NI", "NA"])) {
      if (find(answers).length === 0) continue;
      for (const [question, answer] of Object.entries(answers)) {
        const { [question]: _, ...less } = answers;
        const mayBeInapplicable = effect === "adherence" && ["2.3", "2.4", "2.5"].includes(question);
        if (answer !== "NA") {
          expect(() => assessRob2Domain(domain, less, { variant, effect })).toThrow(
            expect.objectContaining({ code: "missing-field", path: `answers["${question}"]` }),
          );
        } else if (!mayBeInapplicable) {
          expect(assessRob2Domain(domain, less, { variant, effect })).toEqual(
            assessRob2Domain(domain, answers, { variant, effect }),
          );
        }
      }
    }
  });
});

describe("the exported tables", () => {
  const holds = ({ questions, quantifier, answers }: Rob2Condition, given: Answers): boolean => {
    const group = (question: string) => cellOf[given[question] ?? "NA"].replace("-", "NA");
    const matches = questions.map((question) => answers.some((answer) => answer === group(question)));
    return quantifier === "any" ? matches.includes(true) : !matches.includes(false);
  };
  test.each(oracles)("of $domain, $variant, effect of $effect have exactly one row for each vector", (oracle) => {
    const { domain, variant, effect, questions } = oracle;
    const tables = rob2Algorithms.filter(
      (table) =>
        table.domain === domain && (table.variant ?? variant) === variant && (table.effect ?? effect) === effect,
    );
    expect(tables.map(({ part }) => part)).toEqual(domain === "D2" && effect === "assignment" ? [1, 2] : [1]);
    const find = lookUp(oracle);
    for (const answers of vectors(questions.split(" "), ["Y", "N", "NI", "NA"])) {
      const [expected] = find(answers);
      if (expected === undefined) continue;
      const judgements = tables.map(({ rules }) => {
        const rows = rules.filter(({ when }) => when.every((condition) => holds(condition, answers)));
        if (rows.length !== 1) expect([answers, rows]).toEqual([answers, "one row"]);
        return rows[0]?.judgement;
      });
      const worst = (["high", "some-concerns", "low"] as const).find((judgement) => judgements.includes(judgement));
      if (worst !== expected) expect([answers, worst]).toEqual([answers, expected]);
    }
  });
  test("name questions of their own domain, and domain S has none", () => {
    for (const { domain, rules } of rob2Algorithms) {
      for (const question of rules.flatMap(({ when }) => when.flatMap(({ questions }) => questions))) {
        expect(question.startsWith(domain.slice(1))).toBe(true);
      }
    }
    expect(rob2Algorithms.some(({ domain }) => domain === "DS")).toBe(false);
    expect(new Set(rob2Questions.map(({ id }) => id))).toEqual(new Set(rob2QuestionIds));
    expect(rob2Questions).toHaveLength(30);
    expect(new Set(rob2Questions.map(({ topic }) => topic)).size).toBe(29); // 2.6 is the same for both effects
  });
});
