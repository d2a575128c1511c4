import { countryCodes } from "../model/jurisdiction.js";
import { activities, conditionKinds, conventions, legalStatuses, limitUnits, penalties } from "../model/law.js";
import { verifications } from "../model/reference.js";
import { formIds, substanceIds } from "../model/substance.js";
import {
  type Check,
  checkCited,
  checkEach,
  checkFields,
  checkFinite,
  checkIsoDate,
  checkNonEmptyString,
  checkString,
  listOf,
  oneOf,
} from "../shapes/check.js";
import { checkJurisdiction } from "./jurisdictions.js";

const ruleStatuses = /* @__PURE__ */ legalStatuses.filter((status) => status !== "unknown");

const checkLawRule: Check = (value, path) =>
  checkFields(
    value,
    path,
    {
      id: checkNonEmptyString,
      substances: listOf(substanceIds),
      activities: listOf(activities),
      status: oneOf(ruleStatuses),
      conditions: (conditions, at) =>
        checkEach(conditions, at, (condition, where) =>
          checkFields(
            condition,
            where,
            { kind: oneOf(conditionKinds) },
            { value: checkFinite, unit: oneOf(limitUnits) },
          ),
        ),
      instrument: (instrument, at) =>
        checkFields(instrument, at, { name: checkString, reference: checkNonEmptyString }, { provision: checkString }),
      verification: oneOf(verifications),
      sources: checkCited,
      reviewedOn: checkIsoDate,
    },
    {
      forms: listOf(formIds),
      from: checkIsoDate,
      until: checkIsoDate,
      schedule: checkString,
      penalty: oneOf(penalties),
    },
  );

/** Checks of the records that a lookup reads. */
export const legalLists: Readonly<Record<"laws" | "treaties" | "parties", Check>> = {
  laws: (value, path) =>
    checkFields(value, path, {
      jurisdiction: checkJurisdiction,
      rules: (rules, at) => checkEach(rules, at, checkLawRule),
    }),
  treaties: (value, path) =>
    checkFields(
      value,
      path,
      {
        id: checkNonEmptyString,
        substance: oneOf(substanceIds),
        convention: oneOf([...conventions, "none"]),
        sources: checkCited,
        reviewedOn: checkIsoDate,
      },
      { forms: listOf(formIds), schedule: checkString, from: checkIsoDate, until: checkIsoDate },
    ),
  parties: (value, path) =>
    checkFields(value, path, {
      convention: oneOf(conventions),
      parties: listOf(countryCodes),
      nonParties: listOf(countryCodes),
    }),
};
