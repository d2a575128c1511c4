/** Sides of a test. `one-sided`: a difference in one stated direction counts. `two-sided`: one in either. */
export const testSides = ["one-sided", "two-sided"] as const;
/** Sides of a test. */
export type TestSides = (typeof testSides)[number];
