import records from "records:medications";
import type { Medication } from "../model/medication.js";

/** The medication index. */
export const medications: readonly Medication[] = records as readonly Medication[];
