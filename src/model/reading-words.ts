/** The words that stand around the name of something that is taken. */
export interface MedicineWords {
  /** Salts and esters, which name no other medicine beside one: "hydrochloride". */
  readonly salts: readonly string[];
  /** Forms, routes, times, makers and the like: "tablet", "at night", "retard". */
  readonly around: readonly string[];
  /** Words after which the purpose stands: "for" in "for sleep". */
  readonly purpose: readonly string[];
  /** Words that say that nothing is taken: "none". */
  readonly nothing: readonly string[];
  /** Names of other things that are one letter away from a name of a record: never taken for it. */
  readonly otherNames: readonly string[];
}

/** The words that stand around the name of a condition. */
export interface ConditionWords {
  /** What only says more of it: "severe", "diagnosed". */
  readonly around: readonly string[];
  /** Parents, children, brothers and sisters. */
  readonly firstDegree: readonly string[];
  /** Other relatives. */
  readonly otherRelatives: readonly string[];
  /** Words that speak of the family without naming a relative. */
  readonly family: readonly string[];
  /** Words that say that it is under control. */
  readonly controlled: readonly string[];
  /** Words that say that it is not. */
  readonly uncontrolled: readonly string[];
  /** Words that say that it is over. */
  readonly past: readonly string[];
  /** Words that say that it is not there. */
  readonly negation: readonly string[];
  /** Words that say that there is none at all. */
  readonly nothing: readonly string[];
}

/** The words, in many languages, by which a text that somebody typed is read. */
export interface ReadingWords {
  /** Around medicines, substances and plants. */
  readonly taken: MedicineWords;
  /** Around conditions. */
  readonly conditions: ConditionWords;
}
