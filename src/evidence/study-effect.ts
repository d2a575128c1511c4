import type { NotComputable } from "../model/no-value.js";
import type { Study } from "../model/study.js";
import { type StudyEffect, type StudyEffectMeasure, studyEffectMeasures } from "../model/study-effect.js";
import type { GroupSummary, PrintedResult, StudyResult } from "../model/study-result.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { number } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { studyShape } from "../shapes/records/study.js";
import { studyResultShape } from "../shapes/records/study-result.js";
import { check, type Shape } from "../shapes/shape.js";
import { ciToSe } from "../statistics/ci-to-se.js";
import { printedStandardError } from "../statistics/effect-from-estimate.js";
import { effectSize } from "../statistics/effect-size.js";
import { medianIqrToMeanSd } from "../statistics/median-iqr-to-mean-sd.js";
import { countsOf } from "../statistics/percent-to-events.js";
import { seToSd } from "../statistics/se-to-sd.js";

/** How a printed result becomes an effect. */
export interface StudyEffectOptions {
  /** What the effect is measured in; by default the first of `SMD`, `MD` and `RR` for which the print is enough. */
  readonly measure?: StudyEffectMeasure | undefined;
  /**
   * The correlation between the two conditions of a crossover that prints the mean of each and not the paired difference,
   * from -1 to 1. It is an assumption: compute with several (such as 0.3, 0.5 and 0.7), and say so.
   */
  readonly correlation?: number | undefined;
}

const optionsShape: Shape<StudyEffectOptions> = /* @__PURE__ */ lazy<StudyEffectOptions>((exactly) =>
  exactly(
    object({ measure: optional(oneOf(studyEffectMeasures)), correlation: optional(number({ min: -1, max: 1 })) }),
  ),
);

/**
 * Turns a printed result into an effect where the print allows it: means with a spread, medians with quartiles, a
 * difference with its standard error, interval, t or exact p value, a standardised difference with its error, or counts of
 * events (a percentage where one number of people rounds to it). The numbers of people randomised stand in for group sizes that the result does not print (intention to treat);
 * nothing else is assumed, but for the correlation of a crossover, which is the caller's.
 *
 * Method: Cochrane Handbook 6.3.1 and 6.5.2 (standard errors and deviations from intervals, p values and quartiles),
 * 23.2.7 (crossover trials), and metafor's `escalc` for the effects.
 *
 * @param study - The study.
 * @param result - One of its results.
 * @param options - The measure that is wanted, and what is assumed of a crossover.
 * @returns The effect, or `not-computable`.
 * @throws {MicrodosingError} Where the study, the result or an option is not as its shape says.
 * @example
 * ```ts
 * import { studies, studyEffect } from "microdosing/evidence";
 * const study = studies.find(({ id }) => id === "allen-2024-lsd-sleep");
 * const result = study?.results.find(({ id }) => id === "sleep-night-after");
 * const effect = study && result ? studyEffect(study, result) : "not-computable";
 * console.log(effect === "not-computable" ? effect : `${effect.measure} ${effect.yi} minutes, ${effect.n} people`);
 * // MD 24.3 minutes, 80 people
 * ```
 */
export function studyEffect(
  study: Study,
  result: StudyResult,
  options: StudyEffectOptions = {},
): StudyEffect | NotComputable {
  const { measure, correlation } = check(optionsShape, options, "options", ["options"]);
  const [checkedStudy, checkedResult] = [
    check(studyShape, study, "study", ["study"]),
    check(studyResultShape, result, "result", ["result"]),
  ];
  for (const wanted of measure === undefined ? studyEffectMeasures : [measure]) {
    const effect = effectOf(checkedStudy, checkedResult, wanted, correlation);
    if (effect !== "not-computable") return effect;
  }
  return "not-computable";
}

/**
 * As {@link studyEffect}, over records that were checked before.
 *
 * @param study - A checked study.
 * @param result - A checked result.
 * @param measure - The measure that is wanted.
 * @param correlation - What is assumed of a crossover.
 * @returns As {@link studyEffect}.
 */
