import type { JurisdictionCode } from "../model/jurisdiction.js";
import { type Activity, activities } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import { type FormId, formIds, type SubstanceId, substanceIds } from "../model/substance.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { idOf, oneOf } from "../shapes/members.js";
import { count } from "../shapes/number.js";
import { object, optional } from "../shapes/object.js";
import { jurisdictionCodeShape } from "../shapes/records/jurisdiction.js";
import { foreignForm } from "../shapes/records/substance.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";
import { isoDate } from "../shapes/text.js";

/** What is asked. */
export interface LegalityQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /**
   * A form, where the law may tell forms apart. `brew` and `ayahuasca` as forms of DMT are answered as the substance ayahuasca. For
   * `synthetic` no permission counts that was made for plants and fungi; of synthetic cannabis, as of cannabidiol, only a rule that
   * names the form says anything.
   */
  readonly form?: FormId | undefined;
  /** ISO 3166-1 alpha-2 (`PT`), ISO 3166-2 (`US-OR`) or a listed city (`US-CO/denver`); `findJurisdiction` reads names. */
  readonly jurisdiction: JurisdictionCode;
  /** The date asked about, `YYYY-MM-DD`. */
  readonly on: IsoDate;
}

/** How a lookup is done. */
export interface LegalityOptions {
  /** Days after the oldest review of the records used from which an answer is `stale`. Default 365. */
  readonly staleAfterDays?: number | undefined;
}

/** How a comparison is done. */
export interface ComparisonOptions extends LegalityOptions {
  /** How much a row says: the status in short (the default), or all that a lookup says of the activity. */
  readonly detail?: "summary" | "full" | undefined;
}

/** What a timeline is asked for. */
export interface TimelineQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form; see {@link LegalityQuery}. */
  readonly form?: FormId | undefined;
  /** The jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** The activity. */
  readonly activity: Activity;
}

/** What a comparison is asked for. */
export interface ComparisonQuery {
  /** The substance. */
  readonly substance: SubstanceId;
  /** A form; see {@link LegalityQuery}. */
  readonly form?: FormId | undefined;
  /** The activity. */
  readonly activity: Activity;
  /** The date. */
  readonly on: IsoDate;
  /** The jurisdictions to compare; all that are listed if absent. */
  readonly jurisdictions?: readonly JurisdictionCode[] | undefined;
}

/**
 * Whether a form of a substance is a substance of its own here: DMT that is drunk as a brew is ayahuasca, by whichever name.
 *
 * @param substance - The substance.
 * @param form - The form.
 * @returns Whether ayahuasca is meant.
 */
export function isAyahuasca(substance: SubstanceId, form: FormId | "any" | undefined): boolean {
  return substance === "dmt" && (form === "ayahuasca" || form === "brew");
}

const ofItsSubstance = ({ substance, form }: Pick<LegalityQuery, "substance" | "form">): readonly Problem[] =>
  foreignForm(substance, form);

/** Shape of a {@link LegalityQuery}. */
export const legalityQueryShape: Shape<LegalityQuery> = /* @__PURE__ */ lazy<LegalityQuery>((exactly) =>
  exactly(
    refined(
      object({
        substance: idOf(substanceIds),
        form: optional(idOf(formIds)),
        jurisdiction: jurisdictionCodeShape,
        on: isoDate,
      }),
      ofItsSubstance,
    ),
  ),
);

/** Shape of a {@link TimelineQuery}. */
export const timelineQueryShape: Shape<TimelineQuery> = /* @__PURE__ */ lazy<TimelineQuery>((exactly) =>
  exactly(
    refined(
      object({
        substance: idOf(substanceIds),
        form: optional(idOf(formIds)),
        jurisdiction: jurisdictionCodeShape,
        activity: oneOf(activities),
      }),
      ofItsSubstance,
    ),
  ),
);

/** Shape of a {@link ComparisonQuery}. */
export const comparisonQueryShape: Shape<ComparisonQuery> = /* @__PURE__ */ lazy<ComparisonQuery>((exactly) =>
  exactly(
    refined(
      object({
        substance: idOf(substanceIds),
        form: optional(idOf(formIds)),
        activity: oneOf(activities),
        on: isoDate,
        jurisdictions: optional(list(jurisdictionCodeShape)),
      }),
      ofItsSubstance,
    ),
  ),
);

/** Shape of {@link LegalityOptions}. */
export const legalityOptionsShape: Shape<LegalityOptions> = /* @__PURE__ */ lazy<LegalityOptions>((exactly) =>
  exactly(object({ staleAfterDays: optional(count) })),
);

/** Shape of {@link ComparisonOptions}. */
export const comparisonOptionsShape: Shape<ComparisonOptions> = /* @__PURE__ */ lazy<ComparisonOptions>((exactly) =>
  exactly(object({ staleAfterDays: optional(count), detail: optional(oneOf(["summary", "full"])) })),
);
