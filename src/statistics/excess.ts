import { MAX_TERMS } from "./series-limits.js";

/** u − ln(1 + u), which is near zero where u is; `ratio` is 1 + u, more exactly. */
export function logExcess(u: number, ratio: number): number {
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
export function expExcess(v: number): number {
  if (Math.abs(v) > 0.5) return Math.expm1(v) - v;
  let sum = 1;
  for (let n = 15; n > 2; n--) sum = 1 + (sum * v) / n;
  return (sum * v * v) / 2;
}
