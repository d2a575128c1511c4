import { expect } from "vitest";
import type { SignallingAnswer } from "../../src/model/risk-of-bias.js";
import type { Rob2Domain, Rob2Effect, Rob2Judgement, Rob2Variant } from "../../src/risk-of-bias/rob2-terms.js";

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
export const oracles: readonly Oracle[] = [
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

export type Answers = Readonly<Record<string, SignallingAnswer>>;
export const everyAnswer: readonly SignallingAnswer[] = ["Y", "PY", "PN", "N", "NI", "NA"];
export const cellOf: Readonly<Record<SignallingAnswer, string>> = {
  Y: "Y",
  PY: "Y",
  N: "N",
  PN: "N",
  NI: "NI",
  NA: "-",
};

/** Every combination of answers, allowed or not. */
export function* vectors(
  questions: readonly string[],
  choices: readonly SignallingAnswer[],
  so: Answers = {},
): Generator<Answers> {
  const [question, ...rest] = questions;
  if (question === undefined) yield so;
  else for (const answer of choices) yield* vectors(rest, choices, { ...so, [question]: answer });
}

/** The judgements of the rows that take the answers. */
export function lookUp({ questions, rows }: Oracle): (answers: Answers) => readonly Rob2Judgement[] {
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
