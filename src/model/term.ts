import type { Stance } from "./article.js";
import type { ConclusionDirection } from "./background.js";
import type { ClaimId, ClaimKind, ExclusionReason } from "./claim.js";
import type { ConditionId, ConditionStatus, Relative } from "./condition.js";
import type { EffectDirection } from "./effect-direction-data.js";
import type { EffectMeasure } from "./effect-size.js";
import type { JudgementSource } from "./grade.js";
import type { BodyDesign, Certainty, EffectSizeClass, GradeDomain, GradeUpgrade } from "./grading.js";
import type {
  Activity,
  LegalLevel,
  LegalStatus,
  LimitQualifier,
  LimitUnit,
  legalConditionTerms,
  Penalty,
} from "./law.js";
import type { medicationClassIds } from "./medication.js";
import type { Namespace } from "./message.js";
import type { OtherSubstanceId } from "./other-substance.js";
import type { OutcomeId } from "./outcome.js";
import type { Verification } from "./reference.js";
import type {
  EvidenceStrength,
  MechanismId,
  PregnancyState,
  RiskActivity,
  RiskDirection,
  RiskKind,
  Severity,
} from "./risk.js";
import type { RiskOfBiasLevel, SignallingAnswer } from "./risk-of-bias.js";
import type { CheckedOutcome, MatchConfidence } from "./risk-report.js";
import type { RiskModifier } from "./risk-rule.js";
import type { Blinding, ComparatorId, NoticeType, PopulationId, StudyDesign } from "./study.js";
import type { FormId, RouteId, SubstanceClass, SubstanceId } from "./substance.js";

/**
 * The groups of terms that every language has a label for, and the ids of each: `i18n.term("severity", "major")`. Where a
 * group has a member beside those of its vocabulary, that is what stands where there is none of them.
 */
export interface TermIds {
  /** The ten substances. */
  readonly substance: SubstanceId;
  /** What effects are measured in. */
  readonly measure: EffectMeasure;
  /** What the evidence says of a statement. */
  readonly stance: Stance;
  /** Levels of risk of bias. */
  readonly "risk-of-bias": RiskOfBiasLevel | "not-judged";
  /** Which way a result goes in an effect direction plot. */
  readonly "effect-direction": EffectDirection;
  /** Certainty of evidence. */
  readonly certainty: Certainty | "no-evidence";
  /** Claims, as they begin a sentence. */
  readonly claim: ClaimId;
  /** Outcomes. */
  readonly outcome: OutcomeId;
  /** Whether a claim is hoped for, feared, or about something else. */
  readonly "claim-kind": ClaimKind;
  /** What a substance was compared with. */
  readonly comparator: ComparatorId;
  /** Who was studied. */
  readonly population: PopulationId;
  /** GRADE domains and reasons to rate up. */
  readonly domain: GradeDomain | GradeUpgrade;
  /** Why a study is not counted. */
  readonly exclusion: ExclusionReason | "retracted";
  /** Designs of a body of evidence. */
  readonly "body-design": BodyDesign;
  /** Designs of a study. */
  readonly "study-design": StudyDesign;
  /** Who knew what was given. */
  readonly blinding: Blinding;
  /** Which way a finding or a conclusion goes. */
  readonly "finding-direction": ConclusionDirection;
  /** Sizes of an effect. */
  readonly "effect-size": EffectSizeClass;
  /** Notices on a paper. */
  readonly notice: NoticeType;
  /** Who made a judgement. */
  readonly "judgement-source": JudgementSource;
  /** Answers to signalling questions. */
  readonly "signalling-answer": SignallingAnswer;
  /** Severities of a risk. */
  readonly severity: Severity;
  /** What a flag is about. */
  readonly kind: RiskKind;
  /** What happens. */
  readonly direction: RiskDirection | "unknown";
  /** The strongest kind of evidence behind a rule. */
  readonly strength: EvidenceStrength | "unknown";
  /** How a risk comes about. */
  readonly mechanism: MechanismId;
  /** What makes a risk larger or smaller. */
  readonly modifier: RiskModifier;
  /** How sure a match is. */
  readonly confidence: MatchConfidence;
  /** Why a pair that was looked at raises no flag. */
  readonly checked: CheckedOutcome;
  /** Health conditions. */
  readonly "health-condition": ConditionId;
  /** States of a health condition. */
  readonly "condition-status": ConditionStatus;
  /** Kinship. */
  readonly relative: Relative;
  /** Reproductive states. */
  readonly pregnancy: PregnancyState;
  /** Activities that a substance bears on, such as driving. */
  readonly "risk-activity": RiskActivity;
  /** Other substances that rules name. */
  readonly "other-substance": OtherSubstanceId;
  /** Classes of medications. */
  readonly "medication-class": (typeof medicationClassIds)[number];
  /** Pharmacological families. */
  readonly "substance-class": SubstanceClass;
  /** Routes by which a substance is taken. */
  readonly route: RouteId;
  /** Forms of a substance. */
  readonly form: FormId;
  /** Activities that the law is about. */
  readonly activity: Activity;
  /** What the law says of an activity. */
  readonly status: LegalStatus;
  /** Conditions that the law sets: a kind, a point, and a term of it. What is not known is told by a message of its own. */
  readonly condition: {
    [Kind in Exclude<
      keyof typeof legalConditionTerms,
      "doubt"
    >]: `${Kind}.${(typeof legalConditionTerms)[Kind][number]}`;
  }[Exclude<keyof typeof legalConditionTerms, "doubt">];
  /** What a limit is of, for whom, where and over which time. */
  readonly limit: LimitQualifier;
  /** Units of a limit, as they follow a number. */
  readonly unit: LimitUnit;
  /** Levels of law. */
  readonly level: LegalLevel | "none";
  /** Penalties. */
  readonly penalty: Penalty;
  /** How well a record is confirmed. */
  readonly verification: Verification | "none";
}
/** A group of terms with labels. */
export type TermGroup = keyof TermIds;

