import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { ComparisonRow, LegalityReport } from "../model/legality.js";
import type { Message } from "../model/message.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId, SubstanceId } from "../model/substance.js";

/** A substance and form as the records name them. */
export interface ResolvedQuery {
  /** Substance. */
  readonly substance: SubstanceId;
  /** Form, or `any`. */
  readonly form: FormId | "any";
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
}

/** The answer to a question over a period in which it does not change. */
export interface Answer {
  /** First day. */
  readonly from: IsoDate;
  /** What does not depend on the day. */
  readonly report: Omit<LegalityReport, "on" | "stale" | "caveats">;
  /** What to keep in mind where the answer is not stale. */
  readonly caveats: readonly Message[];
  /** What to keep in mind where it is. */
  readonly staleCaveats: readonly Message[];
}

/** A period in which the row of a comparison does not change. */
export interface SummaryPeriod {
  /** First day. */
  readonly from: IsoDate;
  /** The day of the oldest review, as a number; none where there is no record. */
  readonly asOf: number | undefined;
  /** The row where it is not stale. */
  readonly fresh: ComparisonRow;
  /** The row where it is. */
  readonly stale: ComparisonRow;
}
