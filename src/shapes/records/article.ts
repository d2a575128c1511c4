import {
  type Article,
  type Block,
  calloutPurposes,
  chartKinds,
  gradedParts,
  type Statement,
  sourceStatementIds,
  stances,
  tableContents,
} from "../../model/article.js";
import { claimIds } from "../../model/claim.js";
import type { ResolvedDocument } from "../../model/document.js";
import { tableColumns } from "../../model/findings.js";
import type { Message } from "../../model/message.js";
import { type DetailLevel, detailLevels } from "../../model/reading.js";
import type { ResolvedArticle } from "../../model/resolved-article.js";
import { boolean, literal } from "../either.js";
import { lazy } from "../lazy.js";
import { type ListLimits, list, partlyRead, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { number } from "../number.js";
import { type Fields, object, openObject, optional, tagged } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase } from "../text.js";
import { figureDataShape } from "./forest-data.js";
import { messageShape } from "./message.js";
import { referenceShape } from "./reference.js";

// What an article says, and what resolving puts in: the second may be absent or there in an article that is given to be
// resolved, and must be there in one that is rendered.
const detailField = () => ({ detail: optional(oneOf(detailLevels)) });

const statementFields = (message: Shape<Message>) => ({
  id: kebabCase,
  ...detailField(),
  label: optional(message),
  message,
  graded: optional(idOf(claimIds)),
  part: optional(oneOf(gradedParts)),
  concludes: optional(literal(true)),
  claims: list(idOf(claimIds)),
  risks: list(kebabCase),
  references: list(kebabCase),
  stance: oneOf(stances),
  sourceStatement: optional(idOf(sourceStatementIds)),
});

const blockFields = <S>(statements: Shape<readonly S[]>, message: Shape<Message>) => ({
  heading: {
    id: kebabCase,
    ...detailField(),
    depth: number({ min: 1, max: 2, whole: true }) as Shape<number> as Shape<1 | 2>,
    message,
  },
  paragraph: { id: kebabCase, ...detailField(), statements },
  list: { id: kebabCase, ...detailField(), ordered: boolean, statements },
  callout: { id: kebabCase, ...detailField(), purpose: oneOf(calloutPurposes), statements },
  table: {
    id: kebabCase,
    ...detailField(),
    content: oneOf(tableContents),
    claims: someOf(idOf(claimIds)),
    caption: message,
  },
  figure: {
    id: kebabCase,
    ...detailField(),
    chart: oneOf(chartKinds),
    claim: idOf(claimIds),
    caption: message,
    alternative: message,
  },
});

const bylineFields = (message: Shape<Message>) => ({
  author: optional(message),
  reviewer: optional(message),
  interests: optional(message),
  searchedOn: optional(isoDate),
});

/** What resolving puts into a table. */
const cellFields = (message: Shape<Message>) => {
  const groups = list(message);
  return {
    head: list(message),
    rows: list(list(message)),
    citations: optional(list(list(kebabCase))),
    columns: optional(list(oneOf(tableColumns))),
    groups: optional(object({ outcome: groups, substance: groups })),
  };
};

const articleFields = <B>(block: Shape<B>, message: Shape<Message>) => ({
  title: message,
  summary: message,
  notice: message,
  ...bylineFields(message),
  publishedOn: isoDate,
  reviewedOn: isoDate,
  reviewDueOn: isoDate,
  // A caller's article may have sections of its own; a test holds ours to the list.
  sections: list(object({ id: kebabCase, ...detailField(), title: message, blocks: someOf(block) })),
});

/** A statement, resolved or not. */
export const statementShape: Shape<Statement> = /* @__PURE__ */ lazy<Statement>(() =>
  refined(
    object({ ...statementFields(messageShape), citations: optional(list(kebabCase)) }) as Shape<Statement>,
    choiceProblems,
  ),
);

/** A block, resolved or not. */
export const blockShape: Shape<Block> = /* @__PURE__ */ lazy<Block>(() => {
  const fields = blockFields(someOf(statementShape), messageShape);
  const cells = cellFields(messageShape);
  return tagged("type", {
    ...fields,
    table: { ...fields.table, ...cells, head: optional(cells.head), rows: optional(cells.rows) },
    figure: { ...fields.figure, data: optional(figureDataShape) },
  } satisfies Record<Block["type"], Fields>);
});

/** An article that may be resolved, and may have been. */
export const articleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>(() =>
  refined(
    object({
      ...articleFields(blockShape, messageShape),
      resolved: optional(literal(true)),
      references: optional(list(referenceShape)),
    }) as Shape<Article>,
    articleProblems,
  ),
);

/** Ids that the page itself has. */
const ownIds = /^(?:microdosing(?:-(?:title|contents|about|legend))?|references|ref-\d+|cite-.+-\d+)$/;

