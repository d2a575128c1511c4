import type { GradedEffect, JudgedLevels } from "../model/grade.js";
import { type GradeDomain, type GradeUpgrade, type ImprecisionMode, imprecisionModes } from "../model/grading.js";
import type { Message, MessageValue } from "../model/message.js";
import type { MetaAnalysisOptions } from "../model/pooling.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { type Scoring, scorings } from "../model/scoring.js";
import {
  checkArray,
  checkEnum,
  checkFinite,
  checkInteger,
  checkMessage,
  checkMessageValue,
  checkObject,
  checkOptional,
  checkPositive,
  joinPath,
  refuse,
} from "../shapes/check.js";
import { checkOptions as checkPoolingOptions } from "../statistics/read-pooling.js";
import { checkScale } from "./effect-scale.js";
import type { InformationOptions } from "./judge-imprecision.js";
import { checkLevels } from "./judgement.js";

export interface CheckedOptions extends InformationOptions {
  readonly imprecision: ImprecisionMode;
  readonly orientation: Scoring;
  readonly subject: MessageValue;
  readonly metaAnalysis: MetaAnalysisOptions;
}

export function checkOptions(value: unknown): CheckedOptions {
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
    metaAnalysis: checkPoolingOptions(fields["metaAnalysis"], [], "options.metaAnalysis").pooling,
  };
}

export function checkEffects(value: unknown): readonly GradedEffect[] {
  return checkArray(value, "effects").map((item, index) => {
    const path = joinPath("effects", index);
    const fields = checkObject(item, path);
    const { n, riskOfBias } = fields;
    return {
      yi: checkFinite(fields["yi"], joinPath(path, "yi")),
      vi: checkPositive(fields["vi"], joinPath(path, "vi")),
      ...(n === undefined ? {} : { n: checkInteger(n, joinPath(path, "n"), { min: 1 }) }),
      ...(riskOfBias === undefined
        ? {}
        : { riskOfBias: checkEnum(riskOfBias, joinPath(path, "riskOfBias"), riskOfBiasLevels) }),
    };
  });
}

export function checkJudgements<Name extends GradeDomain | GradeUpgrade>(
  value: unknown,
  path: string,
  allowed: readonly Name[],
  most: Readonly<Record<Name, number>>,
): Readonly<Partial<Record<Name, JudgedLevels>>> {
  const fields = checkObject(value === undefined ? {} : value, path, allowed);
  const found = allowed.flatMap((name): [Name, JudgedLevels][] => {
    if (fields[name] === undefined) return [];
    const at = joinPath(path, name);
    const given = checkObject(fields[name], at, ["levels", "reason"]);
    const levels = checkLevels(given["levels"], joinPath(at, "levels"), most[name]);
    return [[name, { levels, reason: reasonOf(given["reason"], joinPath(at, "reason")) }]];
  });
  return Object.fromEntries(found) as Partial<Record<Name, JudgedLevels>>;
}

function reasonOf(value: unknown, path: string): Message {
  if (typeof value === "string" && value.trim() !== "") {
    return { key: "evidence:reason.reviewer", values: { reason: value } };
  }
  return checkMessage(value, path);
}
