import { type Guard, guardOf } from "./guard.js";
import type { IsoDate } from "./reference.js";

/** The sets of records whose ids may be renamed, by the name of their published JSON. */
export const redirectSets = [
  "claims",
  "conditions",
  "medication-classes",
  "medications",
  "other-substances",
  "references",
  "rules",
  "studies",
  "substances",
] as const;
/** A set of records whose ids may be renamed. */
export type RedirectSet = (typeof redirectSets)[number];
/** Tells whether a value is a {@link RedirectSet}: one of {@link redirectSets}. */
export const isRedirectSet: Guard<RedirectSet> = /* @__PURE__ */ guardOf(redirectSets);

/** What became of the id of a record that was renamed, split or taken out: who wrote the old one down still finds it. */
export interface Redirect {
  /** The old id. */
  readonly id: string;
  /** The set it was in. */
  readonly set: RedirectSet;
  /** The ids in its place, several where it was split; absent where nothing replaced it. */
  readonly to?: readonly string[];
  /** The day from which it is no more. */
  readonly on: IsoDate;
  /** Why, in English. */
  readonly why: string;
}

/** What an id is that nothing replaced. */
export type Gone = "gone";
