import type { GradedEffect, JudgedLevels } from "../model/grade.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import {
  type BodyDesign,
  bodyDesigns,
  type Certainty,
  certainties,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
  type ImprecisionMode,
  imprecisionModes,
} from "../model/grading.js";
import type { Message, MessageValue } from "../model/message.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { type Scoring, scorings } from "../model/scoring.js";
import {
  checkEach,
  checkEnum,
  checkInteger,
  checkMessage,
  checkMessageValue,
  checkObject,
  checkOptional,
  joinPath,
  refuse,
} from "../shapes/check.js";
import { type CheckedPooling, checkOptions as checkPoolingOptions } from "../statistics/read-pooling.js";
import { readEffect, requireComparable } from "../statistics/read-sample.js";
import { checkScale } from "./effect-scale.js";
import type { InformationOptions } from "./judge-imprecision.js";
import { checkLevels } from "./judgement.js";
import { usualStart } from "./rate-certainty.js";

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

/** What is to be graded, every field of it read and checked. */
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
  const fields = checkObject(input, "input", ["design", "startAt", "effects", "options", "judgements", "upgrades"]);
  const design = checkEnum(fields["design"], "design", bodyDesigns);
  return {
    design,
    start: checkOptional(fields["startAt"], usualStart(design), (value) => checkEnum(value, "startAt", certainties)),
    options: readGradeOptions(fields["options"]),
    effects: checkOptional(fields["effects"], [], readGradedEffects),
    judgements: readJudgements(fields["judgements"], "judgements", gradeDomains, mostLevels),
    upgrades: readJudgements(fields["upgrades"], "upgrades", gradeUpgrades, mostUpgrade),
  };
}

/**
 * Reads the options of grading.
 *
 * @param value - The options, absent for all defaults.
 * @returns The options with defaults.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function readGradeOptions(value: unknown): CheckedGradeOptions {
  const fields = checkObject(value === undefined ? {} : value, "options", [
    "measure",
    "threshold",
    "baselineRisk",
    "optimalInformationSize",
    "imprecision",
    "orientation",
    "subject",
    "metaAnalysis",
  ]);
  const scale = checkScale(fields);
  const usualMode = scale.threshold === undefined ? "classic" : "threshold";
  const imprecision = checkOptional(fields["imprecision"], usualMode, (given) =>
    checkEnum(given, "options.imprecision", imprecisionModes),
  );
  if (imprecision !== "classic" && scale.threshold === undefined) {
    refuse("missing-field", "options.threshold", `a minimally important difference for the mode ${imprecision}`);
  }
  const size = fields["optimalInformationSize"];
  return {
    ...scale,
    ...(size === undefined
      ? {}
      : { optimalInformationSize: checkInteger(size, "options.optimalInformationSize", { min: 1 }) }),
    imprecision,
    orientation: checkOptional(fields["orientation"], "neutral", (given) =>
      checkEnum(given, "options.orientation", scorings),
    ),
    subject: checkOptional(fields["subject"], { term: "subject.outcome" }, (given) =>
      checkMessageValue(given, "options.subject"),
    ),
    pooling: checkPoolingOptions(fields["metaAnalysis"], [], "options.metaAnalysis").pooling,
  };
}

/**
 * Reads the effects of a body of evidence.
 *
 * @param value - The effects.
 * @returns The effects, within the limits of pooling.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function readGradedEffects(value: unknown): readonly GradedEffect[] {
  const effects = checkEach(value, "effects", (item, path): GradedEffect => {
    const fields = checkObject(item, path);
    const { n, riskOfBias } = fields;
    return {
      ...readEffect(fields, path),
      ...(n === undefined ? {} : { n: checkInteger(n, joinPath(path, "n"), { min: 1 }) }),
      ...(riskOfBias === undefined
        ? {}
        : { riskOfBias: checkEnum(riskOfBias, joinPath(path, "riskOfBias"), riskOfBiasLevels) }),
    };
  });
  requireComparable(effects);
  return effects;
}

/**
 * Reads a reviewer's judgements.
 *
 * @param value - The judgements, absent for none.
 * @param path - Where they stand.
 * @param allowed - What may be judged.
 * @param most - The most levels of each.
 * @returns The judgements with their reasons as messages.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function readJudgements<Name extends GradeDomain | GradeUpgrade>(
  value: unknown,
  path: string,
  allowed: readonly Name[],
  most: Readonly<Record<Name, number>>,
): Judgements<Name> {
  const fields = checkObject(value === undefined ? {} : value, path, allowed);
  const found = allowed.flatMap((name): [Name, JudgedLevels][] => {
    if (fields[name] === undefined) return [];
    const at = joinPath(path, name);
    const given = checkObject(fields[name], at, ["levels", "reason"]);
    const levels = checkLevels(given["levels"], joinPath(at, "levels"), most[name]);
    return [[name, { levels, reason: reasonOf(given["reason"], joinPath(at, "reason")) }]];
  });
  return Object.fromEntries(found) as Judgements<Name>;
}

function reasonOf(value: unknown, path: string): Message {
  if (typeof value === "string" && value.trim() !== "") {
    return { key: "evidence:reason.reviewer", values: { reason: value } };
  }
  return checkMessage(value, path);
}
