import { z } from "zod";
import type { GradeDomain } from "../model/grading.js";

const levels: z.ZodType<0 | 1 | 2 | 3> = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

type JudgementSchema<Reason extends z.ZodType> = z.ZodObject<{ levels: typeof levels; reason: Reason }, z.core.$strict>;

/** Schema of a reviewer's judgement, from that of its reason. */
export const judgementSchema = <Reason extends z.ZodType>(reason: Reason): JudgementSchema<Reason> =>
  z.strictObject({ levels, reason });

/** Schema of judgements by GRADE domain, from that of their reasons. */
export const domainJudgementsSchema = <Reason extends z.ZodType>(
  reason: Reason,
): z.ZodObject<Record<GradeDomain, z.ZodExactOptional<JudgementSchema<Reason>>>, z.core.$strict> => {
  const judgement = judgementSchema(reason).exactOptional();
  return z.strictObject({
    riskOfBias: judgement,
    inconsistency: judgement,
    indirectness: judgement,
    imprecision: judgement,
    publicationBias: judgement,
  });
};
