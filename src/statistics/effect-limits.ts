// Within these limits no square, sum or weight leaves the range of a double.
/** The largest effect that is pooled, of either sign. */
export const LARGEST_EFFECT = 1e30;
/** The smallest sampling variance that is pooled. */
export const SMALLEST_VARIANCE = 1e-40;
/** The largest sampling variance that is pooled. */
export const LARGEST_VARIANCE = 1e40;
/** metafor warns of unstable results from a ratio of 1e7; beyond this one nothing is left of the smaller weights. */
export const LARGEST_VARIANCE_RATIO = 1e12;
