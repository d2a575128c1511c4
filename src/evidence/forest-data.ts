import type { ClaimId } from "../model/claim.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import { pool } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { withDefaults } from "../statistics/read-pooling.js";
import { bodyOf, type EvidenceRecords } from "./body.js";
import { effectsOf, requireEffects } from "./claim-estimate.js";
import { claimOf } from "./grade-claim.js";

/**
 * The data of a forest plot for a claim.
 *
 * @param records - Claims, studies and references, checked before.
 * @param claimId - The claim.
 * @returns The studies that print enough for an effect, with the pooled effect where there are several, or `not-pooled`
 * where none does.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
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
  const pooled = pool(effects, withDefaults({ test: "adhoc" }));
  // The weights that the pooled effect rests on: a random-effects model adds the variance between studies to each.
  const total = effects.reduce((sum, { vi }) => sum + 1 / (vi + pooled.tau2), 0);
  const z = normalQuantile(0.975);
  const interval = pooled.predictionInterval;
  return {
    rows: effects.map(({ study, yi, vi }) => ({
      label: labelOf(records.references, study.reference),
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
  };
}

/**
 * First author and year, as plots name studies; both are facts of the reference.
 *
 * @param references - The works.
 * @param id - The work of the study.
 * @returns The name; the id where the work is not among them.
 */
export function labelOf(references: readonly Reference[], id: ReferenceId): string {
  const reference = references.find((entry) => entry.id === id);
  const [author] = reference?.author ?? [];
  const [year] = reference?.issued?.["date-parts"][0] ?? [];
  return [author?.family ?? author?.literal ?? id, year].filter((part) => part !== undefined).join(" ");
}
