import { activities, conventions, legalStatuses, penalties } from "../../model/law.js";
import type {
  ActivityStatus,
  ComparisonRow,
  HigherStatus,
  LayerStatus,
  LegalityReport,
  LegalPeriod,
  StatusSummary,
} from "../../model/legality.js";
import { formIds, substanceIds } from "../../model/substance.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { dictionary, openObject, optional } from "../object.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, partialIsoDate, someText } from "../text.js";
import { jurisdictionCodeShape } from "./jurisdiction.js";
import { messageShape } from "./message.js";

// Answers of the library come back to be written as documents: what a document reads of them is checked, and no more.
const start = () => ({ since: optional(isoDate), inForceBy: optional(partialIsoDate) });
const conditions = () => list(openObject({ message: messageShape, detail: optional(someText) }));

const sources = () => list(openObject({ reference: kebabCase }));

const higherShape: Shape<HigherStatus> = /* @__PURE__ */ lazy<HigherStatus>(
  () =>
    openObject({
      jurisdiction: jurisdictionCodeShape,
      status: oneOf(legalStatuses),
      forms: optional(list(idOf(formIds))),
      rule: optional(kebabCase),
    }) as unknown as Shape<HigherStatus>,
);

const summaryShape: Shape<StatusSummary> = /* @__PURE__ */ lazy<StatusSummary>(
  () =>
    openObject({
      status: oneOf(legalStatuses),
      ...start(),
      forms: optional(list(idOf(formIds))),
      conflict: optional(jurisdictionCodeShape),
      higher: optional(list(higherShape)),
      conditions: optional(conditions()),
    }) as unknown as Shape<StatusSummary>,
);

const told = () => ({
  status: oneOf(legalStatuses),
  ...start(),
  forms: optional(list(idOf(formIds))),
  jurisdiction: optional(jurisdictionCodeShape),
  higher: optional(list(higherShape)),
  rule: optional(kebabCase),
  instrument: optional(openObject({ name: optional(someText), provision: optional(someText) })),
  schedule: optional(someText),
  penalty: optional(oneOf(penalties)),
});

const layerShape: Shape<LayerStatus> = /* @__PURE__ */ lazy<LayerStatus>(
  () =>
    openObject({
      ...told(),
      sources: optional(sources()),
      conditions: optional(conditions()),
    }) as unknown as Shape<LayerStatus>,
);

const statusShape: Shape<ActivityStatus> = /* @__PURE__ */ lazy<ActivityStatus>(
  () =>
    openObject({
      ...told(),
      byForm: optional(
        dictionary(
          openObject({
            status: oneOf(legalStatuses),
            conditions: conditions(),
            rule: kebabCase,
            instrument: optional(openObject({ name: optional(someText), provision: optional(someText) })),
            higher: optional(list(higherShape)),
            sources: sources(),
          }),
        ),
      ),
      conditions: conditions(),
      sources: sources(),
    }) as unknown as Shape<ActivityStatus>,
);

/** An answer to a lookup, as far as a document reads it. */
export const legalityReportShape: Shape<LegalityReport> = /* @__PURE__ */ lazy<LegalityReport>(
  () =>
    openObject({
      substance: idOf(substanceIds),
      form: idOf([...formIds, "any"]),
      jurisdiction: jurisdictionCodeShape,
      on: isoDate,
      activities: openObject(Object.fromEntries(activities.map((activity) => [activity, statusShape]))),
      chain: list(openObject({ jurisdiction: jurisdictionCodeShape, activities: dictionary(layerShape) })),
      treaty: openObject({
        entries: list(
          openObject({
            substance: idOf(substanceIds),
            forms: optional(list(idOf(formIds))),
            convention: oneOf([...conventions, "none"]),
            schedule: optional(someText),
            sources: sources(),
          }),
        ),
        party: openObject(
          Object.fromEntries(
            conventions.map((convention) => [convention, oneOf(["party", "non-party", "unknown"])] as const),
          ),
        ),
      }),
      caveats: list(messageShape),
      asOf: someText,
    }) as unknown as Shape<LegalityReport>,
);

/** The periods of a timeline, as far as a document reads them. */
export const legalPeriodsShape: Shape<readonly LegalPeriod[]> = /* @__PURE__ */ lazy<readonly LegalPeriod[]>(
  () =>
    list(
      openObject({
        from: optional(isoDate),
        fromEdge: optional(oneOf(["change", "edge-of-knowledge", "review"])),
        status: statusShape,
        sources: sources(),
      }),
    ) as unknown as Shape<readonly LegalPeriod[]>,
);

/** The rows of a comparison, as far as a document reads them. */
export const comparisonRowsShape: Shape<readonly ComparisonRow[]> = /* @__PURE__ */ lazy<readonly ComparisonRow[]>(
  () =>
    list(
      openObject({
        jurisdiction: jurisdictionCodeShape,
        status: summaryShape,
        conditional: optional(literal(true)),
        caveats: list(messageShape),
        sources: optional(sources()),
      }),
    ) as unknown as Shape<readonly ComparisonRow[]>,
);
