/** The words that stand around the name of something that is taken. */
export interface MedicineWords {
  /** Salts and esters, which name no other medicine beside one: "hydrochloride". */
  readonly salts: readonly string[];
  /** Forms, routes, times, makers and the like: "tablet", "at night", "retard". */
  readonly around: readonly string[];
  /** Words that join two things taken: "and". */
  readonly joining: readonly string[];
  /** Words for something taken that do not say what: "pills". */
  readonly unnamed: readonly string[];
  /** Words after which the purpose stands: "for" in "for sleep". */
  readonly purpose: readonly string[];
  /** Words that say that nothing is taken: "none". */
  readonly nothing: readonly string[];
  /** Words that may say that it is not taken, no longer or perhaps: "no", "stopped", "maybe". What stands beside them is read all the same. */
  readonly notTaken: readonly string[];
  /** A "no" that is an answer where nothing stands beside it. */
  readonly plainNo: readonly string[];
  /** Everyday words that are a name only as it is written: "same", and "SAMe". */
  readonly everyday: readonly string[];
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
  /** Words that say that it is not certain: what stands beside them is read as if it were. */
  readonly unsure: readonly string[];
  /** Words that say that it is not there. */
  readonly negation: readonly string[];
  /** Words that say that there is none at all. */
  readonly nothing: readonly string[];
  /** Words at which a "no" ends: "but", "except". */
  readonly contrast: readonly string[];
  /** Words that join two things said: "and". */
  readonly joining: readonly string[];
  /** Words in which the reader speaks of himself or herself: "I have". */
  readonly self: readonly string[];
  /**
   * Words that say that somebody has the same: "like". A relative that is another word in another language ("son") stands
   * here too: what is beside it is read as the reader's as well.
   */
  readonly likewise: readonly string[];
  /** Words that speak of somebody who was named before: "has". */
  readonly theirs: readonly string[];
  /** People who are no relatives: "wife", "friend". */
  readonly otherPeople: readonly string[];
  /** Words for what is done about a condition: a "no" before one ("no meds for") does not deny the condition. */
  readonly treatment: readonly string[];
  /** Everyday words that are a name only in capitals or alone: "sad", "aids". */
  readonly everyday: readonly string[];
}

/** The words for what is no condition and is typed among conditions. */
export interface CircumstanceWords {
  /** Words for being pregnant. */
  readonly pregnant: readonly string[];
  /** Words for trying to get pregnant. */
  readonly trying: readonly string[];
  /** Words for breastfeeding. */
  readonly breastfeeding: readonly string[];
  /** Words for driving. */
  readonly driving: readonly string[];
  /** Words for using machines. */
  readonly machinery: readonly string[];
  /** Words for drug tests. */
  readonly drugTesting: readonly string[];
  /** Words for being under 18 years of age. */
  readonly underage: readonly string[];
  /** Words for an age that may be under 18: "teenager". */
  readonly teenage: readonly string[];
  /** Words that say of a stage of life or an activity that it is over: "stopped". It is read as if it were not. */
  readonly ended: readonly string[];
  /** Words before the years of an age: "aged" in "aged 15". */
  readonly ageBefore: readonly string[];
  /** Words before an age that say "have", and may say so of something else: "tengo" in "tengo 15". */
  readonly ageHas: readonly string[];
  /** Words between a person and the years of his or her age: "is" in "my son is 15". */
  readonly ageOfPerson: readonly string[];
  /** Words after them: "years old". */
  readonly ageAfter: readonly string[];
  /** Words before an age at which something was or began, which is not the age now: "since". */
  readonly ageThen: readonly string[];
  /** Words after a number that is of something else: "weeks". */
  readonly ageUnits: readonly string[];
  /** Numbers of years in words: "fifteen". */
  readonly ageNumbers: readonly AgeInWords[];
}

/** A number of years as people write it in words. */
export interface AgeInWords {
  /** Whole years. */
  readonly years: number;
  /** What stands for it, in many languages: "fifteen". */
  readonly words: readonly string[];
}

/** The words, in many languages, by which a text that somebody typed is read. */
export interface ReadingWords {
  /** Around medicines, substances and plants. */
  readonly taken: MedicineWords;
  /** Around conditions. */
  readonly conditions: ConditionWords;
  /** For stages of life and activities. */
  readonly circumstances: CircumstanceWords;
}
