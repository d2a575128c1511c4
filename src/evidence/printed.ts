import { checkArray, checkFinite, checkInteger, checkObject, checkPositive, refuse } from "../check.js";
import { tQuantile } from "./distributions.js";

/**
 * The standard deviation of a group from the standard error of its mean (Cochrane Handbook 6.5.2.2): se × √n.
 *
 * @param input - Standard error, above 0, and group size, at least 2.
 * @returns The standard deviation, in the units of the standard error.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { seToSd } from "microdosing/evidence";
 * console.log(seToSd({ se: 1.5, n: 25 }));
 * // 7.5
 * ```
 */
export function seToSd(input: { readonly se: number; readonly n: number }): number {
  const fields = checkObject(input, "input", ["se", "n"]);
  return checkPositive(fields["se"], "se") * Math.sqrt(checkInteger(fields["n"], "n", { min: 2 }));
}

/**
 * The standard error from a confidence interval of a mean (Cochrane Handbook 6.5.2.2): half its width over the quantile of
 * t with the given degrees of freedom.
 *
 * @param input - Bounds, degrees of freedom (group size minus 1), and level (0.95 if absent).
 * @returns The standard error.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { ciToSe } from "microdosing/evidence";
 * console.log(ciToSe({ ci: [-10.1, -4], df: 26 }).toFixed(3));
 * // 1.484
 * ```
 */
export function ciToSe(input: {
  readonly ci: readonly [number, number];
  readonly df: number;
  readonly level?: number;
}): number {
  const fields = checkObject(input, "input", ["ci", "df", "level"]);
  const [low, high] = checkArray(fields["ci"], "ci", { min: 2, max: 2 }).map((bound, index) =>
    checkFinite(bound, `ci[${index}]`),
  ) as [number, number];
  if (low >= high) refuse("out-of-range", "ci", "a lower and an upper bound, in this order", high);
  const df = checkPositive(fields["df"], "df");
  const level =
    fields["level"] === undefined ? 0.95 : checkFinite(fields["level"], "level", { min: 0.01, max: 0.9999 });
  return (high - low) / 2 / tQuantile((1 - level) / 2, df, "upper");
}
