import { describe, expect, test } from "vitest";
import { renderHtml, renderMarkdown, renderText, toMdast } from "../../src/entries/article.js";
import {
  compareJurisdictions,
  comparisonDocument,
  legalityDocument,
  legalTimeline,
  lookupLegality,
  timelineDocument,
} from "../../src/entries/legality.js";
import { createI18n } from "../../src/i18n/create-i18n.js";
import { createLegality } from "../../src/legality/create-legality.js";
import type { LegalityQuery } from "../../src/legality/queries.js";
import type { LawRule, TreatyEntry } from "../../src/model/law.js";
import { locales } from "../../src/model/locale.js";
import { records, rule } from "../legality/records.js";

const query = { substance: "psilocybin", jurisdiction: "US-OR", on: "2026-11-24" } as const;

describe("an answer as a document", () => {
  test("has a row for each activity, then each rule with its conditions, then what to keep in mind", async () => {
    const rules = [
      rule({
        id: "pt",
        status: "licensed",
        activities: ["possession", "supply"],
        from: "2001-07-01",
        schedule: "Table I",
        penalty: "administrative",
        conditions: [
          { kind: "age", value: 21, unit: "years" },
          { kind: "plant", is: "peyote", except: true },
        ],
        instrument: { name: "An Act", provision: "section 2", reference: "law" },
      }),
      rule({ id: "form", status: "prohibited", activities: ["cultivation"], forms: ["mushroom"], inForceBy: "1990" }),
    ];
    const report = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] }).lookup({
      substance: "psilocybin",
      jurisdiction: "PT",
      on: "2026-01-01",
    });
    const text = renderText(legalityDocument(report), await createI18n("en"));
    expect(text).toMatchInlineSnapshot(`
      "The law on psilocybin: Portugal, 1 January 2026
      ===============================================

      This is information and not legal advice. Laws change. Check with the authority or a lawyer before you rely on it.

      What applies
      ------------

      What the records say, activity by activity.
        possession and supply
          Status: allowed with a licence or in a programme
          In force since: 1 July 2001
          Law of: Portugal
        cultivation
          Status: prohibited (the rule covers certain forms only: mushroom)
          In force since: 1990 or earlier
          Law of: Portugal

      Conditions and laws
      -------------------

      Law on possession and supply: allowed with a licence or in a programme (Portugal)

      - Law: An Act, section 2 (schedule or class: Table I).
      - From the age of 21 years.
      - Except peyote.
      - Penalty where the conditions are not met: administrative.

      Law on cultivation: prohibited (Portugal)

      - Law: An Act.

      Treaties
      --------

      - United Nations convention of 1971, Schedule I: psilocybin. Whether this place (Portugal) is bound by it is not known.

      Keep in mind
      ------------

      - Our records hold nothing on this: medical use, research and religious use. That does not mean that it is allowed.
      - On cultivation, the law that we hold covers certain forms only: mushroom. Of other forms we know nothing.
      - For at least one rule, our sources do not give its first day.

      About this page
      ---------------

      Last reviewed: 1 January 2026
      "
    `);
  });

  test("tells what a record says of a condition besides, in English, and says so in other languages", async () => {
    const report = lookupLegality({ substance: "mdma", jurisdiction: "AU", on: "2026-11-30" });
    expect(report.activities["medical-use"].conditions).toContainEqual(
      expect.objectContaining({ is: "listed-illness", detail: "post-traumatic stress disorder" }),
    );
    const [en, es, ar] = await Promise.all(
      locales.map(async (lng) => renderText(legalityDocument(report), await createI18n(lng))),
    );
    expect(en).toContain("Only for an illness that the rules name. The record adds: post-traumatic stress disorder.");
    expect(es).toContain("en inglés: «post-traumatic stress disorder»");
    expect(ar).toContain("بالإنجليزية: «\u2066post-traumatic stress disorder");
  });

  test("says of each form what holds for it, activity by activity, with its conditions", async () => {
    const rules = [
      rule({ id: "all", status: "prohibited", activities: ["possession", "supply"], from: "2000-01-01" }),
      rule({
        id: "small",
        status: "tolerated",
        forms: ["mushroom"],
        from: "2000-01-01",
        conditions: [{ kind: "quantity", value: 5, unit: "g", of: ["fresh"] }],
      }),
      rule({ id: "sale", status: "prohibited", activities: ["supply"], forms: ["mushroom"], from: "2000-01-01" }),
      rule({
        id: "free",
        status: "uncontrolled",
        activities: ["possession", "supply"],
        forms: ["truffle", "synthetic"],
        from: "2000-01-01",
      }),
    ];
    const report = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] }).lookup({
      substance: "psilocybin",
      jurisdiction: "NL",
      on: "2026-01-01",
    });
    const text = renderText(legalityDocument(report), await createI18n("en"));
    const [, details = ""] = text.split("-------------------\n\n");
    expect(details.split("\n\nTreaties")[0]).toMatchInlineSnapshot(`
      "Law on possession: prohibited (Netherlands)

      - Law: An Act.

      Form: synthetic and truffle. Status: not covered by drug law.

      - Law: An Act.

      Form: mushroom. Status: an offence that is not prosecuted.

      - Law: An Act.
      - Up to 5 g (fresh).

      Law on supply: prohibited (Netherlands)

      - Law: An Act.

      Form: synthetic and truffle. Status: not covered by drug law.

      - Law: An Act."
    `);
  });

  test("names no law where the source names none, and the penalty as what it is for", async () => {
    const i18n = await createI18n("en");
    const text = (fields: Partial<LawRule>) => {
      const rules = [rule({ id: "a", status: "licensed", from: "2000-01-01", ...fields })];
      const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] });
      const report = lookup({ substance: "psilocybin", jurisdiction: "PT", on: "2026-01-01" });
      return renderText(legalityDocument(report), i18n);
    };
    expect(text({ instrument: { reference: "law" } })).toContain("Law: our source does not name it.");
    expect(text({ penalty: "criminal" })).toContain("Penalty where the conditions are not met: criminal.");
    expect(text({ penalty: "criminal", status: "prohibited" })).toContain("Penalty: criminal.");
    expect(text({ penalty: "none" })).not.toContain("Penalty");
    expect(text({ schedule: "I" })).toContain("An Act (schedule or class: I).");
  });

  test("cites the works that its rules rest on", () => {
    const document = legalityDocument(lookupLegality(query));
    const cited = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.type === "table") return (block.citations ?? []).flat();
        return "statements" in block ? block.statements.flatMap(({ citations }) => citations) : [];
      }),
    );
    expect(document.references.map(({ id }) => id)).toEqual([...new Set(cited)]);
    expect(document.references.length).toBeGreaterThan(0);
  });

  describe("of a place under a stricter law", () => {
    const state = [
      rule({ id: "co", status: "legal", from: "2022-12-27" }),
      rule({ id: "co-m", status: "tolerated", forms: ["mushroom"], from: "2022-12-27" }),
    ];
    const nation = [
      rule({
        id: "us",
        status: "prohibited",
        from: "1970-05-01",
        sources: [{ reference: "us-code-21-844", supports: ["status"], accessedOn: "2026-01-01" }],
      }),
    ];
    const laws = [
      { jurisdiction: "US", rules: nation },
      { jurisdiction: "US-CO", rules: state },
    ] as const;
    const query = { substance: "psilocybin", jurisdiction: "US-CO" } as const;

    test("says so in the row, in the heading and of each form, and cites that law", async () => {
      const i18n = await createI18n("en");
      const { lookup } = createLegality({ ...records, laws });
      const document = legalityDocument(lookup({ ...query, on: "2026-01-01" }));
      const text = renderText(document, i18n);
      const higher = "by higher law: prohibited (United States)";
      expect(text).toContain(
        `  possession\n    Status: Colorado: legal under rules; by form: an offence that is not prosecuted (mushroom); ${higher}\n`,
      );
      expect(text).toContain(`\nLaw on possession: legal under rules (Colorado); ${higher}\n`);
      expect(text).toContain(`Form: mushroom. Status: an offence that is not prosecuted; ${higher}.`);
      expect(text).toContain("    Law of: Colorado[1]\n");
      expect(text).toContain("Law on possession: prohibited (United States)\n\n- Law: An Act.[1]");
      expect(document.references.map(({ id }) => id)).toEqual(["us-code-21-844"]);
    });

    test("says so of a form alone, where the rest is forbidden at every level", async () => {
      const rules = [
        rule({ id: "co", status: "prohibited", from: "2022-12-27" }),
        rule({ id: "co-m", status: "legal", forms: ["mushroom"], from: "2022-12-27" }),
      ];
      const { lookup } = createLegality({ ...records, laws: [laws[0], { jurisdiction: "US-CO", rules }] });
      const document = legalityDocument(lookup({ ...query, on: "2026-01-01" }));
      const text = renderText(document, await createI18n("en"));
      expect(document.sections[0]?.blocks).toMatchObject([{ citations: [["law", "us-code-21-844"]] }]);
      expect(text).toContain(
        "Status: prohibited; by form: legal under rules (mushroom); by higher law: prohibited (United States)\n",
      );
      expect(text).toContain("Form: mushroom. Status: legal under rules; by higher law: prohibited (United States).");
    });

    test("says so in its timeline and in a comparison", async () => {
      const i18n = await createI18n("en");
      const { timeline, compare } = createLegality({ ...records, laws });
      const periods = timelineDocument(timeline({ ...query, activity: "possession" }));
      expect(renderText(periods, i18n)).toMatch(
        /; by higher law: prohibited \(United States\)\n.*\n.*\n.*Law of: Colorado\[1\]/,
      );
      expect(periods.references.map(({ id }) => id)).toEqual(["us-code-21-844"]);
      const rows = compare({
        substance: "psilocybin",
        activity: "possession",
        on: "2026-01-01",
        jurisdictions: ["US-CO"],
      });
      expect(renderText(comparisonDocument(rows), i18n)).toContain("rules; by higher law: prohibited (United States)");
    });

    test("says so of Colorado, of Denver and where nothing is known of the higher law", async () => {
      const i18n = await createI18n("en");
      const text = (jurisdiction: "US-CO" | "AU-ACT", substance: "psilocybin" | "cannabis") =>
        renderText(legalityDocument(lookupLegality({ substance, jurisdiction, on: "2026-11-24" })), i18n);
      expect(text("US-CO", "psilocybin")).toContain(
        "  possession\n    Status: Colorado: legal under rules (the rule covers certain forms only: mushroom and truffle); by higher law: prohibited (United States)",
      );
      expect(text("AU-ACT", "cannabis")).toContain("legal under rules; by higher law: not known (Australia)");
    });
  });

  describe("of a treaty", () => {
    const text = async (jurisdiction: "US" | "HT" | "XK", treaty: Partial<TreatyEntry> = {}) => {
      const treaties = records.treaties.map((entry) => ({ ...entry, ...treaty }));
      const { lookup } = createLegality({ ...records, laws: [], treaties });
      const report = lookup({ substance: "psilocybin", jurisdiction, on: "2026-01-01" });
      return renderText(legalityDocument(report), await createI18n("en"));
    };

    test("says what is listed, and whether the place is bound by it", async () => {
      expect(await text("US")).toContain("- United Nations convention of 1971, Schedule I: psilocybin.\n");
      expect(await text("HT")).toContain("Schedule I: psilocybin. This place (Haiti) is not a party to it.\n");
      expect(await text("XK")).toContain("psilocybin. Whether this place (Kosovo) is bound by it is not known.\n");
      expect(await text("XK", { forms: ["synthetic"] })).toContain("Schedule I: psilocybin (synthetic). Whether");
      expect(await text("US", { convention: "none" })).toContain(
        "- No United Nations convention lists this: psilocybin. The law of a country may still forbid it.",
      );
    });

    test("is told once of what stands in several schedules, and of a form that it may be several substances", async () => {
      const report = lookupLegality({ substance: "cannabis", jurisdiction: "CA", on: "2015-06-01" });
      const said = renderMarkdown(legalityDocument(report), await createI18n("en"));
      expect(said).toContain("United Nations convention of 1961, Schedules I, IV: cannabis.");
      expect(said).toContain(
        "United Nations convention of 1971, Schedules I, II: cannabis (synthetic). Our records do not say",
      );
      expect(said.split("cannabis (synthetic)")).toHaveLength(2);
    });

    test("does not say that a treaty is known where it is not known whether it binds", async () => {
      expect(await text("XK")).not.toContain("Only the international treaty is known here");
      expect(await text("XK")).toContain(
        "whether this place is bound by it is not known. The law there may forbid it.",
      );
      expect(await text("US")).toContain("Only the international treaty is known here");
    });

    test.each(["XK", "VA", "GL", "KZ"] as const)(
      "lists the sources of its class, also where no law of %s is known",
      (jurisdiction) => {
        for (const substance of ["psilocybin", "cannabis"] as const) {
          const report = lookupLegality({ substance, jurisdiction, on: "2026-11-24" });
          const cited = legalityDocument(report).references.map(({ id }) => id);
          const works = report.treaty.entries.flatMap(({ sources }) => sources.map(({ reference }) => reference));
          expect(works.length).toBeGreaterThan(0);
          expect(cited).toEqual(expect.arrayContaining(works));
        }
      },
    );
  });

  test("names the form that was asked", async () => {
    const i18n = await createI18n("en");
    expect(i18n.text(legalityDocument(lookupLegality({ ...query, form: "mushroom" })).title)).toBe(
      "The law on psilocybin (mushroom): Oregon, 24 November 2026",
    );
  });

  test("says where nothing is known, and has no empty sections", async () => {
    const document = legalityDocument(lookupLegality({ ...query, jurisdiction: "AQ" }));
    expect(document.sections.map(({ id }) => id)).toEqual(["law-status", "law-treaties", "law-caveats"]);
    expect(renderText(document, await createI18n("en"))).toContain("The records say nothing of any activity.");
  });
});

