import type { ClaimId } from "../model/claim.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import { pool } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { withDefaults } from "../statistics/read-pooling.js";
import { bodyOf, type EvidenceRecords, requireEffect } from "./body.js";
import { claimOf } from "./grade-claim.js";
import { effectOf } from "./study-effect.js";

/**
 * The data of a forest plot for a claim.
 *
 * @param records - Claims, studies and references, checked before.
 * @param claimId - The claim.
 * @returns Studies and the pooled effect, or `not-pooled`.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 */
export function forestDataOf(
  records: EvidenceRecords & { readonly references: readonly Reference[] },
  claimId: ClaimId,
): ForestData | NoForestReason {
  const claim = claimOf(records.claims, claimId);
  if (claim.synthesis !== "pooled") return "not-pooled";
  const effects = bodyOf(records, claim).map((entry) => ({
    study: entry.study,
    ...requireEffect(entry, effectOf(entry.study, entry.result)),
  }));
  const pooled = pool(effects, withDefaults());
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const z = normalQuantile(0.975);
  const interval = pooled.predictionInterval;
  return {
    rows: effects.map(({ study, yi, vi }) => ({
      label: labelOf(records.references, study.reference),
      estimate: yi,
      ci: [yi - z * Math.sqrt(vi), yi + z * Math.sqrt(vi)] as const,
      // The division first, so that rounding lifts no share above the whole.
      weight: (1 / vi / total) * 100,
    })),
    pooled: {
      estimate: pooled.estimate,
      ci: pooled.ci,
      ...(interval === "not-estimable" ? {} : { predictionInterval: interval }),
    },
    nullValue: 0,
    measure: "SMD",
  };
}

/** First author and year, as forest plots name studies; both are facts of the reference. */
function labelOf(references: readonly Reference[], id: ReferenceId): string {
  const reference = references.find((entry) => entry.id === id);
  const [author] = reference?.author ?? [];
  const [year] = reference?.issued?.["date-parts"][0] ?? [];
  return [author?.family ?? author?.literal ?? id, year].filter((part) => part !== undefined).join(" ");
}
