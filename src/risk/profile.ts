import { type ConditionStatus, conditionStatuses, type Relative, relatives } from "../model/condition.js";
import { type DoseUnit, doseUnits } from "../model/dose.js";
import { type ActivityId, activityIds, type PregnancyState, pregnancyStates } from "../model/risk.js";
import { type FormId, formIds, type RouteId, routeIds, type SubstanceId, substanceIds } from "../model/substance.js";
import {
  checkArray,
  checkEnum,
  checkFinite,
  checkInteger,
  checkNonEmptyString,
  checkObject,
  checkPositive,
  isArray,
  joinPath,
  refuse,
} from "../shapes/check.js";

/** A substance, with form and route where known. */
export interface ProfileSubstance {
  /** The substance. */
  readonly id: SubstanceId;
  /** The form. */
  readonly form?: FormId;
  /** The route. */
  readonly route?: RouteId;
}

/** A medicine by name or code. */
export interface ProfileMedication {
  /** Generic or brand name, or the word for a class of medicines. */
  readonly name?: string;
  /** ATC code. */
  readonly atc?: string;
  /** RxNorm concept id. */
  readonly rxcui?: string;
  /** Whole days since the last dose; still taken if absent. */
  readonly stoppedDaysAgo?: number;
}

/** A condition by name or code. */
export interface ProfileCondition {
  /** Id or name. */
  readonly name?: string;
  /** ICD-10 code. */
  readonly icd10?: string;
  /** ICD-11 code. */
  readonly icd11?: string;
  /** State of the condition. */
  readonly status?: ConditionStatus;
}

/** A condition of a relative. */
export interface ProfileRelative {
  /** The condition, by id, name or ICD code. */
  readonly condition: string;
  /** Kinship. */
  readonly relative: Relative;
}

/** A dose. */
export interface ProfileDose {
  /** Amount in `unit`, above 0. */
  readonly amount: number;
  /** Unit. */
  readonly unit: DoseUnit;
}

/** How often and for how long. */
export interface ProfileRegimen {
  /** Doses per week, 0 to 168. */
  readonly dosesPerWeek: number;
  /** Weeks, 0 or more. */
  readonly weeks: number;
}

/** What a risk report is asked for. Everything stays where it is called: nothing is sent anywhere. */
export interface RiskProfile {
  /** One or more substances. */
  readonly substance: SubstanceId | ProfileSubstance | readonly (SubstanceId | ProfileSubstance)[];
  /** A dose. The library does not judge doses; it says so. */
  readonly dose?: ProfileDose;
  /** How often and for how long. */
  readonly regimen?: ProfileRegimen;
  /** Medicines, or classes of them: of a class, every member is looked at. */
  readonly medications?: readonly (string | ProfileMedication)[];
  /** Conditions, by id, name or ICD code. */
  readonly conditions?: readonly (string | ProfileCondition)[];
  /** Conditions of relatives; a plain string stands for a first-degree relative. */
  readonly familyHistory?: readonly (string | ProfileRelative)[];
  /** Other substances, by id or name. */
  readonly otherSubstances?: readonly string[];
  /** Age in years. */
  readonly ageYears?: number;
  /** Reproductive state. */
  readonly pregnancy?: PregnancyState;
  /** Activities. */
  readonly activities?: readonly ActivityId[];
}

/** A checked profile: every list is there, every item an object that keeps what was typed. */
export interface CheckedProfile {
  readonly substances: readonly ProfileSubstance[];
  readonly dose?: ProfileDose;
  readonly regimen?: ProfileRegimen;
  readonly medications: readonly ProfileMedication[];
  readonly conditions: readonly { readonly texts: readonly string[]; readonly status?: ConditionStatus }[];
  readonly familyHistory: readonly { readonly text: string; readonly relative: Relative }[];
  readonly otherSubstances: readonly string[];
  readonly ageYears?: number;
  readonly pregnancy?: PregnancyState;
  readonly activities: readonly ActivityId[];
}

const profileKeys = [
  "substance",
  "dose",
  "regimen",
  "medications",
  "conditions",
  "familyHistory",
  "otherSubstances",
  "ageYears",
  "pregnancy",
  "activities",
] as const satisfies readonly (keyof RiskProfile)[];

/** Far more than anybody takes; a longer list is a mistake, not a profile. */
const longestList = 1000;
/** Older than anybody has been. */
const oldestAge = 130;
const hoursPerWeek = 168;

/**
 * Checks a profile.
 *
 * @param profile - The profile as it came.
 * @returns The checked profile.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`, with
 * the field's path.
 */
