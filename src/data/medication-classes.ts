import r0 from "./medication-classes/5-ht3-antagonists.json";
import r1 from "./medication-classes/ace-inhibitors.json";
import r2 from "./medication-classes/adhd-medications.json";
import r3 from "./medication-classes/angiotensin-receptor-blockers.json";
import r4 from "./medication-classes/antiarrhythmics.json";
import r5 from "./medication-classes/anticoagulants.json";
import r6 from "./medication-classes/antidepressants.json";
import r7 from "./medication-classes/antiemetics.json";
import r8 from "./medication-classes/antiepileptics.json";
import r9 from "./medication-classes/antifungals.json";
import r10 from "./medication-classes/antihistamines.json";
import r11 from "./medication-classes/antiobesity-preparations.json";
import r12 from "./medication-classes/antiparkinson-drugs.json";
import r13 from "./medication-classes/antiplatelets.json";
import r14 from "./medication-classes/antipsychotics.json";
import r15 from "./medication-classes/anxiolytics.json";
import r16 from "./medication-classes/barbiturates.json";
import r17 from "./medication-classes/benzodiazepines.json";
import r18 from "./medication-classes/beta-blockers.json";
import r19 from "./medication-classes/blood-pressure-medicines.json";
import r20 from "./medication-classes/blood-thinners.json";
import r21 from "./medication-classes/calcium-channel-blockers.json";
import r22 from "./medication-classes/contraceptive-pills.json";
import r23 from "./medication-classes/corticosteroids.json";
import r24 from "./medication-classes/diabetes-medicines.json";
import r25 from "./medication-classes/diuretics.json";
import r26 from "./medication-classes/dopamine-agonists.json";
import r27 from "./medication-classes/fluoroquinolones.json";
import r28 from "./medication-classes/gabapentinoids.json";
import r29 from "./medication-classes/hiv-protease-inhibitors.json";
import r30 from "./medication-classes/macrolides.json";
import r31 from "./medication-classes/monoamine-oxidase-a-inhibitors.json";
import r32 from "./medication-classes/monoamine-oxidase-b-inhibitors.json";
import r33 from "./medication-classes/monoamine-oxidase-inhibitors.json";
import r34 from "./medication-classes/mood-stabilizers.json";
import r35 from "./medication-classes/muscle-relaxants.json";
import r36 from "./medication-classes/non-selective-monoamine-oxidase-inhibitors.json";
import r37 from "./medication-classes/nonsteroidal-anti-inflammatory-drugs.json";
import r38 from "./medication-classes/opioids.json";
import r39 from "./medication-classes/painkillers.json";
import r40 from "./medication-classes/proton-pump-inhibitors.json";
import r41 from "./medication-classes/sedatives.json";
import r42 from "./medication-classes/selective-serotonin-reuptake-inhibitors.json";
import r43 from "./medication-classes/serotonin-norepinephrine-reuptake-inhibitors.json";
import r44 from "./medication-classes/sleeping-pills.json";
import r45 from "./medication-classes/statins.json";
import r46 from "./medication-classes/stimulants.json";
import r47 from "./medication-classes/thyroid-hormones.json";
import r48 from "./medication-classes/tranquilizers.json";
import r49 from "./medication-classes/tricyclic-antidepressants.json";
import r50 from "./medication-classes/triptans.json";
import r51 from "./medication-classes/z-drugs.json";
import type { MedicationClass } from "../model/medication.js";

/** Classes of medications, as people speak of them. */
export const medicationClasses: readonly MedicationClass[] = [
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
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
  r48,
  r49,
  r50,
  r51,
] as unknown as readonly MedicationClass[];
