import { conditionStatuses, relatives } from "../../model/condition.js";
import { evidenceStrengths, riskKinds, severities } from "../../model/risk.js";
import {
  type CheckedPair,
  checkedOutcomes,
  matchConfidences,
  type RiskFlag,
  type RiskReport,
} from "../../model/risk-report.js";
import { substanceIds } from "../../model/substance.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { openObject, optional } from "../object.js";
import type { Shape } from "../shape.js";
import { anyText, isoDate, kebabCase } from "../text.js";
import { messageShape } from "./message.js";

// A report comes back to be written as a document: what the document reads of it is checked, and no more.
const flagShape: Shape<RiskFlag> = /* @__PURE__ */ lazy<RiskFlag>(
  () =>
    openObject({
      id: kebabCase,
      severity: oneOf(severities),
      kind: oneOf(riskKinds),
      substances: list(idOf(substanceIds)),
      trigger: openObject({
        input: anyText,
        matched: anyText,
        class: optional(literal(true)),
        label: optional(messageShape),
      }),
      strength: oneOf([...evidenceStrengths, "unknown"]),
      message: messageShape,
      advice: messageShape,
      references: list(kebabCase),
      reviewedOn: optional(isoDate),
    }) as unknown as Shape<RiskFlag>,
);

const checkedShape: Shape<CheckedPair> = /* @__PURE__ */ lazy<CheckedPair>(
  () =>
    openObject({
      id: kebabCase,
      substances: list(idOf(substanceIds)),
      input: anyText,
      matched: anyText,
      label: optional(messageShape),
      outcome: oneOf(checkedOutcomes),
      message: messageShape,
      references: list(kebabCase),
      reviewedOn: optional(isoDate),
    }) as unknown as Shape<CheckedPair>,
);

/** A report, as far as a document reads it. */
export const riskReportShape: Shape<RiskReport> = /* @__PURE__ */ lazy<RiskReport>(
  () =>
    openObject({
      substances: list(idOf(substanceIds)),
      flags: list(flagShape),
      highest: oneOf([...severities, "none"]),
      recognised: list(
        openObject({
          input: anyText,
          kind: oneOf(riskKinds),
          id: anyText,
          matched: anyText,
          class: optional(literal(true)),
          confidence: oneOf(matchConfidences),
          relative: optional(oneOf(relatives)),
          status: optional(oneOf(conditionStatuses)),
          onSafeSide: optional(literal(true)),
        }),
      ),
      unrecognised: list(openObject({ input: anyText, suggestions: list(anyText) })),
      checked: list(checkedShape),
      notice: messageShape,
    }) as unknown as Shape<RiskReport>,
);
