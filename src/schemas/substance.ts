import { z } from "zod";
import {
  formIds,
  routeIds,
  type Substance,
  type SubstanceScope,
  substanceClasses,
  substanceIds,
} from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { sourcedShape } from "./reference.js";

/** Schema of a {@link SubstanceScope}. */
export const substanceScopeSchema: z.ZodType<SubstanceScope> = exact<SubstanceScope>()(
  z.strictObject({
    id: z.enum(substanceIds),
    forms: list(z.enum(formIds)).exactOptional(),
    routes: list(z.enum(routeIds)).exactOptional(),
  }),
);

/** Schema of a {@link Substance}. */
export const substanceSchema: z.ZodType<Substance> = exact<Substance>()(
  z.strictObject({
    id: z.enum(substanceIds),
    class: z.enum(substanceClasses),
    forms: z.array(z.strictObject({ id: z.enum(formIds), sameAs: z.enum(substanceIds).exactOptional() })),
    routes: list(z.enum(routeIds)),
    targets: list(text),
    names: list(text).exactOptional(),
    cas: z
      .string()
      .regex(/^\d{2,7}-\d{2}-\d$/)
      .exactOptional(),
    unii: z
      .string()
      .regex(/^[A-Z0-9]{10}$/)
      .exactOptional(),
    ...sourcedShape,
  }),
);
