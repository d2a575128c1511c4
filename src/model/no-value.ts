/** What stands where a number cannot be computed from the data. */
export type NotEstimable = "not-estimable";

/** What stands where a number does not belong to the chosen options. */
export type NotApplicable = "not-applicable";
