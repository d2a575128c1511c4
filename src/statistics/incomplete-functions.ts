/** Both tails of a distribution, and its density. */
export interface Tails {
  /** The probability of this value or less. */
  readonly lower: number;
  /** The probability of more than this value. */
  readonly upper: number;
  /** The density of the logarithm: of ln x for the gamma function, of the log odds ln(x / (1 − x)) for the beta. */
  readonly density: number;
}

const TWO_PI = 2 * Math.PI;
/** Far more terms than any argument takes: a loop ends even so. */
const MAX_TERMS = 100_000;
/** Above this shape, near the mean, a sum takes more terms than an integral takes points. */
const LARGE_SHAPE = 30_000;
/** Below this shape the upper tail can be far smaller than one minus a rounding error of the lower. */
const SMALL_SHAPE = 0.5;

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

/** u − ln(1 + u), which is near zero where u is; `ratio` is 1 + u, more exactly. */
function logExcess(u: number, ratio: number): number {
  const r = u / (2 + u);
  const square = r * r;
  if (square > 0.06) return u - Math.log(ratio);
  let sum = 0;
  let power = 2 * r;
  for (let j = 3; j < MAX_TERMS; j += 2) {
    power *= square;
    const next = sum + power / j;
    if (next === sum) break;
    sum = next;
  }
  return u * r - sum;
}

/** e^v − 1 − v. */
function expExcess(v: number): number {
  if (Math.abs(v) > 0.5) return Math.expm1(v) - v;
  let sum = 1;
  for (let n = 15; n > 2; n--) sum = 1 + (sum * v) / n;
  return (sum * v * v) / 2;
}

/** x^a e^−x / Γ(a): the density of ln x. */
function gammaDensity(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - a * logExcess((x - a) / a, x / a)) * Math.sqrt(a / TWO_PI);
}

/** x^a y^b / B(a, b) with y = 1 − x and `distance` a − (a + b) x: the density of the log odds. */
function betaDensity(a: number, b: number, x: number, y: number, distance: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    a * logExcess(-distance / a, (n * x) / a) -
    b * logExcess(distance / b, (n * y) / b);
  return Math.exp(exponent) * Math.sqrt(((a / n) * b) / TWO_PI);
}

/**
 * The leading term of a distribution whose density at its lower end is that of x^(a − 1).
 *
 * @param a - The shape.
 * @param logX - ln x, so small that nothing but the leading term counts.
 * @param scale - ln Γ(a + 1) for the gamma function, ln(a B(a, b)) for the beta.
 * @returns The tails.
 */
export function leadingTails(a: number, logX: number, scale: number): Tails {
  const exponent = a * logX - scale;
  const lower = Math.min(1, Math.exp(exponent));
  return { lower, upper: Math.max(0, -Math.expm1(exponent)), density: a * lower };
}

/**
 * The power series about 0 for a small shape, with the upper tail summed from two parts that are in proportion to it
 * rather than taken from 1.
 */
function smallShapeTails(a: number, x: number, scale: number, factor: (n: number) => number, decay: number): Tails {
  const exponent = a * Math.log(x) - scale;
  const leading = Math.exp(exponent);
  let part = 1;
  let sum = 0;
  for (let n = 1; n < MAX_TERMS; n++) {
    part *= factor(n);
    const next = sum + part / (a + n);
    if (next === sum) break;
    sum = next;
  }
  const rest = leading * a * sum;
  return { lower: leading + rest, upper: -Math.expm1(exponent) - rest, density: a * leading * decay };
}

/**
 * The integral over v from 0 of e^−fall(v), where `fall` is convex and rises from 0: the double exponential rule of
 * Takahasi and Mori (Publications of RIMS, 1974).
 */
function integrateFall(fall: (v: number) => number, width: number): number {
  const step = 1 / 8;
  let sum = 0;
  for (let k = -30; k <= 40; k++) {
    const t = k * step;
    const inner = Math.exp(-t);
    const v = width * Math.exp(t - inner);
    const term = Math.exp(-fall(v)) * v * (1 + inner);
    sum += term;
    if (k > 0 && term < sum * 1e-17) break;
  }
  return sum * step;
}

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x).
 *
 * @remarks Below a + 1 the power series, above it Lentz's continued fraction. For a below 1/2 the upper
 * tail is summed by itself, and for a large shape near the mean the density is integrated.
 * @param a - The shape, from 1e-101 to 1e100.
 * @param x - A number from 1e-250.
 * @returns The tails, each with its own digits, and the density of ln x.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (a < SMALL_SHAPE && x < a + 1) {
    return smallShapeTails(a, x, logGammaRatio(1, a), (n) => -x / n, Math.exp(-x));
  }
  const density = gammaDensity(a, x);
  if (a > LARGE_SHAPE && Math.abs(x - a) < a / 4) return largeGamma(a, x, density);
  if (x < a + 1) {
    let sum = 1;
    let part = 1;
    for (let n = a + 1; part > sum * 1e-17; n++) {
      part *= x / n;
      sum += part;
    }
    const lower = Math.min(1, (density / a) * sum);
    return { lower, upper: 1 - lower, density };
  }
  const upper = Math.min(1, density * gammaFraction(a, x));
  return { lower: 1 - upper, upper, density };
}

