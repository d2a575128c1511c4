import { describe, expect, test } from "vitest";
import {
  assessRob2,
  assessRob2Domain,
  type Rob2Answer,
  type Rob2Domain,
  type Rob2Effect,
  rob2Algorithms,
  rob2Questions,
  rob2Version,
} from "../../src/evidence/rob2.js";
import { hostile, notObjects } from "./fixtures.js";

/**
 * The algorithms of RoB 2 (22 August 2019) once more, written as decisions and not as tables, from the published flow charts.
 * An answer is undefined where the question is not asked.
 */
type Get = (question: string) => Rob2Answer | undefined;
type Judgement = "low" | "some-concerns" | "high";
const yes = (answer: Rob2Answer | undefined) => answer === "Y" || answer === "PY";
const no = (answer: Rob2Answer | undefined) => answer === "N" || answer === "PN";

function d1(q: Get): Judgement {
  if (no(q("1.2"))) return "high";
  const problem = yes(q("1.3"));
  if (q("1.2") === "NI") return problem ? "high" : "some-concerns";
  return no(q("1.1")) || problem ? "some-concerns" : "low";
}
function d2Assignment(q: Get): Judgement {
  const order = ["low", "some-concerns", "high"] as const;
  let first = 0;
  if (!(no(q("2.1")) && no(q("2.2")))) {
    if (q("2.3") === "NI") first = 1;
    else if (yes(q("2.3"))) first = no(q("2.4")) || yes(q("2.5")) ? 1 : 2;
  }
  const second = yes(q("2.6")) ? 0 : no(q("2.7")) ? 1 : 2;
  return order[Math.max(first, second)] ?? "high";
}
function d2Adherence(q: Get): Judgement {
  const blind = no(q("2.1")) && no(q("2.2"));
  const unbalanced = !blind && (no(q("2.3")) || q("2.3") === "NI");
  const failed = [q("2.4"), q("2.5")].some((answer) => yes(answer) || answer === "NI");
  if (!unbalanced && !failed) return "low";
  return yes(q("2.6")) ? "some-concerns" : "high";
}
function d3(q: Get): Judgement {
  if (yes(q("3.1")) || yes(q("3.2")) || no(q("3.3"))) return "low";
  return no(q("3.4")) ? "some-concerns" : "high";
}
function d4(q: Get): Judgement {
  if (yes(q("4.1")) || yes(q("4.2"))) return "high";
  if (no(q("4.3")) || no(q("4.4"))) return no(q("4.2")) ? "low" : "some-concerns";
  return no(q("4.5")) ? "some-concerns" : "high";
}
function d5(q: Get): Judgement {
  if (yes(q("5.2")) || yes(q("5.3"))) return "high";
  return no(q("5.2")) && no(q("5.3")) && yes(q("5.1")) ? "low" : "some-concerns";
}

/** Whether a question is asked, from the answers before it. */
const asked: Readonly<Record<string, (q: Get, effect: Rob2Effect) => boolean>> = {
  "2.3": (q) => !(no(q("2.1")) && no(q("2.2"))),
  "2.4": (q, effect) => effect === "adherence" || yes(q("2.3")),
  "2.5": (q, effect) => effect === "adherence" || yes(q("2.4")) || q("2.4") === "NI",
  "2.6": (q, effect) =>
    effect === "assignment" ||
    no(q("2.3")) ||
    [q("2.3"), q("2.4"), q("2.5")].includes("NI") ||
    yes(q("2.4")) ||
    yes(q("2.5")),
  "2.7": (q, effect) => effect === "assignment" && !yes(q("2.6")),
  "3.2": (q) => !yes(q("3.1")),
  "3.3": (q) => no(q("3.2")),
  "3.4": (q) => yes(q("3.3")) || q("3.3") === "NI",
  "4.3": (q) => !yes(q("4.1")) && !yes(q("4.2")),
  "4.4": (q) => yes(q("4.3")) || q("4.3") === "NI",
  "4.5": (q) => yes(q("4.4")) || q("4.4") === "NI",
};
const all: readonly Rob2Answer[] = ["Y", "PY", "PN", "N", "NI"];
const mayBeInapplicable = new Set(["2.3", "2.4", "2.5"]);

function optionsOf(question: string, effect: Rob2Effect): readonly Rob2Answer[] {
  if (question === "3.2") return ["Y", "PY", "PN", "N"];
  return effect === "adherence" && mayBeInapplicable.has(question) ? [...all, "NA"] : all;
}

