/** Whether a higher score is good, bad or neither. */
export const scorings = ["higher-better", "lower-better", "neutral"] as const;
/** Whether a higher score is good, bad or neither. */
export type Scoring = (typeof scorings)[number];