/** Γ(a, x) e^x / x^a. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

function largeGamma(a: number, x: number, density: number): Tails {
  const width = 1 / (Math.abs(x - a) + Math.sqrt(x));
  const side = x < a ? -1 : 1;
  const slope = Math.abs(x - a);
  const tail = Math.min(1, density * integrateFall((v) => slope * v + x * expExcess(side * v), width));
  return side < 0 ? { lower: tail, upper: 1 - tail, density } : { lower: 1 - tail, upper: tail, density };
}

/**
 * Regularised incomplete beta functions I_x(a, b) and its complement, with x given by its odds.
 *
 * @remarks Didonato and Morris's continued fraction on the side of the mean where it converges fast. There, a shape
 * below 1/2 has the complement summed by itself, and two large shapes have the density integrated.
 * @param a - The first shape, from 1e-101 to 1e100.
 * @param b - The second shape, likewise.
 * @param odds - x / (1 − x), from 1e-250 to 1e250.
 * @param distance - a − b · odds, where the caller knows it more exactly: it decides the digits when a and b are large.
 * @returns The tails, each with its own digits, and the density of the log odds.
 */
export function incompleteBeta(a: number, b: number, odds: number, distance: number = a - b * odds): Tails {
  const y = 1 / (1 + odds);
  const x = 1 / (1 + 1 / odds);
  const fromMean = distance * y;
  if (fromMean >= 2 * x - 1) return betaBelowMean(a, b, x, y, fromMean);
  const { lower, upper, density } = betaBelowMean(b, a, y, x, -fromMean);
  return { lower: upper, upper: lower, density };
}

function betaBelowMean(a: number, b: number, x: number, y: number, distance: number): Tails {
  if (a < SMALL_SHAPE) {
    return smallShapeTails(a, x, logScaledBeta(a, b), (n) => ((n - b) / n) * x, y ** b);
  }
  const density = betaDensity(a, b, x, y, distance);
  const sum = Math.min(a, b) > LARGE_SHAPE ? betaIntegral(a + b, x, y, distance) : betaFraction(a, b, x, y, distance);
  const lower = Math.min(1, density * sum);
  return { lower, upper: 1 - lower, density };
}

function betaIntegral(n: number, x: number, y: number, distance: number): number {
  const side = x < 0.5 ? -1 : 1;
  const part = x < 0.5 ? x : y;
  const fall = (v: number): number => {
    const change = part * Math.expm1(side * v);
    return n * (part * expExcess(side * v) - logExcess(change, 1 + change)) + distance * v;
  };
  return integrateFall(fall, 1 / (Math.abs(distance) + Math.sqrt(n * x * y)));
}

/**
 * The continued fraction of the incomplete beta function in the form of Didonato and Morris (ACM Transactions on
 * Mathematical Software, 1992), which takes the distance from the mean as one number: the textbook form subtracts two
 * that are nearly equal when a or b is large.
 */
function betaFraction(a: number, b: number, x: number, y: number, distance: number): number {
  const c = 1 + distance;
  const c1 = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let previousNumerator = 0;
  let previousDenominator = 1;
  let numerator = 1;
  let denominator = c / c1;
  let value = c1 / c;
  for (let n = 1; n < MAX_TERMS; n++) {
    const t = n / a;
    const w = n * (b - n) * x;
    const shrink = a / s;
    const alpha = p * (p + b / a) * shrink * shrink * w * x;
    const beta = n + w / s + ((1 + t) / (c1 + 2 * t)) * (c + n * (1 + y));
    p = 1 + t;
    s += 2;
    const nextNumerator = alpha * previousNumerator + beta * numerator;
    const nextDenominator = alpha * previousDenominator + beta * denominator;
    const next = nextNumerator / nextDenominator;
    const change = Math.abs(next - value);
    value = next;
    if (change <= Number.EPSILON * next) break;
    previousNumerator = numerator / nextDenominator;
    previousDenominator = denominator / nextDenominator;
    numerator = next;
    denominator = 1;
  }
  return value;
}
