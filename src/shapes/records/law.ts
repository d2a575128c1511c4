import { countryCodes } from "../../model/jurisdiction.js";
import {
  activities,
  type ConventionParties,
  conventions,
  type JurisdictionLaws,
  type LawRule,
  legalConditionKinds,
  legalStatuses,
  limitUnits,
  penalties,
  type TreatyEntry,
} from "../../model/law.js";
import { formIds, substanceIds } from "../../model/substance.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { anyNumber } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, someText } from "../text.js";
import { jurisdictionCodeShape } from "./jurisdiction.js";
import { sourcedFields } from "./reference.js";

const ruleStatuses = /* @__PURE__ */ legalStatuses.filter((status) => status !== "unknown");

function* outOfOrder({ from, until }: { readonly from?: string; readonly until?: string }): Iterable<Problem> {
  if (from !== undefined && until !== undefined && from >= until) {
    yield { path: ["until"], expected: "a date after from", received: until };
  }
}

/** A rule of law. */
export const lawRuleShape: Shape<LawRule> = /* @__PURE__ */ lazy<LawRule>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        substances: someOf(idOf(substanceIds)),
        forms: optional(someOf(idOf(formIds))),
        activities: someOf(oneOf(activities)),
        status: oneOf(ruleStatuses),
        from: optional(isoDate),
        until: optional(isoDate),
        conditions: list(
          object({
            kind: oneOf(legalConditionKinds),
            value: optional(anyNumber),
            unit: optional(oneOf(limitUnits)),
            detail: optional(someText),
          }),
        ),
        instrument: object({ name: someText, provision: optional(someText), reference: kebabCase }),
        schedule: optional(someText),
        penalty: optional(oneOf(penalties)),

        ...sourcedFields(),
      }),
      outOfOrder,
    ),
  ),
);

/** The law of one jurisdiction. */
export const jurisdictionLawsShape: Shape<JurisdictionLaws> = /* @__PURE__ */ lazy<JurisdictionLaws>((exactly) =>
  exactly(object({ jurisdiction: jurisdictionCodeShape, rules: someOf(lawRuleShape) })),
);

/** How the UN conventions class a substance. */
export const treatyEntryShape: Shape<TreatyEntry> = /* @__PURE__ */ lazy<TreatyEntry>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        substance: idOf(substanceIds),
        forms: optional(someOf(idOf(formIds))),
        convention: oneOf([...conventions, "none"]),
        schedule: optional(someText),
        from: optional(isoDate),
        until: optional(isoDate),
        ...sourcedFields(),
      }),
      outOfOrder,
    ),
  ),
);

/** Parties to a convention. */
export const conventionPartiesShape: Shape<ConventionParties> = /* @__PURE__ */ lazy<ConventionParties>((exactly) =>
  exactly(
    object({
      convention: oneOf(conventions),
      parties: list(idOf(countryCodes)),
      nonParties: list(idOf(countryCodes)),
      ...sourcedFields(),
    }),
  ),
);