/** The ids of every group of terms. */
export type TermLists = { readonly [Group in TermGroup]: readonly TermIds[Group][] };

/**
 * The namespace that holds the names of each group of terms, under `term.<group>.<id>`. In `common` is
 * what every document may name, and what charts write. Some groups are parts of sentences, and have no label.
 */
export const termNamespaces: Readonly<Record<string, Namespace>> = {
  "effect-direction": "common",
  measure: "common",
  "risk-of-bias": "common",
  "rob2-domain": "common",
  "robins-i-domain": "common",
  stance: "common",
  substance: "common",
  warning: "common",
  blinding: "evidence",
  "body-design": "evidence",
  certainty: "evidence",
  claim: "evidence",
  "claim-about": "evidence",
  "claim-act": "evidence",
  "claim-better": "evidence",
  "claim-kind": "evidence",
  "claim-may": "evidence",
  "claim-same": "evidence",
  "claim-worse": "evidence",
  comparator: "evidence",
  difference: "evidence",
  domain: "grading",
  effect: "evidence",
  "effect-size": "evidence",
  exclusion: "evidence",
  "finding-direction": "evidence",
  "judgement-source": "evidence",
  notice: "evidence",
  number: "evidence",
  "number-all": "evidence",
  "number-first": "evidence",
  outcome: "evidence",
  population: "evidence",
  "signalling-answer": "evidence",
  "study-design": "evidence",
  subject: "evidence",
  tested: "evidence",
  way: "evidence",
  checked: "risk",
  "condition-status": "risk",
  confidence: "risk",
  direction: "risk",
  "health-condition": "risk",
  kind: "risk",
  mechanism: "risk",
  "medication-class": "risk",
  modifier: "risk",
  "other-substance": "risk",
  pregnancy: "risk",
  relative: "risk",
  "risk-activity": "risk",
  route: "risk",
  severity: "risk",
  strength: "risk",
  "substance-class": "risk",
  activity: "legality",
  condition: "legality",
  form: "legality",
  level: "legality",
  limit: "legality",
  penalty: "legality",
  place: "legality",
  status: "legality",
  unit: "legality",
  "unit-one": "legality",
  verification: "legality",
} satisfies Readonly<Record<TermGroup | "place", Namespace>> & Readonly<Record<string, Namespace>>;
