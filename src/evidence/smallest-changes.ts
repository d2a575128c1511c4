import type { Grade } from "../model/grade.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import {
  type Certainty,
  certainties,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
} from "../model/grading.js";
import type { NotAttainable } from "../model/no-value.js";
import { check } from "../shapes/shape.js";
import { type AnyGrade, gradeShape, hasEvidence } from "./grade-shape.js";
import { countsConfoundingTwice, rateCertainty } from "./rate-certainty.js";

/** A change of judgements that would move the certainty. */
export interface CertaintyChange {
  /** Where it would lead; one level away, or further where no smaller step is possible. */
  readonly certainty: Certainty;
  /** Whether levels would be added or taken away. */
  readonly change: "more" | "fewer";
  /** How many levels in all. */
  readonly levels: number;
  /** The domains, or the reasons to rate up, that the levels can come from; where there are several, from any of them. */
  readonly of: readonly GradeDomain[] | readonly GradeUpgrade[];
}

/** The smallest changes that would move the certainty. */
export interface CertaintyChanges {
  /**
   * The smallest change that would raise it; `not-attainable` at high, where levels were taken off a start at very low, and
   * where there is no evidence.
   */
  readonly raise: CertaintyChange | NotAttainable;
  /** The smallest change that would lower it; `not-attainable` at very low, and where there is no evidence. */
  readonly lower: CertaintyChange | NotAttainable;
}

/**
 * Finds the smallest changes of judgements that would move the certainty of a grade, up and down.
 *
 * The start is taken as given. Where the last level down goes, reasons to rate up count that did not before; where the
 * first level down comes, they no longer do: such a change may lead further than one level.
 *
 * @param grade - A grade from {@link gradeEvidence} or of a claim.
 * @returns A change each way; applied to the judgements, it gives the certainty that it names.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field` for
 * anything but a grade.
 * @example
 * ```ts
 * import { gradeEvidence, smallestChanges } from "microdosing/evidence";
 * const { raise } = smallestChanges(
 *   gradeEvidence({ design: "randomised", effects: [{ yi: 0, vi: 0.04, n: 100, riskOfBias: "low" }] }),
 * );
 * if (raise !== "not-attainable") console.log(raise.certainty, raise.levels, raise.change, raise.of.join());
 * // moderate 1 fewer imprecision
 * ```
 */
export function smallestChanges(grade: AnyGrade): CertaintyChanges {
  check(gradeShape, grade, "grade");
  return hasEvidence(grade) ? findChanges(grade) : { raise: "not-attainable", lower: "not-attainable" };
}

/** As {@link smallestChanges}, of a grade that was checked before. */
export function findChanges(grade: Grade): CertaintyChanges {
  const sums = sumsOf(grade);
  return { raise: smallestRaise(grade, sums), lower: smallestFall(grade, sums) };
}

interface Sums {
  readonly down: number;
  readonly up: number;
  /** Levels up that would count if nothing was rated down. */
  readonly waiting: number;
}

function sumsOf({ design, start, domains, upgrades }: Grade): Sums {
  const sum = (levels: readonly number[]): number => levels.reduce((total, count) => total + count, 0);
  const waiting = gradeUpgrades.filter(
    (upgrade) => upgrade !== "opposingConfounding" || !countsConfoundingTwice(design, start),
  );
  return {
    down: sum(gradeDomains.map((domain) => domains[domain].levels)),
    up: sum(gradeUpgrades.map((upgrade) => upgrades[upgrade].levels)),
    waiting: sum(waiting.map((upgrade) => upgrades[upgrade].withheld?.levels ?? 0)),
  };
}

/** The certainty that the levels of a grade lead to, whatever it states. */
export function ratedCertainty(grade: Grade): Certainty {
  const { down, up } = sumsOf(grade);
  return rateCertainty(grade.start, down, up);
}

const isHigher = (a: Certainty, b: Certainty): boolean => certainties.indexOf(a) < certainties.indexOf(b);

/** The fewest levels, from one to a limit, with which a rating passes a test; undefined if none do. */
function fewest(
  limit: number,
  rate: (levels: number) => Certainty,
  passes: (certainty: Certainty) => boolean,
): { readonly levels: number; readonly certainty: Certainty } | undefined {
  for (let levels = 1; levels <= limit; levels++) {
    const certainty = rate(levels);
    if (passes(certainty)) return { levels, certainty };
  }
  return undefined;
}

function smallestRaise(grade: Grade, { down, up, waiting }: Sums): CertaintyChange | NotAttainable {
  const { start, domains, upgrades } = grade;
  const now = rateCertainty(start, down, up);
  const passes = (certainty: Certainty): boolean => isHigher(certainty, now);
  if (down > 0) {
    const rate = (levels: number): Certainty =>
      rateCertainty(start, down - levels, levels === down ? up + waiting : up);
    const found = fewest(down, rate, passes);
    const of = gradeDomains.filter((domain) => domains[domain].levels > 0);
    return found === undefined ? "not-attainable" : { ...found, change: "fewer", of };
  }
  const of = gradeUpgrades.filter(
    (upgrade) =>
      upgrades[upgrade].levels < mostUpgrade[upgrade] &&
      !(upgrade === "opposingConfounding" && countsConfoundingTwice(grade.design, start)),
  );
  const room = of.reduce((sum, upgrade) => sum + mostUpgrade[upgrade] - upgrades[upgrade].levels, 0);
  const found = fewest(room, (levels) => rateCertainty(start, 0, up + levels), passes);
  return found === undefined ? "not-attainable" : { ...found, change: "more", of };
}

function smallestFall(grade: Grade, { down, up }: Sums): CertaintyChange | NotAttainable {
  const { start, domains, upgrades } = grade;
  const now = rateCertainty(start, down, up);
  const passes = (certainty: Certainty): boolean => isHigher(now, certainty);
  const taken = fewest(up, (levels) => rateCertainty(start, down, up - levels), passes);
  const raised = gradeUpgrades.filter((upgrade) => upgrades[upgrade].levels > 0);
  if (taken !== undefined) return { ...taken, change: "fewer", of: raised };
  const of = gradeDomains.filter((domain) => domains[domain].levels < mostLevels[domain]);
  const room = of.reduce((sum, domain) => sum + mostLevels[domain] - domains[domain].levels, 0);
  const added = fewest(room, (levels) => rateCertainty(start, down + levels, 0), passes);
  return added === undefined ? "not-attainable" : { ...added, change: "more", of };
}
