import r0 from "./conditions/aneurysm.json";
import r1 from "./conditions/anxiety-disorder.json";
import r2 from "./conditions/arrhythmia.json";
import r3 from "./conditions/bipolar-disorder.json";
import r4 from "./conditions/bladder-disease.json";
import r5 from "./conditions/colour-vision-deficiency.json";
import r6 from "./conditions/coronary-disease.json";
import r7 from "./conditions/depression.json";
import r8 from "./conditions/eating-disorder.json";
import r9 from "./conditions/epilepsy.json";
import r10 from "./conditions/glaucoma.json";
import r11 from "./conditions/heart-failure.json";
import r12 from "./conditions/hppd.json";
import r13 from "./conditions/hypertension.json";
import r14 from "./conditions/hyperthyroidism.json";
import r15 from "./conditions/hyponatraemia.json";
import r16 from "./conditions/intracranial-hypertension.json";
import r17 from "./conditions/kidney-disease.json";
import r18 from "./conditions/liver-disease.json";
import r19 from "./conditions/long-qt.json";
import r20 from "./conditions/lung-disease.json";
import r21 from "./conditions/migraine.json";
import r22 from "./conditions/personality-disorder.json";
import r23 from "./conditions/phaeochromocytoma.json";
import r24 from "./conditions/psychosis.json";
import r25 from "./conditions/pulmonary-hypertension.json";
import r26 from "./conditions/stroke.json";
import r27 from "./conditions/substance-use-disorder.json";
import r28 from "./conditions/suicidality.json";
import r29 from "./conditions/valvular-heart-disease.json";
import type { MedicalCondition } from "../model/condition.js";

/** Conditions with their codes and names. */
export const conditions: readonly MedicalCondition[] = [
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
] as unknown as readonly MedicalCondition[];
