import type { TreatyEntry } from "../model/law.js";

/** Classes under the UN drug conventions. */
export const treaties: readonly TreatyEntry[] = [
] as unknown as readonly TreatyEntry[];
