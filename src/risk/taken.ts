import type { CloseName } from "../lib/close-names.js";
import type { MedicationId } from "../model/medication.js";
import type { OtherSubstanceId } from "../model/other-substance.js";
import type { MatchConfidence } from "../model/risk-report.js";
import type { Read } from "../shapes/shape.js";
import type { IndexedEntry } from "./medication-match.js";
import type { ProfileSubstance } from "./profile.js";

/** An ingredient with the codes that it is taken under: its own, and those of a combination product. */
export interface IndexedIngredient {
  /** The ingredient. */
  readonly id: MedicationId;
  /** International nonproprietary name. */
  readonly name: string;
  /** ATC codes. */
  readonly atc: readonly string[];
  /** Those of the ingredient alone, where a product lends it others. */
  readonly own?: readonly string[];
  /** The other substances and those of the ten that it is. */
  readonly also: readonly TakenSubstance[];
}

/** Something that can be taken, or a word that stands around its name. */
export type Taken =
  | {
      readonly kind: "medication";
      readonly entry: IndexedEntry;
      /** What is taken by who takes it, or any member of a class. */
      readonly ingredients: readonly IndexedIngredient[];
    }
  | TakenSubstance
  | { readonly kind: "word"; readonly role: WordRole };

/** A substance that can be taken: one of the ten, or another. */
export type TakenSubstance =
  | { readonly kind: "substance"; readonly scope: Read<ProfileSubstance> }
  | { readonly kind: "other"; readonly id: OtherSubstanceId };

/** What a word says that stands around a name. */
export type WordRole =
  | "salt"
  | "around"
  | "joining"
  | "unnamed"
  | "purpose"
  | "nothing"
  | "not-taken"
  | "plain-no"
  | "everyday"
  | "other-name";

/** A medicine or a class of them. */
export type Medicine = Extract<Taken, { kind: "medication" }>;

/** Something that a text names. */
export interface Mention {
  /** The things that go by the name: a medicine may be a street drug as well. */
  readonly things: readonly Thing[];
  /** The name as the record has it, or the code. */
  readonly matched: string;
  /** How sure it is. */
  readonly confidence: MatchConfidence;
  /** Letters that differ. */
  readonly edits: number;
}

/** What a name stands for, where it is no word around one. */
export type Thing = Exclude<Taken, { kind: "word" }>;

/** Words that name nothing that is known. */
export interface Leftover {
  /** The words as they were typed. */
  readonly typed: string;
  /** Names that are like them, none of them assumed. */
  readonly close: readonly CloseName<Taken>[];
}

/** What a text says of what is taken. */
export interface Reading {
  /** What it names. */
  readonly mentions: readonly Mention[];
  /** What is left over. */
  readonly leftovers: readonly Leftover[];
  /** What it is taken for, as far as that names nothing that is taken: "psychosis" in "for psychosis". */
  readonly purposes: readonly string[];
  /** Whether it says that nothing is taken. */
  readonly nothing: boolean;
  /** Whether it may say that what it names is not taken, or no longer. */
  readonly notTaken: boolean;
}

/**
 * The id of a thing.
 *
 * @param thing - The thing.
 * @returns Its id.
 */
export function idOf(thing: Taken): string {
  switch (thing.kind) {
    case "medication":
      return thing.entry.id;
    case "substance":
      return thing.scope.id;
    case "other":
      return thing.id;
    case "word":
      return thing.role;
  }
}
