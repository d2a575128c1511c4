/** Stirling's series, B₂ₖ / (2k (2k − 1)), highest power first. */
const STIRLING: readonly number[] = [
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
];
/** From here on the series is exact to a double. */
const STIRLING_START = 10;

function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  let sum = 0;
  for (const coefficient of STIRLING) sum = sum * square + coefficient;
  return sum / x;
}

/**
 * Stirling's error: ln Γ(x + 1) minus ln(√(2πx) (x/e)^x), without the two large terms (Loader 2000, "Fast and accurate
 * computation of binomial probabilities").
 *
 * @param x - A number above 0.
 * @returns The error, which tends to 1 / (12 x).
 */
export function stirlingError(x: number): number {
  if (x >= STIRLING_START) return stirlingSeries(x);
  // Γ's recurrence, with the factors joined before the logarithm is taken.
  const steps = Math.ceil(STIRLING_START - x);
  const shifted = x + steps;
  let product = 1;
  for (let j = 1; j <= steps; j++) product *= (x + j) / shifted;
  return stirlingSeries(shifted) - steps - Math.log(product) + (x + 0.5) * Math.log(shifted / x);
}

/**
 * ln Γ(x + step) − ln Γ(x), with digits relative to `step`, however small it is.
 *
 * @param x - A number above 0.
 * @param step - A number of 0 or more.
 * @returns The difference; `logGammaRatio(1, step)` is ln Γ(1 + step).
 */
export function logGammaRatio(x: number, step: number): number {
  let shift = 0;
  let from = x;
  // The product of all 1 + step / from, less 1.
  let excess = 0;
  for (; from < STIRLING_START; from++) {
    const part = step / from;
    excess += part + excess * part;
    if (excess > 1e100) {
      shift += Math.log1p(excess);
      excess = 0;
    }
  }
  shift += Math.log1p(excess);
  const to = from + step;
  // The difference of two values of Stirling's series, as a divided difference.
  const p = 1 / to;
  const q = 1 / from;
  const difference = -step * p * q;
  let value = 0;
  let divided = 0;
  for (const coefficient of STIRLING) {
    divided = divided * q * q + value;
    value = value * p * p + coefficient;
  }
  const correction = difference * (value + q * (p + q) * divided);
  return (from - 0.5) * Math.log1p(step / from) + step * (Math.log(to) - 1) + correction - shift;
}

/**
 * ln(a B(a, b)), with digits relative to a.
 *
 * @param a - A number above 0.
 * @param b - A number above 0.
 * @returns The logarithm.
 */
export function logScaledBeta(a: number, b: number): number {
  return logGammaRatio(1, a) - logGammaRatio(b, a);
}