describe("a timeline as a document", () => {
  test("tells what changed in the conditions of a rule", async () => {
    const hemp = { substance: "cannabis", form: "hemp", jurisdiction: "US", activity: "possession" } as const;
    const document = timelineDocument(legalTimeline(hemp), hemp);
    const text = renderText(document, await createI18n("en"), { width: 1000 });
    const rows = text.split(/\n {2}(?=\S)/).filter((row) => row.includes("legal under rules"));
    expect(rows.map((row) => /Conditions: .*/.exec(row)?.[0])).toEqual([
      "Conditions: At most 0.3 % of THC (delta-9 THC, by dry weight).",
      "Conditions: At most 0.3 % of THC (total THC, by dry weight). At most 0.4 mg of THC (total THC, per container).",
    ]);
  });

  test("has no two rows after one another that say the same but for their day, of any place with conditions of its own", async () => {
    const mdma = { substance: "mdma", jurisdiction: "CA-BC", activity: "possession" } as const;
    const [block] = timelineDocument(legalTimeline(mdma), mdma).sections[0]?.blocks ?? [];
    const rows = block?.type === "table" ? block.rows.map(([, status, conditions]) => [status, conditions]) : [];
    expect(rows.filter((row, index) => JSON.stringify(row) === JSON.stringify(rows[index - 1]))).toEqual([]);
  });

  test("tells the conditions of a form by its name", async () => {
    const rules = [
      rule({ id: "all", status: "prohibited", from: "2000-01-01" }),
      rule({
        id: "m",
        status: "legal",
        forms: ["mushroom"],
        from: "2000-01-01",
        conditions: [{ kind: "age", value: 21, unit: "years" }],
      }),
    ];
    const periods = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] }).timeline({
      substance: "psilocybin",
      jurisdiction: "PT",
      activity: "possession",
    });
    expect(renderText(timelineDocument(periods), await createI18n("en"), { width: 1000 })).toContain(
      "Conditions: Form: mushroom. Status: legal under rules. From the age of 21 years.",
    );
  });

  test("has the form in its title, as a comparison has", async () => {
    const i18n = await createI18n("en");
    const asked = { substance: "psilocybin", form: "mushroom", activity: "possession" } as const;
    const periods = { ...asked, jurisdiction: "DE" } as const;
    expect(i18n.text(timelineDocument(legalTimeline(periods), periods).title)).toBe(
      "Changes in the law: psilocybin (mushroom), possession (Germany)",
    );
    const rows = { ...asked, on: "2026-11-30", jurisdictions: ["DE"] } as const;
    expect(i18n.text(comparisonDocument(compareJurisdictions(rows), rows).title)).toBe(
      "The law by place: psilocybin (mushroom), possession (30 November 2026)",
    );
  });

  test("marks a day on which the law was only read", async () => {
    const religious = { substance: "psilocybin", jurisdiction: "PT", activity: "possession" } as const;
    const laws = [{ jurisdiction: "PT", rules: [rule({ id: "read", status: "prohibited" })] }] as const;
    const periods = createLegality({ ...records, laws }).timeline(religious);
    const text = renderText(timelineDocument(periods), await createI18n("en"));
    expect(text).toContain("as we read it on 1 January 2026");
    expect(text).not.toContain("known from");
  });

  test("tells a change of the law from the edge of what is known", async () => {
    const rules = [
      rule({ id: "a", status: "prohibited", inForceBy: "1990-06", until: "2001-07-01" }),
      rule({ id: "b", status: "legal", from: "2001-07-01" }),
    ];
    const periods = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] }).timeline({
      substance: "psilocybin",
      jurisdiction: "PT",
      activity: "possession",
    });
    expect(renderText(timelineDocument(periods), await createI18n("en"))).toMatchInlineSnapshot(`
      "Changes in the law
      ==================

      This is information and not legal advice. Laws change. Check with the authority or a lawyer before you rely on it.

      Periods
      -------

      Each row is a period. A date marked as known is where our records begin, and not a change of the law. A date marked as read is the day on which we read the law: since when it applies, we do not know.
        no start known
          Status: not known
          Conditions: —
          In force since: not recorded
          Law of: not recorded
        known from 30 June 1990
          Status: prohibited
          Conditions: —
          In force since: June 1990 or earlier
          Law of: Portugal
        1 July 2001
          Status: legal under rules
          Conditions: —
          In force since: 1 July 2001
          Law of: Portugal
      "
    `);
  });
});

