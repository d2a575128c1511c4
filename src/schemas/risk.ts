import { z } from "zod";
import { conditionIds, conditionStatuses, type MedicalCondition, relatives } from "../model/condition.js";
import { doseUnits } from "../model/dose.js";
import { type Medication, type MedicationClass, medicationNameTypes } from "../model/medication.js";
import { type OtherSubstance, otherSubstanceIds } from "../model/other-substance.js";
import {
  activityIds,
  evidenceStrengths,
  mechanismIds,
  pregnancyStates,
  riskDirections,
  riskKinds,
  severities,
} from "../model/risk.js";
import type { RiskRule, RiskTrigger } from "../model/risk-rule.js";
import { substanceIds } from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { idSchema, isoDateSchema, sourcedShape, sourceSchema } from "./reference.js";
import { substanceScopeSchema } from "./substance.js";

const atcPrefix = z
  .string()
  .regex(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/, "expected an ATC code or a prefix of one");
const atcCode = z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, "expected a seven-character ATC code");

/** Schema of a {@link RiskTrigger}. */
export const riskTriggerSchema: z.ZodType<RiskTrigger> = exact<RiskTrigger>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("medication"),
      atc: list(atcPrefix).exactOptional(),
      ingredients: list(idSchema).exactOptional(),
      except: list(idSchema).exactOptional(),
      washoutDays: z.number().int().positive().exactOptional(),
    }),
    z.strictObject({
      type: z.literal("condition"),
      conditions: list(z.enum(conditionIds)),
      status: list(z.enum(conditionStatuses)).exactOptional(),
    }),
    z.strictObject({
      type: z.literal("family-history"),
      conditions: list(z.enum(conditionIds)),
      relatives: list(z.enum(relatives)).exactOptional(),
    }),
    z.strictObject({
      type: z.literal("age"),
      below: z.number().positive().exactOptional(),
      from: z.number().positive().exactOptional(),
    }),
    z.strictObject({ type: z.literal("pregnancy"), states: list(z.enum(pregnancyStates)) }),
    z.strictObject({
      type: z.literal("substance"),
      others: list(z.enum(otherSubstanceIds)).exactOptional(),
      substances: list(z.enum(substanceIds)).exactOptional(),
    }),
    z.strictObject({
      type: z.literal("regimen"),
      minWeeks: z.number().positive().exactOptional(),
      minDosesPerWeek: z.number().positive().exactOptional(),
    }),
    z.strictObject({ type: z.literal("dose"), above: z.number().positive(), unit: z.enum(doseUnits) }),
    z.strictObject({ type: z.literal("activity"), activities: list(z.enum(activityIds)) }),
    z.strictObject({ type: z.literal("always") }),
  ]),
);

/** Schema of a {@link RiskRule}. */
export const riskRuleSchema: z.ZodType<RiskRule> = exact<RiskRule>()(
  z.strictObject({
    id: idSchema,
    kind: z.enum(riskKinds).exclude(["unrecognised"]),
    substances: list(substanceScopeSchema),
    trigger: riskTriggerSchema,
    finding: z.enum(["flag", "low"]),
    severity: z.enum(severities),
    rationale: text,
    disagreements: list(z.strictObject({ reference: idSchema, says: text })).exactOptional(),
    direction: z.enum(riskDirections),
    mechanism: z.enum(mechanismIds),
    strength: z.enum(evidenceStrengths),
    ...sourcedShape,
  }),
);

/** Schema of a {@link Medication}. */
export const medicationSchema: z.ZodType<Medication> = exact<Medication>()(
  z
    .strictObject({
      id: idSchema,
      name: text,
      atc: list(atcCode),
      rxcui: z.string().regex(/^\d+$/).exactOptional(),
      names: list(z.strictObject({ name: text, type: z.enum(medicationNameTypes), lng: text.exactOptional() })),
      ingredients: list(idSchema, 2).exactOptional(),
      ...sourcedShape,
    })
    .refine((medication) => medication.names.some((entry) => entry.name === medication.name), "expected name in names"),
);

/** Schema of a {@link MedicationClass}. */
export const medicationClassSchema: z.ZodType<MedicationClass> = exact<MedicationClass>()(
  z
    .strictObject({
      id: idSchema,
      name: text,
      atc: list(atcPrefix),
      names: list(z.strictObject({ name: text, lng: text.exactOptional() })),
      ...sourcedShape,
    })
    .refine((entry) => entry.names.some(({ name }) => name === entry.name), "expected name in names"),
);

/** Schema of a {@link MedicalCondition}. */
export const conditionSchema: z.ZodType<MedicalCondition> = exact<MedicalCondition>()(
  z.strictObject({
    id: z.enum(conditionIds),
    icd10: list(z.string().regex(/^[A-Z]\d{1,2}(\.\w+)?$/)),
    icd11: z.array(z.string().regex(/^[0-9A-Z]{2,4}(\.\w+)?$/)),
    names: list(text),
    sources: list(sourceSchema),
    reviewedOn: isoDateSchema,
  }),
);

/** Schema of an {@link OtherSubstance}. */
export const otherSubstanceSchema: z.ZodType<OtherSubstance> = exact<OtherSubstance>()(
  z.strictObject({
    id: z.enum(otherSubstanceIds),
    names: list(text),
  }),
);
