import type { Element } from "hast";
import { articleReferences, forestData, resolveArticle } from "../article/resolve.js";
import { drawForest } from "../charts/forest.js";
import type { Article, Block, CalloutPurpose, Stance } from "../model/article.js";
import type { I18n } from "../model/i18n.js";
import type { IsoDate, Reference, ReferenceId } from "../model/reference.js";
import { checkI18n } from "../shapes/check.js";

/** A sentence ready to be written. */
export interface LaidStatement {
  /** Id of the statement. */
  readonly id: string;
  /** Text. */
  readonly text: string;
  /** Stance. */
  readonly stance: Stance;
  /** Text of the stance; absent where nothing was assessed. */
  readonly stanceText?: string;
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
      /** The chart; absent where the claim is not pooled. */
      readonly chart?: Element;
    };

/** A reference ready to be written. */
export interface LaidReference {
  /** Its number in order of citation. */
  readonly number: number;
  /** Id. */
  readonly id: ReferenceId;
  /** Authors, title, journal, year and pages, as Vancouver style orders them. */
  readonly text: string;
  /** Where it is found. */
  readonly url?: string;
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

/** An article as text in one language, before any format. */
export interface Layout {
  readonly title: string;
  readonly summary: string;
  readonly notice: string;
  readonly dates: readonly LaidDate[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly LaidBlock[] }[];
  readonly references: readonly LaidReference[];
  /** Title of the reference list. */
  readonly referencesTitle: string;
  /** Label of the link from a reference to the text. */
  readonly backLabel: string;
}

/** What a layout may leave out. */
export interface LayoutOptions {
  /** Whether statements cite. */
  readonly citations: boolean;
  /** Whether statements say what the evidence says of them. */
  readonly stances: boolean;
  /** Put before ids. */
  readonly idPrefix: string;
}

/** Authors that are named before the list is cut, as Vancouver style does. */
const namedAuthors = 6;

/**
 * Lays an article out: resolves it, turns every message into text, and numbers the references.
 *
 * @param article - The article, resolved or not.
 * @param i18n - The language.
 * @param options - What to leave out.
 * @returns Texts in the order in which they are read.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `unknown-id`.
 */
export function layOut(article: Article, i18n: I18n, options: LayoutOptions): Layout {
  checkI18n(i18n);
  const resolved = resolveArticle(article);
  const references = options.citations ? articleReferences(resolved) : [];
  const numbers = new Map(references.map((reference, index) => [reference.id, index + 1]));
  const label = (name: string): string => i18n.text({ key: `common:render.${name}` });
  const dated = (name: string, date: IsoDate): LaidDate => ({
    label: label(name),
    date,
    text: i18n.text({ key: "common:render.date", values: { date: { date } } }),
  });
  return {
    title: i18n.text(resolved.title),
    summary: i18n.text(resolved.summary),
    notice: i18n.text(resolved.notice),
    dates: [
      dated("published", resolved.publishedOn),
      dated("reviewed", resolved.reviewedOn),
      dated("review-due", resolved.reviewDueOn),
    ],
    sections: resolved.sections.map((section) => ({
      id: section.id,
      title: i18n.text(section.title),
      blocks: section.blocks.map((block) => layBlock(block, i18n, numbers, options)),
    })),
    references: references.map((reference, index) => layReference(reference, index + 1)),
    referencesTitle: label("references"),
    backLabel: label("back"),
  };
}

function layBlock(
  block: Block,
  i18n: I18n,
  numbers: ReadonlyMap<ReferenceId, number>,
  options: LayoutOptions,
): LaidBlock {
  switch (block.type) {
    case "heading":
      return { type: "heading", id: block.id, depth: block.depth, text: i18n.text(block.message) };
    case "table":
      return {
        type: "table",
        id: block.id,
        caption: i18n.text(block.caption),
        head: (block.head ?? []).map((cell) => i18n.text(cell)),
        rows: (block.rows ?? []).map((row) => row.map((cell) => i18n.text(cell))),
      };
    case "figure": {
      const data = forestData(block.claim);
      return {
        type: "figure",
        id: block.id,
        caption: i18n.text(block.caption),
        alternative: i18n.text(block.alternative),
        ...(data === undefined
          ? {}
          : { chart: drawForest(data, i18n, { idPrefix: `${options.idPrefix}${block.id}-` }) }),
      };
    }
    case "paragraph":
    case "list":
    case "callout": {
      const statements = block.statements.map((statement): LaidStatement => {
        const { id, stance, claims, references } = statement;
        const shown = options.stances && stance !== "not-assessed";
        return {
          id,
          text: i18n.text(statement.message),
          stance,
          ...(shown
            ? {
                stanceText: i18n.text({
                  key: "common:render.stance",
                  values: { stance: { term: `stance.${stance}` } },
                }),
              }
            : {}),
          claims,
          citations: references.flatMap((reference) => numbers.get(reference) ?? []),
        };
      });
      if (block.type === "paragraph") return { type: "paragraph", id: block.id, statements };
      if (block.type === "list") return { type: "list", id: block.id, ordered: block.ordered, statements };
      const label = i18n.text({ key: `common:render.callout.${block.purpose}` });
      return { type: "callout", id: block.id, purpose: block.purpose, label, statements };
    }
  }
}

function layReference(reference: Reference, number: number): LaidReference {
  const url = reference.DOI === undefined ? reference.URL : doiUrl(reference.DOI);
  // Only web addresses become links, whatever a record holds.
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  return { number, id: reference.id, text: referenceText(reference), ...(isWeb ? { url } : {}) };
}

/**
 * The address at which a DOI is resolved.
 *
 * @param doi - A DOI without a resolver.
 * @returns The address, with what a web address does not allow written as percent codes.
 */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
}

/** Vancouver order: authors, title, journal, year;volume(issue):pages. Only punctuation is added, so no words to translate. */
function referenceText(reference: Reference): string {
  const names = (reference.author ?? []).map(
    ({ family, given, literal }) =>
      literal ?? [family, initials(given)].filter((part) => part !== undefined && part !== "").join(" "),
  );
  const authors = names.length > namedAuthors ? [...names.slice(0, namedAuthors), "et al"] : names;
  const [year] = reference.issued?.["date-parts"][0] ?? [];
  const volume = [reference.volume, reference.issue === undefined ? "" : `(${reference.issue})`].join("");
  const place = [volume, reference.page].filter((part) => part !== undefined && part !== "").join(":");
  const when = [year, place].filter((part) => part !== undefined && part !== "").join(";");
  const container = reference["container-title"] ?? reference.publisher;
  const parts = [authors.join(", "), reference.title, container, when].filter(
    (part) => part !== undefined && part !== "",
  );
  return parts.map((part) => `${String(part).replace(/[.\s]+$/, "")}.`).join(" ");
}

/** First letters of given names, as Vancouver style writes them. */
function initials(given: string | undefined): string | undefined {
  return given
    ?.split(/[\s.-]+/)
    .filter((name) => name !== "")
    .map((name) => [...name][0]?.toUpperCase())
    .join("");
}
