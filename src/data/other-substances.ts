import r0 from "./other-substances/2c-t.json";
import r1 from "./other-substances/2c.json";
import r2 from "./other-substances/5-meo-tryptamines.json";
import r3 from "./other-substances/alcohol.json";
import r4 from "./other-substances/alpha-methyltryptamine.json";
import r5 from "./other-substances/amphetamine.json";
import r6 from "./other-substances/benzodiazepines.json";
import r7 from "./other-substances/caffeine.json";
import r8 from "./other-substances/cocaine.json";
import r9 from "./other-substances/dextromethorphan.json";
import r10 from "./other-substances/diphenhydramine.json";
import r11 from "./other-substances/dox.json";
import r12 from "./other-substances/ghb.json";
import r13 from "./other-substances/heroin.json";
import r14 from "./other-substances/kratom.json";
import r15 from "./other-substances/mephedrone.json";
import r16 from "./other-substances/methamphetamine.json";
import r17 from "./other-substances/methoxetamine.json";
import r18 from "./other-substances/nbome.json";
import r19 from "./other-substances/nicotine.json";
import r20 from "./other-substances/nitrous-oxide.json";
import r21 from "./other-substances/opioids.json";
import r22 from "./other-substances/pcp.json";
import r23 from "./other-substances/tramadol.json";
import type { OtherSubstance } from "../model/other-substance.js";

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
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
] as unknown as readonly OtherSubstance[];
