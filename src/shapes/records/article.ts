import {
  type Article,
  type Block,
  calloutPurposes,
  chartKinds,
  type Statement,
  sectionIds,
  sourceStatementIds,
  stances,
  tableContents,
} from "../../model/article.js";
import { claimIds } from "../../model/claim.js";
import { boolean } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { number } from "../number.js";
import { object, optional, tagged } from "../object.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase } from "../text.js";
import { messageShape } from "./message.js";

/** A statement. */
export const statementShape: Shape<Statement> = /* @__PURE__ */ lazy<Statement>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      message: messageShape,
      graded: optional(idOf(claimIds)),
      claims: list(idOf(claimIds)),
      risks: list(kebabCase),
      references: list(kebabCase),
      stance: oneOf(stances),
      sourceStatement: optional(idOf(sourceStatementIds)),
    }),
  ),
);

/** A block. */
export const blockShape: Shape<Block> = /* @__PURE__ */ lazy<Block>((exactly) => {
  const statements = someOf(statementShape);
  return exactly(
    tagged("type", {
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
        head: optional(list(messageShape)),
        rows: optional(list(list(messageShape))),
      },
      figure: {
        id: kebabCase,
        chart: oneOf(chartKinds),
        claim: idOf(claimIds),
        caption: messageShape,
        alternative: messageShape,
      },
    }),
  );
});

/** An article. */
export const articleShape: Shape<Article> = /* @__PURE__ */ lazy<Article>((exactly) =>
  exactly(
    object({
      title: messageShape,
      summary: messageShape,
      notice: messageShape,
      publishedOn: isoDate,
      reviewedOn: isoDate,
      reviewDueOn: isoDate,
      sections: list(object({ id: idOf(sectionIds), title: messageShape, blocks: someOf(blockShape) }), {
        min: sectionIds.length,
        max: sectionIds.length,
      }),
    }),
  ),
);
