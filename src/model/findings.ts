import type { ClaimId } from "./claim.js";
import type { Certainty } from "./grading.js";
import type { Message } from "./message.js";

/** A row of a summary of findings. */
export interface FindingsRow {
  /** The claim. */
  readonly claim: ClaimId;
  /** What it is about. */
  readonly outcome: Message;
  /** Number of studies. */
  readonly k: number;
  /** Participants over all studies. */
  readonly participants: number;
  /** Certainty, or `no-evidence` where no controlled study was found. */
  readonly certainty: Certainty | "no-evidence";
  /** Pooled effect, or that there is none. */
  readonly effect: Message;
  /** The finding in words. */
  readonly statement: Message;
}

/** A table of messages. */
export interface MessageTable {
  /** Header cells. */
  readonly head: readonly Message[];
  /** Body cells. */
  readonly rows: readonly (readonly Message[])[];
}
