/**
 * The integral over v from 0 of e^−fall(v), where `fall` is convex and rises from 0: the double exponential rule of
 * Takahasi and Mori (Publications of RIMS, 1974).
 */
export function integrateFall(fall: (v: number) => number, width: number): number {
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
