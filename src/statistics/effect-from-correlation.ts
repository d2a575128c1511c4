import type { Correlation, EffectEstimate } from "../model/effect-size.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { type NumberShape, number } from "../shapes/number.js";
import { object } from "../shapes/object.js";
import type { Shape } from "../shapes/shape.js";

/** A correlation that is not perfect, which would leave no variance. */
export const correlation: NumberShape = /* @__PURE__ */ number({ above: -1, below: 1 });

/** Shape of a {@link Correlation}. */
export const correlationShape: Shape<Correlation> = /* @__PURE__ */ lazy<Correlation>((exactly) =>
  exactly(object({ measure: oneOf(["COR", "ZCOR"]), r: correlation, n: number({ min: 4, whole: true }) })),
);

/** `COR` or `ZCOR` from a correlation. */
export function fromCorrelation({ measure, r, n }: Correlation): EffectEstimate {
  return measure === "COR" ? { yi: r, vi: ((1 - r) * (1 + r)) ** 2 / (n - 1) } : { yi: Math.atanh(r), vi: 1 / (n - 3) };
}
