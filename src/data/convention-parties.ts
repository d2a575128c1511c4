import type { ConventionParties } from "../model/law.js";

/** Parties to the UN drug conventions. */
export const conventionParties: readonly ConventionParties[] = [
] as unknown as readonly ConventionParties[];
