import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { RiskOfBiasLevel } from "./risk-of-bias.js";

/**
 * Directions of an effect, as effect direction plots draw them. `improvement`: an arrow up, better for the participant.
 * `worsening`: an arrow down. `no-change`: an arrow to both sides. `mixed`: a head up beside a head down, for mixed effects
 * and for conflicting results.
 */
export const effectDirections = ["improvement", "worsening", "no-change", "mixed"] as const;
/** The direction of an effect. */
export type EffectDirection = (typeof effectDirections)[number];
/** Tells whether a value is an {@link EffectDirection}: one of {@link effectDirections}. */
export const isEffectDirection: Guard<EffectDirection> = /* @__PURE__ */ guardOf(effectDirections);

/** What a study found on one outcome. */
export interface EffectDirectionCell {
  /** The outcome, by its id in the plot. */
  readonly outcome: string;
  /** Which way it goes. */
  readonly direction: EffectDirection;
  /** People whose results are compared, in all groups: the size of the sign. Absent where it is not known, and shown so. */
  readonly participants?: number | undefined;
  /** Risk of bias of the result; absent where it was not judged, and shown so. */
  readonly riskOfBias?: RiskOfBiasLevel | undefined;
  /** How many results of the study the direction sums up, where these are several. */
  readonly results?: number | undefined;
}

/** One study of an effect direction plot. */
export interface EffectDirectionStudy {
  /** Name of the study: a text as it is, or a message of the locales. */
  readonly label: Message | string;
  /** What it found, at most once for each outcome. */
  readonly cells: readonly EffectDirectionCell[];
}

/** One outcome of an effect direction plot. */
export interface EffectDirectionOutcome {
  /** Names it in the cells. */
  readonly id: string;
  /** How it is called: a message of the locales, or a text as it is. */
  readonly label: Message | string;
}

/** What an effect direction plot shows. */
export interface EffectDirectionData {
  /** Outcomes, in reading order. */
  readonly outcomes: readonly EffectDirectionOutcome[];
  /** Studies, top to bottom. */
  readonly studies: readonly EffectDirectionStudy[];
}
