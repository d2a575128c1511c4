/** Other substances that rules name, beside the ten. */
export const otherSubstanceIds = [
  "alcohol",
  "nicotine",
  "caffeine",
  "cocaine",
  "amphetamine",
  "methamphetamine",
  "heroin",
  "ghb",
  "dextromethorphan",
  "nitrous-oxide",
  "kratom",
  "nbome",
  "2c",
  "2c-t",
  "dox",
  "5-meo-tryptamines",
  "alpha-methyltryptamine",
  "mephedrone",
  "pcp",
  "methoxetamine",
  "diphenhydramine",
  "benzodiazepines",
  "opioids",
  "tramadol",
] as const;
/** The id of another substance. */
export type OtherSubstanceId = (typeof otherSubstanceIds)[number];

/** Another substance and the names by which it is found. */
export interface OtherSubstance {
  /** The substance. */
  readonly id: OtherSubstanceId;
  /** Names by which it is found. */
  readonly names: readonly string[];
}