describe("a timeline of forms", () => {
  test("says of each form what is held of it, so that a rule on one reads like no change for all", async () => {
    const rules = [
      rule({ id: "m", status: "tolerated", forms: ["mushroom"], from: "2008-12-01" }),
      rule({ id: "all", status: "prohibited", inForceBy: "2010-05" }),
    ];
    const { timeline } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const periods = timeline({ substance: "psilocybin", jurisdiction: "NL", activity: "possession" });
    const text = renderText(timelineDocument(periods), await createI18n("en"));
    expect(text).toContain("A rule that covers certain forms says nothing about the others");
    expect(text.match(/Status: .*/g)).toEqual([
      "Status: not known",
      "Status: an offence that is not prosecuted (the rule covers certain forms only: mushroom)",
      "Status: prohibited; by form: an offence that is not prosecuted (mushroom)",
    ]);
  });

  test("names every form where all rules are of forms, also those of which the same is said", async () => {
    const rules = [
      rule({ id: "m", status: "prohibited", forms: ["mushroom"], from: "2008-12-01" }),
      rule({ id: "t", status: "prohibited", forms: ["truffle"], from: "2008-12-01" }),
    ];
    const { timeline } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const periods = timeline({ substance: "psilocybin", jurisdiction: "NL", activity: "possession" });
    expect(renderText(timelineDocument(periods), await createI18n("en"))).toContain(
      "prohibited (the rule covers certain forms only: mushroom); by form: prohibited (truffle)\n",
    );
  });
});

