import records from "records:treaties";
import type { TreatyEntry } from "../model/law.js";

/** Classes under the UN drug conventions. */
export const treaties: readonly TreatyEntry[] = records as readonly TreatyEntry[];
