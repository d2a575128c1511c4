import type { Grade, ImprecisionComparison, Judgement } from "../model/grade.js";
import {
  bodyDesigns,
  type Certainty,
  certainties,
  effectSizeClasses,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
  imprecisionModes,
} from "../model/grading.js";
import type { Message } from "../model/message.js";
import {
  checkBoolean,
  checkEnum,
  checkFinite,
  checkInterval,
  checkMessage,
  checkObject,
  checkOptional,
  joinPath,
} from "../shapes/check.js";
import { checkJudgement } from "./judgement.js";
import { countsConfoundingTwice, mostLevels, mostUpgrade, rateCertainty } from "./rate-certainty.js";

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
  /** The smallest change that would raise it; `null` at high, and where levels were taken off a start at very low. */
  readonly raise: CertaintyChange | null;
  /** The smallest change that would lower it; `null` at very low. */
  readonly lower: CertaintyChange | null;
}

/**
 * Explains a grade: each step as a message, what a reviewer changed, where the modes of imprecision disagree, a slip in
 * the arithmetic if there is one, and the smallest change that would move the certainty by one level.
 *
 * @param grade - A grade from {@link gradeEvidence}, also one that was written as JSON and read again.
 * @returns Messages in order: start, the five domains, upgrades, end, and what would move it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field` for
 * anything but a grade.
 * @example
 * ```ts
 * import { explainGrade, gradeEvidence } from "microdosing/evidence";
 * const grade = gradeEvidence({
 *   design: "randomised",
 *   judgements: { imprecision: { levels: 1, reason: "few participants" } },
 * });
 * console.log(explainGrade(grade).map((step) => step.key.replace("evidence:explain.", "")).join(" "));
 * // start.randomised not-assessed not-assessed not-assessed down not-assessed end would-rise would-fall
 * ```
 */
export function explainGrade(grade: Grade): readonly Message[] {
  checkGrade(grade);
  const { start, design, certainty, domains, upgrades, imprecision } = grade;
  const usual = design === "randomised" ? "high" : "low";
  const startKey = start === usual ? design : "chosen";
  const expected = ratedCertainty(grade);
  return [
    { key: `evidence:explain.start.${startKey}`, values: { certainty: certaintyTerm(start) } },
    ...gradeDomains.flatMap((domain) => [
      ...domainSteps(domain, domains[domain], "down"),
      ...(domain === "imprecision" ? disagreement(imprecision) : []),
    ]),
    ...gradeUpgrades.flatMap((upgrade) => upgradeSteps(upgrade, upgrades[upgrade])),
    { key: "evidence:explain.end", values: { certainty: certaintyTerm(certainty) } },
    ...(expected === certainty ? [] : [slip(expected, certainty)]),
    ...changeSteps(grade),
  ];
}

/**
 * Finds the smallest changes of judgements that would move the certainty of a grade, up and down.
 *
 * The start is taken as given. Where the last level down goes, reasons to rate up count that did not before; where the
 * first level down comes, they no longer do: such a change may lead further than one level.
 *
 * @param grade - A grade from {@link gradeEvidence}.
 * @returns A change each way; applied to the judgements, it gives the certainty that it names.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `out-of-range` or `unknown-field` for
 * anything but a grade.
 * @example
 * ```ts
 * import { gradeEvidence, smallestChanges } from "microdosing/evidence";
 * const few = { levels: 2, reason: "very few participants" } as const;
 * const { raise } = smallestChanges(gradeEvidence({ design: "randomised", judgements: { imprecision: few } }));
 * console.log(raise?.certainty, raise?.levels, raise?.change, raise?.of.join());
 * // moderate 1 fewer imprecision
 * ```
 */
export function smallestChanges(grade: Grade): CertaintyChanges {
  checkGrade(grade);
  const sums = sumsOf(grade);
  return { raise: smallestRaise(grade, sums), lower: smallestFall(grade, sums) };
}

