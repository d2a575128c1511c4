import type { ClaimId } from "./claim.js";
import type { Certainty } from "./grading.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { NotComputable } from "./no-value.js";
import type { RowGrouping } from "./reading.js";
import type { ReferenceId } from "./reference.js";

/** Groups of people by their risk without the treatment. */
export const baselineRiskGroups = ["low", "moderate", "high"] as const;
/** A group of people by their risk without the treatment. */
export type BaselineRiskGroup = (typeof baselineRiskGroups)[number];
/** Tells whether a value is a {@link BaselineRiskGroup}: one of {@link baselineRiskGroups}. */
export const isBaselineRiskGroup: Guard<BaselineRiskGroup> = /* @__PURE__ */ guardOf(baselineRiskGroups);

/** A number with its confidence interval. */
export interface Estimated {
  /** Best estimate. */
  readonly estimate: number;
  /** Lower and upper bound. */
  readonly ci: readonly [number, number];
}

/** What a relative effect means for 1,000 people. */
export interface AbsoluteEffect {
  /** How many of 1,000 have the event without the treatment. */
  readonly baseline: number;
  /** How many of 1,000 have it with the treatment, from 0 to 1,000; `not-computable` where the effect is impossible at this risk. */
  readonly risk: Estimated | NotComputable;
  /** How many more of 1,000 have it with the treatment, fewer where negative; `not-computable` where the risk is. */
  readonly difference: Estimated | NotComputable;
}

/** An absolute effect in a row of a summary of findings. */
export interface FindingsAbsoluteEffect extends AbsoluteEffect {
  /** Who these people are by their risk; absent where one baseline risk was given. */
  readonly group?: BaselineRiskGroup;
  /** Confidence level of the intervals. */
  readonly level: number;
}

/** A row of a summary of findings on any outcome. */
export interface OutcomeFindings {
  /** What it is about. */
  readonly outcome: Message;
  /** Number of studies. */
  readonly k: number;
  /** Participants over all studies. */
  readonly participants: number;
  /** Certainty, or `no-evidence` where no controlled study was found. */
  readonly certainty: Certainty | "no-evidence";
  /** Whether something was not assessed that could be; absent where nothing is said of it. */
  readonly provisional?: boolean;
  /** Pooled effect, or that there is none. */
  readonly effect: Message;
  /** What the effect means for 1,000 people, by baseline risk from the lowest up; absent where no such risk is known. */
  readonly absolute?: readonly FindingsAbsoluteEffect[];
  /** A standardised mean difference in the points of an instrument; absent where none was named. */
  readonly points?: Estimated;
  /** The finding in words. */
  readonly statement: Message;
}

/** A row of a summary of findings on a claim. */
export interface FindingsRow extends OutcomeFindings {
  /** The claim. */
  readonly claim: ClaimId;
}

/** What a column of a table on findings holds. */
export const tableColumns = [
  "outcome",
  "finding",
  "tested",
  "certainty",
  "effect",
  "arms",
  "risk-of-bias",
  "interests",
] as const;
/** What a column of a table on findings holds. */
export type TableColumn = (typeof tableColumns)[number];
/** Tells whether a value is a {@link TableColumn}: one of {@link tableColumns}. */
export const isTableColumn: Guard<TableColumn> = /* @__PURE__ */ guardOf(tableColumns);

/** The columns that only clinicians are shown. */
export const clinicianColumns: readonly TableColumn[] = ["effect", "arms", "risk-of-bias", "interests"];

/** A table of messages. */
export interface MessageTable {
  /** Header cells. */
  readonly head: readonly Message[];
  /** Body cells. */
  readonly rows: readonly (readonly Message[])[];
  /** What each row cites, after its finding, or at its end in a table without `columns`; absent in a table that cites nothing. */
  readonly citations?: readonly (readonly ReferenceId[])[];
  /** What each column holds; absent in a table whose columns are always all shown. */
  readonly columns?: readonly TableColumn[];
  /** The title of the group that each row belongs to, by what rows are grouped by; absent in a table without groups. */
  readonly groups?: Readonly<Record<RowGrouping, readonly Message[]>>;
}
