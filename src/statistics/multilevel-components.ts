import { refuse } from "../shapes/refuse.js";
import {
  type Components,
  type Curvature,
  type Likelihood,
  likelihoodAt,
  type Multilevel,
} from "./multilevel-likelihood.js";

/** A step below this share of a component plus its standard error counts as none. */
const CONVERGED = 1e-11;
/** Below this share of the deviance a change is rounding. */
const ROUNDING = 1e-13;
/** Halvings of a step that does not lower the deviance. */
const MAX_HALVINGS = 40;

/** Components with the likelihood at them. */
export interface Fitted {
  /** The components. */
  readonly components: Components;
  /** The likelihood. */
  readonly likelihood: Likelihood;
}

/**
 * Maximises the likelihood over two components that are 0 or more: Newton's method, with the expected curvature where the
 * observed one has a negative direction, from three starts, so that a lower peak is not taken for the highest.
 *
 * @param model - The trials.
 * @param scale - A typical variance of the effects, above 0.
 * @param method - Whether the likelihood is restricted.
 * @param maxIterations - Largest number of iterations from a start.
 * @returns The components.
 * @throws {MicrodosingError} `not-converged`.
 */
export function maximiseComponents(
  model: Multilevel,
  scale: number,
  method: "ML" | "REML",
  maxIterations: number,
): Fitted {
  const starts: readonly Components[] = [
    [scale / 2, scale / 2],
    [scale, 0],
    [0, scale],
  ];
  const found = starts.map((start) => climb(model, start, method, maxIterations));
  return found.reduce((best, next) => (next.likelihood.deviance < best.likelihood.deviance ? next : best));
}

function climb(model: Multilevel, start: Components, method: "ML" | "REML", maxIterations: number): Fitted {
  let components = start;
  let likelihood = likelihoodAt(model, components, method);
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    const step = stepFrom(components, likelihood);
    if (isNone(step, components, likelihood.expected)) return { components, likelihood };
    let share = 1;
    for (let halving = 0; ; halving++) {
      const next = moved(components, step, share);
      const fit = likelihoodAt(model, next, method);
      // At the maximum nothing but rounding is left of the change.
      const least = ROUNDING * (Math.abs(likelihood.deviance) + 1);
      if (fit.deviance < likelihood.deviance + (halving === 0 ? least : 0)) {
        [components, likelihood] = [next, fit];
        break;
      }
      if (halving === MAX_HALVINGS) return { components, likelihood };
      share /= 2;
    }
  }
  return refuse("not-converged", "options.maxIterations", "more iterations");
}

const moved = ([between, within]: Components, [first, second]: Components, share: number): Components => [
  Math.max(0, between + share * first),
  Math.max(0, within + share * second),
];

/** The next step; none along a component that is 0 and would turn negative. */
function stepFrom([between, within]: Components, { slope, observed, expected }: Likelihood): Components {
  const isFree = [between > 0 || slope[0] < 0, within > 0 || slope[1] < 0];
  if (!isFree[0] && !isFree[1]) return [0, 0];
  if (!isFree[1]) return [-slope[0] / curvatureAlong(observed.between, expected.between), 0];
  if (!isFree[0]) return [0, -slope[1] / curvatureAlong(observed.within, expected.within)];
  const newton = solvePair(isPositive(observed) ? observed : expected, slope);
  // A step that leaves the quadrant along a component at 0 is taken along the other alone.
  if (between === 0 && newton[0] < 0) return [0, -slope[1] / curvatureAlong(observed.within, expected.within)];
  if (within === 0 && newton[1] < 0) return [-slope[0] / curvatureAlong(observed.between, expected.between), 0];
  return newton;
}

const curvatureAlong = (observed: number, expected: number): number => (observed > 0 ? observed : expected);

const isPositive = ({ between, mixed, within }: Curvature): boolean =>
  between > 0 && between * within - mixed * mixed > 1e-10 * between * Math.abs(within);

function solvePair({ between, mixed, within }: Curvature, slope: Components): Components {
  const determinant = between * within - mixed * mixed;
  return [(mixed * slope[1] - within * slope[0]) / determinant, (mixed * slope[0] - between * slope[1]) / determinant];
}

function isNone(step: Components, components: Components, { between, within }: Curvature): boolean {
  const errors = [Math.sqrt(2 / between), Math.sqrt(2 / within)] as const;
  return ([0, 1] as const).every((i) => Math.abs(step[i]) <= CONVERGED * (components[i] + errors[i]));
}
