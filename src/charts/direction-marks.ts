import { element, type Markup } from "../lib/markup.js";
import type { EffectDirection } from "../model/effect-direction-data.js";
import { hundredths } from "./plot-axis.js";

/** Sizes of a sign by the people who are compared: fewer than 50, 50 to 300, more than 300, as in the convention. */
export const sizeBounds = { small: 50, large: 300 } as const;

/** Half of the height of a sign in pixels; one for people whose number is not known is hollow. */
const halves = { small: 5, medium: 8, large: 11, unknown: 6 } as const;

/** How large a sign is. */
export type ArrowSize = keyof typeof halves;

/**
 * The size of a sign.
 *
 * @param participants - People who are compared, if their number is known.
 * @returns The size.
 */
export function sizeOf(participants: number | undefined): ArrowSize {
  if (participants === undefined) return "unknown";
  if (participants < sizeBounds.small) return "small";
  return participants > sizeBounds.large ? "large" : "medium";
}

const UP = "M0-1L.8 0H.35V1H-.35V0H-.8Z";
const DOWN = "M0 1L.8 0H.35V-1H-.35V0H-.8Z";
/** A head at either end. */
const SIDEWAYS = "M-1.2 0L-.3-.8V-.3H.3V-.8L1.2 0L.3 .8V.3H-.3V.8Z";

/** A head up beside a head down: some of each. */
const BOTH = "M-1.2 .8L-.65-.8L-.1 .8ZM.1-.8H1.2L.65 .8Z";

const shapes: Readonly<Record<EffectDirection, string>> = {
  improvement: UP,
  worsening: DOWN,
  "no-change": SIDEWAYS,
  mixed: BOTH,
};

/**
 * The sign of a direction.
 *
 * @param direction - Which way it goes.
 * @param size - How large it is.
 * @param x - Its middle.
 * @param y - Its middle.
 * @returns The sign.
 */
export function arrowOf(direction: EffectDirection, size: ArrowSize, x: number, y: number): Markup {
  const half = halves[size];
  const isKnown = size !== "unknown";
  return element("path", {
    class: `plot-arrow plot-${direction} plot-size-${size}`,
    d: shapes[direction],
    transform: `translate(${hundredths(x)} ${hundredths(y)}) scale(${half})`,
    fill: isKnown ? "currentColor" : "none",
    stroke: "currentColor",
    "stroke-width": hundredths(1 / half),
  });
}
