/** Far more terms than any argument takes: a loop ends even so. */
export const MAX_TERMS = 100_000;
/** Above this shape, near the mean, a sum takes more terms than an integral takes points. */
export const LARGE_SHAPE = 30_000;

/** Below this shape the upper tail can be far smaller than one minus a rounding error of the lower. */
export const SMALL_SHAPE = 0.5;
