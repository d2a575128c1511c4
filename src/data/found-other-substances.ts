import records from "records:found-other-substances";
import type { FoundBy } from "./risk-parts.js";

/** The substances beside the ten as they are found: without their sources. */
export const foundOtherSubstances: FoundBy["otherSubstances"] = records as FoundBy["otherSubstances"];
