import { type Guard, guardOf } from "./guard.js";

/** How much of an article is shown: the answer alone, what most readers want, or everything. */
export const detailLevels = ["brief", "standard", "full"] as const;
/** How much of an article is shown. */
export type DetailLevel = (typeof detailLevels)[number];
/** Tells whether a value is a {@link DetailLevel}: one of {@link detailLevels}. */
export const isDetailLevel: Guard<DetailLevel> = /* @__PURE__ */ guardOf(detailLevels);

/** How the certainty of evidence is shown in a table: as GRADE's signs (⊕⊕◯◯), as a word, as both, or not at all. */
export const certaintyDisplays = ["symbols", "words", "both", "none"] as const;
/** How the certainty of evidence is shown in a table. */
export type CertaintyDisplay = (typeof certaintyDisplays)[number];
/** Tells whether a value is a {@link CertaintyDisplay}: one of {@link certaintyDisplays}. */
export const isCertaintyDisplay: Guard<CertaintyDisplay> = /* @__PURE__ */ guardOf(certaintyDisplays);

/**
 * Where it is shown what the evidence says of the statements of the source article: nowhere, as signs that a legend at the end
 * explains, or in words after each statement.
 */
export const stanceDisplays = ["none", "legend", "inline"] as const;
/** Where it is shown what the evidence says of the statements of the source article. */
export type StanceDisplay = (typeof stanceDisplays)[number];
/** Tells whether a value is a {@link StanceDisplay}: one of {@link stanceDisplays}. */
export const isStanceDisplay: Guard<StanceDisplay> = /* @__PURE__ */ guardOf(stanceDisplays);

/**
 * How works are shown. `folded`: those that the text shown cites, in a list that a reader opens (where the format knows such a
 * thing). `cited`: the same, open. `list`: every work that the article rests on, those that the text shown cites first.
 * `none`: neither numbers in the text nor a list.
 */
export const referenceDisplays = ["folded", "list", "cited", "none"] as const;
/** How works are shown. */
export type ReferenceDisplay = (typeof referenceDisplays)[number];
/** Tells whether a value is a {@link ReferenceDisplay}: one of {@link referenceDisplays}. */
export const isReferenceDisplay: Guard<ReferenceDisplay> = /* @__PURE__ */ guardOf(referenceDisplays);

/** For whom it is written: clinicians see effects, arms, risk of bias and interests in the tables as well. */
export const audiences = ["public", "clinician"] as const;
/** For whom it is written. */
export type Audience = (typeof audiences)[number];
/** Tells whether a value is an {@link Audience}: one of {@link audiences}. */
export const isAudience: Guard<Audience> = /* @__PURE__ */ guardOf(audiences);

/** What the rows of a table of benefits are grouped by: what was found on an outcome, or which substances were tested. */
export const rowGroupings = ["outcome", "substance"] as const;
/** What the rows of a table of benefits are grouped by. */
export type RowGrouping = (typeof rowGroupings)[number];
/** Tells whether a value is a {@link RowGrouping}: one of {@link rowGroupings}. */
export const isRowGrouping: Guard<RowGrouping> = /* @__PURE__ */ guardOf(rowGroupings);

/** What of a document is shown, the same for every format. */
export interface ReadingOptions {
  /** How much is shown. Default `standard`; a document without levels is always shown whole. */
  readonly detail?: DetailLevel | undefined;
  /** How certainty is shown in tables. Default `both`. */
  readonly certainty?: CertaintyDisplay | undefined;
  /** Where the stance of each statement is shown. Default `none`. */
  readonly stances?: StanceDisplay | undefined;
  /** How works are shown. Default `folded`. */
  readonly references?: ReferenceDisplay | undefined;
  /** For whom it is written. Default `public`. */
  readonly audience?: Audience | undefined;
  /** What rows are grouped by. Default `outcome`. */
  readonly group?: RowGrouping | undefined;
}
