import records from "records:found-substances";
import type { FoundBy } from "./risk-parts.js";

/** The ten substances as they are found: without their sources. */
export const foundSubstances: FoundBy["substances"] = records as FoundBy["substances"];
