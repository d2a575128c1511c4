import r0 from "./claims/adhd.json";
import r1 from "./claims/adverse-events.json";
import r2 from "./claims/anxiety.json";
import r3 from "./claims/attention.json";
import r4 from "./claims/bdnf.json";
import r5 from "./claims/blinding.json";
import r6 from "./claims/blood-pressure.json";
import r7 from "./claims/cluster-headache.json";
import r8 from "./claims/creativity-convergent.json";
import r9 from "./claims/creativity-divergent.json";
import r10 from "./claims/depression.json";
import r11 from "./claims/empathy.json";
import r12 from "./claims/energy.json";
import r13 from "./claims/expectancy.json";
import r14 from "./claims/heart-valves.json";
import r15 from "./claims/memory.json";
import r16 from "./claims/mood-acute.json";
import r17 from "./claims/mood-repeated.json";
import r18 from "./claims/neuroplasticity.json";
import r19 from "./claims/neurotransmitter-production.json";
import r20 from "./claims/pain.json";
import r21 from "./claims/ptsd.json";
import r22 from "./claims/sleep.json";
import r23 from "./claims/well-being.json";
import type { Claim } from "../model/claim.js";

/** The claims of the article, each tied to a body of evidence. */
export const claims: readonly Claim[] = [
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
] as unknown as readonly Claim[];
