import { z } from "zod";
import { type Claim, claimIds, outcomeIds } from "../model/claim.js";
import { comparatorIds, populationIds } from "../model/study.js";
import { substanceIds } from "../model/substance.js";
import { exact } from "./exact.js";
import { messageSchema } from "./message.js";
import { idSchema, sourcedShape } from "./reference.js";

const levels = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const judgement = z.strictObject({ levels, reason: messageSchema });

/** Schema of a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = exact<Claim>()(
  z.strictObject({
    id: z.enum(claimIds),
    outcome: z.enum(outcomeIds),
    substances: z.array(z.enum(substanceIds)),
    comparator: z.enum(comparatorIds),
    populations: z.array(z.enum(populationIds)),
    importance: z.enum(["critical", "important"]),
    kind: z.enum(["benefit", "harm", "mechanism", "method"]),
    design: z.enum(["randomised", "observational"]),
    body: z.array(z.strictObject({ study: idSchema, result: idSchema })),
    synthesis: z.enum(["pooled", "narrative", "none"]),
    threshold: z
      .strictObject({ value: z.number().positive(), measure: z.enum(["SMD", "MD", "RR"]), reference: idSchema })
      .exactOptional(),
    judgements: z
      .strictObject({
        riskOfBias: judgement.exactOptional(),
        inconsistency: judgement.exactOptional(),
        indirectness: judgement.exactOptional(),
        imprecision: judgement.exactOptional(),
        publicationBias: judgement.exactOptional(),
      })
      .exactOptional(),
    ...sourcedShape,
  }),
);
