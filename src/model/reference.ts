/** The id of a bibliographic reference: kebab-case, first author or issuing body, year, subject. */
export type ReferenceId = string & {
  /** Marks the id for the compiler; never there at run time. */
  readonly __brand?: "ReferenceId";
};

/** An ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** An ISO 8601 calendar date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialIsoDate = string;

/** The CSL item types in use here. */
export const referenceTypes = [
  "article-journal",
  "article",
  "chapter",
  "book",
  "report",
  "legislation",
  "bill",
  "legal_case",
  "treaty",
  "regulation",
  "dataset",
  "webpage",
  "entry",
] as const;
/** A CSL item type. */
export type ReferenceType = (typeof referenceTypes)[number];

/** A CSL name: a person, or a body under `literal`. */
export interface CslName {
  /** Family name. */
  readonly family?: string;
  /** Given names or initials. */
  readonly given?: string;
  /** The whole name of a body. */
  readonly literal?: string;
}

/** A CSL date: year, month and day as far as known. */
export interface CslDate {
  /** One date as `[year, month?, day?]`. */
  readonly "date-parts": readonly (readonly number[])[];
}

/** A bibliographic record in CSL-JSON. */
export interface Reference {
  /** Unique id. */
  readonly id: ReferenceId;
  /** CSL item type. */
  readonly type: ReferenceType;
  /** Title as published. */
  readonly title: string;
  /** Authors, in order. */
  readonly author?: readonly CslName[];
  /** Journal, book or site. */
  readonly "container-title"?: string;
  /** Date of publication. */
  readonly issued?: CslDate;
  /** Volume. */
  readonly volume?: string;
  /** Issue. */
  readonly issue?: string;
  /** Pages or article number. */
  readonly page?: string;
  /** Digital object identifier, without a resolver. */
  readonly DOI?: string;
  /** PubMed id. */
  readonly PMID?: string;
  /** PubMed Central id. */
  readonly PMCID?: string;
  /** ISBN of a book. */
  readonly ISBN?: string;
  /** Web address. */
  readonly URL?: string;
  /** Publisher or issuing body. */
  readonly publisher?: string;
  /** Number of a law, report or bill. */
  readonly number?: string;
  /** Language of the work, as a BCP 47 tag. */
  readonly language?: string;
  /** Day on which a page was read, where no record gives it among its sources. */
  readonly accessed?: CslDate;
  /** What was read, where it was not the work itself or where the record lacks a part, in plain English. */
  readonly note?: string;
}

/** How well a record is confirmed: official text seen, two independent sources, or one source. */
export const verifications = ["official", "corroborated", "single-source"] as const;
/** How well a record is confirmed. */
export type Verification = (typeof verifications)[number];

/** A work that an answer cites. */
export interface Citation {
  /** The work cited. */
  readonly reference: ReferenceId;
  /** True for a page about the source rather than the source. */
  readonly secondary?: true;
}

/** What was opened to write a record, and what it confirmed. */
export interface Source extends Citation {
  /** The record's fields that it confirmed. */
  readonly supports: readonly string[];
  /** The date on which it was read. */
  readonly accessedOn: IsoDate;
  /** The page on which the text was read, where that is not the publication itself. */
  readonly readAt?: string;
}

/** What every record carries. */
export interface Sourced {
  /** What was opened, and what it confirmed. */
  readonly sources: readonly Source[];
  /** How well the record is confirmed. */
  readonly verification: Verification;
  /** The date of the last review of the record. */
  readonly reviewedOn: IsoDate;
}
