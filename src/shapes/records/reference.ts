import {
  type CslDate,
  type IsoDate,
  type Reference,
  referenceTypes,
  type Source,
  type Verification,
  verifications,
} from "../../model/reference.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { oneOf } from "../members.js";
import { number } from "../number.js";
import { type OptionalShape, object, optional } from "../object.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, matching, someText, webAddress } from "../text.js";

/** What was opened to write a record. */
export const sourceShape: Shape<Source> = /* @__PURE__ */ lazy<Source>((exactly) =>
  exactly(
    object({
      reference: kebabCase,
      supports: someOf(someText),
      accessedOn: isoDate,
      readAt: optional(webAddress),
      secondary: optional(literal(true)),
    }),
  ),
);

/** The shapes of the fields that every record carries. */
export interface SourcedFields {
  /** What was opened. */
  readonly sources: Shape<readonly Source[]>;
  /** How well it is confirmed. */
  readonly verification: Shape<Verification>;
  /** Last review. */
  readonly reviewedOn: Shape<IsoDate>;
}

/**
 * The fields that every record carries, to be spread into the record's own.
 *
 * @returns Their shapes.
 */
export function sourcedFields(): SourcedFields {
  return { sources: someOf(sourceShape), verification: oneOf(verifications), reviewedOn: isoDate };
}

const text: OptionalShape<string> = /* @__PURE__ */ optional(someText);

const cslDate: Shape<CslDate> = /* @__PURE__ */ lazy<CslDate>((exactly) =>
  exactly(object({ "date-parts": list(list(number({ whole: true }), { min: 1, max: 3 }), { min: 1, max: 1 }) })),
);

/** A bibliographic record in CSL-JSON. */
export const referenceShape: Shape<Reference> = /* @__PURE__ */ lazy<Reference>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      type: oneOf(referenceTypes),
      title: someText,
      author: optional(someOf(object({ family: text, given: text, literal: text }))),
      "container-title": text,
      issued: optional(cslDate),
      volume: text,
      issue: text,
      page: text,
      DOI: optional(matching(/^10\.\d{4,9}\/\S+$/, "a DOI without a resolver")),
      PMID: optional(matching(/^\d+$/, "a PubMed id")),
      PMCID: optional(matching(/^PMC\d+$/, "a PubMed Central id")),
      ISBN: text,
      URL: optional(webAddress),
      publisher: text,
      number: text,
      language: text,
      accessed: optional(cslDate),
      note: text,
    }),
  ),
);
