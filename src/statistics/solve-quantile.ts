import type { Tails } from "./leading-tails.js";
import type { Sides } from "./sides.js";

const MAX_STEPS = 200;

/**
 * Solves P(x) = p by Halley's method on ln P against ln x, on the side where p is smaller. The logarithms of both tails are
 * concave there, so that a step too far to one side is followed by steps that close in from it.
 */
export function solveQuantile(
  sides: Sides,
  at: (x: number) => Tails,
  bend: (x: number) => number,
  start: number,
  low: number,
  high: number,
): number {
  const isLower = sides.lower < sides.upper;
  const target = isLower ? sides.lower : sides.upper;
  let from = low;
  let to = high;
  let x = start > low && start < high ? start : Math.sqrt(low) * Math.sqrt(high);
  for (let iteration = 0; iteration < MAX_STEPS; iteration++) {
    const { lower, upper, density } = at(x);
    const p = isLower ? lower : upper;
    if (p > target === isLower) to = x;
    else from = x;
    const slope = (isLower ? density : -density) / p;
    const newton = Math.log(target / p) / slope;
    const curvature = bend(x) - slope;
    const step = newton / Math.min(2, Math.max(0.5, 1 + (newton * curvature) / 2));
    const next = x * Math.exp(step);
    // Halley's error is the cube of the step, on the scale of the density.
    if (next === x || Math.abs(step) * (1 + Math.abs(slope) + Math.abs(curvature)) < 1e-5) return next;
    x = next > from && next < to ? next : Math.sqrt(from) * Math.sqrt(to);
    if (x <= from || x >= to) return x;
  }
  return x;
}
