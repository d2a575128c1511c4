import type { ForestData } from "../charts/forest.js";
import { claims } from "../data/claims.js";
import { references } from "../data/references.js";
import { rules } from "../data/rules.js";
import { studies } from "../data/studies.js";
import { bodyOf, type EvidenceRecords } from "../evidence/body.js";
import { findingsTable, summarise } from "../evidence/findings.js";
import { gradeRecorded } from "../evidence/grade-claim.js";
import { checkEvidence } from "../evidence/records.js";
import { studyEffect } from "../evidence/study-effect.js";
import {
  type Article,
  type Block,
  calloutPurposes,
  chartKinds,
  type ResolvedArticle,
  type Section,
  type Statement,
  stances,
  tableContents,
} from "../model/article.js";
import { type ClaimId, claimIds } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import type { RiskRule } from "../model/risk-rule.js";
import {
  type Check,
  checkArray,
  checkBoolean,
  checkCited,
  checkEach,
  checkFields,
  checkInteger,
  checkIsoDate,
  checkMessage,
  checkNonEmptyString,
  checkObject,
  checkRecords,
  checkStrings,
  joinPath,
  listOf,
  oneOf,
} from "../shapes/check.js";
import { metaAnalyze } from "../statistics/meta-analysis.js";
import { normalQuantile } from "../statistics/normal-distribution.js";

/** The records that an article is resolved with. */
export interface ArticleRecords extends EvidenceRecords {
  /** Risk rules, whose references their statements cite. */
  readonly rules: readonly RiskRule[];
}

const records: ArticleRecords = { claims, studies, rules };

/**
 * Puts the computed grades into an article: statements whose wording depends on a grade get their message, tables their
 * rows, and every statement the references that it rests on. Resolving twice changes nothing.
 *
 * @param article - The article.
 * @returns A copy with its messages and references in place.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `invalid-date` for anything but an article.
 * @example
 * ```ts
 * import { article, resolveArticle } from "microdosing/article";
 * const resolved = resolveArticle(article);
 * console.log(resolved.sections.length, resolved.references.length > 10);
 * // 7 true
 * ```
 */
export function resolveArticle(article: Article): ResolvedArticle {
  return resolve(records, article);
}

/**
 * Resolves an article with other records than the library's own; {@link resolveArticle} does it with those.
 *
 * @param source - Claims, studies and rules.
 * @param article - The article.
 * @returns A copy with its messages and references in place.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `invalid-date` for anything but an article.
 */
export function resolveArticleWith(source: ArticleRecords, article: Article): ResolvedArticle {
  checkEvidence(source);
  checkRecords(source, {
    rules: (rule, path) => checkFields(rule, path, { id: checkNonEmptyString, sources: checkCited }),
  });
  return resolve(source, article);
}

function resolve(source: ArticleRecords, article: Article): ResolvedArticle {
  checkArticle(article);
  const sections = article.sections.map(
    (section): Section => ({ ...section, blocks: section.blocks.map((block) => resolveBlock(source, block)) }),
  );
  const cited = sections.flatMap((section) => section.blocks).flatMap(blockReferences);
  return { ...article, sections, resolved: true, references: [...new Set(cited)] };
}

/** Checks the frame of an article: what this library walks through. Messages are checked when they are turned to text. */
function checkArticle(article: unknown): void {
  const fields = checkObject(article, "article");
  for (const name of ["title", "summary", "notice"]) checkMessage(fields[name], name);
  for (const name of ["publishedOn", "reviewedOn", "reviewDueOn"]) checkIsoDate(fields[name], name);
  for (const [index, value] of checkArray(fields["sections"], "sections").entries()) {
    const path = joinPath("sections", index);
    const section = checkObject(value, path, ["id", "title", "blocks"]);
    checkNonEmptyString(section["id"], joinPath(path, "id"));
    checkMessage(section["title"], joinPath(path, "title"));
    for (const [i, block] of checkArray(section["blocks"], joinPath(path, "blocks")).entries()) {
      checkBlock(block, joinPath(joinPath(path, "blocks"), i));
    }
  }
}

const checkStatement: Check = (value, path) =>
  checkFields(
    value,
    path,
    {
      id: checkNonEmptyString,
      message: checkMessage,
      stance: oneOf(stances),
      claims: checkStrings,
      risks: checkStrings,
      references: checkStrings,
    },
    { graded: oneOf(claimIds) },
  );

const checkStatements: Check = (value, path) => checkEach(value, path, checkStatement);
const checkMessages: Check = (value, path) => checkEach(value, path, checkMessage);

