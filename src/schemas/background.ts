import { z } from "zod";
import {
  animalSpecies,
  type BackgroundWork,
  backgroundDoses,
  backgroundKinds,
  conclusionDirections,
} from "../model/background.js";
import { outcomeIds } from "../model/outcome.js";
import { substanceIds } from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { idSchema, sourcedShape } from "./reference.js";

/** Schema of a {@link BackgroundWork}. */
export const backgroundWorkSchema: z.ZodType<BackgroundWork> = exact<BackgroundWork>()(
  z
    .strictObject({
      id: idSchema,
      reference: idSchema,
      kind: z.enum(backgroundKinds),
      substances: list(z.enum(substanceIds)),
      doses: z.enum(backgroundDoses).exactOptional(),
      species: list(z.enum(animalSpecies)).exactOptional(),
      studies: z.number().int().positive().exactOptional(),
      people: z.number().int().positive().exactOptional(),
      conclusions: list(
        z.strictObject({
          outcome: z.enum(outcomeIds),
          direction: z.enum(conclusionDirections),
          locator: text,
        }),
      ),
      ...sourcedShape,
    })
    .refine((work) => (work.species !== undefined) === (work.kind === "animal"), {
      path: ["species"],
      message: "expected in an experiment on animals, and only there",
    })
    .refine((work) => new Set(work.conclusions.map(({ outcome }) => outcome)).size === work.conclusions.length, {
      path: ["conclusions"],
      message: "expected one conclusion for each outcome",
    }),
);
