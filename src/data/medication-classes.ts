import records from "records:medication-classes";
import type { MedicationClass } from "../model/medication.js";

/** Classes of medications, as people speak of them. */
export const medicationClasses: readonly MedicationClass[] = records as readonly MedicationClass[];