describe("a comparison as a document", () => {
  test("says that there are conditions, and of a row in full which", async () => {
    const asked = { substance: "cannabis", activity: "possession", on: "2026-11-30", jurisdictions: ["DE"] } as const;
    const i18n = await createI18n("en");
    expect(renderText(comparisonDocument(compareJurisdictions(asked)), i18n)).toContain(
      "Conditions: There are conditions. Ask for this place alone to see them.",
    );
    const full = compareJurisdictions(asked, { detail: "full" });
    expect(full[0]?.conditional).toBe(true);
    expect(renderText(comparisonDocument(full), i18n)).toContain("Conditions: From the age of 18 years. Up to 25 g");
  });

  test("says of a higher law of which nothing is known that it may differ, and nothing where none stands above", async () => {
    const asked = { substance: "cannabis", activity: "possession", on: "2026-11-30" } as const;
    const rows = compareJurisdictions({ ...asked, jurisdictions: ["AU-ACT", "AU-NSW", "DE", "US-CO"] });
    expect(renderText(comparisonDocument(rows), await createI18n("en")).match(/Differs .*/g)).toEqual([
      "Differs from the law of: not known: Australia",
      "Differs from the law of: no difference recorded",
      "Differs from the law of: —",
      "Differs from the law of: United States",
    ]);
  });

  test("has a row for each place", async () => {
    const rows = createLegality(records).compare({
      substance: "psilocybin",
      activity: "possession",
      on: "2026-01-01",
      jurisdictions: ["US", "US-CO/denver", "AQ"],
    });
    const i18n = await createI18n("en");
    const query = { substance: "psilocybin", activity: "possession", on: "2026-01-01" } as const;
    expect(i18n.text(comparisonDocument(rows, query).title)).toBe(
      "The law by place: psilocybin, possession (1 January 2026)",
    );
    expect(renderText(comparisonDocument(rows), i18n)).toMatchInlineSnapshot(`
      "The law by place
      ================

      This is information and not legal advice. Laws change. Check with the authority or a lawyer before you rely on it.

      Places
      ------

      What the records say, place by place.
        United States
          Status: prohibited
          Conditions: —
          In force since: 1 May 1970
          Differs from the law of: —
          Keep in mind: —
        Denver, Colorado
          Status: an offence that is not prosecuted; by higher law: prohibited (United States)
          Conditions: —
          In force since: 7 May 2019
          Differs from the law of: Colorado
          Keep in mind: —
        Antarctica
          Status: not known
          Conditions: —
          In force since: not recorded
          Differs from the law of: —
          Keep in mind: Not known does not mean that it is allowed.
      "
    `);
  });
});

