/** Units of a dose as printed. */
export const doseUnits = ["µg", "mg", "g", "µg/kg", "mg/kg", "mg/70kg", "%"] as const;
/** A unit of a dose. */
export type DoseUnit = (typeof doseUnits)[number];

/** A dose as a study gave it. */
export interface StudyDose {
  /** Amount in `unit`. */
  readonly amount: number;
  /** Upper end, where the study printed a range. */
  readonly amountMax?: number;
  /** Unit as printed. */
  readonly unit: DoseUnit;
  /** What the amount refers to, such as "LSD base" or "dried mushroom", as printed. */
  readonly of?: string;
}
