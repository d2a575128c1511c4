import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { forestPlot } from "../src/entries/charts.js";
import { createI18n } from "../src/entries/i18n.js";
import * as schemas from "../src/entries/schemas.js";
import { profileSchema } from "../src/entries/schemas.js";
import {
  article,
  claims,
  compareJurisdictions,
  conditions,
  conventionParties,
  createArticle,
  createEvidence,
  createLegality,
  createRisk,
  explainGrade,
  findingsTable,
  findingsToCsv,
  flagRisks,
  gradeClaim,
  gradeEvidence,
  laws,
  MicrodosingError,
  medicationClasses,
  medications,
  otherSubstances,
  references,
  renderHtml,
  renderText,
  resolveArticle,
  rules,
  studies,
  studyEffect,
  substances,
  summaryOfFindings,
  tQuantile,
  treaties,
} from "../src/index.js";

const i18n = await createI18n("en");
const row = { label: "a", estimate: 0, ci: [-1, 1] as const, weight: 100 };
const plot = { rows: [row], pooled: { estimate: 0, ci: [-1, 1] }, nullValue: 0, measure: "SMD" };
/** An array whose first place is a hole. */
const holed = (item: unknown): unknown[] => {
  const items = new Array(2);
  items[1] = item;
  return items;
};
const query = { substance: "lsd", jurisdiction: "PT", on: "2026-11-24" };
const withBlock = (block: unknown) => ({
  ...article,
  sections: [{ ...article.sections[0], blocks: [block] }, ...article.sections.slice(1)],
});
const key = { key: "article:title" };
const table = { id: "x", type: "table", content: "summary-of-findings", claims: ["adhd"], caption: key };
const statement = { id: "x", message: key, claims: [], risks: [], references: [], stance: "supported" };
const figure = { id: "x", type: "figure", chart: "forest", claim: "adhd", caption: key, alternative: key };
/** Passes a value of the wrong type, as JavaScript may. */
const wrong = (value: unknown) => value as never;
const raise = (error: unknown) => {
  throw error;
};
const without = (record: unknown, name: string) => {
  const { [name]: _left, ...rest } = record as Record<string, unknown>;
  return rest;
};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const riskRecords = { rules, medications, medicationClasses, conditions, otherSubstances, substances };

