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
    expect(text).toContain("No risk was flagged. That is not a proof of safety.");
  });

  test.each([
    [undefined, "missing-field"],
    [{}, "missing-field"],
    [{ ...report, highest: "fatal" }, "invalid-value"],
  ])("refuses what is no report (%#)", (given, code) => {
    expect(() => riskDocument(given as never)).toThrow(expect.objectContaining({ code }));
  });
});
