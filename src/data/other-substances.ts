import r0 from "./other-substances/alcohol.json";
import r1 from "./other-substances/amphetamine.json";
import r2 from "./other-substances/caffeine.json";
import r3 from "./other-substances/cocaine.json";
import r4 from "./other-substances/dextromethorphan.json";
import r5 from "./other-substances/ghb.json";
import r6 from "./other-substances/heroin.json";
import r7 from "./other-substances/kratom.json";
import r8 from "./other-substances/methamphetamine.json";
import r9 from "./other-substances/nbome.json";
import r10 from "./other-substances/nicotine.json";
import r11 from "./other-substances/nitrous-oxide.json";
import type { OtherSubstance } from "../model/risk.js";

/** Substances beside the ten that rules name. */
export const otherSubstances: readonly OtherSubstance[] = [
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
] as unknown as readonly OtherSubstance[];
