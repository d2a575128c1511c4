import { claimIds } from "../../model/claim.js";
import { baselineRiskGroups, type Estimated, type FindingsRow, type OutcomeFindings } from "../../model/findings.js";
import { certainties } from "../../model/grading.js";
import { boolean, either } from "../either.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { anyNumber, count, number, share } from "../number.js";
import { object, optional } from "../object.js";
import type { Shape } from "../shape.js";
import { intervalShape } from "./interval.js";
import { messageShape } from "./message.js";

/** A row of a summary of findings, on a claim or on any outcome. */
export const findingsRowShape: Shape<OutcomeFindings & Partial<Pick<FindingsRow, "claim">>> = /* @__PURE__ */ lazy<
  OutcomeFindings & Partial<Pick<FindingsRow, "claim">>
>((exactly) => {
  const estimated: Shape<Estimated> = object({ estimate: anyNumber, ci: intervalShape });
  const risk = either({ text: oneOf(["not-computable"]), object: estimated });
  return exactly(
    object({
      claim: optional(idOf(claimIds)),
      outcome: messageShape,
      k: count,
      participants: count,
      certainty: oneOf([...certainties, "no-evidence"]),
      provisional: optional(boolean),
      effect: messageShape,
      absolute: optional(
        list(
          object({
            baseline: number({ min: 0, max: 1000 }),
            risk,
            difference: risk,
            group: optional(oneOf(baselineRiskGroups)),
            level: share,
          }),
        ),
      ),
      points: optional(estimated),
      statement: messageShape,
    }),
  );
});
