import { lastDay } from "../../lib/iso-date.js";
import { countryCodes } from "../../model/jurisdiction.js";
import {
  activities,
  type ConventionParties,
  conventions,
  type JurisdictionLaws,
  type LawRule,
  type LegalCondition,
  type LegalConditionTerm,
  legalConditionKinds,
  legalConditionTerms,
  legalStatuses,
  limitQualifiers,
  limitUnits,
  penalties,
  type TreatyEntry,
} from "../../model/law.js";
import { formIds, substanceIds } from "../../model/substance.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { anyNumber } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, partialIsoDate, someText } from "../text.js";
import { jurisdictionCodeShape } from "./jurisdiction.js";
import { sourcedFields } from "./reference.js";

const ruleStatuses = /* @__PURE__ */ legalStatuses.filter((status) => status !== "unknown");

interface Dated {
  readonly from?: string;
  readonly inForceBy?: string;
  readonly until?: string;
}

function* outOfOrder({ from, inForceBy, until }: Dated): Iterable<Problem> {
  if (from !== undefined && inForceBy !== undefined) {
    yield { path: ["inForceBy"], expected: "no inForceBy beside from", received: inForceBy };
  }
  const start = from ?? (inForceBy === undefined ? undefined : lastDay(inForceBy));
  if (until === undefined) return;
  if (start !== undefined && start >= until) {
    yield { path: ["until"], expected: `a date after ${from === undefined ? "inForceBy" : "from"}`, received: until };
  }
}

function* endedWithoutStart({ from, inForceBy, until }: Dated): Iterable<Problem> {
  if (until !== undefined && from === undefined && inForceBy === undefined) {
    yield { path: ["inForceBy"], expected: "from or inForceBy for a rule that has ended", received: undefined };
  }
}

const everyTerm = /* @__PURE__ */ Object.values(legalConditionTerms).flat() as readonly LegalConditionTerm[];

/** Kinds of conditions that say nothing without `is`. */
const needTerm: readonly string[] = ["place", "purpose", "plant", "preparation", "doubt"];

function* conditionProblems({ kind, is, value, unit }: LegalCondition): Iterable<Problem> {
  const terms: readonly string[] = kind in legalConditionTerms ? legalConditionTerms[kind as "place"] : [];
  if (is === undefined ? needTerm.includes(kind) : !terms.includes(is)) {
    yield {
      path: ["is"],
      expected: terms.length === 0 ? `nothing for ${kind}` : `one of ${terms.join(", ")}`,
      received: is,
    };
  }
  if ((value === undefined) !== (unit === undefined)) {
    yield { path: ["unit"], expected: "value and unit together", received: unit };
  }
}

/** A condition of a rule. */
const conditionShape: Shape<LegalCondition> = /* @__PURE__ */ lazy<LegalCondition>((exactly) =>
  exactly(
    refined(
      object({
        kind: oneOf(legalConditionKinds),
        is: optional(oneOf(everyTerm)),
        except: optional(literal(true, "true, or no such field")),
        value: optional(anyNumber),
        unit: optional(oneOf(limitUnits)),
        of: optional(someOf(oneOf(limitQualifiers))),
        detail: optional(someText),
      }),
      conditionProblems,
    ),
  ),
);

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
        inForceBy: optional(partialIsoDate),
        until: optional(isoDate),
        conditions: list(conditionShape),
        instrument: object({ name: optional(someText), provision: optional(someText), reference: kebabCase }),
        schedule: optional(someText),
        penalty: optional(oneOf(penalties)),

        ...sourcedFields(),
      }),
      function* (rule) {
        yield* outOfOrder(rule);
        yield* endedWithoutStart(rule);
      },
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
        inForceBy: optional(partialIsoDate),
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
