import records from "records:found-conditions";
import type { FoundBy } from "./risk-parts.js";

/** The conditions as they are found: without their sources. */
export const foundConditions: FoundBy["conditions"] = records as FoundBy["conditions"];
