import records from "records:found-medication-classes";
import type { FoundBy } from "./risk-parts.js";

/** The classes of medications as they are found. */
export const foundMedicationClasses: FoundBy["medicationClasses"] = records as FoundBy["medicationClasses"];
