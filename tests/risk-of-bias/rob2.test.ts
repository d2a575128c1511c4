import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import type { SignallingAnswer } from "../../src/model/risk-of-bias.js";
import { assessRob2 } from "../../src/risk-of-bias/assess-rob2.js";
import { assessRob2Domain } from "../../src/risk-of-bias/assess-rob2-domain.js";
import { rob2Algorithms } from "../../src/risk-of-bias/rob2-algorithms.js";
import type { Rob2Condition } from "../../src/risk-of-bias/rob2-condition.js";
import { rob2Questions } from "../../src/risk-of-bias/rob2-questions.js";
import {
  type Rob2Domain,
  type Rob2Effect,
  type Rob2Judgement,
  type Rob2Variant,
  rob2Domains,
  rob2QuestionIds,
  rob2Versions,
} from "../../src/risk-of-bias/rob2-terms.js";
import { hostile, notObjects } from "../statistics/fixtures.js";

/**
 * The algorithms of RoB 2 (22 August 2019; domain 5 also as of 18 March 2021 for crossover trials) once more, as rows, from the
 * flow charts of the short version of the guidance. A cell lists the answers that a row takes: Y with PY, N with PN, NI, and `-` for
 * a question that is not asked or not applicable; `*` is any answer but `-`. A vector of answers without a row is not allowed.
 */
interface Oracle {
  readonly domain: Rob2Domain;
  readonly variant: Rob2Variant;
  readonly effect: Rob2Effect;
  readonly questions: string;
  readonly rows: readonly string[];
}
const oracles: readonly Oracle[] = [
  {
    domain: "D1",
    variant: "parallel",
    effect: "assignment",
    questions: "1.2 1.1 1.3",
    rows: [
      "Y    Y/NI N/NI low",
      "Y    Y/NI Y    some-concerns",
      "Y    N    *    some-concerns",
      "NI   *    N/NI some-concerns",
      "NI   *    Y    high",
      "N    *    *    high",
    ],
  },
  {
    domain: "D2",
    variant: "parallel",
    effect: "assignment",
    questions: "2.1 2.2 2.3 2.4 2.5 2.6 2.7",
    rows: [
      ["N    N    -  -    -   ", 0],
      ["Y/NI *    N  -    -   ", 0],
      ["N    Y/NI N  -    -   ", 0],
      ["Y/NI *    NI -    -   ", 1],
      ["N    Y/NI NI -    -   ", 1],
      ["Y/NI *    Y  N    -   ", 1],
      ["N    Y/NI Y  N    -   ", 1],
      ["Y/NI *    Y  Y/NI Y   ", 1],
      ["N    Y/NI Y  Y/NI Y   ", 1],
      ["Y/NI *    Y  Y/NI N/NI", 2],
      ["N    Y/NI Y  Y/NI N/NI", 2],
    ].flatMap(([first, level]) => [
      `${first} Y    -    ${["low", "some-concerns", "high"][Number(level)]}`,
      `${first} N/NI N    ${["some-concerns", "some-concerns", "high"][Number(level)]}`,
      `${first} N/NI Y/NI high`,
    ]),
  },
  {
    domain: "D2",
    variant: "parallel",
    effect: "adherence",
    questions: "2.1 2.2 2.3 2.4 2.5 2.6",
    rows: [
      "N    N    -    N/-  N/-  -    low",
      "N    N    -    Y/NI */-  Y    some-concerns",
      "N    N    -    Y/NI */-  N/NI high",
      "N    N    -    N/-  Y/NI Y    some-concerns",
      "N    N    -    N/-  Y/NI N/NI high",
      ...["Y/NI *   ", "N    Y/NI"].flatMap((aware) => [
        `${aware} Y/-  N/-  N/-  -    low`,
        `${aware} Y/-  Y/NI */-  Y    some-concerns`,
        `${aware} Y/-  Y/NI */-  N/NI high`,
        `${aware} Y/-  N/-  Y/NI Y    some-concerns`,
        `${aware} Y/-  N/-  Y/NI N/NI high`,
        `${aware} N/NI */-  */-  Y    some-concerns`,
        `${aware} N/NI */-  */-  N/NI high`,
      ]),
    ],
  },
  {
    domain: "D3",
    variant: "parallel",
    effect: "assignment",
    questions: "3.1 3.2 3.3 3.4",
    rows: [
      "Y    -  -    -    low",
      "N/NI Y  -    -    low",
      "N/NI N  N    -    low",
      "N/NI N  Y/NI N    some-concerns",
      "N/NI N  Y/NI Y/NI high",
    ],
  },
  {
    domain: "D4",
    variant: "parallel",
    effect: "assignment",
    questions: "4.1 4.2 4.3 4.4 4.5",
    rows: [
      "Y    *    -    -    -    high",
      "N/NI Y    -    -    -    high",
      "N/NI N    N    -    -    low",
      "N/NI N    Y/NI N    -    low",
      "N/NI N    Y/NI Y/NI N    some-concerns",
      "N/NI N    Y/NI Y/NI Y/NI high",
      "N/NI NI   N    -    -    some-concerns",
      "N/NI NI   Y/NI N    -    some-concerns",
      "N/NI NI   Y/NI Y/NI N    some-concerns",
      "N/NI NI   Y/NI Y/NI Y/NI high",
    ],
  },
  {
    domain: "D5",
    variant: "parallel",
    effect: "assignment",
    questions: "5.1 5.2 5.3",
    rows: [
      "*    Y    *    high",
      "*    N/NI Y    high",
      "*    NI   N/NI some-concerns",
      "*    N    NI   some-concerns",
      "Y    N    N    low",
      "N/NI N    N    some-concerns",
    ],
  },
  {
    domain: "D5",
    variant: "crossover",
    effect: "assignment",
    questions: "5.1 5.2 5.3 5.4",
    rows: [
      "*    Y    *    *    high",
      "*    N/NI Y    *    high",
      "*    N/NI N/NI Y    high",
      "*    NI   N/NI N/NI some-concerns",
      "*    N    NI   N/NI some-concerns",
      "*    N    N    NI   some-concerns",
      "Y    N    N    N    low",
      "N/NI N    N    N    some-concerns",
    ],
  },
];

type Answers = Readonly<Record<string, SignallingAnswer>>;
const everyAnswer: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N", "NI", "NA"];
const cellOf: Readonly<Record<SignallingAnswer, string>> = { Y: "Y", PY: "Y", N: "N", PN: "N", NI: "NI", NA: "-" };

/** Every combination of answers, allowed or not. */
function* vectors(
  questions: readonly string[],
  choices: readonly SignallingAnswer[],
  so: Answers = {},
): Generator<Answers> {
  const [question, ...rest] = questions;
  if (question === undefined) yield so;
  else for (const answer of choices) yield* vectors(rest, choices, { ...so, [question]: answer });
}

/** The judgements of the rows that take the answers. */
function lookUp({ questions, rows }: Oracle): (answers: Answers) => readonly Rob2Judgement[] {
  const ids = questions.split(" ");
  const table = rows.map((row) => {
    const cells = row.trim().split(/\s+/);
    const judgement = cells.pop() as Rob2Judgement;
    expect(cells).toHaveLength(ids.length);
    return { judgement, cells: cells.map((cell) => new Set(cell.replace("*", "Y/N/NI").split("/"))) };
  });
  return (answers) =>
    table
      .filter(({ cells }) => cells.every((cell, index) => cell.has(cellOf[answers[ids[index] ?? ""] ?? "NA"])))
      .map(({ judgement }) => judgement);
}

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
