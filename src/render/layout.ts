import type { CalloutPurpose, Stance } from "../model/article.js";
import type { ForestData, NoForestReason } from "../model/forest-data.js";
import type { IsoDate } from "../model/reference.js";

/** A sentence ready to be written. */
export interface LaidStatement {
  /** Id of the statement. */
  readonly id: string;
  /** The sentence. */
  readonly text: string;
  /** The language of the sentence, where it is another than that of the article: it is still to be translated. */
  readonly language: { readonly lng: string; readonly dir: "ltr" | "rtl" } | undefined;
  /** What the evidence says of it. */
  readonly stance: Stance;
  /** Text of the stance; absent where nothing was assessed. */
  readonly stanceText: string | undefined;
  /** Claims that it rests on. */
  readonly claims: readonly string[];
  /** Numbers of the references that it cites. */
  readonly citations: readonly number[];
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
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly type: "figure";
      readonly id: string;
      readonly caption: string;
      readonly alternative: string;
      /** What the chart shows, or why there is nothing to draw. */
      readonly data: ForestData | NoForestReason;
    };

/** A reference ready to be written. */
export interface LaidReference {
  /** Its number in order of citation. */
  readonly number: number;
  /** Authors, title, journal, year and pages, as Vancouver style orders them. */
  readonly text: string;
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

/** An article as text in one language, before any format. */
export interface Layout {
  /** Title of the article. */
  readonly title: string;
  /** One-sentence summary. */
  readonly summary: string | undefined;
  /** What the article is not. */
  readonly notice: string;
  /** First published, last reviewed, next review due. */
  readonly dates: readonly LaidDate[];
  /** The sections in order. */
  readonly sections: readonly LaidSection[];
  /** The works cited, by number; none where statements do not cite. */
  readonly references: readonly LaidReference[];
  /** Title of the reference list. */
  readonly referencesTitle: string;
  /** Label of the link from a reference to the text. */
  readonly backLabel: string;
}
