import type { ClaimId } from "../model/claim.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { Certainty } from "../model/grading.js";
import type { Message } from "../model/message.js";
import type { Reference } from "../model/reference.js";
import { pool } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { withDefaults } from "../statistics/read-pooling.js";
import { bodyOf, type EvidenceRecords } from "./body.js";
import { effectsOf, requireEffects } from "./claim-estimate.js";
import { claimOf, gradeRecorded } from "./grade-claim.js";
import { distinctLabels, studyLabel } from "./study-label.js";

/**
 * The data of a forest plot for a claim.
 *
 * @param records - Claims, studies and references, checked before.
 * @param claimId - The claim.
 * @returns The studies that print enough for an effect, with the pooled effect where there are several, and the grade of the
 * whole body; or `not-pooled` where none does.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, or `unknown-id` for a study whose work is not in the records.
 */
export function forestDataOf(
  records: EvidenceRecords & { readonly references: readonly Reference[] },
  claimId: ClaimId,
): ForestData | NoForestReason {
  const claim = claimOf(records, claimId);
  const entries = bodyOf(records, claim);
  const found = effectsOf(claim, entries);
  if (claim.synthesis === "pooled") requireEffects(entries, found);
  const isHarmRatio = claim.measure === "RR" && claim.kind === "harm";
  const effects = found.map(({ entry, effect }) => ({
    study: entry.study,
    instrument: entry.result.instrument,
    ...effect,
    // A ratio of harm is drawn as one: above 1 there is more of it.
    yi: isHarmRatio ? -effect.yi : effect.yi,
  }));
  const [first] = effects;
  if (first === undefined) return "not-pooled";
  const { certainty, statement } = gradeRecorded(records, claimId);
  const pooled = pool(effects, withDefaults({ test: "adhoc" }));
  // The weights that the pooled effect rests on: a random-effects model adds the variance between studies to each.
  const total = effects.reduce((sum, { vi }) => sum + 1 / (vi + pooled.tau2), 0);
  const z = normalQuantile(0.975);
  const interval = pooled.predictionInterval;
  const labels = distinctLabels(effects.map(({ study }) => studyLabel(records.references, study.reference)));
  return {
    rows: effects.map(({ yi, vi }, index) => ({
      label: labels[index] as Message | string,
      estimate: yi,
      ci: [yi - z * Math.sqrt(vi), yi + z * Math.sqrt(vi)] as const,
      // The division first, so that rounding lifts no share above the whole.
      weight: (1 / (vi + pooled.tau2) / total) * 100,
    })),
    // What one study found is not what all found.
    ...(effects.length === 1
      ? {}
      : {
          pooled: {
            estimate: pooled.estimate,
            ci: pooled.ci,
            ...(interval === "not-estimable" || effects.length < 3 ? {} : { predictionInterval: interval }),
          },
        }),
    nullValue: 0,
    measure: claim.measure ?? "SMD",
    ...(claim.measure === "MD" ? { instrument: first.instrument } : {}),
    // Otherwise effects are positive where the substance did better.
    orientation: isHarmRatio ? "lower-better" : "higher-better",
    body: {
      k: entries.length,
      design: claim.design,
      // A body with an effect has evidence.
      certainty: certainty as Certainty,
      statement,
    },
  };
}