const blockFields: Readonly<Record<Block["type"], Readonly<Record<string, Check>>>> = {
  heading: { depth: (value, path) => checkInteger(value, path, { min: 1, max: 2 }), message: checkMessage },
  paragraph: { statements: checkStatements },
  list: { ordered: checkBoolean, statements: checkStatements },
  callout: { purpose: oneOf(calloutPurposes), statements: checkStatements },
  table: { content: oneOf(tableContents), claims: listOf(claimIds), caption: checkMessage },
  figure: { chart: oneOf(chartKinds), claim: oneOf(claimIds), caption: checkMessage, alternative: checkMessage },
};
const blockTypes = /* @__PURE__ */ Object.keys(blockFields) as readonly Block["type"][];

function checkBlock(value: unknown, path: string): void {
  const { type } = checkFields(value, path, { type: oneOf(blockTypes), id: checkNonEmptyString });
  checkFields(value, path, blockFields[type as Block["type"]], {
    head: checkMessages,
    rows: (rows, at) => checkEach(rows, at, checkMessages),
  });
}

function resolveBlock(source: ArticleRecords, block: Block): Block {
  switch (block.type) {
    case "heading":
    case "figure":
      return block;
    case "table": {
      const { head, rows } = findingsTable(summarise(source, block.claims));
      return { ...block, head, rows };
    }
    case "paragraph":
    case "list":
    case "callout":
      return { ...block, statements: block.statements.map((statement) => resolveStatement(source, statement)) };
  }
}

function resolveStatement(source: ArticleRecords, statement: Statement): Statement {
  const fromRules = statement.risks.flatMap((id) => {
    const rule = source.rules.find((entry) => entry.id === id);
    return rule?.sources.map((entry) => entry.reference) ?? [];
  });
  const { graded } = statement;
  const grade = graded === undefined ? undefined : gradeRecorded(source, graded);
  const fromStudies = grade === undefined ? [] : studyReferences(source, grade);
  return {
    ...statement,
    ...(grade === undefined ? {} : { message: grade.statement }),
    references: [...new Set([...statement.references, ...fromRules, ...fromStudies])],
  };
}

function studyReferences(source: ArticleRecords, grade: ClaimGrade): readonly ReferenceId[] {
  const ids = new Set(grade.body.map((member) => member.study));
  return source.studies.filter((study) => ids.has(study.id)).map((study) => study.reference);
}

function blockReferences(block: Block): readonly ReferenceId[] {
  return "statements" in block ? block.statements.flatMap((statement) => statement.references) : [];
}

/**
 * The references that a resolved article cites, in order of first citation.
 *
 * @param article - A resolved article.
 * @returns CSL-JSON records.
 * @throws {MicrodosingError} `missing-field` or `invalid-type` for anything but a resolved article.
 * @example
 * ```ts
 * import { article, articleReferences, resolveArticle } from "microdosing/article";
 * console.log(articleReferences(resolveArticle(article)).every((reference) => reference.title.length > 0));
 * // true
 * ```
 */
export function articleReferences(article: ResolvedArticle): readonly Reference[] {
  const cited = checkArray(checkObject(article, "article")["references"], "references") as readonly ReferenceId[];
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return cited.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The data of a forest plot for a claim whose evidence is pooled.
 *
 * @param claimId - The claim.
 * @returns Rows and the pooled estimate; `undefined` where the claim is not pooled.
 * @throws {MicrodosingError} `invalid-type` or `invalid-value`.
 * @example
 * ```ts
 * import { forestData } from "microdosing/article";
 * console.log(forestData("ptsd"));
 * // undefined
 * ```
 */
export function forestData(claimId: ClaimId): ForestData | undefined {
  const grade = gradeRecorded(records, claimId);
  const claim = claims.find((entry) => entry.id === grade.claim);
  if (grade.synthesis !== "pooled" || claim === undefined) return undefined;
  const effects = bodyOf(records, claim).flatMap(({ study, result }) => {
    const effect = studyEffect(study, result);
    return effect === "not-computable" ? [] : [{ study, yi: effect.yi, vi: effect.vi }];
  });
  const pooled = metaAnalyze(effects.map(({ yi, vi }) => ({ yi, vi })));
  const total = effects.reduce((sum, { vi }) => sum + 1 / vi, 0);
  const z = normalQuantile(0.975);
  const interval = pooled.predictionInterval;
  return {
    rows: effects.map(({ study, yi, vi }) => ({
      label: labelOf(study.reference),
      estimate: yi,
      ci: [yi - z * Math.sqrt(vi), yi + z * Math.sqrt(vi)] as const,
      weight: 100 / vi / total,
    })),
    pooled: {
      estimate: pooled.estimate,
      ci: pooled.ci,
      ...(interval === "not-estimable" ? {} : { predictionInterval: interval }),
    },
    nullValue: 0,
    measure: "SMD",
  };
}

/** First author and year, as forest plots name studies; both are facts of the reference. */
function labelOf(id: ReferenceId): string {
  const reference = references.find((entry) => entry.id === id);
  const [author] = reference?.author ?? [];
  const [year] = reference?.issued?.["date-parts"][0] ?? [];
  return [author?.family ?? author?.literal ?? id, year].filter((part) => part !== undefined).join(" ");
}
