import { z } from "zod";
import type { LegalityQuery } from "../legality/lookup-legality.js";
import { conditionStatuses, relatives } from "../model/condition.js";
import { doseUnits } from "../model/dose.js";
import { effectMeasures } from "../model/effect-size.js";
import type { GradeInput } from "../model/grade.js";
import { bodyDesigns, certainties, imprecisionModes } from "../model/grading.js";
import { poolingMethods, poolingTests } from "../model/pooling.js";
import { activityIds, pregnancyStates } from "../model/risk.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { scorings } from "../model/scoring.js";
import { formIds, routeIds, substanceIds } from "../model/substance.js";
import type { RiskProfile } from "../risk/profile.js";
import { list } from "./base.js";
import { exact } from "./exact.js";
import { domainJudgementsSchema, judgementSchema } from "./judgement.js";
import { jurisdictionCodeSchema } from "./law.js";
import { messageSchema, messageValueSchema } from "./message.js";
import { isoDateSchema } from "./reference.js";

const text = z.string().trim().regex(/\S/);
const substance = z.union([
  z.enum(substanceIds),
  z.strictObject({
    id: z.enum(substanceIds),
    form: z.enum(formIds).exactOptional(),
    route: z.enum(routeIds).exactOptional(),
  }),
]);
/** As the checks of a profile have it. */
const LONGEST_LIST = 1000;
const listOf = <Item extends z.ZodType>(item: Item, min = 0) => list(item, min, LONGEST_LIST);

/** Schema of a {@link RiskProfile}: reports every problem of untrusted JSON at once. */
export const profileSchema: z.ZodType<RiskProfile> = exact<RiskProfile>()(
  z.strictObject({
    substance: z.union([substance, listOf(substance, 1)]),
    dose: z.strictObject({ amount: z.number().positive(), unit: z.enum(doseUnits) }).exactOptional(),
    regimen: z
      .strictObject({ dosesPerWeek: z.number().min(0).max(168), weeks: z.number().nonnegative() })
      .exactOptional(),
    medications: listOf(
      z.union([
        text,
        z
          .strictObject({
            name: text.exactOptional(),
            atc: text.exactOptional(),
            rxcui: text.exactOptional(),
            stoppedDaysAgo: z.number().int().nonnegative().exactOptional(),
          })
          .refine(({ name, atc, rxcui }) => (name ?? atc ?? rxcui) !== undefined, "expected name, atc or rxcui"),
      ]),
    ).exactOptional(),
    conditions: listOf(
      z.union([
        text,
        z
          .strictObject({
            name: text.exactOptional(),
            icd10: text.exactOptional(),
            icd11: text.exactOptional(),
            status: z.enum(conditionStatuses).exactOptional(),
          })
          .refine(({ name, icd10, icd11 }) => (name ?? icd10 ?? icd11) !== undefined, "expected name, icd10 or icd11"),
      ]),
    ).exactOptional(),
    familyHistory: listOf(
      z.union([text, z.strictObject({ condition: text, relative: z.enum(relatives) })]),
    ).exactOptional(),
    otherSubstances: listOf(text).exactOptional(),
    ageYears: z.number().min(0).max(130).exactOptional(),
    pregnancy: z.enum(pregnancyStates).exactOptional(),
    activities: listOf(z.enum(activityIds)).exactOptional(),
  }),
);

/** Schema of a {@link LegalityQuery}. */
export const legalityQuerySchema: z.ZodType<LegalityQuery> = exact<LegalityQuery>()(
  z.strictObject({
    substance: z.enum(substanceIds),
    form: z.enum(formIds).exactOptional(),
    jurisdiction: jurisdictionCodeSchema,
    on: isoDateSchema,
  }),
);

const reason = z.union([text, messageSchema]);
const judgement = judgementSchema(reason);

/** Schema of a {@link GradeInput}; what else an effect carries is left out. */
export const gradeInputSchema: z.ZodType<GradeInput> = exact<GradeInput>()(
  z.strictObject({
    design: z.enum(bodyDesigns),
    startAt: z.enum(certainties).exactOptional(),
    effects: z
      .array(
        z.object({
          yi: z.number(),
          vi: z.number().positive(),
          n: z.number().int().positive().exactOptional(),
          riskOfBias: z.enum(riskOfBiasLevels).exactOptional(),
        }),
      )
      .exactOptional(),
    options: z
      .strictObject({
        measure: z.enum(effectMeasures).exactOptional(),
        threshold: z.number().positive().exactOptional(),
        baselineRisk: z.number().gt(0).lt(1).exactOptional(),
        optimalInformationSize: z.number().int().positive().exactOptional(),
        imprecision: z.enum(imprecisionModes).exactOptional(),
        orientation: z.enum(scorings).exactOptional(),
        subject: messageValueSchema.exactOptional(),
        metaAnalysis: z
          .strictObject({
            method: z.enum(poolingMethods).exactOptional(),
            test: z.enum(poolingTests).exactOptional(),
            level: z.number().gt(0).lt(1).exactOptional(),
            maxIterations: z.number().int().positive().exactOptional(),
          })
          .exactOptional(),
      })
      .exactOptional(),
    judgements: domainJudgementsSchema(reason).exactOptional(),
    upgrades: z
      .strictObject({
        largeEffect: judgement.exactOptional(),
        doseResponse: judgement.exactOptional(),
        opposingConfounding: judgement.exactOptional(),
      })
      .exactOptional(),
  }),
);
