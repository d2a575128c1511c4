import { type Guard, guardOf } from "./guard.js";

/** Whether a higher score is good, bad or neither. */
export const scorings = ["higher-better", "lower-better", "neutral"] as const;
/** Whether a higher score is good, bad or neither. */
export type Scoring = (typeof scorings)[number];
/** Tells whether a value is a {@link Scoring}: one of {@link scorings}. */
export const isScoring: Guard<Scoring> = /* @__PURE__ */ guardOf(scorings);
