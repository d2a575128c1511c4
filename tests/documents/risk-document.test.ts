import { describe, expect, test } from "vitest";
import { renderHtml, renderMarkdown, renderText } from "../../src/entries/article.js";
import { flagRisks, riskDocument } from "../../src/entries/risk.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import { type LocaleCode, locales } from "../../src/model/locale.js";

const report = flagRisks({
  substance: "lsd",
  taking: ["lithium carbonate 400 mg MR", "lamictle", "Percocet 5/325", "weed", "zzyzx", "acid"],
  conditions: ["my brother is schizophrenic"],
});

type Profile = Parameters<typeof flagRisks>[0];
const written = async (profile: Profile, lng: LocaleCode = "en") =>
  renderText(riskDocument(flagRisks(profile)), await createI18n(lng), { references: "none" });
/** The list under a heading. */
const listIn = (text: string, heading: string): readonly string[] => {
  const [, after = ""] = text.split(`\n${heading}`);
  return (after.split(/\n\n\S[^\n]*\n---/)[0] ?? "").match(/^- .*/gm) ?? [];
};

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
    expect(text).toContain("Not recognised: “zzyzx”.");
    expect(text).toContain("“lamictle”: taken for Lamictal (Lamotrigine), which is spelled almost the same.");
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
    expect(text).toContain("«alcohool»: leído como alcohol, que se escribe casi igual.");
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
    expect(twice).toContain("- “weed” is cannabis itself: what is taken under both names adds up.");
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
      "- “no lithium”: read as Lithium. It was read as taken now, to be on the safe side.",
      "- “my brother is schizophrenic”: read as schizophrenic (Psychosis or schizophrenia). It was read as family history: parent, brother, sister or child.",
      "- “might be pregnant”: read as pregnant. It was read as if it were so now, to be on the safe side.",
      "- “I'm 15”: read as 15 (age in years).",
      "- “teenager”: read as under 18 years of age. It was read as if it were so now, to be on the safe side.",
      "- “truck driver”: read as driving.",
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
    ["en", "What is known of the risks: LSD and ketamine", "What is known of the risks: LSD"],
    ["es", "Lo que se sabe de los riesgos: LSD y ketamina", "Lo que se sabe de los riesgos: LSD"],
  ] as const)("names what it is about in its title in %s, flagged or not", async (lng, both, alone) => {
    const title = async (profile: Profile) => (await written(profile, lng)).split("\n")[0];
    expect(await title({ substance: ["lsd", "ketamine"], medications: ["lithium"] })).toBe(both);
    expect(await title({ substance: "lsd" })).toBe(alone);
  });

  test("says of a list without one of the ten what is missing, and not that it was not recognised", async () => {
    const text = await written({ taking: ["lithium", "2cb"] });
    expect(text).toContain("recognised as one of the substances that this report is about");
    expect(text).toContain("Nothing was compared.");
    expect(text).not.toContain("Not recognised");
    expect(await written({ taking: ["ليثيوم", "2cb"] }, "ar")).not.toContain(",");
    const unread = await written({ taking: ["tripping on zzyzx", "qwrtz"] });
    expect(listIn(unread, "Not known").slice(0, 2)).toEqual([
      "- Nothing that was given was recognised as one of the substances that this report is about, such as LSD or psilocybin. So nothing was compared.",
      "- Not recognised: “qwrtz” and “tripping on zzyzx”.",
    ]);
  });

  test("joins what was typed as the language does", async () => {
    const profile = { substance: "lsd", medications: ["zzyzx", "qwrtz"] } as const;
    expect(await written(profile, "es")).toContain("No se ha reconocido: «qwrtz» y «zzyzx».");
    expect(await written(profile, "ar")).toMatch(/لم نتعرف على: «\u2066qwrtz\u2069» و«\u2066zzyzx\u2069»\./);
  });

  test("does not say of what is flagged that it is low, or outside of a rule", async () => {
    for (const profile of [
      { substance: "psilocybin", medications: ["Dextromethorphan and bupropion"] },
      { substance: "cannabis", ageYears: 15 },
      { substance: "cannabis", ageYears: 71 },
    ] as const) {
      expect(flagRisks(profile).checked).not.toEqual([]);
      expect(await written(profile)).not.toContain("without a flag");
    }
    const both = { substance: ["lsd", "ketamine"], medications: ["lithium"] } as const;
    expect(listIn(await written(both), "Looked at, without a flag").map((line) => line.slice(0, 25))).toEqual([
      "- ketamine with LSD: Keta",
      "- ketamine with “lithium”",
    ]);
  });

  test("says of another thing in the same text that it was looked at", async () => {
    const text = await written({ substance: "psilocybin", medications: ["used to take lithium, now lamictal"] });
    expect(listIn(text, "Looked at, without a flag")[0]).toMatch(
      /^- psilocybin with “used to take lithium, now lamictal”: Lamotrigine with classic/,
    );
  });

  test("says alike of two rules once", async () => {
    const text = await written({ substance: "cannabis", ageYears: 30 });
    expect(listIn(text, "Looked at, without a flag")).toEqual([
      "- cannabis with “30 years of age”: Looked at, and outside what the rule covers.",
    ]);
  });

  test("tells a regimen in words", async () => {
    const profile = { substance: "lsd", regimen: { dosesPerWeek: 3, weeks: 20 } } as const;
    expect(await written(profile)).toContain("\nLSD with “3 doses a week for 20 weeks”\n");
    expect(await written(profile, "es")).toContain("\nLSD con «3 dosis por semana durante 20 semanas»\n");
    expect(await written(profile, "ar")).toContain("جرعات في الأسبوع لمدة");
  });

  test("puts the members of a class under one heading, with what holds for each of them said once", async () => {
    const text = await written({ substance: "ayahuasca", medications: ["antidepressants"] });
    const [, worst = ""] = text.split("Severity: do not combine");
    expect(worst.match(/^ayahuasca with “antidepressants”$/gm)).toHaveLength(1);
    expect(worst.match(/This holds for at least one medicine of this kind \(antidepressants\)/g)).toHaveLength(1);
    const contraindicated = flagRisks({ substance: "ayahuasca", medications: ["antidepressants"] }).flags.filter(
      ({ severity }) => severity === "contraindicated",
    );
    expect(contraindicated.length).toBeGreaterThan(1);
    expect(worst.match(/Ayahuasca and oral DMT brews contain/g)).toHaveLength(contraindicated.length);
  });

  test("says of a class that of some of it nothing is known", async () => {
    const profile = { substance: "dmt", medications: ["an antidepressant", "triptans"] } as const;
    const text = await written(profile);
    expect(listIn(text, "Not known")[0]).toBe(
      "- For some medicines of each kind named here, nothing is known with DMT: “an antidepressant” and “triptans”.",
    );
    expect(text).not.toContain("Nothing is known of");
    expect(await written(profile, "es")).toContain(
      "De algunos medicamentos de cada tipo nombrado aquí no se sabe nada en combinación con DMT: «an antidepressant» y «triptans».",
    );
  });

  test("names of a line with several things the one that is flagged", async () => {
    const story = "I'm 34, on zoloft 100 for depression, my dad had epilepsy, thinking of shrooms";
    const text = await written({ taking: [story] });
    expect(text).toContain("psilocybin with Sertraline\n");
    expect(text).not.toContain(`psilocybin with “${story}”`);
    expect(await written({ substance: "psilocybin", medications: ["on zoloft"] })).toContain(
      "psilocybin with “on zoloft”\n",
    );
  });

  test("names the part of a text of which nothing is known", async () => {
    expect(listIn(await written({ substance: "lsd", medications: ["Percocet 5/325"] }), "Not known")[0]).toBe(
      "- Nothing is known of LSD with: “Percocet 5/325” (Paracetamol).",
    );
    expect(
      listIn(await written({ substance: "psilocybin", conditions: ["asma y epilepsia"] }, "es"), "No se sabe")[0],
    ).toBe("- No se sabe nada de psilocibina con: «asma y epilepsia» (Asma).");
  });

  test("gives what was read its name in the language of the reader, and not what it is called in another", async () => {
    const text = await written({ substance: "psilocybin", medications: ["tomo opioides", "dejé la fluoxetina"] }, "es");
    expect(text).not.toMatch(/Opioïdes|\(Opioids\)/);
    expect(text).toContain("Esto vale al menos para un medicamento de este tipo (opioides)");
    expect(text).toContain("«dejé la fluoxetina»: leído como Fluoxetine.");
    expect(listIn(await written({ substance: "lsd", medications: ["an antidepressant"] }, "ar"), "كيف")).toEqual([
      "- «\u2066an antidepressant\u2069»: قُرئ على أنه مضادات الاكتئاب.",
    ]);
    const asthma = await written({ substance: "dmt", conditions: ["ربو"] }, "ar");
    expect(listIn(asthma, "غير معروف")[0]).toBe("- لا يُعرف شيء عن \u2066DMT\u2069 مع: «ربو».");
    expect(listIn(asthma, "كيف")).toEqual(["- قد يعني «ربو» أكثر من شيء: الربو ومرض رئوي. وقُرئ بكل هذه المعاني."]);
  });

  test("tells a name that was read as another one, however sure", async () => {
    const text = await written({
      substance: "psilocybin",
      medications: ["x", "THC", "Prozac", "lithium"],
      otherSubstances: ["marihuana", "cristal"],
      conditions: ["asma", "Epilepsy or seizures"],
    });
    expect(listIn(text, "How names were read")).toEqual([
      "- “x”: read as MDMA.",
      "- “THC” may mean more than one thing: Dronabinol and cannabis. It was read as each of them.",
      "- “Prozac”: read as Fluoxetine.",
      "- “cristal” may mean more than one thing: methamphetamine and MDMA. It was read as each of them.",
    ]);
  });

  test("tells the state that a condition was read in", async () => {
    const profile = { substance: "psilocybin", conditions: ["epilepsy, controlled"] } as const;
    expect(listIn(await written(profile), "How names were read")).toEqual([
      "- “epilepsy, controlled”: read as Epilepsy or seizures. State: under control.",
    ]);
    expect(await written(profile, "es")).toContain("leído como Epilepsia o convulsiones. Estado: bajo control.");
  });

  test.each([
    [undefined, "missing-field"],
    [{}, "missing-field"],
    [{ ...report, highest: "fatal" }, "invalid-value"],
  ])("refuses what is no report (%#)", (given, code) => {
    expect(() => riskDocument(given as never)).toThrow(expect.objectContaining({ code }));
  });
});
