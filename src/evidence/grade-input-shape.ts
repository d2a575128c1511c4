import { effectMeasures } from "../model/effect-size.js";
import type { GradedEffect, GradeInput, GradeOptions } from "../model/grade.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import { bodyDesigns, certainties, gradeDomains, imprecisionModes } from "../model/grading.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { scorings } from "../model/scoring.js";
import { either } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { positive, positiveCount, share } from "../shapes/number.js";
import { object, openObject, optional } from "../shapes/object.js";
import { judgementsShape } from "../shapes/records/judgement.js";
import { messageShape, messageValueShape } from "../shapes/records/message.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import { effectFields, measureOf, metaAnalysisOptionsShape, unpoolable } from "../statistics/pooling-shapes.js";
import { countsShape } from "../statistics/read-event-counts.js";
import { missingSize } from "./effect-scale.js";

/** Effects to be graded; what else each carries is left alone. */
export const gradedEffectsShape: Shape<readonly GradedEffect[]> = /* @__PURE__ */ lazy<readonly GradedEffect[]>(
  (exactly) =>
    exactly(
      refined(
        list(
          openObject({
            ...effectFields(),
            n: optional(positiveCount),
            riskOfBias: optional(oneOf(riskOfBiasLevels)),
            counts: optional(countsShape),
            study: optional(someText),
          }),
          { min: 1 },
        ),
        unfitEffects,
      ),
    ),
);

/** Options of grading. */
export const gradeOptionsShape: Shape<GradeOptions> = /* @__PURE__ */ lazy<GradeOptions>((exactly) =>
  exactly(
    object({
      measure: optional(oneOf(effectMeasures)),
      threshold: optional(positive),
      baselineRisk: optional(share),
      optimalInformationSize: optional(positiveCount),
      imprecision: optional(oneOf(imprecisionModes)),
      orientation: optional(oneOf(scorings)),
      subject: optional(messageValueShape),
      metaAnalysis: optional(metaAnalysisOptionsShape),
    }),
  ),
);

/** What is to be graded. */
export const gradeInputShape: Shape<GradeInput> = /* @__PURE__ */ lazy<GradeInput>((exactly) => {
  const reason = either({ text: someText, object: messageShape });
  return exactly(
    refined(
      object({
        design: oneOf(bodyDesigns),
        startAt: optional(oneOf(certainties)),
        effects: optional(gradedEffectsShape),
        options: optional(gradeOptionsShape),
        judgements: optional(judgementsShape(mostLevels, reason)),
        upgrades: optional(judgementsShape(mostUpgrade, reason)),
      }),
      problemsOfInput,
    ),
  );
});

function* problemsOfInput(input: GradeInput): Iterable<Problem> {
  yield* missingOptions(input);
  yield* missingJudgements(input);
}

/** Without effects nothing is computed: a domain that nobody judged would count as no reason for doubt. */
function* missingJudgements({ effects, judgements = {} }: GradeInput): Iterable<Problem> {
  if (effects !== undefined) return;
  for (const domain of gradeDomains) {
    if (judgements[domain] !== undefined) continue;
    const expected = "effects, or a judgement of every domain";
    yield { path: ["judgements", domain], code: "missing-field", expected, received: undefined };
  }
}

/** Effects that cannot stand beside one another: by their variances, or because a study is counted twice. */
function* unfitEffects(effects: readonly GradedEffect[]): Iterable<Problem> {
  yield* unpoolable(effects);
  const seen = new Set<string>();
  for (const [index, { study }] of effects.entries()) {
    if (study === undefined) continue;
    if (seen.has(study)) yield { path: [index, "study"], expected: "each study once", received: study };
    seen.add(study);
  }
}

/** What an option or the effects ask for beside them. */
export function* missingOptions({
  effects = [],
  options = {},
}: Pick<GradeInput, "effects" | "options">): Iterable<Problem> {
  const common = measureOf(effects);
  const { imprecision = "classic", threshold, measure = common ?? "SMD", baselineRisk } = options;
  if (common !== undefined && common !== measure) {
    yield { path: ["options", "measure"], expected: `the measure of the effects (${common})`, received: measure };
  }
  if (imprecision !== "classic" && threshold === undefined) {
    const expected = `a minimally important difference for the mode ${imprecision}`;
    yield { path: ["options", "threshold"], code: "missing-field", expected, received: threshold };
  }
  const missing = effects.length === 0 ? "none" : missingSize({ measure, threshold, baselineRisk });
  if (missing !== "none") {
    const wanted = missing === "baselineRisk" ? "a baseline risk or a threshold" : "a minimally important difference";
    const expected = `${wanted} for the measure ${measure}`;
    yield { path: ["options", missing], code: "missing-field", expected, received: options[missing] };
  }
}
