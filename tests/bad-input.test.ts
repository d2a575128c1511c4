import { describe, expect, test } from "vitest";
import { forestPlot } from "../src/charts/index.js";
import { createI18n } from "../src/i18n/index.js";
import {
  article,
  articleReferences,
  compareJurisdictions,
  explainGrade,
  findingsTable,
  findMedicationIn,
  flagRisks,
  flagRisksWith,
  gradeClaim,
  gradeEvidence,
  lookupLegalityWith,
  MicrodosingError,
  renderText,
  resolveArticle,
  studies,
  studyEffect,
  tQuantile,
} from "../src/index.js";
import { profileSchema } from "../src/schemas/index.js";

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
/** Passes a value of the wrong type, as JavaScript may. */
const wrong = (value: unknown) => value as never;

describe("bad input is refused by the name of its field", () => {
  const grade = gradeEvidence({ design: "randomised" });
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
    ["no article", "references", () => articleReferences(wrong({}))],
    ["no row", "rows[0].k", () => findingsTable(wrong([{}]))],
    ["no study", "study", () => studyEffect(wrong(null), wrong({}))],
    ["no result", "result", () => studyEffect(wrong(studies[0]), wrong(null))],
    ["no laws", "records.laws", () => lookupLegalityWith(wrong({}), wrong(query))],
    ["no rules", "records.rules", () => flagRisksWith(wrong({ rules: null }), { substance: "lsd" })],
    ["no medicine", "records.medications[0]", () => findMedicationIn(wrong([null]), "lithium")],
    ["null", "options", () => gradeClaim("adhd", wrong(null))],
    ["null", "options", () => gradeEvidence(wrong({ design: "randomised", options: null }))],
    ["NaN", "options.subject", () => gradeEvidence({ design: "randomised", options: { subject: Number.NaN } })],
    ["too many degrees of freedom", "df", () => tQuantile(0.9, 1e308)],
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
});
