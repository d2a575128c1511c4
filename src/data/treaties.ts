import r0 from "./treaties/amanita-muscaria-none.json";
import r1 from "./treaties/ayahuasca-none.json";
import r2 from "./treaties/cannabis-1961-schedule-i.json";
import r3 from "./treaties/cannabis-1961-schedule-iv.json";
import r4 from "./treaties/cannabis-synthetic-thc-1971-schedule-i.json";
import r5 from "./treaties/cannabis-synthetic-thc-1971-schedule-ii.json";
import r6 from "./treaties/dmt-1971-schedule-i.json";
import r7 from "./treaties/dmt-plant-none.json";
import r8 from "./treaties/ibogaine-none.json";
import r9 from "./treaties/ketamine-none.json";
import r10 from "./treaties/lsd-1971-schedule-i.json";
import r11 from "./treaties/mdma-1971-schedule-i.json";
import r12 from "./treaties/mescaline-1971-schedule-i.json";
import r13 from "./treaties/mescaline-cactus-none.json";
import r14 from "./treaties/psilocybin-1971-schedule-i.json";
import r15 from "./treaties/psilocybin-mushroom-none.json";
import type { TreatyEntry } from "../model/law.js";

/** Classes under the UN drug conventions. */
export const treaties: readonly TreatyEntry[] = [
  r0,
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  r7,
  r8,
  r9,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
] as unknown as readonly TreatyEntry[];
