import { type Guard, guardOf } from "./guard.js";

/**
 * What a printed result becomes an effect in, by metafor's codes. `SMD`: a standardised mean difference. `MD`: a mean
 * difference, in the units of the instrument. `RR`: the logarithm of a risk ratio.
 */
export const studyEffectMeasures = ["SMD", "MD", "RR"] as const;
/** What a printed result becomes an effect in. */
export type StudyEffectMeasure = (typeof studyEffectMeasures)[number];
/** Tells whether a value is a {@link StudyEffectMeasure}: one of {@link studyEffectMeasures}. */
export const isStudyEffectMeasure: Guard<StudyEffectMeasure> = /* @__PURE__ */ guardOf(studyEffectMeasures);

/** A study result as an effect; positive means better for the participant. */
export interface StudyEffect {
  /** What the effect is measured in. */
  readonly measure: StudyEffectMeasure;
  /** Effect, positive where the substance did better. */
  readonly yi: number;
  /** Sampling variance. */
  readonly vi: number;
  /** Participants of the arms that are compared. */
  readonly n: number;
}
