import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import { type Certainty, certainties, type GradeDomain, type GradeUpgrade } from "../model/grading.js";
import type { Message } from "../model/message.js";
import type { NotComputable } from "../model/no-value.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { levelsShape } from "../shapes/records/judgement.js";
import { check, type Shape } from "../shapes/shape.js";
import { rateCertainty } from "./rate-certainty.js";
import { slip } from "./slip.js";

/** A row of a published GRADE table: what it says of the levels, and of the certainty. */
export interface PublishedGrade {
  /** Certainty before anything was rated down or up. */
  readonly start: Certainty;
  /** Levels down by domain, from 0 to 3; beside others, a domain that is absent stands for none. */
  readonly domains: Readonly<Partial<Record<GradeDomain, 0 | 1 | 2 | 3 | undefined>>>;
  /** Levels up by reason, from 0 to 3; a reason that is absent stands for none. */
  readonly upgrades?: Readonly<Partial<Record<GradeUpgrade, 0 | 1 | 2 | 3 | undefined>>> | undefined;
  /** The certainty that the table states. */
  readonly certainty: Certainty;
}

/** What the levels of a published row lead to. */
export interface PublishedGradeCheck {
  /** The certainty that start and levels lead to; `not-computable` where the row gives no level at all. */
  readonly expected: Certainty | NotComputable;
  /** What does not hold, the arithmetic or a rule of GRADE, or that the row cannot be checked. Empty where all is well. */
  readonly slips: readonly Message[];
}

/**
 * Checks a row of a published GRADE table: whether the levels lead to the certainty that it states, whether a domain has
 * more levels than GRADE gives it, and whether evidence was rated up after it had been rated down. A row without any level
 * cannot be checked, and the answer says so.
 *
 * @param row - Start, levels and stated certainty.
 * @returns The certainty that the levels lead to, and the slips as messages.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { checkPublishedGrade } from "microdosing/evidence";
 * const { expected, slips } = checkPublishedGrade({
 *   start: "high",
 *   domains: { riskOfBias: 1, imprecision: 2 },
 *   certainty: "low",
 * });
 * console.log(expected, slips.map((slip) => slip.key).join());
 * // very-low grading:explain.slip
 * ```
 */
export function checkPublishedGrade(row: PublishedGrade): PublishedGradeCheck {
  const { start, certainty: stated, ...given } = check(publishedGradeShape, row, "row");
  const domains = levelsOf(given.domains);
  const upgrades = levelsOf(given.upgrades ?? {});
  if (domains.length + upgrades.length === 0) {
    return { expected: "not-computable", slips: [{ key: "grading:explain.cannot-be-checked" }] };
  }
  const [down, up] = [sumOf(domains), sumOf(upgrades)];
  const expected = rateCertainty(start, down, up);
  const most: Readonly<Record<string, number>> = { ...mostLevels, ...mostUpgrade };
  const tooMany = [...domains, ...upgrades].filter(([name, levels]) => levels > (most[name] ?? 0));
  return {
    expected,
    slips: [
      ...(expected === stated ? [] : [slip(expected, stated)]),
      ...tooMany.map(
        ([name]): Message => ({
          key: "grading:explain.slip-too-many",
          values: { domain: { term: `domain.${name}` }, most: most[name] ?? 0 },
        }),
      ),
      ...(down > 0 && up > 0 ? [{ key: "grading:explain.slip-rated-up" } satisfies Message] : []),
    ],
  };
}

const levelsOf = (given: Readonly<Record<string, number | undefined>>): readonly (readonly [string, number])[] =>
  Object.entries(given).flatMap(([name, levels]) => (levels === undefined ? [] : [[name, levels] as const]));

const sumOf = (list: readonly (readonly [string, number])[]): number =>
  list.reduce((sum, [, levels]) => sum + levels, 0);

/** A row of a published table; more levels than GRADE gives a domain are what the check is there to find. */
export const publishedGradeShape: Shape<PublishedGrade> = /* @__PURE__ */ lazy<PublishedGrade>((exactly) => {
  const levels = optional(levelsShape(3));
  return exactly(
    object({
      start: oneOf(certainties),
      domains: object({
        riskOfBias: levels,
        inconsistency: levels,
        indirectness: levels,
        imprecision: levels,
        publicationBias: levels,
      }),
      upgrades: optional(object({ largeEffect: levels, doseResponse: levels, opposingConfounding: levels })),
      certainty: oneOf(certainties),
    }),
  );
});
