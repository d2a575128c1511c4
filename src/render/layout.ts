import type { CalloutPurpose, Stance } from "../model/article.js";
import type { TableColumn } from "../model/findings.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { Certainty } from "../model/grading.js";
import type { IsoDate } from "../model/reference.js";

/** The language of a text, where it is another than that of what stands around it. */
export interface LaidLanguage {
  /** BCP 47 tag. */
  readonly lng: string;
  /** Writing direction. */
  readonly dir: "ltr" | "rtl";
}

/** Numbers of works one after another, both ends among them. */
export interface LaidRun {
  /** The first. */
  readonly from: number;
  /** The last; the first where it is a single one. */
  readonly to: number;
}

/** A sentence ready to be written. */
export interface LaidStatement {
  /** Id of the statement. */
  readonly id: string;
  /** What stands before the sentence. */
  readonly label: string | undefined;
  /** The sentence. */
  readonly text: string;
  /** The language of the sentence, where it is another than that of the article: it is still to be translated. */
  readonly language: LaidLanguage | undefined;
  /** What the evidence says of it. */
  readonly stance: Stance;
  /** What is shown of the stance after the sentence: words, or a sign of the legend; absent where nothing is. */
  readonly stanceText: string | undefined;
  /** Claims that it rests on. */
  readonly claims: readonly string[];
  /** Numbers of the references that it cites, in ascending order. */
  readonly citations: readonly LaidRun[];
}

/** A cell ready to be written. */
export interface LaidCell {
  /** The text. */
  readonly text: string;
  /** Signs before the text, which say the same. */
  readonly symbols?: string;
  /** Numbers of the references that it cites, in ascending order. */
  readonly citations?: readonly LaidRun[];
  /** Set where the signs are shown alone, and the text is for those who do not see them. */
  readonly isHidden?: boolean;
  /** The certainty that it tells, where it tells one. */
  readonly certainty?: Certainty | "no-evidence";
}

/** Rows of a table that belong together. */
export interface LaidRows {
  /** Their title; absent where rows are not grouped. */
  readonly title: string | undefined;
  /** The rows. */
  readonly rows: readonly (readonly LaidCell[])[];
}

/** A block ready to be written. */
export type LaidBlock =
  | { readonly type: "heading"; readonly id: string; readonly depth: 1 | 2; readonly text: string }
  | { readonly type: "paragraph"; readonly id: string; readonly statements: readonly LaidStatement[] }
  | {
      readonly type: "list";
      readonly id: string;
      readonly ordered: boolean;
      readonly statements: readonly LaidStatement[];
    }
  | {
      readonly type: "callout";
      readonly id: string;
      readonly purpose: CalloutPurpose;
      readonly label: string;
      readonly statements: readonly LaidStatement[];
    }
  | {
      readonly type: "table";
      readonly id: string;
      readonly caption: string;
      readonly head: readonly string[];
      /** What each column holds, where that is known. */
      readonly columns: readonly (TableColumn | undefined)[];
      readonly groups: readonly LaidRows[];
    }
  | {
      readonly type: "figure";
      readonly id: string;
      readonly caption: string;
      readonly alternative: string;
      /** What stands with the chart, which itself carries it: the part of the evidence that it shows, and its grade. */
      readonly note: string;
      /** What the chart shows, or why there is nothing to draw. */
      readonly data: ForestData | NoForestReason;
    };

/** A reference ready to be written. */
export interface LaidReference {
  /** Its number in order of citation. */
  readonly number: number;
  /** Authors, title, journal, year and pages, as Vancouver style orders them. */
  readonly text: string;
  /** The language that the work is in. */
  readonly language: LaidLanguage;
  /** Where it is found. */
  readonly url: string | undefined;
}

/** A date of the article with its label. */
export interface LaidDate {
  /** What the date is. */
  readonly label: string;
  /** ISO date. */
  readonly date: IsoDate;
  /** The date in words. */
  readonly text: string;
}

/** A section ready to be written. */
export interface LaidSection {
  /** Id of the section. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** Blocks in order. */
  readonly blocks: readonly LaidBlock[];
}

/** A sign of a stance and what it means. */
export interface LaidSign {
  /** The sign. */
  readonly sign: string;
  /** What it means. */
  readonly text: string;
}

/** An article as text in one language, before any format. */
export interface Layout {
  /** Title of the article. */
  readonly title: string;
  /** One-sentence summary, for machines that list pages. */
  readonly summary: string | undefined;
  /** Whether the summary is shown: not where key messages say more in its place. */
  readonly showsSummary: boolean;
  /** A line under the title; empty where nothing says who wrote it. */
  readonly byline: {
    /** Who wrote it and who checked it. */
    readonly texts: readonly string[];
    /** When it was last reviewed. */
    readonly dates: readonly LaidDate[];
  };
  /** What the article is not. */
  readonly notice: string;
  /** The sections that stand before the notice: key messages, if there are any. */
  readonly lead: readonly LaidSection[];
  /** The other sections in order. */
  readonly sections: readonly LaidSection[];
  /** What is told of the article itself at its end. */
  readonly about: {
    /** Title. */
    readonly title: string;
    /** Sentences. */
    readonly texts: readonly string[];
    /** First published, last search, last reviewed (where the line under the title does not say it), next review due. */
    readonly dates: readonly LaidDate[];
  };
  /** What the signs of the stances mean; empty where no sign is shown. */
  readonly legend: readonly LaidSign[];
  /** Title of the legend. */
  readonly legendTitle: string;
  /** The works that are listed, by number. */
  readonly references: readonly LaidReference[];
  /** Title of the reference list. */
  readonly referencesTitle: string;
  /** Whether the list is opened by the reader. */
  readonly isFolded: boolean;
  /** Label of the link from a reference to the text. */
  readonly backLabel: string;
  /** Title of the list of contents. */
  readonly contentsTitle: string;
  /** Label of the link that leads past the list of contents. */
  readonly skipLabel: string;
}
