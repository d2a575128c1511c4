import { refuseAt, refuseType, type Shape } from "./shape.js";

/** Limits of a number. */
export interface NumberLimits {
  /** Smallest value, inclusive. */
  readonly min?: number;
  /** Largest value, inclusive. */
  readonly max?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  /** Exclusive upper bound. */
  readonly below?: number;
  /** Whether it must be whole, and within the range in which doubles count exactly. */
  readonly whole?: true;
}

/** A shape of finite numbers. */
export interface NumberShape extends Shape<number> {
  readonly kind: "number";
  /** The limits. */
  readonly limits: NumberLimits;
}

/**
 * Finite numbers within limits.
 *
 * @param limits - The limits; none if absent.
 * @returns The shape.
 */
export function number(limits: NumberLimits = {}): NumberShape {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits;
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY, whole = false } = limits;
  return {
    kind: "number",
    limits,
    read(value, trail) {
      if (typeof value !== "number") refuseType(trail, describe(limits), value);
      if (!Number.isFinite(value)) refuseAt(trail, "invalid-value", "a finite number", value);
      if (!(value >= min && value <= max && value > above && value < below)) {
        refuseAt(trail, "out-of-range", describe(limits), value);
      }
      if (whole && !Number.isSafeInteger(value)) refuseAt(trail, "invalid-value", "a whole number", value);
      return value;
    },
  };
}

/** Any finite number. */
export const anyNumber: NumberShape = /* @__PURE__ */ number();
/** A number above zero. */
export const positive: NumberShape = /* @__PURE__ */ number({ above: 0 });
/** A number of zero or more. */
export const nonNegative: NumberShape = /* @__PURE__ */ number({ min: 0 });
/** A whole number of zero or more. */
export const count: NumberShape = /* @__PURE__ */ number({ min: 0, whole: true });
/** A whole number of one or more. */
export const positiveCount: NumberShape = /* @__PURE__ */ number({ min: 1, whole: true });
/** A share strictly between 0 and 1, such as a confidence level. */
export const share: NumberShape = /* @__PURE__ */ number({ above: 0, below: 1 });

function describe({ min, max, above, below, whole }: NumberLimits): string {
  const kind = whole ? "a whole number" : "a finite number";
  const low = min !== undefined ? `of at least ${min}` : above !== undefined ? `above ${above}` : "";
  const high = max !== undefined ? `of at most ${max}` : below !== undefined ? `below ${below}` : "";
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (above !== undefined && below !== undefined) return `${kind} between ${above} and ${below}`;
  return [kind, [low, high].filter((part) => part !== "").join(" and ")].filter((part) => part !== "").join(" ");
}
