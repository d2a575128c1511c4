import { effectDirectionDataOf } from "../evidence/effect-direction-data.js";
import { forestDataOf } from "../evidence/forest-data.js";
import { requireBodies } from "../evidence/require-bodies.js";
import type { Article } from "../model/article.js";
import type { ClaimId } from "../model/claim.js";
import type { EffectDirectionData } from "../model/effect-direction-data.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { NoValue } from "../model/no-value.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { lazy } from "../shapes/lazy.js";
import { openObject, optional } from "../shapes/object.js";
import { claimShape } from "../shapes/records/claim.js";
import { redirectsShape } from "../shapes/records/redirect.js";
import { referenceShape } from "../shapes/records/reference.js";
import { riskRuleShape } from "../shapes/records/risk.js";
import { studyShape } from "../shapes/records/study.js";
import { recordsBy } from "../shapes/records-by.js";
import { check, type Shape } from "../shapes/shape.js";
import { type ArticleRecords, resolve } from "./resolve.js";

/** What can be done with an article and a set of records. */
export interface ArticleJobs {
  /**
   * Puts what the records say into an article: statements whose wording depends on a grade get their message, tables
   * their cells, figures their data, every statement what it cites, and the article those works. What an earlier
   * resolving put in is replaced.
   *
   * @param article - The article, resolved or not.
   * @returns A copy that carries all that a renderer needs.
   * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
   * `invalid-date` for anything but an article, also where an id stands on two sections or blocks, or a day before another that
   * it follows; `unknown-id` for a rule or a work that the records do not hold, at its place in the article.
   */
  readonly resolve: (article: Article) => ResolvedArticle;
  /**
   * The data of a forest plot for a claim.
   *
   * @param claimId - The claim.
   * @returns Studies, the pooled effect and the grade of the whole body, or `not-pooled` where the claim's results are not
   * combined.
   * @throws {MicrodosingError} `invalid-type`, `invalid-value`, or `unknown-id` for a study whose work is not in the records.
   */
  readonly forestData: (claimId: ClaimId) => ForestData | NoForestReason;
  /**
   * The data of an effect direction plot for claims: a column for each that has a body of evidence, a row for each study.
   *
   * @param claimIds - The claims, in the order wanted; all of the records if absent.
   * @returns Outcomes and studies, or `none` where no claim has a study.
   * @throws {MicrodosingError} `invalid-type`, or `unknown-id` for a claim or for a study whose work is not in the records.
   */
  readonly effectDirectionData: (claimIds?: readonly ClaimId[]) => EffectDirectionData | Extract<NoValue, "none">;
}

/**
 * Resolves articles with a caller's own records; {@link resolveArticle} does it with those of the library.
 *
 * @remarks Which ids may be your own, and that the words of a claim are fixed with its id, is told at `createEvidence`: a result
 * that those words do not hold of does not belong in the claim's body.
 * @param records - Claims, studies, rules and references; they are checked once, here.
 * @returns The jobs over these records.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-id`.
 * @example
 * ```ts
 * import { article, createArticle } from "microdosing/article";
 * import { claims, studies } from "microdosing/evidence";
 * import { references, rules } from "microdosing";
 * const larger = studies.map((study) => ({ ...study, size: { analysed: 1000 } }));
 * const resolved = createArticle({ claims, studies: larger, rules, references }).resolve(article);
 * console.log(resolved.sections.length, resolved.references.length > 10);
 * // 13 true
 * ```
 */
export function createArticle(records: ArticleRecords): ArticleJobs {
  const checked = check(recordsShape, records, "records", ["records"]);
  requireBodies(checked);
  return articleJobs(checked);
}

const recordsShape: Shape<ArticleRecords> = /* @__PURE__ */ lazy<ArticleRecords>((exactly) =>
  exactly(
    openObject({
      claims: recordsBy("id", claimShape),
      studies: recordsBy("id", studyShape),
      rules: recordsBy("id", riskRuleShape),
      references: recordsBy("id", referenceShape),
      redirects: optional(redirectsShape),
    }),
  ),
);

/**
 * As {@link createArticle}, over records that were checked before.
 *
 * @param records - Checked records.
 * @returns The jobs over these records.
 */
export function articleJobs(records: ArticleRecords): ArticleJobs {
  return {
    resolve: (article) => resolve(records, article),
    forestData: (claimId) => forestDataOf(records, claimId),
    effectDirectionData: (claimIds) => effectDirectionDataOf(records, claimIds),
  };
}
