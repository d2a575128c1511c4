import type { ClaimId } from "./claim.js";
import { type Guard, guardOf } from "./guard.js";
import type { Message } from "./message.js";
import type { DetailLevel } from "./reading.js";
import type { IsoDate, ReferenceId } from "./reference.js";
import type { RiskRuleId } from "./risk-rule.js";

/**
 * The sections, as a reader meets them: the answer first. Seven are those of the source article; the others are
 * `not-known`, `law`, `better-treatments`, `common-questions`, `certainty` and `glossary`.
 */
export const sectionIds = [
  "introduction",
  "what-is-microdosing",
  "does-it-work",
  "potential-benefits",
  "considerations-and-risks",
  "not-known",
  "how-does-it-work",
  "law",
  "better-treatments",
  "conclusion",
  "common-questions",
  "certainty",
  "glossary",
] as const;
/** The id of a section. */
export type SectionId = (typeof sectionIds)[number];
/** Tells whether a value is a {@link SectionId}: one of {@link sectionIds}. */
export const isSectionId: Guard<SectionId> = /* @__PURE__ */ guardOf(sectionIds);

/** What the evidence says of a statement of the source article. */
export const stances = ["supported", "partly", "not-shown", "contradicted", "not-assessed"] as const;
/** What the evidence says of a statement of the source article. */
export type Stance = (typeof stances)[number];
/** Tells whether a value is a {@link Stance}: one of {@link stances}. */
export const isStance: Guard<Stance> = /* @__PURE__ */ guardOf(stances);

/**
 * What of a grade a statement says. `statement`: the whole sentence, with the verb that the certainty asks for. `finding`: only
 * what the trials found. `most`: only what most of them found.
 */
export const gradedParts = ["statement", "finding", "most"] as const;
/** What of a grade a statement says. */
export type GradedPart = (typeof gradedParts)[number];
/** Tells whether a value is a {@link GradedPart}: one of {@link gradedParts}. */
export const isGradedPart: Guard<GradedPart> = /* @__PURE__ */ guardOf(gradedParts);

/** What is hidden below a level of detail. */
export interface Detailed {
  /** The least level of detail at which it is shown; always if absent. */
  readonly detail?: DetailLevel;
}

/** A sentence with its provenance. */
export interface Statement extends Detailed {
  /** Unique id. */
  readonly id: string;
  /** What stands before the text, such as the term of a glossary or who a risk is for. */
  readonly label?: Message;
  /** The text. Where it has risks, its value `severity` is set to the most severe of them. */
  readonly message: Message;
  /** Set where the text is chosen by the grade of a claim: `resolveArticle` replaces `message`. */
  readonly graded?: ClaimId;
  /** What of that grade it says; the whole sentence if absent. */
  readonly part?: GradedPart;
  /** Set where the text is chosen by the grades of all its claims together: whether any benefit was shown. */
  readonly concludes?: true;
  /** Claims that it rests on. */
  readonly claims: readonly ClaimId[];
  /** Risk rules that it rests on. */
  readonly risks: readonly RiskRuleId[];
  /** References that it cites beside those of its rules and of the studies behind its grade. */
  readonly references: readonly ReferenceId[];
  /** What the evidence says of it. */
  readonly stance: Stance;
  /** The statement of the source article that it keeps, corrects or answers. */
  readonly sourceStatement?: SourceStatementId;
}

/** The statements of the source article, one by one. */
export const sourceStatementIds = [
  "popular-alternative",
  "article-aim",
  "very-small-doses",
  "substances-used",
  "below-threshold",
  "used-for-symptoms",
  "used-for-performance",
  "mechanism-not-understood",
  "acts-on-neurochemistry",
  "neuroplasticity",
  "neurotransmitter-production",
  "anecdotal-benefits",
  "benefit-depression",
  "benefit-anxiety",
  "benefit-ptsd",
  "benefit-mood",
  "benefit-creativity",
  "benefit-focus",
  "benefit-well-being",
  "anecdotes-growing",
  "research-limited",
  "small-studies-promising",
  "large-trials-needed",
  "not-without-risk",
  "side-effects",
  "medicine-interactions",
  "legality-varies",
  "promise-more-research",
  "talk-to-professional",
  "informed-decision",
] as const;
/** The id of a statement of the source article. */
export type SourceStatementId = (typeof sourceStatementIds)[number];
/** Tells whether a value is a {@link SourceStatementId}: one of {@link sourceStatementIds}. */
export const isSourceStatementId: Guard<SourceStatementId> = /* @__PURE__ */ guardOf(sourceStatementIds);

