import { z } from "zod";
import { effectMeasures } from "../model/effect-size.js";
import type { GradeInput } from "../model/grade.js";
import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import { bodyDesigns, certainties, imprecisionModes } from "../model/grading.js";
import { poolingMethods, poolingTests } from "../model/pooling.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { scorings } from "../model/scoring.js";
import { either } from "../shapes/either.js";
import { judgementsShape } from "../shapes/records/judgement.js";
import { messageShape, messageValueShape } from "../shapes/records/message.js";
import { someText } from "../shapes/text.js";
import { toZod } from "../shapes/to-zod.js";

const reason = either({ text: someText, object: messageShape });

/** Schema of a {@link GradeInput}; what else an effect carries is left out. */
export const gradeInputSchema: z.ZodType<GradeInput> = z.strictObject({
  design: z.enum(bodyDesigns),
  startAt: z.enum(certainties).optional(),
  effects: z
    .array(
      z.object({
        yi: z.number(),
        vi: z.number().positive(),
        n: z.number().int().positive().optional(),
        riskOfBias: z.enum(riskOfBiasLevels).optional(),
      }),
    )
    .optional(),
  options: z
    .strictObject({
      measure: z.enum(effectMeasures).optional(),
      threshold: z.number().positive().optional(),
      baselineRisk: z.number().gt(0).lt(1).optional(),
      optimalInformationSize: z.number().int().positive().optional(),
      imprecision: z.enum(imprecisionModes).optional(),
      orientation: z.enum(scorings).optional(),
      subject: toZod(messageValueShape).optional(),
      metaAnalysis: z
        .strictObject({
          method: z.enum(poolingMethods).optional(),
          test: z.enum(poolingTests).optional(),
          level: z.number().gt(0).lt(1).optional(),
          maxIterations: z.number().int().positive().optional(),
        })
        .optional(),
    })
    .optional(),
  judgements: toZod(judgementsShape(mostLevels, reason)).optional(),
  upgrades: toZod(judgementsShape(mostUpgrade, reason)).optional(),
}) as unknown as z.ZodType<GradeInput>;
