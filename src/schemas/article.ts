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
import { list } from "./base.js";
import { exact } from "./exact.js";
import { messageSchema } from "./message.js";
import { idSchema, isoDateSchema } from "./reference.js";

/** Schema of a {@link Statement}. */
export const statementSchema: z.ZodType<Statement> = exact<Statement>()(
  z.strictObject({
    id: idSchema,
    message: messageSchema,
    graded: z.enum(claimIds).exactOptional(),
    claims: z.array(z.enum(claimIds)),
    risks: z.array(idSchema),
    references: z.array(idSchema),
    stance: z.enum(stances),
    sourceStatement: z.enum(sourceStatementIds).exactOptional(),
  }),
);

const statements = list(statementSchema);

/** Schema of a {@link Block}. */
export const blockSchema: z.ZodType<Block> = exact<Block>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("heading"),
      id: idSchema,
      depth: z.union([z.literal(1), z.literal(2)]),
      message: messageSchema,
    }),
    z.strictObject({ type: z.literal("paragraph"), id: idSchema, statements }),
    z.strictObject({ type: z.literal("list"), id: idSchema, ordered: z.boolean(), statements }),
    z.strictObject({
      type: z.literal("callout"),
      id: idSchema,
      purpose: z.enum(calloutPurposes),
      statements,
    }),
    z.strictObject({
      type: z.literal("table"),
      id: idSchema,
      content: z.enum(tableContents),
      claims: list(z.enum(claimIds)),
      caption: messageSchema,
      head: z.array(messageSchema).exactOptional(),
      rows: z.array(z.array(messageSchema)).exactOptional(),
    }),
    z.strictObject({
      type: z.literal("figure"),
      id: idSchema,
      chart: z.enum(chartKinds),
      claim: z.enum(claimIds),
      caption: messageSchema,
      alternative: messageSchema,
    }),
  ]),
);

/** Schema of an {@link Article}. */
export const articleSchema: z.ZodType<Article> = exact<Article>()(
  z.strictObject({
    title: messageSchema,
    summary: messageSchema,
    notice: messageSchema,
    publishedOn: isoDateSchema,
    reviewedOn: isoDateSchema,
    reviewDueOn: isoDateSchema,
    sections: list(
      z.strictObject({ id: z.enum(sectionIds), title: messageSchema, blocks: list(blockSchema) }),
      sectionIds.length,
      sectionIds.length,
    ),
  }),
);
