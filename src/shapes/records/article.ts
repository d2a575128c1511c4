import {
  type Article,
  type Block,
  calloutPurposes,
  chartKinds,
  type Statement,
  sourceStatementIds,
  stances,
  tableContents,
} from "../../model/article.js";
import { claimIds } from "../../model/claim.js";
import type { ResolvedDocument } from "../../model/document.js";
import type { Message } from "../../model/message.js";
import type { ResolvedArticle } from "../../model/resolved-article.js";
import { boolean, literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { number } from "../number.js";
import { type Fields, object, optional, tagged } from "../object.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase } from "../text.js";
import { figureDataShape } from "./forest-data.js";
import { messageShape } from "./message.js";
import { referenceShape } from "./reference.js";

// What an article says, and what resolving puts in: the second may be absent or there in an article that is given to be
// resolved, and must be there in one that is rendered.
const statementFields = (message: Shape<Message>) => ({
  id: kebabCase,
  message,
  graded: optional(idOf(claimIds)),
  claims: list(idOf(claimIds)),
  risks: list(kebabCase),
  references: list(kebabCase),
  stance: oneOf(stances),
  sourceStatement: optional(idOf(sourceStatementIds)),
});

const blockFields = <S>(statements: Shape<readonly S[]>, message: Shape<Message>) => ({
  heading: {
    id: kebabCase,
    depth: number({ min: 1, max: 2, whole: true }) as Shape<number> as Shape<1 | 2>,
    message,
  },
  paragraph: { id: kebabCase, statements },
  list: { id: kebabCase, ordered: boolean, statements },
  callout: { id: kebabCase, purpose: oneOf(calloutPurposes), statements },
  table: {
    id: kebabCase,
    content: oneOf(tableContents),
    claims: someOf(idOf(claimIds)),
    caption: message,
  },
  figure: {
    id: kebabCase,
    chart: oneOf(chartKinds),
    claim: idOf(claimIds),
    caption: message,
    alternative: message,
  },
});

const articleFields = <B>(block: Shape<B>, message: Shape<Message>) => ({
  title: message,
  summary: message,
  notice: message,
  publishedOn: isoDate,
  reviewedOn: isoDate,
  reviewDueOn: isoDate,
  sections: list(
    // A caller's article may have sections of its own; a test holds ours to the seven.
    object({ id: kebabCase, title: message, blocks: someOf(block) }),
  ),
});

/** A statement, resolved or not. */
export const statementShape: Shape<Statement> = /* @__PURE__ */ lazy<Statement>(() =>
  object({ ...statementFields(messageShape), citations: optional(list(kebabCase)) }),
);

/** A block, resolved or not. */
export const blockShape: Shape<Block> = /* @__PURE__ */ lazy<Block>(() => {
  const fields = blockFields(someOf(statementShape), messageShape);
  return tagged("type", {
    ...fields,
    table: { ...fields.table, head: optional(list(messageShape)), rows: optional(list(list(messageShape))) },
    figure: { ...fields.figure, data: optional(figureDataShape) },
  } satisfies Record<Block["type"], Fields>);
});

/** An article that may be resolved, and may have been. */
export const articleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>(() =>
  object({
    ...articleFields(blockShape, messageShape),
    resolved: optional(literal(true)),
    references: optional(list(referenceShape)),
  }),
);

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
      table: { ...fields.table, head: list(message), rows: list(list(message)) },
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

/**
 * The shape of what is rendered, an article or another document, with a shape of the messages in it.
 *
 * @param message - Shape of a message.
 * @returns The shape.
 */
export function resolvedDocumentWith(message: Shape<Message>): Shape<ResolvedDocument> {
  return lazy<ResolvedDocument>(() => {
    const statements = someOf(object({ ...statementFields(message), citations: list(kebabCase) }));
    const fields = blockFields(statements, message);
    const { content, claims, ...table } = fields.table;
    const block = tagged("type", {
      ...fields,
      table: {
        ...table,
        content: optional(content),
        claims: optional(claims),
        head: list(message),
        rows: list(list(message)),
      },
      figure: { ...fields.figure, data: figureDataShape },
    });
    return object({
      resolved: literal(true),
      title: message,
      summary: optional(message),
      notice: message,
      publishedOn: optional(isoDate),
      reviewedOn: optional(isoDate),
      reviewDueOn: optional(isoDate),
      sections: list(object({ id: kebabCase, title: message, blocks: someOf(block) })),
      references: list(referenceShape),
    }) as unknown as Shape<ResolvedDocument>;
  });
}
