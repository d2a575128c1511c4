import { type EffectMeasure, type EffectSizeInput, effectMeasures } from "../model/effect-size.js";
import { choice } from "../shapes/choice.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { anyNumber } from "../shapes/number.js";
import { openObject, optional } from "../shapes/object.js";
import type { Shape } from "../shapes/shape.js";
import { correlationShape } from "./effect-from-correlation.js";
import { twoByTwoTableShape, twoGroupEventsShape } from "./effect-from-events.js";
import { twoGroupMeansShape } from "./effect-from-means.js";
import { pairedMeansRawShape, pairedMeansShape } from "./effect-from-pairs.js";

/** Shape of an {@link EffectSizeInput}. */
export const effectSizeInputShape: Shape<EffectSizeInput> = /* @__PURE__ */ lazy<EffectSizeInput>((exactly) => {
  const cell = optional(anyNumber);
  return exactly(
    choice(openObject({ measure: oneOf(effectMeasures), a: cell, b: cell, c: cell, d: cell }), kindOf, {
      means: twoGroupMeansShape,
      events: twoGroupEventsShape,
      table: twoByTwoTableShape,
      correlation: correlationShape,
      pairs: pairedMeansShape,
      rawPairs: pairedMeansRawShape,
    }),
  );
});

type Kind = "means" | "events" | "table" | "correlation" | "pairs" | "rawPairs";

function kindOf({ measure, ...cells }: { readonly measure: EffectMeasure }): Kind {
  switch (measure) {
    case "SMD":
    case "MD":
    case "ROM":
      return "means";
    case "OR":
    case "RR":
    case "RD":
    case "PETO":
      return Object.keys(cells).length === 0 ? "events" : "table";
    case "COR":
    case "ZCOR":
      return "correlation";
    case "MC":
    case "SMCC":
      return "pairs";
    case "SMCR":
      return "rawPairs";
  }
}
