import type { Sides } from "./sides.js";

/** Wichura's three rational functions (algorithm AS 241, Applied Statistics, 1988), highest power first. */
const CENTRE: readonly (readonly number[])[] = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
const MIDDLE: readonly (readonly number[])[] = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const OUTER: readonly (readonly number[])[] = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

function rational([numerator = [], denominator = []]: readonly (readonly number[])[], x: number): number {
  let top = 0;
  let bottom = 0;
  for (const coefficient of numerator) top = top * x + coefficient;
  for (const coefficient of denominator) bottom = bottom * x + coefficient;
  return top / bottom;
}

/** The z whose lower and upper tails are these. */
export function normalSolution({ lower, upper }: Sides): number {
  const fromMedian = lower < upper ? lower - 0.5 : 0.5 - upper;
  if (Math.abs(fromMedian) <= 0.425) return fromMedian * rational(CENTRE, 0.180625 - fromMedian * fromMedian);
  const r = Math.sqrt(-Math.log(Math.min(lower, upper)));
  const size = r <= 5 ? rational(MIDDLE, r - 1.6) : rational(OUTER, r - 5);
  return lower < upper ? -size : size;
}
