import records from "records:other-substances";
import type { OtherSubstance } from "../model/other-substance.js";

/** Substances beside the ten that rules name. */
export const otherSubstances: readonly OtherSubstance[] = records as readonly OtherSubstance[];
