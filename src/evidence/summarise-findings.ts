import { capitalised } from "../lib/capitalised.js";
import { intervalMessage, numberMessage } from "../lib/table-of-findings.js";
import type { EffectMeasure } from "../model/effect-size.js";
import {
  type BaselineRiskGroup,
  baselineRiskGroups,
  type Estimated,
  type FindingsAbsoluteEffect,
  type OutcomeFindings,
} from "../model/findings.js";
import type { Message } from "../model/message.js";
import { either } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { count, positive, share } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { messageShape } from "../shapes/records/message.js";
import { type Problem, refined } from "../shapes/refined.js";
import { check, type Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import { computeAbsolute, type RiskMeasure, riskMeasures } from "./absolute-effect.js";
import { type AnyGrade, gradeShape, hasEvidence } from "./grade-shape.js";
import { noSubject } from "./read-grade-input.js";
import { effectNumber } from "./reader-numbers.js";

/** An instrument in whose points a standardised mean difference can be told. */
export interface FindingsInstrument {
  /** What it is called. */
  readonly name: string;
  /** A typical standard deviation of its scores among people, in points, above 0. */
  readonly sd: number;
}

/** An outcome with its grade, for a summary of findings. */
export interface GradedOutcome {
  /** What was looked at: a message, or one's own words. */
  readonly outcome: Message | string;
  /** Its grade, from `gradeEvidence`. */
  readonly grade: AnyGrade;
  /** Number of studies; where the grade has a pooled effect, that of its effects. */
  readonly k: number;
  /** Participants over all studies; where the grade has a pooled effect, those of its effects, as far as they are known. */
  readonly participants: number;
  /** Risk without the treatment, between 0 and 1, or several by group: for `OR`, `PETO`, `RR` and `RD`. */
  readonly baselineRisk?: number | Readonly<Partial<Record<BaselineRiskGroup, number | undefined>>> | undefined;
  /** An instrument to tell an `SMD` in. */
  readonly instrument?: FindingsInstrument | undefined;
}

/** Shape of {@link GradedOutcome}s. */
export const gradedOutcomesShape: Shape<readonly GradedOutcome[]> = /* @__PURE__ */ lazy<readonly GradedOutcome[]>(
  (exactly) =>
    exactly(
      list(
        refined(
          object({
            outcome: either({ text: someText, object: messageShape }),
            grade: gradeShape,
            k: count,
            participants: count,
            baselineRisk: optional(
              either({
                number: share,
                object: refined(
                  object({ low: optional(share), moderate: optional(share), high: optional(share) }),
                  unorderedRisks,
                ),
              }),
            ),
            instrument: optional(object({ name: someText, sd: positive })),
          }),
          misplaced,
        ),
      ),
    ),
);

type RisksByGroup = Readonly<Partial<Record<BaselineRiskGroup, number | undefined>>>;

function* unorderedRisks(risks: RisksByGroup): Iterable<Problem> {
  const given = baselineRiskGroups.filter((group) => risks[group] !== undefined);
  if (given.length === 0) yield { expected: "a risk in one group at least" };
  for (const [index, group] of given.slice(1).entries()) {
    const before = given[index] as BaselineRiskGroup;
    if ((risks[group] as number) <= (risks[before] as number)) {
      const expected = `a risk above that of the group ${before}`;
      yield { path: [group], code: "out-of-range", expected, received: risks[group] };
    }
  }
}

/** What a pooled effect does not rest on, and what it cannot be told in. */
function* misplaced(given: GradedOutcome): Iterable<Problem> {
  const { effect } = given.grade;
  const { baselineRisk, instrument } = given;
  if (effect === "not-computable") return;
  const { measure, k, participants = given.participants } = effect;
  if (given.k !== k) yield { path: ["k"], expected: `the studies of the grade (${k})`, received: given.k };
  if (given.participants !== participants) {
    const expected = `the participants of the grade (${participants})`;
    yield { path: ["participants"], expected, received: given.participants };
  }
  if (baselineRisk !== undefined && !isRiskMeasure(measure)) {
    const expected = `no baseline risk for the measure ${measure}, but for ${riskMeasures.join(", ")}`;
    yield { path: ["baselineRisk"], expected, received: baselineRisk };
  }
  if (instrument !== undefined && measure !== "SMD") {
    yield {
      path: ["instrument"],
      expected: `no instrument for the measure ${measure}, but for SMD`,
      received: instrument,
    };
  }
}

const isRiskMeasure = (measure: EffectMeasure): measure is RiskMeasure =>
  (riskMeasures as readonly EffectMeasure[]).includes(measure);

/**
 * Makes a GRADE summary of findings of one's own grades: for each outcome the relative effect, what it means for 1,000
 * people at the baseline risks that are given (low, moderate and high, or one), the certainty and the sentence. The rows go
 * into {@link findingsTable}, {@link findingsToHtml}, {@link findingsToMarkdown} and {@link findingsToCsv}.
 *
 * @remarks Absolute effects as in {@link absoluteEffect}. A standardised mean difference times a typical standard deviation
 * of an instrument is the difference in its points (Cochrane Handbook 5.1: 12.6.4); the interval does not hold the
 * uncertainty of that standard deviation. Texts give ratios, and not their logarithms. A grade that was given no subject says
 * its sentence of the outcome.
 * @param outcomes - Outcomes with their grades.
 * @returns A row each.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type`, `invalid-value` or `out-of-range`, with a path
 * such as `outcomes[0].baselineRisk`.
 * @example
 * ```ts
 * import { findingsToCsv, gradeEvidence, summariseFindings } from "microdosing/evidence";
 * import { createI18n } from "microdosing/i18n";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   effects: [{ yi: Math.log(0.92), vi: 0.004, n: 1200, riskOfBias: "low" }],
 *   options: { measure: "RR" },
 * });
 * const rows = summariseFindings([
 *   { outcome: "Relapse", grade, k: 1, participants: 1200, baselineRisk: { low: 0.1, high: 0.3 } },
 * ]);
 * for (const { group, difference } of rows[0]?.absolute ?? []) {
 *   if (difference !== "not-computable") console.log(group, Math.round(difference.estimate));
 * }
 * // low -8
 * // high -24
 * console.log(findingsToCsv(rows, await createI18n("en")).split("\r\n").length);
 * // 3
 * ```
 */
export function summariseFindings(outcomes: readonly GradedOutcome[]): readonly OutcomeFindings[] {
  return check(gradedOutcomesShape, outcomes, "outcomes", ["outcomes"]).map(rowOf);
}

/** The sentence of a grade that was given no subject, about the outcome. */
function statementOn({ outcome, grade: { statement } }: GradedOutcome): Message {
  const { subject, ...values } = statement.values ?? {};
  if (JSON.stringify(subject) !== JSON.stringify(noSubject)) return statement;
  return {
    ...statement,
    values: { ...values, subject: typeof outcome === "string" ? capitalised(outcome) : { message: outcome } },
  };
}

function rowOf(given: GradedOutcome): OutcomeFindings {
  const { outcome, grade, k, participants, baselineRisk, instrument } = given;
  const { certainty, provisional, effect } = grade;
  const common = {
    outcome:
      typeof outcome === "string" ? ({ key: "evidence:findings.text", values: { text: outcome } } as const) : outcome,
    k,
    participants,
    certainty,
    provisional: provisional && hasEvidence(grade),
    statement: statementOn(given),
  };
  if (!hasEvidence(grade)) return { ...common, effect: { key: "evidence:findings.effect-none" } };
  if (effect === "not-computable") return { ...common, effect: { key: "evidence:findings.effect-not-pooled" } };
  const { measure, level } = effect;
  const relative: Message = {
    key: "evidence:findings.effect-interval",
    values: {
      measure: { term: `measure.${measure}` },
      interval: { message: intervalMessage(mapped(effect, inNaturalUnits[measure]), level, shortNumber) },
    },
  };
  if (instrument !== undefined) {
    const points = mapped(effect, (value) => value * instrument.sd);
    const interval = { message: intervalMessage(points, level, shortNumber) };
    const values = { effect: { message: relative }, instrument: instrument.name, interval };
    return { ...common, effect: { key: "evidence:findings.effect-points", values }, points };
  }
  if (baselineRisk === undefined || !isRiskMeasure(measure)) return { ...common, effect: relative };
  const { estimate, ci } = effect;
  const absolute = risksOf(baselineRisk).map(
    ([group, risk]): FindingsAbsoluteEffect => ({
      ...(group === undefined ? {} : { group }),
      ...computeAbsolute({ measure, estimate, ci, baselineRisk: risk }),
      level,
    }),
  );
  return { ...common, effect: relative, absolute };
}

function risksOf(given: number | RisksByGroup): readonly (readonly [BaselineRiskGroup | undefined, number])[] {
  if (typeof given === "number") return [[undefined, given]];
  return baselineRiskGroups.flatMap((group) => {
    const risk = given[group];
    return risk === undefined ? [] : [[group, risk] as const];
  });
}

const mapped = ({ estimate, ci: [low, high] }: Estimated, map: (value: number) => number): Estimated => ({
  estimate: map(estimate),
  ci: [map(low), map(high)],
});

const asIs = (value: number): number => value;
/** A ratio beyond the range of numbers, which no message can say, is the largest. */
const ratio = (value: number): number => Math.min(Math.exp(value), Number.MAX_VALUE);

/** From the scale that effects are pooled on to the one that people read. */
const inNaturalUnits: Readonly<Record<EffectMeasure, (value: number) => number>> = {
  SMD: asIs,
  MD: asIs,
  ROM: ratio,
  OR: ratio,
  RR: ratio,
  RD: asIs,
  PETO: ratio,
  COR: asIs,
  ZCOR: Math.tanh,
  MC: asIs,
  SMCC: asIs,
  SMCR: asIs,
};

/** As effects are written, but for what would be rounded to nothing: two digits of it. */
const shortNumber = (value: number): Message =>
  numberMessage(value !== 0 && Math.abs(value) < 0.005 ? Number(value.toPrecision(2)) : effectNumber(value));
