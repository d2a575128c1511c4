import type { MedicationId } from "../model/medication.js";
import type { Message } from "../model/message.js";
import type { CheckedPair, RiskFlag } from "../model/risk-report.js";
import type { SubstanceId } from "../model/substance.js";
import { substanceIds } from "../model/substance.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { check } from "../shapes/shape.js";
import { matching } from "../shapes/text.js";
import { reportRisks } from "./report-risks.js";
import type { RiskIndex } from "./risk-index.js";

/** A medicine that an RxNorm concept id means. */
export interface RxcuiMedication {
  /** The id that was asked for. */
  readonly rxcui: string;
  /** The medicine. */
  readonly id: MedicationId;
  /** International nonproprietary name. */
  readonly name: string;
}

/** What is known of medicines, given by RxNorm concept ids, with each of the ten substances. */
export interface RxcuiInteractions {
  /** The ids asked for, each with the medicine; those that the records do not hold are in `unrecognised`. */
  readonly medications: readonly RxcuiMedication[];
  /** Ids that the records do not hold: nothing is known of them, which is not "safe". */
  readonly unrecognised: readonly string[];
  /** What rules say, most severe first; the `trigger` of each names the id. */
  readonly flags: readonly RiskFlag[];
  /** Pairs that were looked at and found low. */
  readonly checked: readonly CheckedPair[];
  /** What this is not. */
  readonly notice: Message;
}

/** More than anybody takes. */
const LONGEST_LIST = 1000;

const rxcuisShape = /* @__PURE__ */ lazy<readonly string[]>(() =>
  list(matching(/^\d+$/, "an RxNorm concept id of digits"), { min: 1, max: LONGEST_LIST }),
);

/**
 * What is known of medicines with each of the ten substances.
 *
 * @param index - The records.
 * @param rxcuis - RxNorm concept ids of ingredients or products.
 * @returns Medicines, what rules say, and what is not known.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function findInteractions(index: RiskIndex, rxcuis: readonly string[]): RxcuiInteractions {
  const asked = check(rxcuisShape, rxcuis, "rxcuis", ["rxcuis"]);
  const substance: readonly SubstanceId[] = substanceIds;
  const medications = asked.map((rxcui) => ({ rxcui }));
  const { flags, checked, recognised, unrecognised, notice } = reportRisks(index, { substance, medications });
  const ids = new Set(asked);
  return {
    medications: recognised
      .filter(({ kind }) => kind === "medication")
      .map(({ input, id }) => ({ rxcui: input, id, name: index.taken.medications.get(id)?.name ?? id })),
    unrecognised: unrecognised.map(({ input }) => input),
    flags: flags.filter(({ kind, trigger }) => kind === "medication" && ids.has(trigger.input)),
    checked: checked.filter(({ input }) => ids.has(input)),
    notice,
  };
}
