import { type Guard, guardOf } from "./guard.js";

/**
 * Words that stand where there is no value, and say why; never `null`. `not-applicable`: the value does not belong to the
 * options that were chosen. `not-attainable`: nothing that may vary gets there. `not-computable`: the numbers that it would
 * be computed from were not printed or not given. `not-estimable`: the numbers are there and do not determine it, as one
 * study does not determine the variance between studies. `none`: there is nothing of which it could be the value.
 */
export const noValues = ["not-applicable", "not-attainable", "not-computable", "not-estimable", "none"] as const;
/** A word that stands where there is no value. */
export type NoValue = (typeof noValues)[number];
/** Tells whether a value is a {@link NoValue}: one of {@link noValues}. */
export const isNoValue: Guard<NoValue> = /* @__PURE__ */ guardOf(noValues);

/** What stands where a number does not belong to the chosen options. */
export type NotApplicable = Extract<NoValue, "not-applicable">;
/** What stands where nothing that may vary gets to what was asked for. */
export type NotAttainable = Extract<NoValue, "not-attainable">;
/** What stands where the numbers to compute from were not printed or not given. */
export type NotComputable = Extract<NoValue, "not-computable">;
/** What stands where the data do not determine a number. */
export type NotEstimable = Extract<NoValue, "not-estimable">;
