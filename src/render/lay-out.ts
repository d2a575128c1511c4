import { capitalised } from "../lib/capitalised.js";
import { citedBy } from "../lib/cited-by.js";
import { direction } from "../lib/direction.js";
import { forestNote } from "../lib/forest-note.js";
import { remember } from "../lib/remember.js";
import { type Detailed, type HeadingBlock, type Stance, stances } from "../model/article.js";
import type { DocumentBlock, DocumentSection, DocumentTableBlock, ResolvedDocument } from "../model/document.js";
import { clinicianColumns, type TableColumn } from "../model/findings.js";
import type { Certainty } from "../model/grading.js";
import type { TextI18n } from "../model/i18n.js";
import type { Message } from "../model/message.js";
import { detailLevels } from "../model/reading.js";
import type { IsoDate, Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { checkI18n } from "../shapes/check-i18n.js";
import type { DocumentWithoutWorks } from "../shapes/records/article.js";
import { referenceShape } from "../shapes/records/reference.js";
import { check } from "../shapes/shape.js";
import { languageTag } from "../shapes/text.js";
import type {
  LaidBlock,
  LaidCell,
  LaidDate,
  LaidLanguage,
  LaidReference,
  LaidRows,
  LaidRun,
  LaidSection,
  LaidSign,
  LaidStatement,
  Layout,
} from "./layout.js";
import { readDocument } from "./read-resolved.js";
import type { ChosenReading } from "./reading-options.js";
import { doiUrl, referenceText } from "./reference-text.js";

/** What a layout of one article is made with. */
interface Context {
  readonly i18n: TextI18n;
  readonly options: ChosenReading;
  readonly numbers: ReadonlyMap<ReferenceId, number>;
  /** What is shown of a stance: the same after every statement. */
  readonly stanceTexts: Readonly<Record<Stance, string | undefined>>;
}

/** A document as far as it is shown. */
export interface ShownDocument {
  /** What is told of the document itself. */
  readonly document: Omit<ResolvedDocument, "sections" | "references">;
  /** What is shown of its sections. */
  readonly sections: readonly DocumentSection[];
  /** The works that are listed, in the order of their numbers. */
  readonly works: readonly Reference[];
}

/**
 * Chooses what is shown of a document, and reads no more.
 *
 * @param article - The resolved article or other document.
 * @param options - What is shown.
 * @returns The document, the sections shown and the works listed.
 * @throws {MicrodosingError} As {@link layOut}, but for texts.
 */
export function chooseShown(article: ResolvedDocument, options: ChosenReading): ShownDocument {
  const document = readDocument(article, options.detail);
  const sections = shownSections(document.sections, options);
  const places = listedPlaces(document, sections, options);
  const works = places.map((place) =>
    check(referenceShape, article.references[place], "article", ["references", place]),
  );
  return { document, sections, works };
}

/**
 * Lays an article out: chooses what is shown, turns every message into text, and numbers the references. What is not shown is not
 * read, so that an error in it is not told.
 *
 * @param article - The resolved article.
 * @param i18n - The language.
 * @param options - What is shown.
 * @returns Texts in the order in which they are read.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range`,
 * `invalid-date` or `unknown-id`.
 */
export function layOut(article: ResolvedDocument, i18n: TextI18n, options: ChosenReading): Layout {
  checkI18n(i18n);
  return layOutShown(chooseShown(article, options), i18n, options);
}

/**
 * As {@link layOut}, of what was chosen.
 *
 * @param chosen - What is shown.
 * @param i18n - The language, checked.
 * @param options - What is shown.
 * @returns Texts in the order in which they are read.
 */
export function layOutShown(chosen: ShownDocument, i18n: TextI18n, options: ChosenReading): Layout {
  const { document: resolved, sections: shown, works: listed } = chosen;
  // Few languages, many works, and a direction takes longer than all else of a work.
  const directions = new Map<string, LaidLanguage["dir"]>();
  const numbers = new Map(listed.map((reference, index) => [reference.id, index + 1]));
  const context: Context = { i18n, options, numbers, stanceTexts: stanceTextsIn(i18n, options) };
  const label = (name: string): string => i18n.text({ key: `common:render.${name}` });
  const text = (message: Message | undefined): readonly string[] => (message === undefined ? [] : [i18n.text(message)]);
  const dated = (name: string, date: IsoDate | undefined): readonly LaidDate[] =>
    date === undefined ? [] : [{ label: label(name), date, text: dateText(i18n, date) }];
  const sections = shown.map((section): LaidSection => layoutOfSection(section, context));
  const leads = leadsWithKeyMessages(shown) ? 1 : 0;
  const { author, reviewer } = resolved;
  const hasByline = author !== undefined || reviewer !== undefined;
  const reviewed = dated("reviewed", resolved.reviewedOn);
  return {
    title: i18n.text(resolved.title),
    summary: text(resolved.summary)[0],
    showsSummary: resolved.summary !== undefined && leads === 0,
    byline: { texts: [...text(author), ...text(reviewer)], dates: hasByline ? reviewed : [] },
    notice: i18n.text(resolved.notice),
    lead: sections.slice(0, leads),
    sections: sections.slice(leads),
    about: {
      title: label("about"),
      texts: text(resolved.interests),
      dates: [
        ...dated("published", resolved.publishedOn),
        ...dated("searched", resolved.searchedOn),
        ...(hasByline ? [] : reviewed),
        ...dated("review-due", resolved.reviewDueOn),
      ],
    },
    legend: options.stances === "legend" ? legendIn(i18n, shown) : [],
    legendTitle: label("legend"),
    references: listed.map((reference, index) => laidReference(reference, index + 1, i18n, directions)),
    referencesTitle: label("references"),
    isFolded: options.references === "folded",
    backLabel: label("back"),
    contentsTitle: label("contents"),
    skipLabel: label("skip"),
  };
}

const dateText = (i18n: TextI18n, date: IsoDate): string =>
  i18n.text({ key: "common:render.date", values: { date: { date } } });

/** What the level of detail leaves of sections, blocks and statements; what nothing is left of goes. */
function shownSections(sections: readonly DocumentSection[], { detail }: ChosenReading): readonly DocumentSection[] {
  const level = detailLevels.indexOf(detail);
  const isShown: IsShown = (item) => item.detail === undefined || detailLevels.indexOf(item.detail) <= level;
  return sections.filter(isShown).flatMap((section) => {
    const blocks = shownBlocks(section.blocks, isShown);
    return blocks.length === 0 ? [] : [{ ...section, blocks }];
  });
}

type IsShown = (item: Detailed) => boolean;

function shownBlocks(blocks: readonly DocumentBlock[], isShown: IsShown): readonly DocumentBlock[] {
  const kept: DocumentBlock[] = [];
  for (const [index, block] of [...blocks.entries()].reverse()) {
    const shown = isShown(block) ? shownPart(block, isShown) : undefined;
    if (shown === undefined) continue;
    // A heading goes with all that stood under it. One under which nothing stands says something itself, such as a status.
    const hasLost = block.type === "heading" && isUnder(block, blocks[index + 1]) && !isUnder(block, kept.at(-1));
    if (!hasLost) kept.push(shown);
  }
  return kept.reverse();
}

function shownPart(block: DocumentBlock, isShown: IsShown): DocumentBlock | undefined {
  if (!("statements" in block)) return block;
  const statements = block.statements.filter(isShown);
  return statements.length === 0 ? undefined : { ...block, statements };
}

const isUnder = ({ depth }: HeadingBlock, next: DocumentBlock | undefined): boolean =>
  next !== undefined && (next.type !== "heading" || next.depth > depth);

function leadsWithKeyMessages([first]: readonly DocumentSection[]): boolean {
  const block = first?.blocks[0];
  return block?.type === "callout" && block.purpose === "key-messages";
}

/** Places of the works that the shown text cites, in order of first citation, and of the others where all are wanted. */
function listedPlaces(
  { references }: DocumentWithoutWorks,
  sections: readonly DocumentSection[],
  options: ChosenReading,
): readonly number[] {
  if (options.references === "none") return [];
  const placeById = new Map(references.map(({ id }, place) => [id, place]));
  const listed = new Set<number>();
  for (const { blocks } of sections) {
    for (const block of blocks) {
      for (const id of citedBy(block)) {
        const place = placeById.get(id);
        if (place !== undefined) listed.add(place);
      }
    }
  }
  if (options.references === "list") for (const place of placeById.values()) listed.add(place);
  return [...listed];
}

function laidReference(
  reference: Reference,
  number: number,
  i18n: TextI18n,
  directions: Map<string, LaidLanguage["dir"]>,
): LaidReference {
  // Only web addresses become links, whatever a record holds.
  const isWeb = reference.URL !== undefined && /^https?:\/\//i.test(reference.URL);
  const lng = reference.language ?? "en";
  return {
    number,
    text: referenceText(reference),
    language: { lng, dir: lng === i18n.lng ? i18n.dir : remember(directions, lng, () => directionOf(reference, lng)) },
    url: reference.DOI === undefined ? (isWeb ? reference.URL : undefined) : doiUrl(reference.DOI),
  };
}

function directionOf({ id }: Reference, lng: string): LaidLanguage["dir"] {
  return direction(check(languageTag, lng, "language", ["references", id, "language"]));
}

/** Signs for the stances: none has a meaning of its own without the legend. */
const stanceSigns: Readonly<Record<Exclude<Stance, "not-assessed">, string>> = {
  supported: "✓",
  partly: "±",
  "not-shown": "○",
  contradicted: "✗",
};

function stanceTextsIn(i18n: TextI18n, { stances: shown }: ChosenReading): Context["stanceTexts"] {
  const texts = stances.map((stance) => {
    if (shown === "none" || stance === "not-assessed") return [stance, undefined];
    if (shown === "legend") return [stance, stanceSigns[stance]];
    return [stance, i18n.text({ key: `common:render.stance.${stance}` })];
  });
  return Object.fromEntries(texts);
}

function legendIn(i18n: TextI18n, sections: readonly DocumentSection[]): readonly LaidSign[] {
  const statements = sections.flatMap(({ blocks }) => blocks).flatMap((b) => ("statements" in b ? b.statements : []));
  return stances.flatMap((stance) => {
    if (stance === "not-assessed" || statements.every((statement) => statement.stance !== stance)) return [];
    return [{ sign: stanceSigns[stance], text: i18n.text({ key: `common:render.stance.${stance}` }) }];
  });
}

function layoutOfSection({ id, title, blocks }: DocumentSection, context: Context): LaidSection {
  return { id, title: context.i18n.text(title), blocks: blocks.map((block) => layBlock(block, context)) };
}

function layBlock(block: DocumentBlock, context: Context): LaidBlock {
  const { i18n } = context;
  switch (block.type) {
    case "heading":
      return { type: "heading", id: block.id, depth: block.depth, text: i18n.text(block.message) };
    case "table":
      return layTable(block, context);
    case "figure":
      return {
        type: "figure",
        id: block.id,
        caption: i18n.text(block.caption),
        alternative: i18n.text(block.alternative),
        note:
          block.data === "not-pooled"
            ? ""
            : forestNote(block.data)
                .map((message) => i18n.text(message))
                .join(" "),
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

/** Columns whose cells begin with a term, which has small letters within a sentence. */
const madeOfTerms: readonly (TableColumn | undefined)[] = ["tested", "effect", "arms", "risk-of-bias"];

function layTable(block: DocumentTableBlock, { i18n, options, numbers }: Context): LaidBlock {
  const { head, rows, columns, groups, citations = [] } = block;
  const cited = citations.map((works) => runsOf(works.flatMap((work) => numbers.get(work) ?? [])));
  const citing = columns === undefined ? head.length - 1 : columns.indexOf("finding");
  const shown = [...head.keys()].filter((index) => {
    const column = columns?.[index];
    if (column !== undefined && options.audience === "public" && clinicianColumns.includes(column)) return false;
    return options.certainty !== "none" || !rows.every((row) => certaintyOf(row[index]) !== undefined);
  });
  const layRow = (row: readonly Message[], place: number): readonly LaidCell[] =>
    // A caller's row may have fewer cells than there are headers.
    shown.flatMap((index) => {
      const cell = row[index];
      if (cell === undefined) return [];
      const runs = index === citing ? (cited[place] ?? []) : [];
      const laid = layCell(cell, i18n, options);
      const text = madeOfTerms.includes(columns?.[index]) ? capitalised(laid.text) : laid.text;
      return [{ ...laid, text, ...(runs.length === 0 ? {} : { citations: runs }) }];
    });
  return {
    type: "table",
    id: block.id,
    caption: i18n.text(block.caption),
    head: shown.map((index) => i18n.text(head[index] as Message)),
    columns: shown.map((index) => columns?.[index]),
    groups:
      groups === undefined
        ? [{ title: undefined, rows: rows.map(layRow) }]
        : grouped(
            rows.map(layRow),
            groups[options.group].map((title) => capitalised(i18n.text(title))),
          ),
  };
}

/** Rows under the titles that stand beside them, groups in order of their first row. */
function grouped(rows: LaidRows["rows"], titles: readonly string[]): readonly LaidRows[] {
  // A row that a caller gave no title is shown all the same.
  const titleOf = rows.map((_, index) => titles[index]);
  return [...new Set(titleOf)].map((title) => ({ title, rows: rows.filter((_, index) => titleOf[index] === title) }));
}

/** GRADE's own signs. */
const certaintySigns: Readonly<Record<Certainty, string>> = {
  high: "⊕⊕⊕⊕",
  moderate: "⊕⊕⊕◯",
  low: "⊕⊕◯◯",
  "very-low": "⊕◯◯◯",
};

function layCell(message: Message, i18n: TextI18n, { certainty }: ChosenReading): LaidCell {
  const text = i18n.text(message);
  const level = certaintyOf(message);
  if (level === undefined) return { text };
  if (level === "no-evidence" || certainty === "words" || certainty === "none") return { text, certainty: level };
  const symbols = certaintySigns[level];
  return { text, certainty: level, symbols, ...(certainty === "both" ? {} : { isHidden: true }) };
}

/** The certainty that a cell tells, if it tells one. */
function certaintyOf(message: Message | undefined): Certainty | "no-evidence" | undefined {
  if (message?.key === "evidence:findings.provisional") {
    const { certainty } = message.values as { readonly certainty: { readonly message: Message } };
    return certaintyOf(certainty.message);
  }
  // The term of a certainty, in whichever namespace it stands.
  const [, level] = /:term\.certainty\.([a-z-]+)$/.exec(message?.key ?? "") ?? [];
  return level as Certainty | "no-evidence" | undefined;
}

function layStatements(statements: readonly ResolvedStatement[], context: Context): readonly LaidStatement[] {
  const { i18n, numbers, stanceTexts } = context;
  return statements.map(({ id, label, message, stance, claims, citations }): LaidStatement => {
    const local = i18n.localText?.(message);
    return {
      id,
      label: label === undefined ? undefined : i18n.text(label),
      text: local === undefined ? i18n.text(message) : local.text,
      language: local === undefined || local.lng === i18n.lng ? undefined : { lng: local.lng, dir: local.dir },
      stance,
      stanceText: stanceTexts[stance],
      claims,
      citations: runsOf(citations.flatMap((reference) => numbers.get(reference) ?? [])),
    };
  });
}

/** Numbers in ascending order, those that follow one another as one run. */
function runsOf(numbers: readonly number[]): readonly LaidRun[] {
  const ascending = [...numbers].sort((a, b) => a - b);
  const runs: LaidRun[] = [];
  let index = 0;
  while (index < ascending.length) {
    const from = ascending[index] as number;
    let length = 1;
    while (ascending[index + length] === from + length) length += 1;
    // Two are named, as a range of two saves nothing.
    if (length === 2) runs.push({ from, to: from }, { from: from + 1, to: from + 1 });
    else runs.push({ from, to: from + length - 1 });
    index += length;
  }
  return runs;
}
