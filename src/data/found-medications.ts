import records from "records:found-medications";
import type { FoundBy } from "./risk-parts.js";

/** The medications as they are found: without what stands in `medications` alone. */
export const foundMedications: FoundBy["medications"] = records as FoundBy["medications"];
