import type { EffectMeasure } from "../model/effect-size.js";
import type { GivenJudgement, GradedEffect, GradeInput, GradeOptions, JudgedLevels } from "../model/grade.js";
import type { BodyDesign, Certainty, GradeDomain, GradeUpgrade, ImprecisionMode } from "../model/grading.js";
import type { MessageValue } from "../model/message.js";
import type { Scoring } from "../model/scoring.js";
import { check } from "../shapes/shape.js";
import { measureOf } from "../statistics/pooling-shapes.js";
import { type CheckedPooling, withDefaults } from "../statistics/read-pooling.js";
import { gradeInputShape } from "./grade-input-shape.js";
import type { InformationOptions } from "./judge-imprecision.js";
import { usualStart } from "./rate-certainty.js";

/** What a statement is about where nobody said: the outcome. */
export const noSubject: MessageValue = { term: "subject.outcome" };

type Judgements<Name extends string> = Readonly<Partial<Record<Name, JudgedLevels>>>;

/** Options of grading with their defaults filled in. */
export interface CheckedGradeOptions extends InformationOptions {
  /** The mode of imprecision that counts. */
  readonly imprecision: ImprecisionMode;
  /** Whether a higher effect is better. */
  readonly orientation: Scoring;
  /** What the statement is about. */
  readonly subject: MessageValue;
  /** How effects are pooled. */
  readonly pooling: CheckedPooling;
}

/** What is to be graded, with every default filled in. */
export interface CheckedGradeInput {
  /** Design of the body. */
  readonly design: BodyDesign;
  /** Where the rating starts. */
  readonly start: Certainty;
  /** The effects, within the limits of pooling; none where nothing is to be computed. */
  readonly effects: readonly GradedEffect[];
  /** Options with defaults. */
  readonly options: CheckedGradeOptions;
  /** A reviewer's judgements by domain. */
  readonly judgements: Judgements<GradeDomain>;
  /** A reviewer's reasons to rate up. */
  readonly upgrades: Judgements<GradeUpgrade>;
}

/**
 * Reads the input of {@link gradeEvidence}, each field once.
 *
 * @param input - The input.
 * @returns The input with defaults.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function readGradeInput(input: unknown): CheckedGradeInput {
  return fillGradeInput(check(gradeInputShape, input, "input"));
}

/**
 * Fills the defaults of a checked input in.
 *
 * @param input - The input.
 * @returns The input with defaults.
 */
export function fillGradeInput({
  design,
  startAt = usualStart(design),
  effects = [],
  options = {},
  judgements = {},
  upgrades = {},
}: GradeInput): CheckedGradeInput {
  return {
    design,
    start: startAt,
    effects,
    options: fillOptions({ ...options, measure: options.measure ?? measureOf(effects) ?? "SMD" }),
    judgements: withMessages(judgements),
    upgrades: withMessages(upgrades),
  };
}

function fillOptions({
  measure,
  imprecision,
  orientation = "neutral",
  subject = noSubject,
  metaAnalysis,
  ...given
}: GradeOptions & { readonly measure: EffectMeasure }): CheckedGradeOptions {
  return {
    ...given,
    measure,
    imprecision: imprecision ?? (given.threshold === undefined ? "classic" : "threshold"),
    orientation,
    subject,
    pooling: withDefaults({ ...metaAnalysis, test: metaAnalysis?.test ?? "adhoc" }),
  };
}

/** Judgements whose reasons are messages: a reviewer's own words become one. */
function withMessages<Name extends string>(
  given: Readonly<Partial<Record<Name, GivenJudgement | undefined>>>,
): Judgements<Name> {
  const judged = Object.entries<GivenJudgement | undefined>(given).flatMap(([name, judgement]) => {
    if (judgement === undefined) return [];
    const { levels, reason } = judgement;
    const message =
      typeof reason === "string" ? ({ key: "grading:reason.reviewer", values: { reason } } as const) : reason;
    return [[name, { levels, reason: message }] as const];
  });
  return Object.fromEntries(judged) as Judgements<Name>;
}
