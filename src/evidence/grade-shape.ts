import { effectMeasures } from "../model/effect-size.js";
import type { Grade, JudgedLevels, Judgement } from "../model/grade.js";
import { judgementSources } from "../model/grade.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import { bodyDesigns, type Certainty, certainties, effectSizeClasses, imprecisionModes } from "../model/grading.js";
import { boolean, either } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber, count, positiveCount, share } from "../shapes/number.js";
import { object, openObject, optional } from "../shapes/object.js";
import { intervalShape } from "../shapes/records/interval.js";
import { levelsShape } from "../shapes/records/judgement.js";
import { messageShape } from "../shapes/records/message.js";
import type { Shape } from "../shapes/shape.js";

/** A grade, or that of a claim, which may have no evidence. */
export type AnyGrade = Omit<Grade, "certainty"> & {
  /** The certainty, or that there is nothing to be certain about. */
  readonly certainty: Certainty | "no-evidence";
};

/**
 * Whether a grade is of some evidence.
 *
 * @param grade - The grade.
 * @returns False for a claim without any.
 */
export const hasEvidence = (grade: AnyGrade): grade is Grade => grade.certainty !== "no-evidence";

/** A grade, also one that was written as JSON and read again, or one of a claim, which has more fields. */
export const gradeShape: Shape<AnyGrade> = /* @__PURE__ */ lazy<AnyGrade>((exactly) => {
  const notComputable = oneOf(["not-computable"]);
  const imprecision = judgementShape(mostLevels.imprecision);
  return exactly(
    openObject({
      certainty: oneOf([...certainties, "no-evidence"]),
      start: oneOf(certainties),
      design: oneOf(bodyDesigns),
      domains: judgementsOf(mostLevels),
      upgrades: judgementsOf(mostUpgrade),
      imprecision: either({
        text: notComputable,
        object: object({
          mode: oneOf(imprecisionModes),
          classic: imprecision,
          threshold: imprecision,
          core: imprecision,
          agree: boolean,
        }),
      }),
      effect: either({
        text: notComputable,
        object: object({
          measure: oneOf(effectMeasures),
          level: share,
          estimate: anyNumber,
          ci: intervalShape,
          size: oneOf(effectSizeClasses),
          k: positiveCount,
          participants: optional(count),
        }),
      }),
      statement: messageShape,
      provisional: boolean,
      notes: list(messageShape),
    }),
  );
});

function judgementShape(most: number): Shape<Judgement> {
  const judged = { levels: levelsShape(most), reason: messageShape };
  const kept: Shape<JudgedLevels> = object(judged);
  return object({ ...judged, source: oneOf(judgementSources), computed: optional(kept), withheld: optional(kept) });
}

function judgementsOf<Name extends string>(
  most: Readonly<Record<Name, number>>,
): Shape<Readonly<Record<Name, Judgement>>> {
  const entries = Object.entries<number>(most).map(([name, levels]) => [name, judgementShape(levels)] as const);
  return object(Object.fromEntries(entries)) as Shape<unknown> as Shape<Readonly<Record<Name, Judgement>>>;
}
