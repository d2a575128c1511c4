import { at } from "./sums.js";

/** Effects by trial, side by side, whose sampling errors are correlated within a trial. */
export interface Multilevel {
  /** Observed effects, those of one trial one after the other. */
  readonly y: Float64Array;
  /** Sampling variances. */
  readonly v: Float64Array;
  /** Standard errors. */
  readonly s: Float64Array;
  /** Where each trial starts, and at last the number of effects. */
  readonly starts: readonly number[];
  /** Correlation of the sampling errors of one trial, 0 or more. */
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

/** The parts of the inverse of one trial's covariance matrix: see {@link likelihoodAt}. */
interface Block {
  readonly k11: number;
  readonly k12: number;
  readonly k22: number;
  /** The weights M⁻¹1 are q (x1 + x2 s). */
  readonly x1: number;
  readonly x2: number;
  /** 1′M⁻¹1. */
  readonly sum: number;
}

/**
 * The likelihood of a multilevel model at two components.
 *
 * The covariance matrix M of a trial is a diagonal matrix plus multiples of 11′ and ss′, s the standard errors, so that
 * M⁻¹ = Q − U K U′ with Q diagonal, U = Q [1 s] and K of two rows. No matrix is made, and the cost grows with the number of
 * effects alone.
 *
 * @param model - The trials.
 * @param components - The components.
 * @param method - Whether the likelihood is restricted.
 * @returns The likelihood and its derivatives.
 */
export function likelihoodAt(model: Multilevel, components: Components, method: "ML" | "REML"): Likelihood {
  const { y, v, s, starts, correlation } = model;
  const [between, within] = components;
  const q = new Float64Array(y.length);
  const blocks: Block[] = [];
  let sumOfWeights = 0;
  let weighted = 0;
  let logDeterminant = 0;
  let trace = 0;
  let traceTwice = 0;
  // Sums over trials of a = 1′M⁻¹1, b = 1′M⁻²1, their products, and 1′M⁻³1.
  let a2 = 0;
  let a3 = 0;
  let b = 0;
  let ab = 0;
  let thrice = 0;
  for (let trial = 0; trial + 1 < starts.length; trial++) {
    const first = at(starts, trial);
    const end = at(starts, trial + 1);
    // Sums of qᵖ sʲ: g with p = 1, h with p = 2, c with p = 3.
    let [g0, g1, g2, h0, h1, h2, c0, c1, c2] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    // The logarithm of a product takes the place of many, as long as the product is in range.
    let product = 1;
    for (let i = first; i < end; i++) {
      const variance = v[i] as number;
      const error = s[i] as number;
      const diagonal = (1 - correlation) * variance + within;
      const inverse = 1 / diagonal;
      q[i] = inverse;
      product *= diagonal;
      if (product > 1e150 || product < 1e-150) {
        logDeterminant += Math.log(product);
        product = 1;
      }
      const square = inverse * inverse;
      const cube = square * inverse;
      g0 += inverse;
      g1 += inverse * error;
      g2 += inverse * variance;
      h0 += square;
      h1 += square * error;
      h2 += square * variance;
      c0 += cube;
      c1 += cube * error;
      c2 += cube * variance;
    }
    // det(I + C G), C = diag(between, correlation), as a sum of terms that are not negative.
    const spread = Math.max(0, g0 * g2 - g1 * g1);
    const determinant = 1 + between * g0 + correlation * g2 + between * correlation * spread;
    logDeterminant += Math.log(product) + Math.log(determinant);
    const x1 = (1 + correlation * g2) / determinant;
    const x2 = (-correlation * g1) / determinant;
    const k11 = between * x1;
    const k12 = between * x2;
    const k22 = (correlation * (1 + between * g0)) / determinant;
    let sum = 0;
    let sumTwice = 0;
    let squares = 0;
    let part0 = 0;
    let part1 = 0;
    for (let i = first; i < end; i++) {
      const inverse = q[i] as number;
      const error = s[i] as number;
      const weight = inverse * (x1 + x2 * error);
      const part = inverse * weight;
      weighted += weight * (y[i] as number);
      sum += weight;
      sumTwice += weight * weight;
      squares += part * weight;
      part0 += part;
      part1 += part * error;
    }
    blocks.push({ k11, k12, k22, x1, x2, sum });
    sumOfWeights += sum;
    trace += g0 - (k11 * h0 + 2 * k12 * h1 + k22 * h2);
    // tr M⁻² = Σq² − 2 tr(K U′QU) + tr(K U′U K U′U).
    const m11 = k11 * h0 + k12 * h1;
    const m12 = k11 * h1 + k12 * h2;
    const m21 = k12 * h0 + k22 * h1;
    const m22 = k12 * h1 + k22 * h2;
    traceTwice += h0 - 2 * (k11 * c0 + 2 * k12 * c1 + k22 * c2) + m11 * m11 + 2 * m12 * m21 + m22 * m22;
    a2 += sum * sum;
    a3 += sum * sum * sum;
    b += sumTwice;
    ab += sum * sumTwice;
    thrice += squares - quadratic(k11, k12, k22, part0, part1);
  }
  const mean = weighted / sumOfWeights;
  const total = sumOfWeights;
  const restrictedTrace = trace - b / total;
  const restricted: Curvature = {
    between: a2 - (2 * a3) / total + (a2 / total) ** 2,
    mixed: b - (2 * ab) / total + (a2 * b) / total ** 2,
    within: traceTwice - (2 * thrice) / total + (b / total) ** 2,
  };
  const isRestricted = method === "REML";
  const expected = isRestricted ? restricted : { between: a2, mixed: b, within: traceTwice };
  const residual = residualSums(model, q, blocks, mean);
  const { z11, z12, z22, t1, t2 } = residual;
  return {
    deviance: logDeterminant + (isRestricted ? Math.log(total) : 0) + residual.sum,
    mean,
    sumOfWeights: total,
    residualSum: residual.sum,
    trialWeights: blocks.map(({ sum }) => sum),
    slope: [
      (isRestricted ? total - a2 / total : total) - residual.betweenTrials,
      (isRestricted ? restrictedTrace : trace) - residual.withinTrials,
    ],
    expected,
    observed: {
      between: 2 * (z11 - t1 ** 2 / total) - expected.between,
      mixed: 2 * (z12 - (t1 * t2) / total) - expected.mixed,
      within: 2 * (z22 - t2 ** 2 / total) - expected.within,
    },
    trace: restrictedTrace,
  };
}

/** Sums over trials with r = M⁻¹(y − mean), a = 1′M⁻¹1 and w = M⁻¹1. */
interface ResidualSums {
  /** (y − mean)′r. */
  readonly sum: number;
  /** (1′r)². */
  readonly betweenTrials: number;
  /** r′r. */
  readonly withinTrials: number;
  /** (1′r)² a. */
  readonly z11: number;
  /** 1′r w′r. */
  readonly z12: number;
  /** r′M⁻¹r. */
  readonly z22: number;
  /** 1′r a. */
  readonly t1: number;
  /** w′r. */
  readonly t2: number;
}

function residualSums(
  { y, s, starts }: Multilevel,
  q: Float64Array,
  blocks: readonly Block[],
  mean: number,
): ResidualSums {
  let [residual, betweenTrials, withinTrials, z11, z12, z22, t1, t2] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let trial = 0; trial < blocks.length; trial++) {
    const { k11, k12, k22, x1, x2, sum } = at(blocks, trial);
    const first = at(starts, trial);
    const end = at(starts, trial + 1);
    let one = 0;
    let error = 0;
    for (let i = first; i < end; i++) {
      const part = (q[i] as number) * ((y[i] as number) - mean);
      one += part;
      error += part * (s[i] as number);
    }
    const common = k11 * one + k12 * error;
    const slope = k12 * one + k22 * error;
    let [sumOfR, squares, weighted, inner, part0, part1] = [0, 0, 0, 0, 0, 0];
    for (let i = first; i < end; i++) {
      const inverse = q[i] as number;
      const deviation = (y[i] as number) - mean;
      const r = inverse * (deviation - common - slope * (s[i] as number));
      const part = inverse * r;
      residual += deviation * r;
      sumOfR += r;
      squares += r * r;
      weighted += inverse * (x1 + x2 * (s[i] as number)) * r;
      inner += part * r;
      part0 += part;
      part1 += part * (s[i] as number);
    }
    betweenTrials += sumOfR * sumOfR;
    withinTrials += squares;
    z11 += sumOfR * sumOfR * sum;
    z12 += sumOfR * weighted;
    z22 += inner - quadratic(k11, k12, k22, part0, part1);
    t1 += sumOfR * sum;
    t2 += weighted;
  }
  return { sum: residual, betweenTrials, withinTrials, z11, z12, z22, t1, t2 };
}

const quadratic = (k11: number, k12: number, k22: number, x: number, y: number): number =>
  k11 * x * x + 2 * k12 * x * y + k22 * y * y;
