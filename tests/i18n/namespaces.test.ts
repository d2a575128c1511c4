import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { article, renderHtml, renderMarkdown, renderText } from "../../src/entries/article.js";
import {
  claimIds,
  explainGrade,
  findingsToHtml,
  gradeClaim,
  studies,
  summaryOfFindings,
} from "../../src/entries/evidence.js";
import { addTo, createI18n, loadLocale, termKey } from "../../src/entries/i18n.js";
import {
  activities,
  compareJurisdictions,
  comparisonDocument,
  jurisdictions,
  legalityDocument,
  legalTimeline,
  lookupLegality,
  substanceIds,
  timelineDocument,
} from "../../src/entries/legality.js";
import { conditions, flagRisks, medications, riskDocument, rules, substances } from "../../src/entries/risk.js";
import type { I18n } from "../../src/model/i18n.js";
import { locales } from "../../src/model/locale.js";
import { type Namespace, namespaces } from "../../src/model/message.js";
import { termNamespaces } from "../../src/model/term.js";
import { filesUnder, read } from "../locales/tree.js";

/** Languages with some of their texts, kept, so that each is loaded once. */
const languages = (wanted: readonly Namespace[]): Promise<readonly I18n[]> =>
  Promise.all(locales.map((lng) => createI18n(lng, { namespaces: wanted })));

const on = "2026-11-24";
const codes = jurisdictions.map(({ code }) => code);

