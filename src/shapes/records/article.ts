import {
  type Article,
  type Block,
  calloutPurposes,
  chartKinds,
  type SectionId,
  type Statement,
  sourceStatementIds,
  stances,
  tableContents,
} from "../../model/article.js";
import { claimIds } from "../../model/claim.js";
import type { ResolvedArticle, ResolvedBlock, ResolvedStatement } from "../../model/resolved-article.js";
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
const cells = () => list(list(messageShape));

const statementFields = () => ({
  id: kebabCase,
  message: messageShape,
  graded: optional(idOf(claimIds)),
  claims: list(idOf(claimIds)),
  risks: list(kebabCase),
  references: list(kebabCase),
  stance: oneOf(stances),
  sourceStatement: optional(idOf(sourceStatementIds)),
});

const blockFields = <S>(statements: Shape<readonly S[]>) => ({
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
  },
  figure: {
    id: kebabCase,
    chart: oneOf(chartKinds),
    claim: idOf(claimIds),
    caption: messageShape,
    alternative: messageShape,
  },
});

const articleFields = <B>(block: Shape<B>) => ({
  title: messageShape,
  summary: messageShape,
  notice: messageShape,
  publishedOn: isoDate,
  reviewedOn: isoDate,
  reviewDueOn: isoDate,
  sections: list(
    // A caller's article may have sections of its own; a test holds ours to the seven.
    object({ id: kebabCase as Shape<string> as Shape<SectionId>, title: messageShape, blocks: someOf(block) }),
  ),
});

/** A statement, resolved or not. */
export const statementShape: Shape<Statement> = /* @__PURE__ */ lazy<Statement>(() =>
  object({ ...statementFields(), citations: optional(list(kebabCase)) }),
);

/** A block, resolved or not. */
export const blockShape: Shape<Block> = /* @__PURE__ */ lazy<Block>(() => {
  const fields = blockFields(someOf(statementShape));
  return tagged("type", {
    ...fields,
    table: { ...fields.table, head: optional(list(messageShape)), rows: optional(cells()) },
    figure: { ...fields.figure, data: optional(figureDataShape) },
  } satisfies Record<Block["type"], Fields>);
});

/** An article that may be resolved, and may have been. */
export const articleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>(() =>
  object({
    ...articleFields(blockShape),
    resolved: optional(literal(true)),
    references: optional(list(referenceShape)),
  }),
);

const resolvedStatementShape: Shape<ResolvedStatement> = /* @__PURE__ */ lazy<ResolvedStatement>((exactly) =>
  exactly(object({ ...statementFields(), citations: list(kebabCase) })),
);

const resolvedBlockShape: Shape<ResolvedBlock> = /* @__PURE__ */ lazy<ResolvedBlock>((exactly) => {
  const fields = blockFields(someOf(resolvedStatementShape));
  return exactly(
    tagged("type", {
      ...fields,
      table: { ...fields.table, head: list(messageShape), rows: cells() },
      figure: { ...fields.figure, data: figureDataShape },
    }),
  );
});

/** An article that carries all that a renderer needs. */
export const resolvedArticleShape: Shape<ResolvedArticle> = /* @__PURE__ */ lazy<ResolvedArticle>((exactly) =>
  exactly(object({ ...articleFields(resolvedBlockShape), resolved: literal(true), references: list(referenceShape) })),
);
