import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { resultsElsewhere } from "../../src/evidence/results-elsewhere.js";
import type { Claim } from "../../src/model/claim.js";
import type { Study, StudyArm } from "../../src/model/study.js";
import type { StudyResult } from "../../src/model/study-result.js";

const claim = claims.find(({ id }) => id === "ptsd") as Claim;
const template = studies.find(({ id }) => id === "mueller-2025-lsd-adhd") as Study;
const result = template.results[0] as StudyResult;
const { nRandomised: _, dose: __, ...bare } = template.arms.find(({ id }) => id === result.arm) as StudyArm;
const control = template.arms.find(({ id }) => id === result.comparatorArm) as StudyArm;
const { nRandomised: ___, ...placebo } = control;

interface Given {
  readonly id: string;
  readonly n?: number;
  readonly arm?: Partial<StudyArm>;
  readonly comparator?: StudyArm["treatment"];
  readonly outcome?: StudyResult["outcome"];
  readonly family?: string;
  readonly notices?: Study["notices"];
}
const study = ({
  id,
  n = 10,
  arm = {},
  comparator = "placebo",
  outcome = "ptsd",
  family = id,
  notices,
}: Given): Study => ({
  ...template,
  id,
  family,
  size: { analysed: n },
  arms: [
    { ...bare, ...arm },
    { ...placebo, treatment: comparator },
  ],
  results: [{ ...result, id: "one", outcome }],
  ...(notices === undefined ? {} : { notices }),
});
const of = (given: readonly Given[], changes: Partial<Claim> = {}) =>
  resultsElsewhere({ claims: [], studies: given.map(study) }, {
    ...claim,
    body: [],
    excluded: [],
    ...changes,
  } as Claim);

describe("results on an outcome that are not in the body", () => {
  test("are controlled ones first, and then those with the most people, one for a family", () => {
    const found = of([
      { id: "survey", n: 500, comparator: "none" },
      { id: "small", n: 5 },
      { id: "large", n: 50 },
      { id: "again", n: 40, family: "large" },
      { id: "before-after", n: 600, comparator: "baseline" },
      { id: "other", outcome: "sleep" },
    ]);
    expect(found.map(({ study: id, participants }) => [id, participants])).toEqual([
      ["large", 50],
      ["small", 5],
      ["before-after", 600],
      ["survey", 500],
    ]);
  });

  test("say why each does not count", () => {
    const retraction = [{ type: "retraction", on: "2026-11-29", reference: "x" }] as const;
    const excluded = [
      { study: "left-out", result: "one", reason: "brain-signal" },
      { study: "felt", result: "two", reason: "brain-signal" },
    ] as const;
    const found = of(
      [
        { id: "gone", notices: retraction },
        { id: "left-out", arm: { felt: true } },
        { id: "felt", arm: { felt: true } },
        { id: "no-control", comparator: "none", arm: { felt: true } },
        { id: "before-after", comparator: "baseline" },
        { id: "something-else" },
      ],
      { excluded },
    );
    expect(Object.fromEntries(found.map(({ study: id, reason }) => [id, reason]))).toEqual({
      gone: "retracted",
      "left-out": "brain-signal",
      felt: "larger-dose",
      "no-control": "uncontrolled",
      "before-after": "uncontrolled",
      "something-else": "other-substance",
    });
  });

  test("name substance, dose and direction, and are none of a family of the body or without a substance", () => {
    const dose = { amount: 20, unit: "µg" } as const;
    expect(of([{ id: "dosed", arm: { dose } }, { id: "plain" }])).toEqual([
      {
        study: "dosed",
        result: "one",
        substance: "lsd",
        dose,
        participants: 10,
        direction: result.direction,
        reason: "other-substance",
      },
      expect.not.objectContaining({ dose: expect.anything() }),
    ]);
    const member = { study: "first", result: "one" };
    expect(of([{ id: "first" }, { id: "second", family: "first" }], { body: [member] })).toEqual([]);
    expect(of([{ id: "nothing-given", arm: { treatment: "placebo" } }])).toEqual([]);
    expect(of([{ id: "related", outcome: "sleep" }], { relatedOutcomes: ["sleep"] })).toHaveLength(1);
  });
});
