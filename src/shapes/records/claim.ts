import {
  type BodyMember,
  type Claim,
  claimIds,
  claimKinds,
  claimTimeFrames,
  exclusionReasons,
  syntheses,
} from "../../model/claim.js";
import { mostLevels } from "../../model/grade-levels.js";
import { bodyDesigns } from "../../model/grading.js";
import { outcomeIds } from "../../model/outcome.js";
import { comparatorIds, populationIds } from "../../model/study.js";
import { studyEffectMeasures } from "../../model/study-effect.js";
import { substanceIds } from "../../model/substance.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { positive } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { kebabCase, someText } from "../text.js";
import { judgementsShape } from "./judgement.js";
import { messageShape } from "./message.js";
import { sourcedFields } from "./reference.js";

/** A claim with its body of evidence. */
export const claimShape: Shape<Claim> = /* @__PURE__ */ lazy<Claim>((exactly) =>
  exactly(
    object({
      id: idOf(claimIds),
      outcome: idOf(outcomeIds),
      relatedOutcomes: optional(list(idOf(outcomeIds))),
      substances: list(idOf(substanceIds)),
      comparator: idOf(comparatorIds),
      populations: list(idOf(populationIds)),
      importance: oneOf(["critical", "important"]),
      kind: oneOf(claimKinds),
      timeFrame: optional(oneOf(claimTimeFrames)),
      design: oneOf(bodyDesigns),
      body: refined(
        list(object({ study: kebabCase, result: kebabCase, guessAdjusted: optional(kebabCase) })),
        countedTwice,
      ),
      excluded: optional(list(object({ study: kebabCase, result: kebabCase, reason: oneOf(exclusionReasons) }))),
      synthesis: oneOf(syntheses),
      measure: optional(oneOf(studyEffectMeasures)),
      threshold: optional(
        refined(
          object({
            value: positive,
            measure: oneOf(["SMD", "MD", "RR"]),
            instrument: optional(someText),
            reference: kebabCase,
          }),
          instrumentProblems,
        ),
      ),
      judgements: optional(judgementsShape(mostLevels, messageShape)),
      agreementWithReviews: optional(someText),
      ...sourcedFields(),
    }),
  ),
);

function* instrumentProblems(threshold: { readonly measure: string; readonly instrument?: string }): Iterable<Problem> {
  if ((threshold.measure === "MD") !== (threshold.instrument !== undefined)) {
    yield { path: ["instrument"], expected: "an instrument for a mean difference, and for nothing else" };
  }
}

/** The same result twice would count its people twice. */
function* countedTwice(body: readonly BodyMember[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { study, result }] of body.entries()) {
    const member = `${study}/${result}`;
    if (seen.has(member)) yield { path: [index], expected: "a result that is in the body once", received: member };
    seen.add(member);
  }
}