describe("the rows of a comparison in full", () => {
  const query = {
    substance: "psilocybin",
    activity: "possession",
    on: "2026-11-24",
    jurisdictions: ["US-CA/oakland", "US-CO", "AQ"],
  } as const;
  const notes = async (document: ReturnType<typeof comparisonDocument>) =>
    renderText(document, await createI18n("en"), { width: 1000 }).match(/Keep in mind: .*/g) ?? [];

  test("tell what is to be kept in mind of the activity, and not the notice that the document has", async () => {
    const document = comparisonDocument(compareJurisdictions(query, { detail: "full" }), query);
    const [oakland, colorado, antarctica] = await notes(document);
    expect(oakland).toContain("For other forms (synthetic, truffle and extract), a stricter status applies");
    expect(colorado).toContain("smaller places have law of their own");
    expect(antarctica).toMatch(
      /^Keep in mind: Not known does not mean that it is allowed\. We know no law of this place\./,
    );
    const all = compareJurisdictions({ ...query, jurisdictions: undefined }, { detail: "full" });
    for (const note of await notes(comparisonDocument(all, query))) {
      expect(note).not.toContain("not legal advice");
      expect(note).not.toMatch(/On (supply|cultivation|medical use|research|religious use)/);
    }
  });

  test("cite the works of each row, and rows in short none", () => {
    const rows = compareJurisdictions(query, { detail: "full" });
    const document = comparisonDocument(rows, query);
    const works = rows.map(({ sources }) => sources.map(({ reference }) => reference));
    expect(document.sections[0]?.blocks).toMatchObject([{ citations: works }]);
    expect(document.references.map(({ id }) => id)).toEqual([...new Set(works.flat())]);
    expect(comparisonDocument(compareJurisdictions(query), query).references).toEqual([]);
  });

  test("say both things that a row in short has to say", async () => {
    const rules = [
      rule({ id: "a", status: "legal", forms: ["truffle"], from: "2000-01-01", verification: "single-source" }),
    ];
    const { compare } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const rows = compare({ ...query, on: "2026-01-01", jurisdictions: ["NL"] });
    expect(await notes(comparisonDocument(rows, query))).toEqual([
      "Keep in mind: On possession, the law that we hold covers certain forms only: truffle. Of other forms we know nothing. At least one record here rests on one source only.",
    ]);
  });
});

