import { describe, expect, test } from "vitest";
import { renderHtml, renderMarkdown, renderText } from "../../src/entries/article.js";
import { flagRisks, riskDocument } from "../../src/entries/risk.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import { locales } from "../../src/model/locale.js";

const report = flagRisks({
  substance: "lsd",
  taking: ["lithium carbonate 400 mg MR", "lamictle", "Percocet 5/325", "weed", "zzyzx", "acid"],
  conditions: ["my brother is schizophrenic"],
});

describe("a risk report as a document", () => {
  test("begins with the worst, groups what is not known, and tells how names were read", async () => {
    const text = renderText(riskDocument(report), await createI18n("en"), { width: 100 });
    expect(text.split("\n")[0]).toBe("What is known of the risks: LSD and cannabis");
    const order = [
      "Severity: do not combine",
      "Severity: moderate",
      "Not known",
      "Looked at, without a flag",
      "How names were read",
    ];
    const places = order.map((heading) => text.indexOf(heading));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(text).toContain("Not recognised: zzyzx.");
    expect(text).toContain("lamictle: taken for Lamictal (lamotrigine), which is spelled almost so.");
    expect(text).toContain("not medical advice");
  });

  test.each(locales)("is written whole in %s, by every renderer", async (lng) => {
    const i18n = await createI18n(lng);
    const document = riskDocument(report);
    for (const text of [renderText(document, i18n), renderMarkdown(document, i18n), renderHtml(document, i18n)]) {
      expect(text).not.toMatch(/\{\{|risk:|common:/);
    }
  });

  test("names what was chosen, and what a name was read as, in the language of the reader", async () => {
    const given = flagRisks({
      substance: "psilocybin",
      pregnancy: "pregnant",
      activities: ["driving"],
      conditions: ["esquizofrena"],
      otherSubstances: ["alcohool"],
    });
    const text = renderText(riskDocument(given), await createI18n("es"), { references: "none" });
    expect(text).toContain("psilocibina con «embarazo»");
    expect(text).toContain("psilocibina con «conducir»");
    expect(text).toContain("(Psicosis o esquizofrenia)");
    expect(text).toContain("(alcohol)");
    expect(text).not.toMatch(/pregnant|driving|psychosis/);
  });

  test("cites the works of its flags, each once", () => {
    const { references } = riskDocument(report);
    const ids = references.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const flag of report.flags) for (const id of flag.references) expect(ids).toContain(id);
  });

  test("of a report without a flag says that this proves nothing", async () => {
    const none = { ...report, flags: [], highest: "none", checked: [], recognised: [], unrecognised: [] } as const;
    const text = renderText(riskDocument(none), await createI18n("en"));
    expect(text.match(/No risk was flagged/g)).toBeNull();
    expect(text).toContain("Nothing was compared.");
  });

  test("says once that no risk was flagged, and that nothing was compared where nothing was", async () => {
    const i18n = await createI18n("en");
    const low = renderText(riskDocument(flagRisks({ substance: "psilocybin", taking: ["shrooms"] })), i18n);
    expect(low.match(/No risk was flagged/g)).toHaveLength(1);
    expect(low).not.toContain("Nothing was compared");
    const alone = renderText(riskDocument(flagRisks({ substance: "psilocybin" })), i18n);
    expect(alone.match(/No risk was flagged/g)).toHaveLength(1);
    expect(alone).toContain("Nothing was compared.");
  });

  test("does not say of what was not recognised that it was compared", async () => {
    const text = renderText(
      riskDocument(flagRisks({ substance: "psilocybin", taking: ["zzyzx"] })),
      await createI18n("en"),
    );
    expect(text).toContain("Something was not recognised, and nothing is known of it here.");
    expect(text).not.toContain("what was compared");
  });

  test("tells a pair of substances by the other one, and a substance with itself once", async () => {
    const i18n = await createI18n("en");
    const text = (profile: Parameters<typeof flagRisks>[0]) => renderText(riskDocument(flagRisks(profile)), i18n);
    expect(text({ substance: "psilocybin", taking: ["weed"] })).toContain("\npsilocybin with cannabis (“weed”)\n");
    expect(text({ substance: ["psilocybin", "lsd"], taking: ["cannabis"] })).toContain(
      "\nLSD and psilocybin with cannabis\n",
    );
    const twice = text({ substance: ["psilocybin", "cannabis"], taking: ["weed"] });
    expect(twice).toContain("\ncannabis with psilocybin\n");
    expect(twice).toContain("- weed is cannabis itself: what is taken under both names adds up.");
    expect(twice).not.toContain("with weed");
    expect(twice).not.toContain("with “psilocybin”");
  });

  test("says how names were read: as a relative's, as taken, as if it were so, as an age", async () => {
    const report = flagRisks({
      substance: "psilocybin",
      medications: ["no lithium"],
      conditions: ["my brother is schizophrenic", "might be pregnant", "I'm 15", "teenager", "truck driver"],
    });
    const text = renderText(riskDocument(report), await createI18n("en"));
    const [, readings = ""] = text.split("How names were read");
    expect(readings.match(/^- .*/gm)).toEqual([
      "- no lithium: read as Lithium (lithium). It was read as taken now, to be on the safe side.",
      "- my brother is schizophrenic: read as schizophrenic (Psychosis or schizophrenia). It was read as family history: parent, brother, sister or child.",
      "- might be pregnant: read as pregnant (pregnant). It was read as if it were so now, to be on the safe side.",
      "- I'm 15: read as 15 (age in years).",
      "- teenager: read as teenager (under 18 years of age). It was read as if it were so now, to be on the safe side.",
    ]);
    expect(renderText(riskDocument(report), await createI18n("es"))).toContain("Psicosis o esquizofrenia");
  });

  test("shows the oldest and the newest review of what it rests on, of what was looked at too", async () => {
    const i18n = await createI18n("en");
    const dated = (days: readonly (string | undefined)[]) => {
      const flags = days.map((reviewedOn) => {
        const { reviewedOn: _own, ...flag } = report.flags[0] as (typeof report.flags)[number];
        return { ...flag, ...(reviewedOn && { reviewedOn }) };
      });
      return riskDocument({ ...report, flags, checked: [] });
    };
    const document = dated(["2026-11-24", undefined, "2025-01-31", "2026-02-01"]);
    expect(document.reviewedOn).toBe("2025-01-31");
    expect(renderText(document, i18n)).toContain("31 January 2025, and the newest review is of 24 November 2026.");
    const ofOneDay = renderText(dated(["2026-11-24", "2026-11-24"]), i18n);
    expect(ofOneDay.match(/reviewed/gi)).toHaveLength(1);
    expect(ofOneDay).toContain("Last reviewed: 24 November 2026");
    expect(renderText(dated([undefined]), i18n)).not.toContain("reviewed");
    const low = flagRisks({ substance: "cannabis", ageYears: 30 });
    expect(low.flags).toEqual([]);
    expect(low.checked[0]?.reviewedOn).toMatch(/^\d{4}-/);
    expect(renderText(riskDocument(low), i18n)).toContain("Last reviewed: ");
  });

  test.each([
    [undefined, "missing-field"],
    [{}, "missing-field"],
    [{ ...report, highest: "fatal" }, "invalid-value"],
  ])("refuses what is no report (%#)", (given, code) => {
    expect(() => riskDocument(given as never)).toThrow(expect.objectContaining({ code }));
  });
});
