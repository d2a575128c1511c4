import records from "records:territories";
import type { Territory } from "../model/jurisdiction.js";

/** Places with a country code of their own that belong to another country, and whether its drug law holds there. */
export const territories: readonly Territory[] = records as readonly Territory[];
