import { expect, test } from "vitest";
import { backgroundWorks } from "../../src/data/background-works.js";
import { claims } from "../../src/data/claims.js";
import { type BackgroundWork, reviewKinds } from "../../src/model/background.js";
import type { Claim } from "../../src/model/claim.js";

type Read = Pick<Claim, "id" | "outcome" | "agreementWithReviews">;
type Concluding = Pick<BackgroundWork, "kind"> & {
  readonly conclusions: readonly Pick<BackgroundWork["conclusions"][number], "outcome">[];
};

/** Claims that do not say how they agree with reviews on their outcome, or say it where no review concludes on it. */
function unexplained(all: readonly Read[], works: readonly Concluding[]): readonly string[] {
  const reviewed = new Set(
    works
      .filter(({ kind }) => reviewKinds.includes(kind))
      .flatMap(({ conclusions }) => conclusions.map((c) => c.outcome)),
  );
  return all.flatMap(({ id, outcome, agreementWithReviews }) => {
    if (reviewed.has(outcome) === (agreementWithReviews !== undefined)) return [];
    return [
      reviewed.has(outcome)
        ? `${id}: add agreementWithReviews, since a review concludes on ${outcome}`
        : `${id}: take agreementWithReviews out, since no review concludes on ${outcome}`,
    ];
  });
}

const review: Concluding = { kind: "systematic-review", conclusions: [{ outcome: "sleep" }] };
const claim: Read = { id: "sleep", outcome: "sleep" };
const explained: Read = { ...claim, agreementWithReviews: "No conflict." };

test("a claim says how it agrees with reviews on its outcome, where there are any", () => {
  expect(unexplained(claims, backgroundWorks)).toEqual([]);
});

test.each<[string, Read, readonly Concluding[], number]>([
  ["a review without an account of it", claim, [review], 1],
  ["an account without a review", explained, [], 1],
  ["an account of an experiment alone", explained, [{ ...review, kind: "animal" }], 1],
  ["an account of a review of another outcome", explained, [{ ...review, conclusions: [{ outcome: "pain" }] }], 1],
  ["an account of a review", explained, [review], 0],
  ["neither", claim, [], 0],
])("%s", (_case, record, works, count) => {
  expect(unexplained([record], works)).toHaveLength(count);
});