export function effectOf(
  study: Study,
  result: StudyResult,
  measure: StudyEffectMeasure,
  correlation?: number,
): StudyEffect | NotComputable {
  if (result.scoring === "neutral") return "not-computable";
  const found = rawEffect(study, result, measure, correlation);
  if (found === undefined || !(found.vi > 0)) return "not-computable";
  const sign = result.scoring === "higher-better" ? 1 : -1;
  return { measure, yi: sign * found.yi + 0, vi: found.vi, n: participantsOf(study, result) };
}

/**
 * Participants behind a result: those of the two arms that it compares, as far as they are printed, else of the study.
 *
 * @param study - The study.
 * @param result - One of its results.
 * @returns People analysed, else randomised, else enrolled; 0 where nothing is printed.
 */
export function participantsOf(study: Study, { printed, arm, comparatorArm }: StudyResult): number {
  const { size, design } = study;
  const whole = size.analysed ?? size.randomised ?? size.enrolled ?? 0;
  if (design !== "parallel" || arm === comparatorArm) return whole;
  const groups = "treatment" in printed && typeof printed.treatment === "object" ? printed : undefined;
  const [treated, compared] = [groups?.treatment, groups?.comparator] as readonly (
    | { readonly n?: number }
    | undefined
  )[];
  const [first, second] = [treated?.n ?? randomisedTo(study, arm), compared?.n ?? randomisedTo(study, comparatorArm)];
  if (first === undefined || second === undefined) return whole;
  // Of all who were randomised, fewer may have been analysed.
  const isPrinted = treated?.n !== undefined || compared?.n !== undefined;
  return isPrinted || whole === 0 ? first + second : Math.min(whole, first + second);
}

const randomisedTo = ({ arms }: Study, id: string): number | undefined =>
  arms.find((arm) => arm.id === id)?.nRandomised;

interface RawEffect {
  readonly yi: number;
  readonly vi: number;
}

