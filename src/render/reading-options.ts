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
import type { Read } from "../shapes/shape.js";

type ReadingFields = {
  readonly [Name in keyof ChosenReading]: OptionalShape<ChosenReading[Name]>;
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

/** The options of reading, each chosen. */
export type ChosenReading = Required<Read<ReadingOptions>>;

/**
 * The options of reading with their defaults.
 *
 * @param given - Checked options.
 * @returns All of them.
 */
export function withReadingDefaults(given: ReadingOptions): ChosenReading {
  return {
    detail: given.detail ?? "standard",
    certainty: given.certainty ?? "both",
    stances: given.stances ?? "none",
    references: given.references ?? "folded",
    audience: given.audience ?? "public",
    group: given.group ?? "outcome",
  };
}
