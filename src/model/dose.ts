import { type Guard, guardOf } from "./guard.js";

/** Units of a dose as printed. */
export const doseUnits = ["µg", "mg", "g", "µg/kg", "mg/kg", "mg/70kg", "%"] as const;
/** A unit of a dose. */
export type DoseUnit = (typeof doseUnits)[number];
/** Tells whether a value is a {@link DoseUnit}: one of {@link doseUnits}. */
export const isDoseUnit: Guard<DoseUnit> = /* @__PURE__ */ guardOf(doseUnits);

/** A dose as a study gave it. */
export interface StudyDose {
  /** Amount at one occasion, in `unit`; the lower end of a range. */
  readonly amount: number;
  /** Upper end, where the study printed a range. */
  readonly amountMax?: number;
  /** Unit as printed, per kilogram of body weight where it says so. */
  readonly unit: DoseUnit;
  /** What the amount refers to, such as "LSD base" or "dried mushroom", as printed. */
  readonly of?: string;
}
