import type { Problem } from "../shapes/refined.js";
import type { Rob2Effect, Rob2Variant } from "./rob2-terms.js";

/** What is wrong with an effect of interest that the variant for a trial design was not seen to have. */
export function* unseenEffects(variant: Rob2Variant, effect: Rob2Effect): Iterable<Problem> {
  if (variant === "crossover" && effect === "adherence") {
    const expected = '"assignment": questions on adhering in crossover trials were not seen';
    yield { path: ["effect"], expected, received: effect };
  }
}
