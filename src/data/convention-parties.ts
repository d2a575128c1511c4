import r0 from "./convention-parties/1961.json";
import r1 from "./convention-parties/1971.json";
import type { ConventionParties } from "../model/law.js";

/** Parties to the UN drug conventions. */
export const conventionParties: readonly ConventionParties[] = [
  r0,
  r1,
] as unknown as readonly ConventionParties[];
