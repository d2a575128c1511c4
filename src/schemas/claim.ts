import { z } from "zod";
import { type Claim, claimIds, claimKinds, exclusionReasons, syntheses } from "../model/claim.js";
import { bodyDesigns } from "../model/grading.js";
import { outcomeIds } from "../model/outcome.js";
import { comparatorIds, populationIds } from "../model/study.js";
import { substanceIds } from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { domainJudgementsSchema } from "./judgement.js";
import { messageSchema } from "./message.js";
import { idSchema, sourcedShape } from "./reference.js";

/** Schema of a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = exact<Claim>()(
  z.strictObject({
    id: z.enum(claimIds),
    outcome: z.enum(outcomeIds),
    relatedOutcomes: list(z.enum(outcomeIds)).exactOptional(),
    substances: z.array(z.enum(substanceIds)),
    comparator: z.enum(comparatorIds),
    populations: z.array(z.enum(populationIds)),
    importance: z.enum(["critical", "important"]),
    kind: z.enum(claimKinds),
    design: z.enum(bodyDesigns),
    body: z.array(z.strictObject({ study: idSchema, result: idSchema })),
    excluded: list(
      z.strictObject({ study: idSchema, result: idSchema, reason: z.enum(exclusionReasons) }),
    ).exactOptional(),
    synthesis: z.enum(syntheses),
    threshold: z
      .strictObject({
        value: z.number().positive(),
        measure: z.enum(["SMD", "MD", "RR"]),
        instrument: text.exactOptional(),
        reference: idSchema,
      })
      .refine(({ measure, instrument }) => (measure === "MD") === (instrument !== undefined), {
        message: "a mean difference names its instrument, and nothing else does",
      })
      .exactOptional(),
    judgements: domainJudgementsSchema(messageSchema).exactOptional(),
    ...sourcedShape,
  }),
);
