import { z } from "zod";
import { type IsoDate, type Reference, referenceTypes, type Source, verifications } from "../model/reference.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";

/** Schema of a calendar date that exists. */
export const isoDateSchema: z.ZodType<IsoDate> = exact<IsoDate>()(z.iso.date());

/** Schema of an id in kebab-case. */
export const idSchema: z.ZodType<string> = exact<string>()(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected kebab-case"),
);

/** Schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = exact<Source>()(
  z.strictObject({
    reference: idSchema,
    supports: list(text),
    accessedOn: isoDateSchema,
    readAt: z.url().exactOptional(),
    secondary: z.literal(true).exactOptional(),
  }),
);

/** The fields that every record carries; spread into the record's own schema. */
export const sourcedShape: {
  sources: z.ZodType<readonly Source[]>;
  verification: z.ZodType<(typeof verifications)[number]>;
  reviewedOn: z.ZodType<IsoDate>;
} = {
  sources: list(sourceSchema),
  verification: z.enum(verifications),
  reviewedOn: isoDateSchema,
};

/** Schema of a {@link Reference}. */
export const referenceSchema: z.ZodType<Reference> = exact<Reference>()(
  z.strictObject({
    id: idSchema,
    type: z.enum(referenceTypes),
    title: text,
    author: list(
      z.strictObject({ family: text.exactOptional(), given: text.exactOptional(), literal: text.exactOptional() }),
    ).exactOptional(),
    "container-title": text.exactOptional(),
    issued: z.strictObject({ "date-parts": list(list(z.number().int(), 1, 3), 1, 1) }).exactOptional(),
    volume: text.exactOptional(),
    issue: text.exactOptional(),
    page: text.exactOptional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, "expected a DOI without a resolver")
      .exactOptional(),
    PMID: z.string().regex(/^\d+$/).exactOptional(),
    PMCID: z
      .string()
      .regex(/^PMC\d+$/)
      .exactOptional(),
    ISBN: text.exactOptional(),
    URL: z.url().exactOptional(),
    publisher: text.exactOptional(),
    number: text.exactOptional(),
    language: text.exactOptional(),
  }),
);