describe("a document needs no namespace but its own and common", () => {
  test("the article: article and evidence", async () => {
    for (const i18n of await languages(["article", "evidence"])) {
      for (const text of [renderText(article, i18n), renderMarkdown(article, i18n), renderHtml(article, i18n)]) {
        expect(text).not.toMatch(/\{\{|\$t\(/);
      }
    }
  });

  test("tables of grades: evidence; their steps and reasons: grading as well", async () => {
    for (const i18n of await languages(["evidence"]))
      expect(findingsToHtml(summaryOfFindings(), i18n)).toContain("<table>");
    for (const i18n of await languages(["evidence", "grading"])) {
      expect(findingsToHtml(summaryOfFindings(), i18n)).toContain("<table>");
      for (const claim of claimIds) {
        for (const message of explainGrade(gradeClaim(claim))) expect(i18n.text(message)).not.toContain("{{");
      }
      for (const id of studies.flatMap(({ anomalies = [] }) => anomalies)) i18n.text({ key: `grading:anomaly.${id}` });
    }
  });

  test("risks: risk, for every medicine, condition and substance", async () => {
    const ids = medications.map(({ id }) => id);
    const reports = substances.map(({ id: substance }, index) =>
      flagRisks({
        substance,
        // No profile takes all medicines at once, so the substances share them.
        taking: [
          ...ids.filter((_, at) => at % 3 === index % 3),
          ...substances.map(({ id }) => id),
          "zzyzx",
          "lamictle",
        ],
        conditions: [...conditions.map(({ id }) => id), "my brother is schizophrenic", "zzyzx"],
        ageYears: 16,
        pregnancy: "pregnant",
      }),
    );
    const flagged = new Set(reports.flatMap(({ flags }) => flags.map(({ id }) => id)));
    expect(rules.filter(({ id }) => flagged.has(id)).length).toBeGreaterThan(rules.length / 2);
    for (const i18n of await languages(["risk"])) {
      for (const report of reports) expect(renderText(riskDocument(report), i18n)).not.toMatch(/\{\{|\$t\(/);
      for (const { id } of rules) {
        for (const part of ["message", "advice"]) {
          expect(i18n.text({ key: `risk:rule.${id}.${part}` as const })).not.toMatch(/\{\{|\$t\(/);
        }
      }
    }
  });

  test("laws: legality, for every place and substance", async () => {
    const documents = substanceIds.flatMap((substance, index) =>
      codes
        .filter((_, at) => at % 3 === index % 3)
        .map((jurisdiction) => legalityDocument(lookupLegality({ substance, jurisdiction, on }))),
    );
    documents.push(
      legalityDocument(lookupLegality({ substance: "psilocybin", form: "truffle", jurisdiction: "NL", on })),
    );
    for (const i18n of await languages(["legality"])) {
      for (const document of documents) expect(renderText(document, i18n)).not.toContain("{{");
    }
  });

  test("how laws changed and how places differ: legality", async () => {
    const substance = "psilocybin";
    const documents = [
      ...codes.map((jurisdiction) => {
        const query = { substance, jurisdiction, activity: "possession" } as const;
        return timelineDocument(legalTimeline(query), query);
      }),
      ...activities.map((activity) => {
        const query = { substance, activity, on } as const;
        return comparisonDocument(compareJurisdictions(query), query);
      }),
    ];
    for (const i18n of await languages(["legality"])) {
      for (const document of documents) expect(renderText(document, i18n)).not.toContain("{{");
    }
  });

  test("charts: nothing but common", () => {
    const code = filesUnder("src/charts", [".ts"]).map((file) => read(file).replace(/\/\*\*[\s\S]*?\*\//g, ""));
    const keys = code.flatMap((text) => text.match(new RegExp(`["\`](?:${namespaces.join("|")}):`, "g")) ?? []);
    expect([...new Set(keys.map((key) => key.slice(1, -1)))]).toEqual(["common"]);
  });
});

describe("the namespaces that are wanted", () => {
  test("are loaded with common, and no other", async () => {
    expect(Object.keys(await loadLocale("en", { namespaces: ["risk", "article", "risk"] }))).toEqual([
      "common",
      "article",
      "risk",
    ]);
    expect(Object.keys(await loadLocale("en", { namespaces: [] }))).toEqual(["common"]);
    expect(Object.keys(await loadLocale("en", {}))).toEqual([...namespaces]);
    const whole = await loadLocale("es");
    expect((await loadLocale("es", { namespaces: ["risk"] })).risk).toEqual(whole.risk);
  });

  test("are named where one of them is missing", async () => {
    const i18n = await createI18n("es", { namespaces: ["legality"] });
    const refused = (ns: string, received: string) =>
      expect.objectContaining({
        code: "unknown-id",
        path: "message.key",
        expected: `the key of a text that was loaded; "${ns}" is missing in options.namespaces`,
        received: JSON.stringify(received),
      });
    expect(() => i18n.text({ key: "risk:unknown.advice" })).toThrow(refused("risk", "risk:unknown.advice"));
    const values = { jurisdiction: { term: "severity.major" } };
    expect(() => i18n.text({ key: "legality:caveat.lower-law", values })).toThrow(
      refused("risk", "risk:term.severity.major"),
    );
    expect(() => i18n.text({ key: "legality:no.such" })).toThrow(
      expect.objectContaining({ code: "unknown-id", expected: "the key of a text in the locale" }),
    );
    const host = createInstance();
    await host.init({ lng: "es", resources: {} });
    const added = await addTo(host, ["es"], { namespaces: ["legality"] });
    expect(() => added.text({ key: "risk:unknown.advice" })).toThrow(refused("risk", "risk:unknown.advice"));
  });

  test("can be added to a host one after the other", async () => {
    const host = createInstance();
    await host.init({ lng: "ar", resources: {} });
    const i18n = await addTo(host, ["ar"], { prefix: "m-", namespaces: ["legality"] });
    expect(["m-common", "m-legality", "m-risk"].map((ns) => host.hasResourceBundle("ar", ns))).toEqual([
      true,
      true,
      false,
    ]);
    await addTo(host, ["ar"], { prefix: "m-", namespaces: ["risk"] });
    expect(i18n.text({ key: "risk:unknown.advice" })).toBe(
      (await createI18n("ar")).text({ key: "risk:unknown.advice" }),
    );
  });

  test.each([
    [null, "options", "invalid-type"],
    [{ ns: ["risk"] }, "options.ns", "unknown-field"],
    [{ namespaces: "risk" }, "options.namespaces", "invalid-type"],
    [{ namespaces: ["risks"] }, "options.namespaces[0]", "unknown-id"],
  ])("are refused as %j at %s", async (options, path, code) => {
    const host = createInstance();
    await host.init({ lng: "en", resources: {} });
    for (const load of [createI18n, loadLocale]) {
      await expect(load("en", options as never)).rejects.toMatchObject({ path, code });
    }
    await expect(addTo(host, ["en"], options as never)).rejects.toMatchObject({ path, code });
  });
});

describe("a group of terms", () => {
  test.each(locales)("has its texts in one namespace of %s, the one that the table names", (lng) => {
    const homes = namespaces.flatMap((ns) => {
      const { term = {} } = JSON.parse(read(`locales/${lng}/${ns}.json`)) as { term?: object };
      return Object.keys(term).map((group) => [group, ns]);
    });
    expect(homes.filter(([group = "", ns]) => (termNamespaces[group] ?? "common") !== ns)).toEqual([]);
    expect(Object.keys(termNamespaces).filter((group) => !homes.some(([known]) => known === group))).toEqual([]);
  });

  test("is found from a term", () => {
    expect(["severity.major", "substance.lsd", "constructor.x", "none"].map(termKey)).toEqual([
      "risk:term.severity.major",
      "common:term.substance.lsd",
      "common:term.constructor.x",
      "common:term.none",
    ]);
  });
});