export function checkProfile(profile: unknown): CheckedProfile {
  const fields = checkObject(profile, "profile", profileKeys);
  const raw = fields["substance"];
  const substances = isArray(raw, "substance")
    ? checkArray(raw, "substance", { min: 1, max: longestList }).map((item, i) =>
        checkSubstance(item, joinPath("substance", i)),
      )
    : [checkSubstance(raw, "substance")];
  const { dose, regimen, ageYears, pregnancy } = fields;
  return {
    substances,
    ...(dose === undefined ? {} : { dose: checkDose(dose) }),
    ...(regimen === undefined ? {} : { regimen: checkRegimen(regimen) }),
    medications: checkList(fields["medications"], "medications", checkMedication),
    conditions: checkList(fields["conditions"], "conditions", checkCondition),
    familyHistory: checkList(fields["familyHistory"], "familyHistory", checkRelative),
    otherSubstances: checkList(fields["otherSubstances"], "otherSubstances", checkNonEmptyString),
    ...(ageYears === undefined ? {} : { ageYears: checkFinite(ageYears, "ageYears", { min: 0, max: oldestAge }) }),
    ...(pregnancy === undefined ? {} : { pregnancy: checkEnum(pregnancy, "pregnancy", pregnancyStates) }),
    activities: checkList(fields["activities"], "activities", (item, path) => checkEnum(item, path, activityIds)),
  };
}

function checkList<Item>(value: unknown, path: string, check: (item: unknown, path: string) => Item): readonly Item[] {
  if (value === undefined) return [];
  return checkArray(value, path, { max: longestList }).map((item, index) => check(item, joinPath(path, index)));
}

function checkSubstance(value: unknown, path: string): ProfileSubstance {
  if (typeof value === "string" || value === undefined) return { id: checkEnum(value, path, substanceIds) };
  const fields = checkObject(value, path, ["id", "form", "route"]);
  const id = checkEnum(fields["id"], joinPath(path, "id"), substanceIds);
  const { form, route } = fields;
  return {
    id,
    ...(form === undefined ? {} : { form: checkEnum(form, joinPath(path, "form"), formIds) }),
    ...(route === undefined ? {} : { route: checkEnum(route, joinPath(path, "route"), routeIds) }),
  };
}

function checkDose(value: unknown): ProfileDose {
  const fields = checkObject(value, "dose", ["amount", "unit"]);
  return {
    amount: checkPositive(fields["amount"], "dose.amount"),
    unit: checkEnum(fields["unit"], "dose.unit", doseUnits),
  };
}

function checkRegimen(value: unknown): ProfileRegimen {
  const fields = checkObject(value, "regimen", ["dosesPerWeek", "weeks"]);
  return {
    dosesPerWeek: checkFinite(fields["dosesPerWeek"], "regimen.dosesPerWeek", { min: 0, max: hoursPerWeek }),
    weeks: checkFinite(fields["weeks"], "regimen.weeks", { min: 0 }),
  };
}

function checkMedication(value: unknown, path: string): ProfileMedication {
  if (typeof value === "string") return { name: checkNonEmptyString(value, path) };
  const fields = checkObject(value, path, ["name", "atc", "rxcui", "stoppedDaysAgo"]);
  const { name, atc, rxcui, stoppedDaysAgo } = fields;
  if (name === undefined && atc === undefined && rxcui === undefined) {
    refuse("missing-field", path, "a name, an ATC code or an RxCUI", value);
  }
  return {
    ...(name === undefined ? {} : { name: checkNonEmptyString(name, joinPath(path, "name")) }),
    ...(atc === undefined ? {} : { atc: checkNonEmptyString(atc, joinPath(path, "atc")) }),
    ...(rxcui === undefined ? {} : { rxcui: checkNonEmptyString(rxcui, joinPath(path, "rxcui")) }),
    ...(stoppedDaysAgo === undefined
      ? {}
      : { stoppedDaysAgo: checkInteger(stoppedDaysAgo, joinPath(path, "stoppedDaysAgo"), { min: 0 }) }),
  };
}

function checkCondition(value: unknown, path: string): { texts: readonly string[]; status?: ConditionStatus } {
  if (typeof value === "string") return { texts: [checkNonEmptyString(value, path)] };
  const fields = checkObject(value, path, ["name", "icd10", "icd11", "status"]);
  const { status } = fields;
  const given = ["name", "icd10", "icd11"].filter((key) => fields[key] !== undefined);
  if (given.length === 0) refuse("missing-field", path, "a name, an ICD-10 or an ICD-11 code", value);
  return {
    texts: given.map((key) => checkNonEmptyString(fields[key], joinPath(path, key))),
    ...(status === undefined ? {} : { status: checkEnum(status, joinPath(path, "status"), conditionStatuses) }),
  };
}

function checkRelative(value: unknown, path: string): { text: string; relative: Relative } {
  if (typeof value === "string") return { text: checkNonEmptyString(value, path), relative: "first-degree" };
  const fields = checkObject(value, path, ["condition", "relative"]);
  return {
    text: checkNonEmptyString(fields["condition"], joinPath(path, "condition")),
    relative: checkEnum(fields["relative"], joinPath(path, "relative"), relatives),
  };
}
