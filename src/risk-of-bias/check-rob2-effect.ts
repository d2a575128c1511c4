import { checkEnum, refuse } from "../shapes/check.js";
import { type Rob2Effect, type Rob2Variant, rob2Effects } from "./rob2-terms.js";

/** Narrows a value to an effect of interest that the variant for a trial design was seen to have. */
export function checkRob2Effect(value: unknown, path: string, variant: Rob2Variant): Rob2Effect {
  const effect = checkEnum(value, path, rob2Effects);
  if (variant === "crossover" && effect === "adherence") {
    refuse("invalid-value", path, '"assignment": questions on adhering in crossover trials were not seen', effect);
  }
  return effect;
}
