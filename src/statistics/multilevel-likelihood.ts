import { at } from "./sums.js";

/** The effects of one trial. */
export interface TrialEffects {
  /** Observed effects. */
  readonly y: readonly number[];
  /** Sampling variances. */
  readonly v: readonly number[];
}

/** Trials with their effects, whose sampling errors are correlated within a trial. */
export interface Multilevel {
  /** The trials. */
  readonly trials: readonly TrialEffects[];
  /** Correlation of the sampling errors of one trial, from 0 to below 1. */
  readonly correlation: number;
}

/** Variances of the true effects: between trials, and within them between the effects of one. */
export type Components = readonly [between: number, within: number];

/** A symmetric matrix over the two components. */
export interface Curvature {
  /** Of the variance between trials. */
  readonly between: number;
  /** Of both. */
  readonly mixed: number;
  /** Of the variance within trials. */
  readonly within: number;
}

/** The likelihood at two components, and how it changes with them. */
export interface Likelihood {
  /** Minus twice the log-likelihood, without what does not depend on the components. */
  readonly deviance: number;
  /** The weighted mean. */
  readonly mean: number;
  /** Sum of the weights, the inverse of the variance of the mean. */
  readonly sumOfWeights: number;
  /** Weighted sum of squared residuals. */
  readonly residualSum: number;
  /** Sums of the weights of the trials. */
  readonly trialWeights: readonly number[];
  /** First derivatives of the deviance. */
  readonly slope: Components;
  /** Second derivatives of the deviance. */
  readonly observed: Curvature;
  /** Their expectation, which has no negative direction. */
  readonly expected: Curvature;
  /** Trace of P = M⁻¹ − M⁻¹11′M⁻¹/1′M⁻¹1. */
  readonly trace: number;
}

/**
 * The inverse of a trial's covariance matrix M, taken apart: M is a diagonal matrix plus multiples of 11′ and ss′, s the
 * standard errors, so that M⁻¹ = Q − U K U′ with Q diagonal and U = Q [1 s]. No matrix is made, and the cost grows with the
 * number of effects alone.
 */
interface Block {
  /** The diagonal of Q. */
  readonly q: Float64Array;
  /** Standard errors. */
  readonly s: Float64Array;
  /** Weights of the effects, M⁻¹1. */
  readonly w: Float64Array;
  /** K, symmetric. */
  readonly k11: number;
  readonly k12: number;
  readonly k22: number;
  /** Sums of qᵖ sʲ, j from 0 to 2. */
  readonly g: readonly [number, number, number];
  readonly logDeterminant: number;
  /** 1′M⁻¹1. */
  readonly sum: number;
  /** 1′M⁻¹M⁻¹1. */
  readonly sumTwice: number;
  /** 1′M⁻¹M⁻¹M⁻¹1. */
  readonly sumThrice: number;
  readonly trace: number;
  readonly traceTwice: number;
}

function decompose({ v }: TrialEffects, correlation: number, [between, within]: Components): Block {
  const n = v.length;
  const q = new Float64Array(n);
  const s = new Float64Array(n);
  const w = new Float64Array(n);
  let [g0, g1, g2, h0, h1, h2, c0, c1, c2] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    const variance = at(v, i);
    const diagonal = (1 - correlation) * variance + within;
    const error = Math.sqrt(variance);
    const first = 1 / diagonal;
    const second = first * first;
    const third = second * first;
    q[i] = first;
    s[i] = error;
    logDeterminant += Math.log(diagonal);
    g0 += first;
    g1 += first * error;
    g2 += first * variance;
    h0 += second;
    h1 += second * error;
    h2 += second * variance;
    c0 += third;
    c1 += third * error;
    c2 += third * variance;
  }
  // det(I + C G), C = diag(between, correlation); written as a sum of terms that are not negative.
  const spread = Math.max(0, g0 * g2 - g1 * g1);
  const determinant = 1 + between * g0 + correlation * g2 + between * correlation * spread;
  logDeterminant += Math.log(determinant);
  const k11 = (between * (1 + correlation * g2)) / determinant;
  const k12 = (-between * correlation * g1) / determinant;
  const k22 = (correlation * (1 + between * g0)) / determinant;
  const x1 = (1 + correlation * g2) / determinant;
  const x2 = (-correlation * g1) / determinant;
  let [sum, sumTwice, weighted, weightedS] = [0, 0, 0, 0];
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const first = q[i] as number;
    const error = s[i] as number;
    const weight = first * (x1 + x2 * error);
    w[i] = weight;
    sum += weight;
    sumTwice += weight * weight;
    squares += first * weight * weight;
    weighted += first * weight;
    weightedS += first * error * weight;
  }
  const sumThrice = squares - (k11 * weighted ** 2 + 2 * k12 * weighted * weightedS + k22 * weightedS ** 2);
  const trace = g0 - (k11 * h0 + 2 * k12 * h1 + k22 * h2);
  // tr M⁻² = Σq² − 2 tr(K U′QU) + tr(K U′U K U′U).
  const [m11, m12, m21, m22] = [k11 * h0 + k12 * h1, k11 * h1 + k12 * h2, k12 * h0 + k22 * h1, k12 * h1 + k22 * h2];
  const traceTwice = h0 - 2 * (k11 * c0 + 2 * k12 * c1 + k22 * c2) + m11 * m11 + 2 * m12 * m21 + m22 * m22;
  return { q, s, w, k11, k12, k22, g: [g0, g1, g2], logDeterminant, sum, sumTwice, sumThrice, trace, traceTwice };
}