/** What a callout is for. */
export const calloutPurposes = ["key-messages", "notice", "warning", "correction", "emergency"] as const;
/** What a callout is for. */
export type CalloutPurpose = (typeof calloutPurposes)[number];
/** Tells whether a value is a {@link CalloutPurpose}: one of {@link calloutPurposes}. */
export const isCalloutPurpose: Guard<CalloutPurpose> = /* @__PURE__ */ guardOf(calloutPurposes);

/** What a table shows: a summary of findings in GRADE's columns, or what was hoped for and what was found, in plain words. */
export const tableContents = ["benefits", "summary-of-findings"] as const;
/** What a table shows. */
export type TableContent = (typeof tableContents)[number];
/** Tells whether a value is a {@link TableContent}: one of {@link tableContents}. */
export const isTableContent: Guard<TableContent> = /* @__PURE__ */ guardOf(tableContents);

/** Kinds of charts. */
export const chartKinds = ["forest"] as const;
/** A kind of chart. */
export type ChartKind = (typeof chartKinds)[number];
/** Tells whether a value is a {@link ChartKind}: one of {@link chartKinds}. */
export const isChartKind: Guard<ChartKind> = /* @__PURE__ */ guardOf(chartKinds);

/** A heading. */
export interface HeadingBlock extends Detailed {
  /** Kind of block. */
  readonly type: "heading";
  /** Unique id. */
  readonly id: string;
  /** Depth below the section's title, from 1. */
  readonly depth: 1 | 2;
  /** The text. */
  readonly message: Message;
}
/** A paragraph: a list of statements. */
export interface ParagraphBlock extends Detailed {
  /** Kind of block. */
  readonly type: "paragraph";
  /** Unique id. */
  readonly id: string;
  /** The sentences. */
  readonly statements: readonly Statement[];
}
/** A list: one statement an item. */
export interface ListBlock extends Detailed {
  /** Kind of block. */
  readonly type: "list";
  /** Unique id. */
  readonly id: string;
  /** Whether the order matters. */
  readonly ordered: boolean;
  /** The items. */
  readonly statements: readonly Statement[];
}
/** A callout: statements set apart. */
export interface CalloutBlock extends Detailed {
  /** Kind of block. */
  readonly type: "callout";
  /** Unique id. */
  readonly id: string;
  /** What it is for. */
  readonly purpose: CalloutPurpose;
  /** The sentences. */
  readonly statements: readonly Statement[];
}
/** A table of claims and their grades. */
export interface TableBlock extends Detailed {
  /** Kind of block. */
  readonly type: "table";
  /** Unique id. */
  readonly id: string;
  /** What the rows are. */
  readonly content: TableContent;
  /** The claims, a row each. */
  readonly claims: readonly ClaimId[];
  /** Caption. */
  readonly caption: Message;
}
/** A chart. */
export interface FigureBlock extends Detailed {
  /** Kind of block. */
  readonly type: "figure";
  /** Unique id. */
  readonly id: string;
  /** The chart. */
  readonly chart: ChartKind;
  /** The claim whose body of evidence it shows. */
  readonly claim: ClaimId;
  /** Caption. */
  readonly caption: Message;
  /** What the chart says, for those who do not see it. */
  readonly alternative: Message;
}
/** A block of the article. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | CalloutBlock | TableBlock | FigureBlock;

/** A section. */
export interface Section extends Detailed {
  /** Unique id: one of {@link sectionIds} in the library's own article. */
  readonly id: string;
  /** Title. */
  readonly title: Message;
  /** Blocks in order. */
  readonly blocks: readonly Block[];
}

/** The article. */
export interface Article {
  /** Title. */
  readonly title: Message;
  /** One-sentence summary. */
  readonly summary: Message;
  /** What it is not. */
  readonly notice: Message;
  /** Who wrote it. */
  readonly author?: Message;
  /** Who checked it, and whether a clinician did. */
  readonly reviewer?: Message;
  /** What those who wrote it have an interest in. */
  readonly interests?: Message;
  /** The day of the last search for studies. */
  readonly searchedOn?: IsoDate;
  /** First published. */
  readonly publishedOn: IsoDate;
  /** Last reviewed. */
  readonly reviewedOn: IsoDate;
  /** Next review due. */
  readonly reviewDueOn: IsoDate;
  /** The sections in order. */
  readonly sections: readonly Section[];
}
