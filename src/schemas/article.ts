import { z } from "zod";
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
} from "../model/article.js";
import { claimIds } from "../model/claim.js";
import { noForestReasons } from "../model/forest-data.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { list } from "./base.js";
import { exact } from "./exact.js";
import { messageSchema } from "./message.js";
import { idSchema, isoDateSchema, referenceSchema } from "./reference.js";

const statement = z.strictObject({
  id: idSchema,
  message: messageSchema,
  graded: z.enum(claimIds).exactOptional(),
  claims: z.array(z.enum(claimIds)),
  risks: z.array(idSchema),
  references: z.array(idSchema),
  stance: z.enum(stances),
  sourceStatement: z.enum(sourceStatementIds).exactOptional(),
});
const heading = z.strictObject({
  type: z.literal("heading"),
  id: idSchema,
  depth: z.union([z.literal(1), z.literal(2)]),
  message: messageSchema,
});
const paragraph = z.strictObject({ type: z.literal("paragraph"), id: idSchema, statements: list(statement) });
const items = z.strictObject({
  type: z.literal("list"),
  id: idSchema,
  ordered: z.boolean(),
  statements: list(statement),
});
const callout = z.strictObject({
  type: z.literal("callout"),
  id: idSchema,
  purpose: z.enum(calloutPurposes),
  statements: list(statement),
});
const table = z.strictObject({
  type: z.literal("table"),
  id: idSchema,
  content: z.enum(tableContents),
  claims: list(z.enum(claimIds)),
  caption: messageSchema,
});
const figure = z.strictObject({
  type: z.literal("figure"),
  id: idSchema,
  chart: z.enum(chartKinds),
  claim: z.enum(claimIds),
  caption: messageSchema,
  alternative: messageSchema,
});
const frame = {
  title: messageSchema,
  summary: messageSchema,
  notice: messageSchema,
  publishedOn: isoDateSchema,
  reviewedOn: isoDateSchema,
  reviewDueOn: isoDateSchema,
};

/** Schema of a {@link Statement}. */
export const statementSchema: z.ZodType<Statement> = exact<Statement>()(statement);

/** Schema of a {@link Block}. */
export const blockSchema: z.ZodType<Block> = exact<Block>()(
  z.discriminatedUnion("type", [heading, paragraph, items, callout, table, figure]),
);

const sectionsOf = <Schema extends z.ZodType>(block: Schema) =>
  list(
    z.strictObject({ id: z.enum(sectionIds), title: messageSchema, blocks: list(block) }),
    sectionIds.length,
    sectionIds.length,
  );

const interval = z.tuple([z.number(), z.number()]);
const effect = { estimate: z.number(), ci: interval };
const forestData = z.strictObject({
  rows: list(z.strictObject({ label: z.string(), ...effect, weight: z.number().min(0).max(100) })),
  pooled: z.strictObject({ ...effect, predictionInterval: interval.exactOptional() }).exactOptional(),
  nullValue: z.number(),
  measure: z.string(),
});
const resolvedStatements = { statements: list(statement.extend({ citations: z.array(idSchema) })) };
const resolvedBlock = z.discriminatedUnion("type", [
  heading,
  paragraph.extend(resolvedStatements),
  items.extend(resolvedStatements),
  callout.extend(resolvedStatements),
  table.extend({ head: z.array(messageSchema), rows: z.array(z.array(messageSchema)) }),
  figure.extend({ data: z.union([forestData, z.enum(noForestReasons)]) }),
]);

/** Schema of a {@link ResolvedArticle}. */
export const resolvedArticleSchema: z.ZodType<ResolvedArticle> = exact<ResolvedArticle>()(
  z.strictObject({
    ...frame,
    resolved: z.literal(true),
    sections: sectionsOf(resolvedBlock),
    references: z.array(referenceSchema),
  }),
);

/** Schema of an {@link Article}, resolved or not. */
export const articleSchema: z.ZodType<Article | ResolvedArticle> = z.union([
  resolvedArticleSchema,
  exact<Article>()(z.strictObject({ ...frame, sections: sectionsOf(blockSchema) })),
]);
