import r0 from "./laws/AT.json";
import r1 from "./laws/AU-ACT.json";
import r2 from "./laws/AU-NSW.json";
import r3 from "./laws/AU-QLD.json";
import r4 from "./laws/BE.json";
import r5 from "./laws/CA-AB.json";
import r6 from "./laws/CA-BC.json";
import r7 from "./laws/CA-QC.json";
import r8 from "./laws/CH.json";
import r9 from "./laws/CZ.json";
import r10 from "./laws/DE.json";
import r11 from "./laws/ES.json";
import r12 from "./laws/FR.json";
import r13 from "./laws/GB.json";
import r14 from "./laws/IE.json";
import r15 from "./laws/IT.json";
import r16 from "./laws/LU.json";
import r17 from "./laws/MT.json";
import r18 from "./laws/NL.json";
import r19 from "./laws/PL.json";
import r20 from "./laws/PT.json";
import r21 from "./laws/SE.json";
import r22 from "./laws/US-CA.json";
import r23 from "./laws/US-CA_oakland.json";
import r24 from "./laws/US-CA_santa-cruz.json";
import r25 from "./laws/US-CO.json";
import r26 from "./laws/US-CO_denver.json";
import r27 from "./laws/US-DC.json";
import r28 from "./laws/US-MA.json";
import r29 from "./laws/US-MI_ann-arbor.json";
import r30 from "./laws/US-NM.json";
import r31 from "./laws/US-OR.json";
import r32 from "./laws/US-TX.json";
import r33 from "./laws/US-UT.json";
import r34 from "./laws/US-WA.json";
import r35 from "./laws/US-WA_seattle.json";
import type { JurisdictionLaws } from "../model/law.js";

/** Laws by jurisdiction, history kept. */
export const laws: readonly JurisdictionLaws[] = [
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
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
] as unknown as readonly JurisdictionLaws[];
