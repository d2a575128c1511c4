import type { NotComputable } from "../model/no-value.js";
import type { Study } from "../model/study.js";
import type { GroupSummary, PrintedResult, StudyResult } from "../model/study-result.js";
import { studyShape } from "../shapes/records/study.js";
import { studyResultShape } from "../shapes/records/study-result.js";
import { check } from "../shapes/shape.js";
import { ciToSe } from "../statistics/ci-to-se.js";
import { effectSize } from "../statistics/effect-size.js";
import { seToSd } from "../statistics/se-to-sd.js";

/** A study result as an effect; positive means better for the participant. */
export interface StudyEffect {
  /** Standardised mean difference (Hedges' g). */
  readonly measure: "SMD";
  /** Effect, positive where the substance did better. */
  readonly yi: number;
  /** Sampling variance. */
  readonly vi: number;
  /** Participants in both groups. */
  readonly n: number;
}

interface Group {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Turns a printed result into a standardised mean difference where the print allows it: two independent groups with
 * size, mean and a spread. The number randomised stands in for a group size that the result does not print (intention to
 * treat); nothing else is imputed, and a result without these numbers has no effect here.
 *
 * Method: Cochrane Handbook 6.5.2.2 (spread from a confidence interval of a group mean) and Hedges' g as in metafor.
 *
 * @param study - The study.
 * @param result - One of its results.
 * @returns The effect, or `not-computable`.
 * @throws {MicrodosingError} Where the study or the result is not as its schema says.
 * @example
 * ```ts
 * import { studies, studyEffect } from "microdosing/evidence";
 * const study = studies.find(({ id }) => id === "mueller-2025-lsd-adhd");
 * const result = study?.results.find(({ id }) => id === "aisrs-week-6");
 * const effect = study && result ? studyEffect(study, result) : "not-computable";
 * console.log(effect === "not-computable" ? effect : `${effect.measure} ${effect.yi.toFixed(2)}`);
 * // SMD -0.23
 * ```
 */
export function studyEffect(study: Study, result: StudyResult): StudyEffect | NotComputable {
  return effectOf(check(studyShape, study, "study", ["study"]), check(studyResultShape, result, "result", ["result"]));
}

/**
 * As {@link studyEffect}, over records that were checked before.
 *
 * @param study - A checked study.
 * @param result - A checked result.
 * @returns As {@link studyEffect}.
 */
export function effectOf(study: Study, result: StudyResult): StudyEffect | NotComputable {
  // In a crossover the groups are the same people, and their correlation is not printed.
  if (study.design !== "parallel" || result.scoring === "neutral") return "not-computable";
  const sizeOf = (id: string) => study.arms.find((arm) => arm.id === id)?.nRandomised;
  const groups = independentGroups(result.printed, sizeOf(result.arm), sizeOf(result.comparatorArm));
  if (groups === undefined) return "not-computable";
  const [treatment, comparator] = groups;
  const { yi, vi } = effectSize({
    measure: "SMD",
    m1: treatment.mean,
    sd1: treatment.sd,
    n1: treatment.n,
    m2: comparator.mean,
    sd2: comparator.sd,
    n2: comparator.n,
  });
  const sign = result.scoring === "higher-better" ? 1 : -1;
  return { measure: "SMD", yi: sign * yi, vi, n: treatment.n + comparator.n };
}

function independentGroups(
  printed: PrintedResult,
  treated: number | undefined,
  compared: number | undefined,
): readonly [Group, Group] | undefined {
  if (printed.type !== "group-summaries") return undefined;
  const treatment = complete(printed.treatment, treated);
  const comparator = complete(printed.comparator, compared);
  return treatment === undefined || comparator === undefined ? undefined : [treatment, comparator];
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
