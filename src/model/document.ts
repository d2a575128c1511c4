import type { Detailed, HeadingBlock } from "./article.js";
import type { MessageTable } from "./findings.js";
import type { Message } from "./message.js";
import type { IsoDate, Reference } from "./reference.js";
import type {
  ResolvedCalloutBlock,
  ResolvedFigureBlock,
  ResolvedListBlock,
  ResolvedParagraphBlock,
} from "./resolved-article.js";

/** A table with its cells. */
export interface DocumentTableBlock extends MessageTable, Detailed {
  /** Kind of block. */
  readonly type: "table";
  /** Unique id. */
  readonly id: string;
  /** Caption. */
  readonly caption: Message;
}

/** A block of a document: the same as those of an article. */
export type DocumentBlock =
  | HeadingBlock
  | ResolvedParagraphBlock
  | ResolvedListBlock
  | ResolvedCalloutBlock
  | DocumentTableBlock
  | ResolvedFigureBlock;

/** A section of a document. */
export interface DocumentSection extends Detailed {
  /** Unique id. */
  readonly id: string;
  /** Title. */
  readonly title: Message;
  /** Blocks in order. */
  readonly blocks: readonly DocumentBlock[];
}

/** What the renderers print: an article, an answer of the law, a timeline, a comparison. */
export interface ResolvedDocument {
  /** Marks it as complete: it carries all that a renderer needs. */
  readonly resolved: true;
  /** Title. */
  readonly title: Message;
  /** One-sentence summary. */
  readonly summary?: Message;
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
  readonly publishedOn?: IsoDate;
  /** Last reviewed. */
  readonly reviewedOn?: IsoDate;
  /** Next review due. */
  readonly reviewDueOn?: IsoDate;
  /** The sections in order. */
  readonly sections: readonly DocumentSection[];
  /** Every work that it cites, in order of first citation. */
  readonly references: readonly Reference[];
}
