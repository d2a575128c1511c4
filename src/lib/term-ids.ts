import { stances } from "../model/article.js";
import { conclusionDirections } from "../model/background.js";
import { claimIds, claimKinds, exclusionReasons } from "../model/claim.js";
import { conditionIds, conditionStatuses, relatives } from "../model/condition.js";
import { effectDirections } from "../model/effect-direction-data.js";
import { effectMeasures } from "../model/effect-size.js";
import { judgementSources } from "../model/grade.js";
import { bodyDesigns, certainties, effectSizeClasses, gradeDomains, gradeUpgrades } from "../model/grading.js";
import {
  activities,
  legalConditionTerms,
  legalLevels,
  legalStatuses,
  limitQualifiers,
  limitUnits,
  penalties,
} from "../model/law.js";
import { medicationClassIds } from "../model/medication.js";
import { otherSubstanceIds } from "../model/other-substance.js";
import { outcomeIds } from "../model/outcome.js";
import { verifications } from "../model/reference.js";
import {
  evidenceStrengths,
  mechanismIds,
  pregnancyStates,
  riskActivities,
  riskDirections,
  riskKinds,
  severities,
} from "../model/risk.js";
import { riskOfBiasLevels, signallingAnswers } from "../model/risk-of-bias.js";
import { checkedOutcomes, matchConfidences } from "../model/risk-report.js";
import { riskModifiers } from "../model/risk-rule.js";
import { blindings, comparatorIds, noticeTypes, populationIds, studyDesigns } from "../model/study.js";
import { formIds, routeIds, substanceClasses, substanceIds } from "../model/substance.js";
import type { TermIds, TermLists } from "../model/term.js";
import { once } from "./once.js";

/**
 * The ids of every group of terms, such as for a list to choose from; those that stand where there is no member come last.
 *
 * @returns Ids by group, in the order of the vocabularies.
 * @example
 * ```ts
 * import { createI18n, termIds } from "microdosing/i18n";
 * const i18n = await createI18n("en", { namespaces: ["evidence"] });
 * console.log(termIds().certainty.map((id) => i18n.term("certainty", id)).join(", "));
 * // high, moderate, low, very low, no evidence
 * ```
 */
export function termIds(): TermLists {
  return allIds();
}

const allIds = /* @__PURE__ */ once(
  (): TermLists => ({
    substance: substanceIds,
    measure: effectMeasures,
    stance: stances,
    "risk-of-bias": [...riskOfBiasLevels, "not-judged"],
    "effect-direction": effectDirections,
    certainty: [...certainties, "no-evidence"],
    claim: claimIds,
    outcome: outcomeIds,
    "claim-kind": claimKinds,
    comparator: comparatorIds,
    population: populationIds,
    domain: [...gradeDomains, ...gradeUpgrades],
    exclusion: [...exclusionReasons, "retracted"],
    "body-design": bodyDesigns,
    "study-design": studyDesigns,
    blinding: blindings,
    "finding-direction": conclusionDirections,
    "effect-size": effectSizeClasses,
    notice: noticeTypes,
    "judgement-source": judgementSources,
    "signalling-answer": signallingAnswers,
    severity: severities,
    kind: riskKinds,
    direction: [...riskDirections, "unknown"],
    strength: [...evidenceStrengths, "unknown"],
    mechanism: mechanismIds,
    modifier: riskModifiers,
    confidence: matchConfidences,
    checked: checkedOutcomes,
    "health-condition": conditionIds,
    "condition-status": conditionStatuses,
    relative: relatives,
    pregnancy: pregnancyStates,
    "risk-activity": riskActivities,
    "other-substance": otherSubstanceIds,
    "medication-class": medicationClassIds,
    "substance-class": substanceClasses,
    route: routeIds,
    form: formIds,
    activity: activities,
    status: legalStatuses,
    condition: conditionTerms(),
    limit: limitQualifiers,
    unit: limitUnits,
    level: [...legalLevels, "none"],
    penalty: penalties,
    verification: [...verifications, "none"],
  }),
);

function conditionTerms(): readonly TermIds["condition"][] {
  const { doubt: _, ...byKind } = legalConditionTerms;
  // The type is made of the same names in the same way, and a test asks for each label.
  return Object.entries(byKind).flatMap(([kind, terms]) =>
    terms.map((term) => `${kind}.${term}` as TermIds["condition"]),
  );
}
