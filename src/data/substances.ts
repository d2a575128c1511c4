import r0 from "./substances/amanita-muscaria.json";
import r1 from "./substances/ayahuasca.json";
import r2 from "./substances/cannabis.json";
import r3 from "./substances/dmt.json";
import r4 from "./substances/ibogaine.json";
import r5 from "./substances/ketamine.json";
import r6 from "./substances/lsd.json";
import r7 from "./substances/mdma.json";
import r8 from "./substances/mescaline.json";
import r9 from "./substances/psilocybin.json";
import type { Substance } from "../model/substance.js";

/** The ten substances. */
export const substances: readonly Substance[] = [
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
] as unknown as readonly Substance[];
