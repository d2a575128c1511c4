import records from "records:conditions";
import type { MedicalCondition } from "../model/risk.js";

/** Conditions with their codes and names. */
export const conditions: readonly MedicalCondition[] = records as readonly MedicalCondition[];
