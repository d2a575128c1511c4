import { type Stance, stances } from "../model/article.js";
import type { DocumentBlock, ResolvedDocument } from "../model/document.js";
import type { I18n } from "../model/i18n.js";
import type { IsoDate, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { checkI18n } from "../shapes/check-i18n.js";
import type { LaidBlock, LaidDate, LaidReference, LaidStatement, Layout } from "./layout.js";
import { readDocument } from "./read-resolved.js";
import { doiUrl, referenceText } from "./reference-text.js";

/** What a layout may leave out. */
export interface LayoutOptions {
  /** Whether statements cite. */
  readonly citations: boolean;
  /** Whether statements say what the evidence says of them. */
  readonly stances: boolean;
}

/** What a layout of one article is made with. */
interface Context {
  readonly i18n: I18n;
  readonly numbers: ReadonlyMap<ReferenceId, number>;
  /** What is said of a stance: the same after every statement. */
  readonly stanceTexts: Readonly<Record<Stance, string | undefined>>;
}

/**
 * Lays an article out: turns every message into text, and numbers the references.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - What to leave out.
 * @returns Texts in the order in which they are read.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`,
 * `invalid-date` or `unknown-id`.
 */
export function layOut(article: ResolvedDocument, i18n: I18n, options: LayoutOptions): Layout {
  checkI18n(i18n);
  const resolved = readDocument(article);
  const references = options.citations ? resolved.references : [];
  const numbers = new Map(references.map((reference, index) => [reference.id, index + 1]));
  const context: Context = { i18n, numbers, stanceTexts: stanceTextsIn(i18n, options) };
  const label = (name: string): string => i18n.text({ key: `common:render.${name}` });
  const dated = (name: string, date: IsoDate | undefined): readonly LaidDate[] =>
    date === undefined
      ? []
      : [{ label: label(name), date, text: i18n.text({ key: "common:render.date", values: { date: { date } } }) }];
  return {
    title: i18n.text(resolved.title),
    summary: resolved.summary === undefined ? undefined : i18n.text(resolved.summary),
    notice: i18n.text(resolved.notice),
    dates: [
      ...dated("published", resolved.publishedOn),
      ...dated("reviewed", resolved.reviewedOn),
      ...dated("review-due", resolved.reviewDueOn),
    ],
    sections: resolved.sections.map(({ id, title, blocks }) => ({
      id,
      title: i18n.text(title),
      blocks: blocks.map((block) => layBlock(block, context)),
    })),
    references: references.map((reference, index): LaidReference => {
      const url = reference.DOI === undefined ? reference.URL : doiUrl(reference.DOI);
      // Only web addresses become links, whatever a record holds.
      const isWeb = url !== undefined && /^https?:\/\//i.test(url);
      return { number: index + 1, text: referenceText(reference), url: isWeb ? url : undefined };
    }),
    referencesTitle: label("references"),
    backLabel: label("back"),
  };
}

function stanceTextsIn(i18n: I18n, { stances: shown }: LayoutOptions): Context["stanceTexts"] {
  const texts = stances.map((stance) => {
    if (!shown || stance === "not-assessed") return [stance, undefined];
    return [stance, i18n.text({ key: "common:render.stance", values: { stance: { term: `stance.${stance}` } } })];
  });
  return Object.fromEntries(texts);
}

function layBlock(block: DocumentBlock, context: Context): LaidBlock {
  const { i18n } = context;
  switch (block.type) {
    case "heading":
      return { type: "heading", id: block.id, depth: block.depth, text: i18n.text(block.message) };
    case "table":
      return {
        type: "table",
        id: block.id,
        caption: i18n.text(block.caption),
        head: block.head.map((cell) => i18n.text(cell)),
        rows: block.rows.map((row) => row.map((cell) => i18n.text(cell))),
      };
    case "figure":
      return {
        type: "figure",
        id: block.id,
        caption: i18n.text(block.caption),
        alternative: i18n.text(block.alternative),
        data: block.data,
      };
    case "paragraph":
      return { type: "paragraph", id: block.id, statements: layStatements(block.statements, context) };
    case "list": {
      const { id, ordered } = block;
      return { type: "list", id, ordered, statements: layStatements(block.statements, context) };
    }
    case "callout": {
      const { id, purpose } = block;
      const label = i18n.text({ key: `common:render.callout.${purpose}` });
      return { type: "callout", id, purpose, label, statements: layStatements(block.statements, context) };
    }
  }
}

function layStatements(
  statements: readonly ResolvedStatement[],
  { i18n, numbers, stanceTexts }: Context,
): readonly LaidStatement[] {
  return statements.map(({ id, message, stance, claims, citations }): LaidStatement => {
    const local = i18n.localText?.(message);
    return {
      id,
      text: local === undefined ? i18n.text(message) : local.text,
      language: local === undefined || local.lng === i18n.lng ? undefined : { lng: local.lng, dir: local.dir },
      stance,
      stanceText: stanceTexts[stance],
      claims,
      citations: citations.map((reference) => numbers.get(reference)).filter((number) => number !== undefined),
    };
  });
}