describe("bad input is refused by the name of its field", () => {
  const grade = gradeEvidence({ design: "randomised", effects: [{ yi: 0, vi: 1 }] });
  test.each<[string, string, () => unknown]>([
    ["a hole", "medications[0]", () => flagRisks(wrong({ substance: "lsd", medications: holed("lithium") }))],
    [
      "a hole",
      "jurisdictions[0]",
      () =>
        compareJurisdictions(wrong({ substance: "lsd", activity: "supply", on: query.on, jurisdictions: holed("PT") })),
    ],
    ["a hole", "data.rows[0]", () => forestPlot(wrong({ ...plot, rows: holed(row) }), i18n)],
    [
      "a hole",
      "data.pooled.predictionInterval[0]",
      () => forestPlot(wrong({ ...plot, pooled: { ...plot.pooled, predictionInterval: holed(1) } }), i18n),
    ],
    ["no language", "i18n", () => forestPlot(wrong(plot), wrong(null))],
    ["no such day", "publishedOn", () => renderText({ ...article, publishedOn: "2025-02-30" }, i18n)],
    [
      "no such day",
      "message.values.date.date",
      () => i18n.text({ key: "common:render.date", values: { date: { date: "2025-02-30" } } }),
    ],
    ["no message", "title", () => resolveArticle(wrong({ ...article, title: Number.NaN }))],
    ["no block", "sections[0].blocks[0]", () => renderText(wrong(withBlock(null)), i18n)],
    ["no such block", "sections[0].blocks[0].type", () => renderText(wrong(withBlock({ id: "x", type: "x" })), i18n)],
    [
      "no statements",
      "sections[0].blocks[0].statements",
      () => renderText(wrong(withBlock({ id: "x", type: "paragraph", statements: null })), i18n),
    ],
    ["no article", "article", () => renderText(wrong(null), i18n)],
    ["no references", "references", () => renderText(wrong(without(article, "references")), i18n)],
    [
      "no title",
      "references[0].title",
      () => renderText(wrong({ ...article, references: [{ id: "x", type: "book" }] }), i18n, { references: "list" }),
    ],
    [
      "no date",
      'references[0].issued["date-parts"]',
      () => renderText(wrong({ ...article, references: [{ ...article.references[0], issued: {} }] }), i18n),
    ],
    [
      "no citations",
      "sections[0].blocks[0].statements[0].citations",
      () => renderText(wrong(withBlock({ id: "x", type: "paragraph", statements: [statement] })), i18n),
    ],
    ["no rows", "sections[0].blocks[0].rows", () => renderText(wrong(withBlock({ ...table, head: [] })), i18n)],
    ["no data", "sections[0].blocks[0].data", () => renderText(wrong(withBlock(figure)), i18n)],
    [
      "no such reason",
      "sections[0].blocks[0].data",
      () => renderText(wrong(withBlock({ ...figure, data: "x" })), i18n),
    ],
    ["no row", "sections[0].blocks[0].data.rows", () => renderHtml(wrong(withBlock({ ...figure, data: {} })), i18n)],
    ["no row", "rows[0].outcome", () => findingsTable(wrong([{}]))],
    ["no study", "study", () => studyEffect(wrong(null), wrong({}))],
    ["no result", "result", () => studyEffect(wrong(studies[0]), wrong(null))],
    ["no laws", "records.laws", () => createLegality(wrong({}))],
    ["no rules", "records.rules", () => createRisk(wrong({ rules: null }))],
    ["no medicine", "records.medications[0]", () => createRisk(wrong({ ...riskRecords, medications: [null] }))],
    ["null", "options", () => gradeClaim("adhd", wrong(null))],
    ["null", "options", () => gradeEvidence(wrong({ design: "randomised", options: null }))],
    ["NaN", "options.subject", () => gradeEvidence({ design: "randomised", options: { subject: Number.NaN } })],
    ["too many degrees of freedom", "df", () => tQuantile(0.9, 1e308)],
    [
      "a getter that throws",
      "substance",
      () =>
        flagRisks(
          wrong({
            get substance() {
              throw new Error("mine");
            },
          }),
        ),
    ],
    ["a revoked proxy", "profile", () => flagRisks(wrong(revoked({})))],
    ["a revoked proxy", "substance", () => flagRisks(wrong({ substance: revoked([]) }))],
    ["no depth", "sections[0].blocks[0].depth", () => renderText(wrong(withBlock({ id: "x", type: "heading" })), i18n)],
    [
      "no purpose",
      "sections[0].blocks[0].purpose",
      () => renderText(wrong(withBlock({ id: "x", type: "callout", purpose: "none", statements: [] })), i18n),
    ],
    ["a revoked proxy", "medications", () => flagRisks(wrong({ substance: "lsd", medications: revoked([]) }))],
    ["a revoked proxy", "effects[0]", () => gradeEvidence(wrong({ design: "randomised", effects: [revoked({})] }))],
    ["a revoked proxy", "i18n", () => renderText(article, wrong(revoked({})))],
    ["no details", "details", () => raise(new MicrodosingError(wrong(null)))],
    [
      "no body",
      "records.claims[0].body",
      () => createEvidence(wrong({ studies, claims: [without(claims[0], "body")] })),
    ],
    [
      "no such study",
      "records.claims[0].body[0].study",
      () => createEvidence(wrong({ studies: [], claims: claims.filter(({ id }) => id === "adhd") })),
    ],
    [
      "a result counted twice",
      "records.claims[0].body[1]",
      () => {
        const claim = claims.find(({ id }) => id === "adhd");
        createEvidence(wrong({ studies, claims: [{ ...claim, body: [claim?.body[0], claim?.body[0]] }] }));
      },
    ],
    [
      "a misspelt risk of bias",
      "records.studies[0].riskOfBias[0].overall",
      () => {
        const study = studies.find(({ riskOfBias = [] }) => riskOfBias.length > 0);
        const riskOfBias = [{ ...study?.riskOfBias?.[0], overall: "hgih" }];
        createEvidence(wrong({ claims: [], studies: [{ ...study, riskOfBias }] }));
      },
    ],
    [
      "no results",
      "records.studies[0].results",
      () => createEvidence(wrong({ claims, studies: [without(studies[0], "results")] })),
    ],
    [
      "no sources",
      "records.rules[0].sources",
      () => createArticle(wrong({ claims, studies, rules: [without(rules[0], "sources")], references })),
    ],
    [
      "no trigger",
      "records.rules[0].trigger",
      () => createRisk(wrong({ ...riskRecords, rules: [without(rules[0], "trigger")] })),
    ],
    [
      "no such trigger",
      "records.rules[0].trigger.type",
      () => createRisk(wrong({ ...riskRecords, rules: [{ ...rules[0], trigger: { type: "x" } }] })),
    ],
    ["null", "records.medicationClasses", () => createRisk(wrong({ ...riskRecords, medicationClasses: null }))],
    [
      "no names",
      "records.medicationClasses[0].names",
      () => createRisk(wrong({ ...riskRecords, medicationClasses: [without(medicationClasses[0], "names")] })),
    ],
    [
      "no codes",
      "records.medicationClasses[0].atc",
      () => createRisk(wrong({ ...riskRecords, medicationClasses: [without(medicationClasses[0], "atc")] })),
    ],
    [
      "no codes",
      "records.medications[0].atc",
      () => createRisk(wrong({ ...riskRecords, medications: [without(medications[0], "atc")] })),
    ],
    [
      "no language",
      "records.medications[0].names[0].lng",
      () =>
        createRisk(
          wrong({
            ...riskRecords,
            medications: [{ ...medications[0], names: [{ name: "x", type: "inn", lng: "!" }] }],
          }),
        ),
    ],
    [
      "no rules",
      "records.laws[0].rules",
      () => createLegality(wrong({ treaties, conventionParties, laws: [{ jurisdiction: "PT" }] })),
    ],
    [
      "no such day",
      "records.laws[0].rules[0].from",
      () => {
        const rule = { ...laws[0]?.rules[0], from: "2025-02-30" };
        createLegality(wrong({ laws: [{ jurisdiction: "PT", rules: [rule] }], treaties, conventionParties }));
      },
    ],
    [
      "a typing error",
      "records.laws[0].rules[0].untill",
      () => {
        const rule = { ...laws[0]?.rules[0], untill: "2025-02-03" };
        createLegality(wrong({ laws: [{ jurisdiction: "PT", rules: [rule] }], treaties, conventionParties }));
      },
    ],
    [
      "no convention",
      "records.treaties[0].convention",
      () => createLegality(wrong({ laws, treaties: [without(treaties[0], "convention")], conventionParties })),
    ],
    ["no design", "study.design", () => studyEffect(wrong(without(studies[0], "design")), wrong({}))],
    [
      "no numbers",
      "result.printed.treatment",
      () =>
        studyEffect(
          wrong(studies[0]),
          wrong({ ...studies[0]?.results[0], printed: { type: "group-summaries", scale: "final" } }),
        ),
    ],
    [
      "an estimate outside its interval",
      "data.rows[0].estimate",
      () => forestPlot(wrong({ ...plot, rows: [{ ...row, estimate: 5 }] }), i18n),
    ],
    [
      "a control character",
      "data.rows[0].label",
      () => forestPlot(wrong({ ...plot, rows: [{ ...row, label: "a\u0000" }] }), i18n),
    ],
    [
      "half a character",
      "data.rows[0].label",
      () => forestPlot(wrong({ ...plot, rows: [{ ...row, label: "\ud800" }] }), i18n),
    ],
    [
      "a huge bound",
      "data.rows[0].ci[1]",
      () => forestPlot(wrong({ ...plot, rows: [{ ...row, ci: [-1, 1e308] }] }), i18n),
    ],
    ["a part of a pixel", "options.width", () => forestPlot(wrong(plot), i18n, { width: 400.5 })],
    [
      "no key",
      "rows[0].statement.key",
      () => findingsToCsv(wrong(summaryOfFindings(["adhd"]).map((item) => ({ ...item, statement: {} }))), i18n),
    ],
    ["no key", "title.key", () => resolveArticle(wrong({ ...article, title: {} }))],
    [
      "no levels",
      "domains.riskOfBias.levels",
      () => explainGrade(wrong({ ...grade, domains: { ...grade.domains, riskOfBias: {} } })),
    ],
  ])("%s: %s", (_name, path, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", path }));
    expect(call).toThrow(MicrodosingError);
  });

  test("by the schemas also where a list is an object with a length", () => {
    const medications = { length: Object.create(null) };
    expect(profileSchema.safeParse({ substance: "lsd", medications }).success).toBe(false);
    expect(profileSchema.safeParse({ substance: "lsd", medications: [] }).success).toBe(true);
    expect(profileSchema.safeParse({ substance: [] }).success).toBe(false);
  });

  test("by every schema, whatever JSON holds", () => {
    const parsers = Object.entries(schemas).filter(([, value]) => "safeParse" in value);
    expect(parsers.length).toBeGreaterThan(15);
    // JSON can make an object whose length is an object that no operator takes.
    const hostile = JSON.parse('{"length": {"toString": 1, "valueOf": 1}, "size": {"toString": 1, "valueOf": 1}}');
    for (const [, schema] of parsers as [string, z.ZodType][]) {
      const keys = Object.keys((schema as z.ZodObject).shape ?? {});
      for (const value of [hostile, ...keys.flatMap((key) => [{ [key]: hostile }, { [key]: [hostile] }])]) {
        expect(schema.safeParse(value).success).toBe(false);
      }
    }
  });
});
