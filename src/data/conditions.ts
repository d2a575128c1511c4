import records from "records:conditions";
import type { MedicalCondition } from "../model/condition.js";

/** Conditions with their codes and names. */
export const conditions: readonly MedicalCondition[] = records as readonly MedicalCondition[];