/**
 * The message of a slip: levels that lead to another certainty than the one stated.
 *
 * @param expected - Where the levels lead.
 * @param stated - What is stated.
 * @returns The message.
 */
export function slip(expected: Certainty, stated: Certainty): Message {
  const values = { expected: certaintyTerm(expected), stated: certaintyTerm(stated) };
  return { key: "evidence:explain.slip", values };
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

function ratedCertainty(grade: Grade): Certainty {
  const { down, up } = sumsOf(grade);
  return rateCertainty(grade.start, down, up);
}

const isHigher = (a: Certainty, b: Certainty): boolean => certainties.indexOf(a) < certainties.indexOf(b);

/** The fewest levels, from one to a limit, with which a rating passes a test; null if none do. */
function fewest(
  limit: number,
  rate: (levels: number) => Certainty,
  passes: (certainty: Certainty) => boolean,
): { readonly levels: number; readonly certainty: Certainty } | null {
  for (let levels = 1; levels <= limit; levels++) {
    const certainty = rate(levels);
    if (passes(certainty)) return { levels, certainty };
  }
  return null;
}

function smallestRaise(grade: Grade, { down, up, waiting }: Sums): CertaintyChange | null {
  const { start, domains, upgrades } = grade;
  const now = rateCertainty(start, down, up);
  const passes = (certainty: Certainty): boolean => isHigher(certainty, now);
  if (down > 0) {
    const rate = (levels: number): Certainty =>
      rateCertainty(start, down - levels, levels === down ? up + waiting : up);
    const found = fewest(down, rate, passes);
    const of = gradeDomains.filter((domain) => domains[domain].levels > 0);
    return found === null ? null : { ...found, change: "fewer", of };
  }
  const of = gradeUpgrades.filter(
    (upgrade) =>
      upgrades[upgrade].levels < mostUpgrade[upgrade] &&
      !(upgrade === "opposingConfounding" && countsConfoundingTwice(grade.design, start)),
  );
  const room = of.reduce((sum, upgrade) => sum + mostUpgrade[upgrade] - upgrades[upgrade].levels, 0);
  const found = fewest(room, (levels) => rateCertainty(start, 0, up + levels), passes);
  return found === null ? null : { ...found, change: "more", of };
}

function smallestFall(grade: Grade, { down, up }: Sums): CertaintyChange | null {
  const { start, domains, upgrades } = grade;
  const now = rateCertainty(start, down, up);
  const passes = (certainty: Certainty): boolean => isHigher(now, certainty);
  const taken = fewest(up, (levels) => rateCertainty(start, down, up - levels), passes);
  const raised = gradeUpgrades.filter((upgrade) => upgrades[upgrade].levels > 0);
  if (taken !== null) return { ...taken, change: "fewer", of: raised };
  const of = gradeDomains.filter((domain) => domains[domain].levels < mostLevels[domain]);
  const room = of.reduce((sum, domain) => sum + mostLevels[domain] - domains[domain].levels, 0);
  const added = fewest(room, (levels) => rateCertainty(start, down + levels, 0), passes);
  return added === null ? null : { ...added, change: "more", of };
}

const certaintyTerm = (certainty: Certainty): { readonly term: string } => ({ term: `certainty.${certainty}` });
const domainTerm = (name: GradeDomain | GradeUpgrade): { readonly term: string } => ({ term: `domain.${name}` });

function domainSteps(name: GradeDomain | GradeUpgrade, judgement: Judgement, way: "down" | "up"): readonly Message[] {
  const domain = domainTerm(name);
  if (judgement.source === "not-assessed") return [{ key: "evidence:explain.not-assessed", values: { domain } }];
  const { levels, computed } = judgement;
  const step: Message =
    levels === 0
      ? { key: "evidence:explain.keep", values: { domain } }
      : { key: `evidence:explain.${way}`, values: { domain, count: levels } };
  if (computed === undefined) return [step];
  const values = { domain, computed: computed.levels, given: judgement.withheld?.levels ?? levels };
  return [step, { key: "evidence:explain.overridden", values }];
}

/** Upgrades are rare: one that nobody asked for is not worth a line. */
function upgradeSteps(name: GradeUpgrade, judgement: Judgement): readonly Message[] {
  const { levels, withheld, computed } = judgement;
  if (withheld !== undefined) {
    return [
      { key: "evidence:explain.withheld", values: { domain: domainTerm(name), count: withheld.levels } },
      judgement.reason,
    ];
  }
  return levels > 0 || computed !== undefined ? domainSteps(name, judgement, "up") : [];
}

function disagreement(comparison: ImprecisionComparison | null | undefined): readonly Message[] {
  if (comparison === null || comparison === undefined || comparison.agree) return [];
  const [classic, threshold, core] = imprecisionModes.map((mode) => comparison[mode].levels);
  // Modes that could not be assessed do not disagree, and without a threshold there is only one.
  return [
    {
      key: "evidence:explain.imprecision-disagrees",
      values: { classic: classic as number, threshold: threshold as number, core: core as number },
    },
  ];
}

function changeSteps(grade: Grade): readonly Message[] {
  const { raise, lower } = smallestChanges(grade);
  return [raiseStep(raise, grade), lowerStep(lower)];
}

const changeValues = ({ certainty, levels, of }: CertaintyChange): Message["values"] & object => ({
  certainty: certaintyTerm(certainty),
  domain: { terms: of.map((name) => `domain.${name}`) },
  count: levels,
});

function raiseStep(raise: CertaintyChange | null, grade: Grade): Message {
  if (raise === null) {
    return { key: ratedCertainty(grade) === "high" ? "evidence:explain.at-top" : "evidence:explain.would-not-rise" };
  }
  const values = changeValues(raise);
  if (raise.change === "more") return { key: "evidence:explain.would-rise-upgrade", values };
  return { key: raise.levels === 1 ? "evidence:explain.would-rise" : "evidence:explain.would-rise-far", values };
}

function lowerStep(lower: CertaintyChange | null): Message {
  if (lower === null) return { key: "evidence:explain.at-bottom" };
  const key = lower.change === "more" ? "evidence:explain.would-fall" : "evidence:explain.would-fall-upgrade";
  return { key, values: changeValues(lower) };
}

function checkGrade(grade: unknown): void {
  const fields = checkObject(grade, "grade");
  checkEnum(fields["certainty"], "certainty", certainties);
  checkEnum(fields["start"], "start", certainties);
  checkEnum(fields["design"], "design", bodyDesigns);
  checkJudged(fields["domains"], "domains", gradeDomains, mostLevels);
  checkJudged(fields["upgrades"], "upgrades", gradeUpgrades, mostUpgrade);
  checkOptional(fields["imprecision"], null, checkComparison);
  checkEffect(fields["effect"]);
  checkMessage(fields["statement"], "statement");
}

function checkJudged<Name extends string>(
  value: unknown,
  path: string,
  names: readonly Name[],
  most: Readonly<Record<Name, number>>,
): void {
  const judgements = checkObject(value, path, names);
  for (const name of names) checkJudgement(judgements[name], joinPath(path, name), most[name]);
}

function checkComparison(value: unknown): void {
  if (value === null) return;
  const fields = checkObject(value, "imprecision", ["mode", "agree", ...imprecisionModes]);
  checkEnum(fields["mode"], "imprecision.mode", imprecisionModes);
  checkBoolean(fields["agree"], "imprecision.agree");
  for (const mode of imprecisionModes) {
    checkJudgement(fields[mode], joinPath("imprecision", mode), mostLevels.imprecision);
  }
}

function checkEffect(value: unknown): void {
  if (value === null) return;
  const fields = checkObject(value, "effect", ["estimate", "ci", "size"]);
  checkFinite(fields["estimate"], "effect.estimate");
  checkInterval(fields["ci"], "effect.ci");
  checkEnum(fields["size"], "effect.size", effectSizeClasses);
}