/** Ids that a page would have twice, and days in an order that cannot be. */
function* articleProblems({ sections, publishedOn, reviewedOn, reviewDueOn }: Article): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { id: received, path } of sections.flatMap(idsIn)) {
    if (seen.has(received)) yield { path, expected: "an id that nothing else in the article has", received };
    if (ownIds.test(received)) yield { path, expected: "an id that the page does not have itself", received };
    seen.add(received);
  }
  if (reviewedOn < publishedOn) {
    const expected = `a day that is not before ${publishedOn}, when it was published`;
    yield { path: ["reviewedOn"], expected, received: reviewedOn };
  }
  if (reviewDueOn < reviewedOn) {
    const expected = `a day that is not before ${reviewedOn}, when it was reviewed`;
    yield { path: ["reviewDueOn"], expected, received: reviewDueOn };
  }
}

/** The ids of a section, its blocks and their statements, each with its place. */
function idsIn(
  { id, blocks }: Article["sections"][number],
  section: number,
): readonly { readonly id: string; readonly path: readonly (string | number)[] }[] {
  const place = ["sections", section];
  return [
    { id, path: [...place, "id"] },
    ...blocks.flatMap((block, index) => {
      const own = [...place, "blocks", index];
      const statements = "statements" in block ? block.statements : [];
      return [
        { id: block.id, path: [...own, "id"] },
        ...statements.map((one, at) => ({ id: one.id, path: [...own, "statements", at, "id"] })),
      ];
    }),
  ];
}

/** What chooses the text of a statement, where it does not hold together. */
function* choiceProblems({ graded, part, concludes, claims }: Statement): Iterable<Problem> {
  if (part !== undefined && graded === undefined) {
    yield { path: ["part"], expected: "no part where no claim is graded", received: part };
  }
  if (graded !== undefined && concludes !== undefined) {
    yield { path: ["concludes"], expected: "a text chosen by one grade or by those of all claims, and not by both" };
  }
  if (concludes !== undefined && claims.length === 0) {
    yield { path: ["claims"], expected: "at least one claim to conclude from" };
  }
}

/** An article that carries all that a renderer needs. */
export const resolvedArticleShape: Shape<ResolvedArticle> = /* @__PURE__ */ resolvedArticleWith(messageShape);

/**
 * The shape of a resolved article, with a shape of the messages in it.
 *
 * @param message - Shape of a message.
 * @returns The shape.
 */
export function resolvedArticleWith(message: Shape<Message>): Shape<ResolvedArticle> {
  return lazy<ResolvedArticle>((exactly) => {
    const statements = someOf(object({ ...statementFields(message), citations: list(kebabCase) }));
    const fields = blockFields(statements, message);
    const block = tagged("type", {
      ...fields,
      table: { ...fields.table, ...cellFields(message) },
      figure: { ...fields.figure, data: figureDataShape },
    });
    return exactly(
      object({
        resolved: literal(true),
        ...articleFields(block, message),
        references: list(referenceShape),
      }),
    );
  });
}

/** A document whose works are not read yet, but for their ids. */
export interface DocumentWithoutWorks extends Omit<ResolvedDocument, "references"> {
  /** The works, each with its id. */
  readonly references: readonly { readonly id: string }[];
}

/**
 * The shape of what is rendered, an article or another document, with a shape of the messages in it. What a level of detail
 * hides is not read: of a section, a block or a statement only what tells that it is hidden, and of a block its place among
 * headings. Of works only the ids are read, because those that are not listed are not looked at.
 *
 * @param message - Shape of a message.
 * @param detail - The level of detail.
 * @returns The shape.
 */
export function resolvedDocumentWith(message: Shape<Message>, detail: DetailLevel): Shape<DocumentWithoutWorks> {
  return lazy<DocumentWithoutWorks>(() => {
    const hidden: readonly unknown[] = detailLevels.slice(detailLevels.indexOf(detail) + 1);
    const shown = <Item>(item: Shape<Item>, limits?: ListLimits) =>
      partlyRead(item, (value) => hiddenPart(value, hidden) as Item | undefined, limits);
    const statements = shown(object({ ...statementFields(message), citations: list(kebabCase) }), { min: 1 });
    const fields = blockFields(statements, message);
    const { content, claims, ...table } = fields.table;
    const block = tagged("type", {
      ...fields,
      table: {
        ...table,
        content: optional(content),
        claims: optional(claims),
        ...cellFields(message),
      },
      figure: { ...fields.figure, data: figureDataShape },
    });
    return object({
      resolved: literal(true),
      title: message,
      summary: optional(message),
      notice: message,
      ...bylineFields(message),
      publishedOn: optional(isoDate),
      reviewedOn: optional(isoDate),
      reviewDueOn: optional(isoDate),
      sections: shown(object({ id: kebabCase, ...detailField(), title: message, blocks: shown(block, { min: 1 }) })),
      references: list(openObject({ id: kebabCase })),
    }) as unknown as Shape<DocumentWithoutWorks>;
  });
}

/** What is read of an item that is hidden; nothing of one that is not. */
function hiddenPart(value: unknown, hidden: readonly unknown[]): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { detail, type, depth } = value as Readonly<Record<"detail" | "type" | "depth", unknown>>;
  return hidden.includes(detail) ? { detail, type, depth } : undefined;
}
