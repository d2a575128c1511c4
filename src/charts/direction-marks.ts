import { element, type Markup } from "../lib/markup.js";
import type { EffectDirection } from "../model/effect-direction-data.js";
import { hundredths } from "./plot-axis.js";

/** Sizes of an arrow by the people who got the treatment: fewer than 50, 50 to 300, more than 300. */
export const sizeBounds = { small: 50, large: 300 } as const;

/** Half of the height of an arrow in pixels; one for people whose number is not known is hollow. */
const halves = { small: 5, medium: 8, large: 11, unknown: 6 } as const;

/** How large an arrow is. */
export type ArrowSize = keyof typeof halves;

/**
 * The size of an arrow.
 *
 * @param participants - People who got the treatment, if that is known.
 * @returns The size.
 */
export function sizeOf(participants: number | undefined): ArrowSize {
  if (participants === undefined) return "unknown";
  if (participants < sizeBounds.small) return "small";
  return participants > sizeBounds.large ? "large" : "medium";
}

const UP = "M0-1L.8 0H.35V1H-.35V0H-.8Z";
const DOWN = "M0 1L.8 0H.35V-1H-.35V0H-.8Z";
/** A head at either end: no change, or some of each. */
const SIDEWAYS = "M-1.2 0L-.3-.8V-.3H.3V-.8L1.2 0L.3 .8V.3H-.3V.8Z";

const shapes: Readonly<Record<EffectDirection, string>> = {
  improvement: UP,
  worsening: DOWN,
  "no-change": SIDEWAYS,
  mixed: SIDEWAYS,
};

/**
 * An arrow.
 *
 * @param direction - Which way it goes.
 * @param size - How large it is.
 * @param x - Its middle.
 * @param y - Its middle.
 * @returns The arrow.
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
