import records from "records:convention-parties";
import type { ConventionParties } from "../model/law.js";

/** Parties to the UN drug conventions. */
export const conventionParties: readonly ConventionParties[] = records as readonly ConventionParties[];
