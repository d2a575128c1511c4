import { doseUnits } from "../../model/dose.js";
import { countryCodes } from "../../model/jurisdiction.js";
import { outcomeIds } from "../../model/outcome.js";
import { type RiskOfBiasRecord, signallingAnswers } from "../../model/risk-of-bias.js";
import { scorings } from "../../model/scoring.js";
import { blindings, comparatorIds, populationIds, type Study, type StudyArm, studyDesigns } from "../../model/study.js";
import { findingDirections, type PrintedResult, type StudyResult } from "../../model/study-result.js";
import { formIds, routeIds, substanceIds } from "../../model/substance.js";
import { boolean, either, literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, pair, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { anyNumber, count, nonNegative, number, positive, share } from "../number.js";
import { dictionary, object, optional, tagged } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { anyText, isoDate, kebabCase, matching, someText } from "../text.js";
import { sourcedFields } from "./reference.js";

export function* intervalProblems([low, high]: readonly [number, number]): Iterable<Problem> {
  if (low > high) yield { code: "out-of-range", expected: "a lower and an upper bound, in this order" };
}

/** An interval: two finite numbers, the lower first. */
export const intervalShape: Shape<readonly [number, number]> = /* @__PURE__ */ lazy<readonly [number, number]>(
  (exactly) => exactly(refined(pair(anyNumber), intervalProblems)),
);

/** The numbers of a result, as printed. */
export const printedResultShape: Shape<PrintedResult> = /* @__PURE__ */ lazy<PrintedResult>((exactly) =>
  exactly(printedShape()),
);

function printedShape() {
  const p = optional(object({ comparison: oneOf(["=", "<", ">"]), value: number({ min: 0, max: 1 }) }));
  const ci = optional(intervalShape);
  const level = optional(share);
  const group = object({
    n: optional(count),
    mean: anyNumber,
    sd: optional(nonNegative),
    se: optional(nonNegative),
    ci,
  });
  const events = refined(object({ events: count, n: count }), eventProblems);
  const percentage = number({ min: 0, max: 100 });
  return tagged("type", {
    "group-summaries": { scale: oneOf(["final", "change"]), treatment: group, comparator: group, p },
    "mean-difference": { estimate: anyNumber, se: optional(nonNegative), ci, level, p },
    "standardised-difference": {
      statistic: oneOf(["d", "dz", "g", "eta2p", "beta", "r"]),
      estimate: anyNumber,
      ci,
      level,
      p,
    },
    test: {
      statistic: oneOf(["t", "F", "z", "chi2", "U", "W"]),
      value: optional(anyNumber),
      df: optional(list(anyNumber, { min: 1, max: 2 })),
      p,
    },
    events: { treatment: events, comparator: events, p },
    percentages: { treatment: percentage, comparator: optional(percentage), p },
    statement: {},
  });
}

function* eventProblems({ events, n }: { readonly events: number; readonly n: number }): Iterable<Problem> {
  if (events > n) yield { path: ["events"], code: "out-of-range", expected: `at most n (${n})`, received: events };
}

/** A result of a study. */
export const studyResultShape: Shape<StudyResult> = /* @__PURE__ */ lazy<StudyResult>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      outcome: idOf(outcomeIds),
      instrument: someText,
      scoring: oneOf(scorings),
      timePoint: someText,
      arm: kebabCase,
      comparatorArm: kebabCase,
      printed: printedResultShape,
      direction: oneOf(findingDirections),
      locator: someText,
      primary: optional(literal(true)),
    }),
  ),
);

/** An arm of a study. */
export const studyArmShape: Shape<StudyArm> = /* @__PURE__ */ lazy<StudyArm>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      treatment: idOf([...substanceIds, ...comparatorIds]),
      mixedWith: optional(someOf(idOf(substanceIds))),
      form: optional(idOf(formIds)),
      route: optional(idOf(routeIds)),
      dose: optional(
        object({ amount: positive, amountMax: optional(positive), unit: oneOf(doseUnits), of: optional(someText) }),
      ),
      occasions: optional(count),
      nRandomised: optional(count),
      felt: optional(literal(true)),
    }),
  ),
);

/** The risk of bias of a result. */
export const riskOfBiasShape: Shape<RiskOfBiasRecord> = /* @__PURE__ */ lazy<RiskOfBiasRecord>((exactly) =>
  exactly(
    refined(
      object({
        result: kebabCase,
        tool: oneOf(["rob2", "robins-i"]),
        answers: someOf(
          object({
            question: matching(/^[1-7S]\.\d+$/, "the number of a question, such as 1.1"),
            answer: oneOf(signallingAnswers),
            reason: someText,
            locator: someText,
          }),
        ),
        domainS: optional(object({ judgement: someText, reason: someText })),
        domains: dictionary(anyText),
        overall: optional(anyText),
        basis: oneOf(["abstract", "full-text", "registry"]),
      }),
      answeredTwice,
    ),
  ),
);

function* answeredTwice({ answers }: Pick<RiskOfBiasRecord, "answers">): Iterable<Problem> {
  if (new Set(answers.map(({ question }) => question)).size !== answers.length) {
    yield { path: ["answers"], expected: "one answer to each question" };
  }
}

/** A study. */
export const studyShape: Shape<Study> = /* @__PURE__ */ lazy<Study>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        family: kebabCase,
        familyBasis: optional(oneOf(["stated", "inferred"])),
        reference: kebabCase,
        registrations: optional(someOf(someText)),
        design: oneOf(studyDesigns),
        randomised: either({ boolean, text: oneOf(["not-stated"]) }),
        blinding: oneOf(blindings),
        blindingCheck: optional(
          object({
            asked: boolean,
            correctPercent: optional(number({ min: 0, max: 100 })),
            held: optional(oneOf(["yes", "no", "partly"])),
          }),
        ),
        population: idOf(populationIds),
        size: refined(
          object({ enrolled: optional(count), randomised: optional(count), analysed: optional(count) }),
          sizeProblems,
        ),
        arms: someOf(studyArmShape),
        weeks: optional(positive),
        countries: optional(someOf(idOf(countryCodes))),
        results: list(studyResultShape),
        riskOfBias: optional(someOf(riskOfBiasShape)),
        funding: optional(someOf(someText)),
        conflicts: optional(someOf(someText)),
        startedOn: optional(isoDate),
        anomalies: optional(someOf(kebabCase)),
        ...sourcedFields(),
      }),
      studyProblems,
    ),
  ),
);

function* sizeProblems(size: Study["size"]): Iterable<Problem> {
  if (Object.keys(size).length === 0) yield { code: "missing-field", expected: "at least one count", received: size };
}

function* studyProblems({
  arms,
  results,
  riskOfBias = [],
}: Pick<Study, "arms" | "results" | "riskOfBias">): Iterable<Problem> {
  const armIds = new Set(arms.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, arm, comparatorArm }] of results.entries()) {
    for (const [name, named] of [
      ["arm", arm],
      ["comparatorArm", comparatorArm],
    ] as const) {
      if (!armIds.has(named)) {
        yield { path: ["results", index, name], code: "unknown-id", expected: "an arm of the study", received: named };
      }
    }
    if (seen.has(id)) yield { path: ["results", index, "id"], expected: "an id that is used once", received: id };
    seen.add(id);
  }
  for (const [index, { result }] of riskOfBias.entries()) {
    if (!seen.has(result)) {
      const path = ["riskOfBias", index, "result"];
      yield { path, code: "unknown-id", expected: "a result of the study", received: result };
    }
  }
}
