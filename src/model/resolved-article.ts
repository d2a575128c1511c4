import type {
  Article,
  CalloutBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  Section,
  Statement,
  TableBlock,
} from "./article.js";
import type { MessageTable } from "./findings.js";
import type { ForestData, NoForestReason } from "./forest-data.js";
import type { Reference, ReferenceId } from "./reference.js";

/** A statement with all that it cites. */
export interface ResolvedStatement extends Statement {
  /** What it cites: its own references, then those of its risk rules, then those of the studies that its grade rests on. */
  readonly citations: readonly ReferenceId[];
}

/** A paragraph whose statements are resolved. */
export interface ResolvedParagraphBlock extends ParagraphBlock {
  /** The sentences. */
  readonly statements: readonly ResolvedStatement[];
}
/** A list whose statements are resolved. */
export interface ResolvedListBlock extends ListBlock {
  /** The items. */
  readonly statements: readonly ResolvedStatement[];
}
/** A callout whose statements are resolved. */
export interface ResolvedCalloutBlock extends CalloutBlock {
  /** The sentences. */
  readonly statements: readonly ResolvedStatement[];
}
/** A table with its cells. */
export interface ResolvedTableBlock extends TableBlock, MessageTable {}
/** A chart with what it shows. */
export interface ResolvedFigureBlock extends FigureBlock {
  /** What the chart shows, or why there is nothing to draw. */
  readonly data: ForestData | NoForestReason;
}
/** A block of a resolved article. */
export type ResolvedBlock =
  | HeadingBlock
  | ResolvedParagraphBlock
  | ResolvedListBlock
  | ResolvedCalloutBlock
  | ResolvedTableBlock
  | ResolvedFigureBlock;

/** A section of a resolved article. */
export interface ResolvedSection extends Section {
  /** Blocks in order. */
  readonly blocks: readonly ResolvedBlock[];
}

/** An article that carries all that a renderer needs: computed sentences, cells, data of figures, and references. */
export interface ResolvedArticle extends Article {
  /** Marks it as resolved. */
  readonly resolved: true;
  /** The sections in order. */
  readonly sections: readonly ResolvedSection[];
  /** Every work that the article cites, in order of first citation. */
  readonly references: readonly Reference[];
}