test("every document is written by every renderer in every language", async () => {
  const documents = [
    legalityDocument(lookupLegality(query)),
    legalityDocument(lookupLegality({ ...query, substance: "cannabis", jurisdiction: "DE" })),
    timelineDocument(legalTimeline({ substance: "cannabis", jurisdiction: "US-CO", activity: "possession" })),
    comparisonDocument(compareJurisdictions({ substance: "cannabis", activity: "possession", on: "2026-11-24" })),
    comparisonDocument(
      compareJurisdictions({ substance: "cannabis", activity: "possession", on: "2026-11-24" }, { detail: "full" }),
    ),
  ];
  for (const lng of locales) {
    const i18n = await createI18n(lng);
    for (const document of documents) {
      const title = i18n.text(document.title);
      const page = renderHtml(document, i18n, { page: true });
      expect(page).toContain(`<title>${title}</title>`);
      expect(page).not.toMatch(/\{\{|undefined/);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(renderMarkdown(document, i18n)).toMatch(/^# /);
      expect(renderText(document, i18n, { width: 60 })).not.toMatch(/\{\{|undefined/);
      expect(toMdast(document, i18n).children[0]?.type).toBe("heading");
    }
  }
});

describe("what is no answer of the library", () => {
  test.each([
    [() => legalityDocument(null as never), "report", "invalid-type"],
    [() => legalityDocument({} as never), "report.substance", "missing-field"],
    [() => legalityDocument({ ...lookupLegality(query), asOf: 5 } as never), "report.asOf", "invalid-type"],
    [() => timelineDocument({} as never), "periods", "invalid-type"],
    [() => timelineDocument([{ status: { status: "fine" } }] as never), "periods[0].status.status", "invalid-value"],
    [() => comparisonDocument("rows" as never), "rows", "invalid-type"],
    [() => comparisonDocument([{ jurisdiction: "ZZ" }] as never), "rows[0].jurisdiction", "unknown-id"],
  ])("is refused: %#", (write, path, code) => {
    expect(write).toThrow(expect.objectContaining({ path, code }));
  });
});

describe("an answer over several levels and forms", () => {
  const on = "2026-11-24";
  const written = async (query: Omit<LegalityQuery, "on">) =>
    renderText(legalityDocument(lookupLegality({ ...query, on })), await createI18n("en"));

  test("shows the conditions of a higher level that permits as well, and says that both apply", async () => {
    const text = await written({ substance: "psilocybin", jurisdiction: "CA-AB" });
    const [, federal = ""] = text.split("Law on medical use: allowed with a licence or in a programme (Canada)");
    expect(federal.split("Treaties")[0]).toContain("compassionate-use or hardship programme");
    expect(text).toContain("On medical use, the law at the higher level (Canada) has conditions of its own");
    const peyote = await written({ substance: "mescaline", form: "cactus", jurisdiction: "US-CO" });
    expect(peyote).toContain("Only in traditional ceremonies of American Indians.");
    expect(peyote).toContain("On religious use, the law at the higher level (United States) has conditions of its own");
  });

  test("says of no programme that it allows what it may not be open for", async () => {
    const text = await written({ substance: "psilocybin", form: "mushroom", jurisdiction: "US-NM" });
    expect(text).toContain("The law provides for a licensed programme for this:");
    expect(text).toContain("Whether it is open, we do not know. Apart from that, this is prohibited: possession.");
  });

  test("says where the rule shown does not name the form", async () => {
    expect(await written({ substance: "cannabis", form: "hemp", jurisdiction: "FR" })).toMatch(
      /the rule shown is on the substance \(cannabis\) and does not name this form: hemp/,
    );
    expect(await written({ substance: "cannabis", form: "extract", jurisdiction: "ZA" })).toContain(
      "does not name this form: extract",
    );
    expect(await written({ substance: "psilocybin", form: "truffle", jurisdiction: "NL" })).not.toContain(
      "does not name this form",
    );
    expect(await written({ substance: "cannabis", jurisdiction: "ZA" })).not.toContain("does not name this form");
  });

  test("names the law of what is said of a form, and cites it", async () => {
    const text = await written({ substance: "cannabis", jurisdiction: "NL" });
    expect(text).toMatch(/Form: extract\. Status: prohibited\.\n\n- Law: Opiumwet/);
  });
});
