import {
  audiences,
  certaintyDisplays,
  detailLevels,
  type ReadingOptions,
  referenceDisplays,
  rowGroupings,
  stanceDisplays,
} from "../model/reading.js";
import { oneOf } from "../shapes/members.js";
import { type OptionalShape, optional } from "../shapes/object.js";

type ReadingFields = {
  readonly [Name in keyof Required<ReadingOptions>]: OptionalShape<Required<ReadingOptions>[Name]>;
};

/** The fields of the options that every format takes. */
export const readingFields = (): ReadingFields => ({
  detail: optional(oneOf(detailLevels)),
  certainty: optional(oneOf(certaintyDisplays)),
  stances: optional(oneOf(stanceDisplays)),
  references: optional(oneOf(referenceDisplays)),
  audience: optional(oneOf(audiences)),
  group: optional(oneOf(rowGroupings)),
});

/**
 * The options of reading with their defaults.
 *
 * @param given - Checked options.
 * @returns All of them.
 */
export function withReadingDefaults(given: ReadingOptions): Required<ReadingOptions> {
  return {
    detail: given.detail ?? "standard",
    certainty: given.certainty ?? "both",
    stances: given.stances ?? "none",
    references: given.references ?? "folded",
    audience: given.audience ?? "public",
    group: given.group ?? "outcome",
  };
}
