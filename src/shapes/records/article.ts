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
import { noForestReasons } from "../../model/forest-data.js";
import type { ResolvedArticle } from "../../model/resolved-article.js";
import { boolean, either, literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { number } from "../number.js";
import { type Fields, object, optional, tagged } from "../object.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase } from "../text.js";
import { forestDataShape } from "./forest.js";
import { messageShape } from "./message.js";
import { referenceShape } from "./reference.js";

function statementFields() {
  return {
    id: kebabCase,
    message: messageShape,
    graded: optional(idOf(claimIds)),
    claims: list(idOf(claimIds)),
    risks: list(kebabCase),
    references: list(kebabCase),
    stance: oneOf(stances),
    sourceStatement: optional(idOf(sourceStatementIds)),
  };
}

/** The fields of each kind of block, with statements of the given shape, and what else tables and figures hold. */
function blockFields<S, Table extends Fields, Figure extends Fields>(
  statement: Shape<S>,
  table: Table,
  figure: Figure,
) {
  const statements = someOf(statement);
  return {
    heading: {
      id: kebabCase,
      depth: number({ min: 1, max: 2, whole: true }) as Shape<number> as Shape<1 | 2>,
      message: messageShape,
    },
    paragraph: { id: kebabCase, statements },
    list: { id: kebabCase, ordered: boolean, statements },
    callout: { id: kebabCase, purpose: oneOf(calloutPurposes), statements },
    table: {
      id: kebabCase,
      content: oneOf(tableContents),
      claims: someOf(idOf(claimIds)),
      caption: messageShape,
      ...table,
    },
    figure: {
      id: kebabCase,
      chart: oneOf(chartKinds),
      claim: idOf(claimIds),
      caption: messageShape,
      alternative: messageShape,
      ...figure,
    },
  };
}

function articleFields<B>(block: Shape<B>) {
  return {
    title: messageShape,
    summary: messageShape,
    notice: messageShape,
    publishedOn: isoDate,
    reviewedOn: isoDate,
    reviewDueOn: isoDate,
    sections: list(object({ id: kebabCase, title: messageShape, blocks: someOf(block) })),
  };
}

function figureData() {
  return either({ object: forestDataShape, text: oneOf(noForestReasons) });
}

/** A statement. */
export const statementShape: Shape<Statement> = /* @__PURE__ */ lazy<Statement>((exactly) =>
  exactly(object(statementFields())),
);

/** A block. */
export const blockShape: Shape<Block> = /* @__PURE__ */ lazy<Block>((exactly) =>
  exactly(tagged("type", blockFields(statementShape, {}, {}))),
);

/** An article as it is written. */
export const articleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>((exactly) =>
  exactly(object(articleFields(blockShape))),
);

/** An article to be resolved: what an earlier resolving put in may be there, in all of it or in parts. */
export const resolvableArticleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>(() => {
  const statement = object({ ...statementFields(), citations: optional(list(kebabCase)) });
  const cells = { head: optional(list(messageShape)), rows: optional(list(list(messageShape))) };
  const data = { data: optional(figureData()) };
  return object({
    resolved: optional(literal(true)),
    ...articleFields(tagged("type", blockFields(statement, cells, data))),
    references: optional(list(referenceShape)),
  });
});

/** An article that carries all that a renderer needs. */
export const resolvedArticleShape: Shape<ResolvedArticle> = /* @__PURE__ */ lazy<ResolvedArticle>((exactly) => {
  const statement = object({ ...statementFields(), citations: list(kebabCase) });
  const cells = { head: list(messageShape), rows: list(list(messageShape)) };
  const data = { data: figureData() };
  return exactly(
    object({
      resolved: literal(true, "true: an article is resolved, by resolveArticle, before it is rendered"),
      ...articleFields(tagged("type", blockFields(statement, cells, data))),
      references: list(referenceShape),
    }),
  );
});
