import { conditionStatuses, relatives } from "../model/condition.js";
import { doseUnits } from "../model/dose.js";
import { pregnancyStates, riskActivities } from "../model/risk.js";
import { formIds, routeIds, substanceIds } from "../model/substance.js";
import { either } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { idOf, oneOf } from "../shapes/members.js";
import { count, nonNegative, number, positive } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { foreignForm } from "../shapes/records/substance.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import type { ProfileCondition, ProfileMedication, ProfileRelative, ProfileSubstance, RiskProfile } from "./profile.js";

/** Far more than anybody takes; a longer list is a mistake, not a profile. */
const LONGEST_LIST = 1000;
/** Older than anybody has been. */
const OLDEST_AGE = 130;
const HOURS_PER_WEEK = 168;

const substanceShape = /* @__PURE__ */ lazy<ProfileSubstance>((exactly) =>
  exactly(
    refined(
      object({ id: idOf(substanceIds), form: optional(idOf(formIds)), route: optional(idOf(routeIds)) }),
      ({ id, form }) => foreignForm(id, form),
    ),
  ),
);

const medicationShape = /* @__PURE__ */ lazy<ProfileMedication>((exactly) =>
  exactly(
    refined(
      object({
        name: optional(someText),
        atc: optional(someText),
        rxcui: optional(someText),
        stoppedDaysAgo: optional(count),
      }),
      nameless,
    ),
  ),
);

function* nameless({ name, atc, rxcui }: ProfileMedication): Iterable<Problem> {
  if ((name ?? atc ?? rxcui) === undefined)
    yield { code: "missing-field", expected: "a name, an ATC code or an RxCUI" };
}

const conditionShape = /* @__PURE__ */ lazy<ProfileCondition>((exactly) =>
  exactly(
    refined(
      object({
        name: optional(someText),
        icd10: optional(someText),
        icd11: optional(someText),
        status: optional(oneOf(conditionStatuses)),
      }),
      codeless,
    ),
  ),
);

function* codeless({ name, icd10, icd11 }: ProfileCondition): Iterable<Problem> {
  if ((name ?? icd10 ?? icd11) === undefined) {
    yield { code: "missing-field", expected: "a name, an ICD-10 or an ICD-11 code" };
  }
}

const relativeShape = /* @__PURE__ */ lazy<ProfileRelative>((exactly) =>
  exactly(object({ condition: someText, relative: oneOf(relatives) })),
);

/** The Greek letter and the micro sign look alike, and "ug" and "mcg" are written for both. */
function unitsMeant(typed: string, units: readonly string[]): readonly string[] {
  const written = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:mcg|ug|\u03bcg)/, "\u00b5g");
  return units.filter((unit) => unit.toLowerCase() === written);
}

function* nothingAsked({ substance, taking = [] }: RiskProfile): Iterable<Problem> {
  if (substance === undefined && taking.length === 0) {
    const expected = `one of ${substanceIds.map((id) => JSON.stringify(id)).join(", ")}, or a list \`taking\``;
    yield { code: "missing-field", path: ["substance"], expected, received: undefined };
  }
}

/** What a risk report is asked for. */
export const profileShape: Shape<RiskProfile> = /* @__PURE__ */ lazy<RiskProfile>((exactly) => {
  const substance = { text: idOf(substanceIds), object: substanceShape };
  const upTo = <Item>(item: Shape<Item>) => optional(list(item, { max: LONGEST_LIST }));
  return exactly(
    refined(
      object({
        substance: optional(either({ ...substance, list: list(either(substance), { min: 1, max: LONGEST_LIST }) })),
        taking: upTo(either({ text: someText, object: medicationShape })),
        dose: optional(object({ amount: positive, unit: oneOf(doseUnits, unitsMeant) })),
        regimen: optional(object({ dosesPerWeek: number({ min: 0, max: HOURS_PER_WEEK }), weeks: nonNegative })),
        medications: upTo(either({ text: someText, object: medicationShape })),
        conditions: upTo(either({ text: someText, object: conditionShape })),
        familyHistory: upTo(either({ text: someText, object: relativeShape })),
        otherSubstances: upTo(someText),
        ageYears: optional(number({ min: 0, max: OLDEST_AGE })),
        pregnancy: optional(oneOf(pregnancyStates)),
        activities: upTo(oneOf(riskActivities)),
      }),
      nothingAsked,
    ),
  );
});
