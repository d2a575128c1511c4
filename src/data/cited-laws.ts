import records from "records:cited-laws";
import type { CitedJurisdictionLaws } from "../model/law.js";

/** The laws as a lookup needs them: without what stands in `laws` alone, which `citedOf` leaves out. */
export const citedLaws: readonly CitedJurisdictionLaws[] = records as readonly CitedJurisdictionLaws[];
