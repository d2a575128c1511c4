import { lazy } from "../shapes/lazy.js";
import { number } from "../shapes/number.js";
import { type OptionalShape, object, optional } from "../shapes/object.js";
import type { Shape } from "../shapes/shape.js";

/** Options of every plot. */
export interface PlotOptions {
  /**
   * Width of the drawing in pixels, from 320 to 4000. Default 400, which is read on a phone; it is shown no wider than that,
   * and smaller where there is less room. A wide forest plot puts the numbers beside the marks, a narrow one above them.
   */
  readonly width?: number | undefined;
}

/** What is taken where an option is not given. */
export const plotDefaults = { width: 400 } as const;

/**
 * The fields of {@link PlotOptions}.
 *
 * @returns The shapes.
 */
export const plotOptionFields = (): {
  readonly width: OptionalShape<number>;
} => ({ width: optional(number({ min: 320, max: 4000, whole: true })) });

/** Shape of {@link PlotOptions}. */
export const plotOptionsShape: Shape<PlotOptions> = /* @__PURE__ */ lazy<PlotOptions>((exactly) =>
  exactly(object(plotOptionFields())),
);
