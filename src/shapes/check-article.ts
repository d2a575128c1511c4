import { type Article, type Block, calloutPurposes, chartKinds, stances, tableContents } from "../model/article.js";
import { claimIds } from "../model/claim.js";
import { noForestReasons } from "../model/forest-data.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import {
  type Check,
  checkArray,
  checkBoolean,
  checkEach,
  checkFields,
  checkInteger,
  checkIsoDate,
  checkMessage,
  checkNonEmptyString,
  checkObject,
  checkStrings,
  joinPath,
  listOf,
  oneOf,
  refuse,
} from "./check.js";
import { checkReference } from "./check-reference.js";

type Fields = Readonly<Record<string, Check>>;

const statementFields: Fields = {
  id: checkNonEmptyString,
  message: checkMessage,
  stance: oneOf(stances),
  claims: checkStrings,
  risks: checkStrings,
  references: checkStrings,
};
const statementsOf =
  (fields: Fields): Check =>
  (value, path) =>
    checkEach(value, path, (statement, at) => checkFields(statement, at, fields, { graded: oneOf(claimIds) }));
const checkMessages: Check = (value, path) => checkEach(value, path, checkMessage);

type BlockFields = Readonly<Record<Block["type"], Fields>>;

/** The fields of each kind of block, with statements that a check takes. */
const blockFields = (statements: Check): BlockFields => ({
  heading: { depth: (value, path) => checkInteger(value, path, { min: 1, max: 2 }), message: checkMessage },
  paragraph: { statements },
  list: { ordered: checkBoolean, statements },
  callout: { purpose: oneOf(calloutPurposes), statements },
  table: { content: oneOf(tableContents), claims: listOf(claimIds), caption: checkMessage },
  figure: { chart: oneOf(chartKinds), claim: oneOf(claimIds), caption: checkMessage, alternative: checkMessage },
});

function resolvedFields(): BlockFields {
  const fields = blockFields(statementsOf({ ...statementFields, citations: checkStrings }));
  return {
    ...fields,
    table: { ...fields.table, head: checkMessages, rows: (rows, at) => checkEach(rows, at, checkMessages) },
    // What is in the data is checked where it is drawn.
    figure: {
      ...fields.figure,
      data: (data, at) => (typeof data === "string" ? oneOf(noForestReasons)(data, at) : checkObject(data, at)),
    },
  };
}

/**
 * Checks an article: what this library walks through.
 *
 * @param article - The article.
 * @returns The article.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `invalid-date`.
 */
export function checkArticle(article: unknown): Article {
  checkFrame(article, blockFields(statementsOf(statementFields)));
  return article as Article;
}

/**
 * Checks an article that a renderer is given: it must have been resolved.
 *
 * @param article - The article.
 * @returns The article.
 * @throws {MicrodosingError} As {@link checkArticle}; with the path `resolved` where the article was not resolved.
 */
export function checkResolved(article: unknown): ResolvedArticle {
  const { resolved, references } = checkObject(article, "article");
  if (resolved !== true) {
    const expected = "true: an article is resolved before it is rendered, by resolveArticle";
    refuse(resolved === undefined ? "missing-field" : "invalid-value", "resolved", expected, resolved);
  }
  checkEach(references, "references", checkReference);
  checkFrame(article, resolvedFields());
  return article as ResolvedArticle;
}

function checkFrame(article: unknown, fieldsOfBlocks: BlockFields): void {
  const fields = checkObject(article, "article");
  for (const name of ["title", "summary", "notice"]) checkMessage(fields[name], name);
  for (const name of ["publishedOn", "reviewedOn", "reviewDueOn"]) checkIsoDate(fields[name], name);
  for (const [index, value] of checkArray(fields["sections"], "sections").entries()) {
    const path = joinPath("sections", index);
    checkFields(checkObject(value, path, ["id", "title", "blocks"]), path, {
      id: checkNonEmptyString,
      title: checkMessage,
      blocks: (blocks, at) => checkEach(blocks, at, (block, where) => checkBlock(block, where, fieldsOfBlocks)),
    });
  }
}

function checkBlock(value: unknown, path: string, fieldsOfBlocks: BlockFields): void {
  const types = Object.keys(fieldsOfBlocks) as readonly Block["type"][];
  const { type } = checkFields(value, path, { type: oneOf(types), id: checkNonEmptyString });
  checkFields(value, path, fieldsOfBlocks[type as Block["type"]]);
}
