import type { CitedJurisdictionLaws } from "../model/law.js";
import { laws } from "./laws.js";

/**
 * The laws as a lookup needs them. The build leaves out what stands in `laws` alone: what a source confirmed, and where
 * and when it was read.
 */
export const citedLaws: readonly CitedJurisdictionLaws[] = laws;