type Answers = Readonly<Record<string, Rob2Answer>>;
/** Every combination of answers that the questions allow. */
function* combinations(questions: readonly string[], effect: Rob2Effect, so: Answers = {}): Generator<Answers> {
  const [question, ...rest] = questions;
  if (question === undefined) {
    yield so;
    return;
  }
  const isAsked = asked[question]?.((id) => so[id], effect) ?? true;
  if (!isAsked) yield* combinations(rest, effect, so);
  else
    for (const answer of optionsOf(question, effect)) yield* combinations(rest, effect, { ...so, [question]: answer });
}

const tables: readonly (readonly [Rob2Domain, Rob2Effect, readonly string[], (q: Get) => Judgement])[] = [
  ["D1", "assignment", ["1.1", "1.2", "1.3"], d1],
  ["D2", "assignment", ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"], d2Assignment],
  ["D2", "adherence", ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6"], d2Adherence],
  ["D3", "assignment", ["3.1", "3.2", "3.3", "3.4"], d3],
  ["D4", "assignment", ["4.1", "4.2", "4.3", "4.4", "4.5"], d4],
  ["D5", "assignment", ["5.1", "5.2", "5.3"], d5],
];

describe("every combination of answers", () => {
  test.each(tables)("%s, effect of %s", (domain, effect, questions, judge) => {
    let count = 0;
    const seen = new Set<string>();
    for (const answers of combinations(questions, effect)) {
      const result = assessRob2Domain(domain, answers, { effect });
      const expected = judge((id) => answers[id]);
      if (result.judgement !== expected) expect([answers, result.judgement]).toEqual([answers, expected]);
      seen.add(result.judgement);
      count += 1;
      // What decided are answers that were given.
      for (const { question, answer } of result.path) {
        if ((answers[question] ?? "NA") !== answer) expect([question, answer]).toEqual([question, answers[question]]);
      }
      if (result.path.length === 0) throw new Error(`no path for ${JSON.stringify(answers)}`);
    }
    expect(count).toBeGreaterThan(60);
    expect(seen.size).toBe(3);
  });
  test("a question that was asked and not answered is named, one that was not asked too", () => {
    for (const [domain, effect, questions] of tables) {
      for (const answers of [...combinations(questions, effect)].filter((_, index) => index % 97 === 0)) {
        for (const question of questions) {
          const path = `answers["${question}"]`;
          if (answers[question] === undefined) {
            const more = { ...answers, [question]: "Y" };
            expect(() => assessRob2Domain(domain, more, { effect })).toThrow(
              expect.objectContaining({ code: "invalid-value", path }),
            );
            expect(assessRob2Domain(domain, { ...answers, [question]: "NA" }, { effect })).toEqual(
              assessRob2Domain(domain, answers, { effect }),
            );
          } else {
            const { [question]: _, ...less } = answers;
            expect(() => assessRob2Domain(domain, less, { effect })).toThrow(
              expect.objectContaining({ code: "missing-field", path }),
            );
          }
        }
      }
    }
  });
});

const clean = {
  "1.1": "Y",
  "1.2": "Y",
  "1.3": "N",
  "2.1": "N",
  "2.2": "N",
  "2.6": "Y",
  "3.1": "Y",
  "4.1": "N",
  "4.2": "N",
  "4.3": "N",
  "5.1": "Y",
  "5.2": "N",
  "5.3": "N",
} as const;
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
const trial = { variant: "parallel", effect: "assignment" } as const;

describe("the overall judgement", () => {
  test("all low is low", () => {
    const { overall, domains, version } = assessRob2({ ...trial, answers: clean });
    expect(version).toBe(rob2Version);
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

describe("the exported tables", () => {
  test("conditions name questions of the same domain", () => {
    for (const { domain, rules } of rob2Algorithms) {
      for (const question of rules.flatMap(({ when }) => when.flatMap(({ questions }) => questions))) {
        expect(question.startsWith(domain.slice(1))).toBe(true);
      }
    }
    expect(rob2Questions).toHaveLength(26);
  });
});

describe("invalid input is refused by name", () => {
  test.each([
    ["variant", { effect: "assignment", answers: clean }, "missing-field"],
    ["variant", { ...trial, variant: "cluster", answers: clean }, "invalid-value"],
    ["variant", { ...trial, variant: "crossover", answers: clean }, "invalid-value"],
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
  test("a crossover trial is told why", () => {
    expect(() => assessRob2({ ...trial, variant: "crossover", answers: clean })).toThrow(/domain S/);
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