/** M⁻¹ x for a vector x over the effects of a trial. */
function solve(block: Block, x: Float64Array): Float64Array {
  const { q, s, k11, k12, k22 } = block;
  let [one, error] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const part = (q[i] as number) * (x[i] as number);
    one += part;
    error += part * (s[i] as number);
  }
  const [first, second] = [k11 * one + k12 * error, k12 * one + k22 * error];
  return x.map((value, i) => (q[i] as number) * (value - first - second * (s[i] as number)));
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
  return sum;
}

/**
 * The likelihood of a multilevel model at two components.
 *
 * @param model - The trials.
 * @param components - The components.
 * @param method - Whether the likelihood is restricted.
 * @returns The likelihood and its derivatives.
 */
export function likelihoodAt(
  { trials, correlation }: Multilevel,
  components: Components,
  method: "ML" | "REML",
): Likelihood {
  const blocks = trials.map((trial) => decompose(trial, correlation, components));
  let sumOfWeights = 0;
  let weighted = 0;
  for (const [index, { w, sum }] of blocks.entries()) {
    const { y } = at(trials, index);
    sumOfWeights += sum;
    for (let i = 0; i < y.length; i++) weighted += (w[i] as number) * at(y, i);
  }
  const mean = weighted / sumOfWeights;
  let [logDeterminant, residualSum, trace, traceTwice] = [0, 0, 0, 0];
  // Sums over trials of powers of their weights: a = 1′M⁻¹1, b = 1′M⁻²1.
  let [a2, a3, b, ab] = [0, 0, 0, 0];
  let thrice = 0;
  // With r = M⁻¹(y − mean): sums of (1′r)², r′r, and of what the second derivatives take.
  let [r11, rr, z11, z12, z22, t1, t2] = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    const { y } = at(trials, index);
    const deviation = Float64Array.from(y, (value) => value - mean);
    const r = solve(block, deviation);
    const twice = solve(block, r);
    let sumOfR = 0;
    for (let i = 0; i < r.length; i++) sumOfR += r[i] as number;
    const { sum, sumTwice, w } = block;
    const wr = inner(w, r);
    logDeterminant += block.logDeterminant;
    residualSum += inner(deviation, r);
    trace += block.trace;
    traceTwice += block.traceTwice;
    a2 += sum * sum;
    a3 += sum * sum * sum;
    b += sumTwice;
    ab += sum * sumTwice;
    thrice += block.sumThrice;
    r11 += sumOfR * sumOfR;
    rr += inner(r, r);
    z11 += sumOfR * sumOfR * sum;
    z12 += sumOfR * wr;
    z22 += inner(r, twice);
    t1 += sumOfR * sum;
    t2 += wr;
  }
  const total = sumOfWeights;
  const restrictedTrace = trace - b / total;
  const restricted: Curvature = {
    between: a2 - (2 * a3) / total + (a2 / total) ** 2,
    mixed: b - (2 * ab) / total + (a2 * b) / total ** 2,
    within: traceTwice - (2 * thrice) / total + (b / total) ** 2,
  };
  const expected = method === "REML" ? restricted : { between: a2, mixed: b, within: traceTwice };
  const expectedSlope = method === "REML" ? [total - a2 / total, restrictedTrace] : [total, trace];
  return {
    deviance: logDeterminant + (method === "REML" ? Math.log(total) : 0) + residualSum,
    mean,
    sumOfWeights: total,
    residualSum,
    trialWeights: blocks.map(({ sum }) => sum),
    slope: [at(expectedSlope, 0) - r11, at(expectedSlope, 1) - rr],
    expected,
    observed: {
      between: 2 * (z11 - t1 ** 2 / total) - expected.between,
      mixed: 2 * (z12 - (t1 * t2) / total) - expected.mixed,
      within: 2 * (z22 - t2 ** 2 / total) - expected.within,
    },
    trace: restrictedTrace,
  };
}
