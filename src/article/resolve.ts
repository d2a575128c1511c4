import { type EvidenceRecords, worksOfGrade } from "../evidence/body.js";
import { summarise } from "../evidence/findings.js";
import { forestDataOf } from "../evidence/forest-data.js";
import { gradeRecorded } from "../evidence/grade-claim.js";
import { citedBy } from "../lib/cited-by.js";
import { followRedirects } from "../lib/follow-redirects.js";
import { tableOfFindings } from "../lib/table-of-findings.js";
import type { Article, Block, Statement } from "../model/article.js";
import type { Message } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import type {
  ResolvedArticle,
  ResolvedBlock,
  ResolvedStatement,
  ResolvedTableBlock,
} from "../model/resolved-article.js";
import { severities } from "../model/risk.js";
import type { RiskRule, RiskRuleId } from "../model/risk-rule.js";
import { closest } from "../shapes/members.js";
import { articleShape } from "../shapes/records/article.js";
import { refuse } from "../shapes/refuse.js";
import { check, refuseAt } from "../shapes/shape.js";
import { benefitsTable } from "./benefits-table.js";
import { overallStatement } from "./overall-statement.js";

/** The records that an article is resolved with. */
export interface ArticleRecords extends EvidenceRecords {
  /** Risk rules, whose references their statements cite. */
  readonly rules: readonly RiskRule[];
  /** Every work that the article, the rules and the studies cite. */
  readonly references: readonly Reference[];
}

/**
 * Puts what records say into an article; see `ArticleJobs`.
 *
 * @param records - Checked records.
 * @param article - The article, resolved or not.
 * @returns A copy that carries all that a renderer needs.
 * @throws {MicrodosingError} As `ArticleJobs`.
 */
export function resolve(records: ArticleRecords, article: Article): ResolvedArticle {
  const read = check(articleShape, article, "article");
  requireNamed(records, read);
  const sections = read.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => resolveBlock(records, block)),
  }));
  const blocks = sections.flatMap((section) => section.blocks);
  const cited = blocks.flatMap(citedBy);
  return { ...read, sections, resolved: true, references: worksOf(records.references, new Set(cited)) };
}

function worksOf(references: readonly Reference[], cited: ReadonlySet<ReferenceId>): readonly Reference[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return [...cited].map(
    (id) => byId.get(id) ?? refuse("unknown-id", "records.references", `the work that is cited as ${id}`),
  );
}

function resolveBlock(records: ArticleRecords, block: Block): ResolvedBlock {
  switch (block.type) {
    case "heading":
      return block;
    case "figure":
      return { ...block, data: forestDataOf(records, block.claim) };
    case "table": {
      const cells =
        block.content === "benefits"
          ? benefitsTable(records, block.claims)
          : tableOfFindings(summarise(records, block.claims));
      // What an earlier resolving put in is not kept.
      const { columns, groups, citations, ...plain } = block as ResolvedTableBlock;
      return { ...plain, ...cells };
    }
    // A case each, so that the compiler sees which block a list of statements belongs to.
    case "paragraph":
      return { ...block, statements: resolveStatements(records, block.statements) };
    case "list":
      return { ...block, statements: resolveStatements(records, block.statements) };
    case "callout":
      return { ...block, statements: resolveStatements(records, block.statements) };
  }
}

function resolveStatements(records: ArticleRecords, statements: readonly Statement[]): readonly ResolvedStatement[] {
  return statements.map((statement) => {
    const { graded, part = "statement", concludes, references } = statement;
    const rules = statement.risks.flatMap((id) => rulesOf(records, id));
    const grade = graded === undefined ? undefined : gradeRecorded(records, graded);
    const ofStudies = grade === undefined ? [] : worksOfGrade(records, grade);
    // Works that a statement names itself stand for its rules, whose sources also say what a rule is triggered by.
    const ofRules = references.length === 0 ? rules.flatMap(worksOnSeverity) : [];
    return {
      ...statement,
      risks: [...new Set(rules.map(({ id }) => id))],
      message:
        concludes === true
          ? overallStatement(statement.claims.map((id) => gradeRecorded(records, id)))
          : (grade?.[part] ?? withSeverity(statement.message, rules)),
      citations: [...new Set([...references, ...ofRules, ...ofStudies])],
    };
  });
}

/** The works that a rule's severity rests on. */
function worksOnSeverity({ sources }: RiskRule): readonly ReferenceId[] {
  return sources.filter(({ supports }) => supports.includes("severity")).map(({ reference }) => reference);
}

/** A message with a warning as strong as the most severe of the rules. */
function withSeverity(message: Message, rules: readonly RiskRule[]): Message {
  const most = severities.find((severity) => rules.some((rule) => rule.severity === severity));
  if (most === undefined) return message;
  return { ...message, values: { ...message.values, severity: { term: `warning.${most}` } } };
}

/** Refuses a claim, a rule or a work that a table or a statement names and the records do not hold, at its place in the article. */
function requireNamed({ claims, rules, references, redirects = [] }: ArticleRecords, { sections }: Article): void {
  const claimIds = new Set<string>(claims.map(({ id }) => id));
  const ruleIds = new Set<string>(rules.map(({ id }) => id));
  const workIds = new Set<string>(references.map(({ id }) => id));
  const isRule = (id: string): boolean => {
    const current = followRedirects(redirects, "rules", id);
    return current !== "gone" && current.every((each) => ruleIds.has(each));
  };
  for (const [section, { blocks }] of sections.entries()) {
    for (const [block, content] of blocks.entries()) {
      const at = ["sections", section, "blocks", block] as const;
      if (content.type === "table")
        requireEach(content.claims, (id) => claimIds.has(id), "a claim", claimIds, [...at, "claims"]);
      if (!("statements" in content)) continue;
      for (const [statement, { graded, claims: own, risks, references: works }] of content.statements.entries()) {
        const place = [...at, "statements", statement] as const;
        if (graded !== undefined && !claimIds.has(graded))
          refuseUnknown(graded, "a claim", claimIds, [...place, "graded"]);
        requireEach(own, (id) => claimIds.has(id), "a claim", claimIds, [...place, "claims"]);
        requireEach(risks, isRule, "a rule", ruleIds, [...place, "risks"]);
        requireEach(works, (id) => workIds.has(id), "a work", workIds, [...place, "references"]);
      }
    }
  }
}

function requireEach(
  ids: readonly string[],
  isThere: (id: string) => boolean,
  what: string,
  known: ReadonlySet<string>,
  place: readonly (string | number)[],
): void {
  for (const [index, id] of ids.entries()) if (!isThere(id)) refuseUnknown(id, what, known, [...place, index]);
}

function refuseUnknown(
  id: string,
  what: string,
  known: ReadonlySet<string>,
  keys: readonly (string | number)[],
): never {
  const expected = `the id of ${what} of the records`;
  return refuseAt({ root: "article", keys: [...keys] }, "unknown-id", expected, id, closest(id, [...known]));
}

/** The rules under an id, also under one that they had before: a rule that was split is all that came of it. */
function rulesOf({ rules, redirects = [] }: ArticleRecords, id: RiskRuleId): readonly RiskRule[] {
  const current = followRedirects(redirects, "rules", id);
  return rules.filter((rule) => current.includes(rule.id));
}
