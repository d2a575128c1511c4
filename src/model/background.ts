import { type Guard, guardOf } from "./guard.js";
import type { OutcomeId } from "./outcome.js";
import type { ReferenceId, Sourced } from "./reference.js";
import { findingDirections } from "./study-result.js";
import type { SubstanceId } from "./substance.js";

/** The id of a work read as background: first author or subject, year, topic, in kebab-case. */
export type BackgroundWorkId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "BackgroundWorkId";
};

/** What sort of work it is; `mechanism` is an experiment on cells, receptors or people that asks how a drug acts. */
export const backgroundKinds = [
  "umbrella-review",
  "systematic-review",
  "meta-analysis",
  "narrative-review",
  "animal",
  "mechanism",
] as const;
/** What sort of work it is. */
export type BackgroundKind = (typeof backgroundKinds)[number];
/** Tells whether a value is a {@link BackgroundKind}: one of {@link backgroundKinds}. */
export const isBackgroundKind: Guard<BackgroundKind> = /* @__PURE__ */ guardOf(backgroundKinds);

/** The kinds of works that sum up studies of others. */
export const reviewKinds: readonly BackgroundKind[] = [
  "umbrella-review",
  "systematic-review",
  "meta-analysis",
  "narrative-review",
];

/** The doses that a work is about, as its authors call them. */
export const backgroundDoses = ["low", "low-and-full", "full"] as const;
/** The doses that a work is about. */
export type BackgroundDoses = (typeof backgroundDoses)[number];
/** Tells whether a value is a {@link BackgroundDoses}: one of {@link backgroundDoses}. */
export const isBackgroundDoses: Guard<BackgroundDoses> = /* @__PURE__ */ guardOf(backgroundDoses);

/** Animals of an experiment. */
export const animalSpecies = ["mouse", "rat"] as const;
/** An animal of an experiment. */
export type AnimalSpecies = (typeof animalSpecies)[number];
/** Tells whether a value is an {@link AnimalSpecies}: one of {@link animalSpecies}. */
export const isAnimalSpecies: Guard<AnimalSpecies> = /* @__PURE__ */ guardOf(animalSpecies);

/** Which way the authors conclude; `insufficient` means that they call the evidence too weak or absent. */
export const conclusionDirections: readonly [...typeof findingDirections, "insufficient"] = [
  ...findingDirections,
  "insufficient",
];
/** Which way the authors conclude. */
export type ConclusionDirection = (typeof conclusionDirections)[number];
/** Tells whether a value is a {@link ConclusionDirection}: one of {@link conclusionDirections}. */
export const isConclusionDirection: Guard<ConclusionDirection> = /* @__PURE__ */ guardOf(conclusionDirections);

/** What the authors conclude on one outcome. */
export interface BackgroundConclusion {
  /** The outcome of ours that the conclusion is about. */
  readonly outcome: OutcomeId;
  /** Which way they conclude, in their own reading of their evidence. */
  readonly direction: ConclusionDirection;
  /** Where it stands, with the numbers as printed, such as "abstract (d = −0.34)". */
  readonly locator: string;
}

/**
 * A review, or an experiment on animals or cells: read beside the human studies, and never counted in a body of
 * evidence.
 */
export interface BackgroundWork extends Sourced {
  /** First author or subject, year and topic, in kebab-case; unique among background works. */
  readonly id: BackgroundWorkId;
  /** The publication that was read. */
  readonly reference: ReferenceId;
  /** What sort of work it is, which decides what it can say about people. */
  readonly kind: BackgroundKind;
  /** Substances of ours that it is about; others in it are not named. */
  readonly substances: readonly SubstanceId[];
  /** Doses that it is about, absent where the text that was read does not say. */
  readonly doses?: BackgroundDoses;
  /** Animals, in an experiment on animals. */
  readonly species?: readonly AnimalSpecies[];
  /** Studies that a review took in, as printed. */
  readonly studies?: number;
  /** People in those studies, or in the experiment, as printed. */
  readonly people?: number;
  /** What the authors conclude, one entry for each outcome. */
  readonly conclusions: readonly BackgroundConclusion[];
}