interface Group {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/** Treatment minus comparator, or the logarithm of their ratio. */
function rawEffect(
  study: Study,
  result: StudyResult,
  measure: StudyEffectMeasure,
  correlation: number | undefined,
): RawEffect | undefined {
  const { printed } = result;
  switch (printed.type) {
    case "group-summaries":
    case "medians": {
      const groups = groupsOf(study, result, printed);
      if (groups === undefined || measure === "RR") return undefined;
      if (study.design === "parallel") return fromIndependentGroups(groups, measure);
      const assumed = (printed.type === "group-summaries" ? printed.correlation : undefined) ?? correlation;
      return study.design === "crossover" && assumed !== undefined
        ? fromSamePeople(groups, measure, assumed)
        : undefined;
    }
    case "mean-difference": {
      const se = standardErrorOf(printed);
      if (se === undefined || measure === "RR") return undefined;
      if (measure === "MD") return { yi: printed.estimate, vi: se ** 2 };
      const { sd } = printed;
      return sd === undefined || sd === 0 ? undefined : { yi: printed.estimate / sd, vi: (se / sd) ** 2 };
    }
    case "standardised-difference": {
      const se = ["d", "g"].includes(printed.statistic) ? standardErrorOf(printed) : undefined;
      return se === undefined || measure !== "SMD" ? undefined : { yi: printed.estimate, vi: se ** 2 };
    }
    case "events":
      return measure === "RR" ? riskRatioOf(printed.treatment, printed.comparator) : undefined;
    case "percentages": {
      const [treated, compared] = [randomisedTo(study, result.arm), randomisedTo(study, result.comparatorArm)];
      if (measure !== "RR" || printed.comparator === undefined || !treated || !compared) return undefined;
      const [first, second] = [eventsOf(printed.treatment, treated), eventsOf(printed.comparator, compared)];
      return first === undefined || second === undefined ? undefined : riskRatioOf(first, second);
    }
    default:
      return undefined;
  }
}

/** The number of people that a percentage stands for; undefined where several round to it, or none. */
function eventsOf(percent: number, n: number): { readonly events: number; readonly n: number } | undefined {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const { lowest, highest } = countsOf({ percent, decimals, n });
  return lowest === highest ? { events: lowest, n } : undefined;
}

function riskRatioOf(
  treatment: { readonly events: number; readonly n: number },
  comparator: { readonly events: number; readonly n: number },
): RawEffect | undefined {
  if (treatment.n === 0 || comparator.n === 0 || treatment.events + comparator.events === 0) return undefined;
  return effectSize({
    measure: "RR",
    events1: treatment.events,
    n1: treatment.n,
    events2: comparator.events,
    n2: comparator.n,
  });
}

function fromIndependentGroups([treatment, comparator]: readonly [Group, Group], measure: "SMD" | "MD"): RawEffect {
  return effectSize({
    measure,
    m1: treatment.mean,
    sd1: treatment.sd,
    n1: treatment.n,
    m2: comparator.mean,
    sd2: comparator.sd,
    n2: comparator.n,
  });
}

/** The paired difference; standardised by the spread between people, as in a parallel trial (Cochrane Handbook 23.2.7). */
function fromSamePeople(
  [treatment, comparator]: readonly [Group, Group],
  measure: "SMD" | "MD",
  r: number,
): RawEffect | undefined {
  const n = Math.min(treatment.n, comparator.n);
  const yi = treatment.mean - comparator.mean;
  const between = treatment.sd * comparator.sd;
  if (measure === "MD") return { yi, vi: ((treatment.sd - comparator.sd) ** 2 + 2 * (1 - r) * between) / n };
  const sd = Math.sqrt((treatment.sd ** 2 + comparator.sd ** 2) / 2);
  if (sd === 0) return undefined;
  const standardised = yi / sd;
  return { yi: standardised, vi: (1 / n + standardised ** 2 / (2 * n)) * 2 * (1 - r) };
}

type PrintedDifference = Extract<PrintedResult, { readonly type: "mean-difference" | "standardised-difference" }>;

/** The standard error that a print gives; undefined where it gives none, or one of nothing. */
function standardErrorOf(printed: PrintedDifference): number | undefined {
  const { estimate, se, ci, level = 0.95, p } = printed;
  const t = "t" in printed ? printed.t : undefined;
  if (se !== undefined) return se;
  if (ci !== undefined) return printedStandardError({ ci, level }, estimate, false);
  if (estimate === 0) return undefined;
  if (t !== undefined && t !== 0) return printedStandardError({ statistic: t }, estimate, false);
  const isExact = p !== undefined && p.comparison === "=" && p.value > 0 && p.value < 1;
  return isExact ? printedStandardError({ p: p.value }, estimate, false) : undefined;
}

type PrintedGroups = Extract<PrintedResult, { readonly type: "group-summaries" | "medians" }>;

function groupsOf(study: Study, result: StudyResult, printed: PrintedGroups): readonly [Group, Group] | undefined {
  const isSame = study.design === "crossover";
  const sizeOf = (arm: string) => (isSame ? participantsOf(study, result) : randomisedTo(study, arm));
  const [treated, compared] = [sizeOf(result.arm), sizeOf(result.comparatorArm)];
  const groups =
    printed.type === "medians"
      ? [quartiles(printed.treatment, treated), quartiles(printed.comparator, compared)]
      : [complete(printed.treatment, treated), complete(printed.comparator, compared)];
  const [treatment, comparator] = groups;
  return treatment === undefined || comparator === undefined ? undefined : [treatment, comparator];
}

function quartiles(
  { n: printed, median, q1, q3 }: Extract<PrintedResult, { readonly type: "medians" }>["treatment"],
  randomised: number | undefined,
): Group | undefined {
  const n = printed ?? randomised;
  return n === undefined || n < 2 ? undefined : { n, ...medianIqrToMeanSd({ q1, median, q3, n }) };
}

function complete(group: GroupSummary, randomised: number | undefined): Group | undefined {
  const { mean, sd, se, ci } = group;
  const n = group.n ?? randomised;
  if (n === undefined || n < 2) return undefined;
  if (sd !== undefined) return { n, mean, sd };
  if (se !== undefined) return { n, mean, sd: seToSd({ se, n }) };
  if (ci === undefined) return undefined;
  return { n, mean, sd: seToSd({ se: ciToSe({ ci, df: n - 1 }), n }) };
}
