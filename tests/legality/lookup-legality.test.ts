import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareJurisdictions,
  conventionParties,
  jurisdictions,
  laws,
  legalTimeline,
  lookupLegality,
  substanceIds,
  territories,
  treaties,
} from "../../src/entries/legality.js";
import { findSubstance } from "../../src/entries/risk.js";
import { createLegality } from "../../src/legality/create-legality.js";
import type { LegalityQuery } from "../../src/legality/queries.js";
import type { JurisdictionCode } from "../../src/model/jurisdiction.js";
import { activities, type LawRule } from "../../src/model/law.js";
import type { LegalityReport } from "../../src/model/legality.js";
import { substanceForms } from "../../src/model/substance.js";
import { records, rule } from "./records.js";

const ask = (query: Partial<LegalityQuery> & Pick<LegalityQuery, "jurisdiction" | "on">) =>
  createLegality(records).lookup({ substance: "psilocybin", ...query });

describe("a lookup", () => {
  test("gives the most local status and names the higher law that differs", () => {
    const report = ask({ jurisdiction: "US-OR", on: "2024-08-31" });
    expect(report.activities.possession).toMatchObject({
      status: "licensed",
      layer: "subdivision",
      jurisdiction: "US-OR",
      since: "2023-01-02",
      until: "2024-09-01",
      conflict: "US",
    });
    expect(report.chain.map((layer) => [layer.jurisdiction, layer.activities.possession?.status])).toEqual([
      ["US", "prohibited"],
      ["US-OR", "licensed"],
    ]);
    expect(report.caveats.map((caveat) => caveat.key)).toContain("legality:caveat.conflict");
  });

  test("carries conditions as data and as messages", () => {
    const { conditions } = ask({ jurisdiction: "US-OR", on: "2024-01-01" }).activities.possession;
    expect(conditions).toEqual([
      {
        kind: "age",
        value: 21,
        unit: "years",
        message: { key: "legality:condition.age.limit", values: { value: 21, unit: { term: "unit.years" } } },
      },
      { kind: "programme", message: { key: "legality:condition.programme.any" } },
    ]);
  });

  test("counts the first day in and the last day out", () => {
    const status = (on: string) => ask({ jurisdiction: "US-OR", on }).activities.possession.status;
    expect(["2023-01-01", "2023-01-02", "2024-08-31", "2024-09-01"].map(status)).toEqual([
      "prohibited",
      "licensed",
      "licensed",
      "prohibited",
    ]);
  });

  test("falls back to the higher law and says that there is no local record", () => {
    const report = ask({ jurisdiction: "US-TX", on: "2025-01-01" });
    expect(report.activities.possession).toMatchObject({ status: "prohibited", layer: "nation", jurisdiction: "US" });
    expect(report.caveats.map((caveat) => caveat.key)).toContain("legality:caveat.no-local-record");
    const parent = ask({ jurisdiction: "US", on: "2025-01-01" });
    expect(report.activities).toEqual(parent.activities);
  });

  test("does not stretch a rule on one form to another", () => {
    const inColorado = (form: "mushroom" | "synthetic") => ask({ jurisdiction: "US-CO", on: "2025-01-01", form });
    expect(inColorado("mushroom").activities.possession.status).toBe("legal");
    expect(inColorado("synthetic").activities.possession.status).toBe("prohibited");
  });

  test("gives every form where none was asked, and where all rules are of forms the strictest as the status", () => {
    const { activities, caveats } = ask({ jurisdiction: "US-CO", on: "2025-01-01" });
    expect(activities.possession).toMatchObject({
      status: "legal",
      layer: "subdivision",
      forms: ["mushroom"],
      byForm: { mushroom: { status: "legal", since: "2022-12-27", rule: "co-mushroom", conditions: [] } },
      conflict: "US",
    });
    const keys = caveats.map(({ key }) => key);
    expect(keys).toContain("legality:caveat.other-forms-stricter");
    expect(keys).not.toContain("legality:caveat.no-local-record");
    // The nation's rule is of all forms, so that of other forms something is known.
    expect(keys).not.toContain("legality:caveat.other-forms-unknown");
    const rules = [
      rule({ id: "all", status: "licensed", from: "2000-01-01" }),
      rule({ id: "dried", status: "prohibited", forms: ["mushroom"], from: "2000-01-01" }),
      rule({ id: "fresh", status: "uncontrolled", forms: ["truffle"], from: "2000-01-01" }),
    ];
    const inNl = (given: typeof rules) =>
      createLegality({ ...records, laws: [{ jurisdiction: "NL", rules: given }] }).lookup({
        substance: "psilocybin",
        jurisdiction: "NL",
        on: "2026-01-01",
      });
    const { possession } = inNl(rules).activities;
    expect(possession).toMatchObject({ status: "licensed", rule: "all" });
    expect(possession).not.toHaveProperty("forms");
    expect(inNl(rules.slice(1)).activities.possession).toMatchObject({
      status: "prohibited",
      rule: "dried",
      forms: ["mushroom"],
    });
    expect(Object.values(possession.byForm ?? {}).map(({ status }) => status)).toEqual(["prohibited", "uncontrolled"]);
    expect(inNl(rules.slice(2)).activities.possession.status).toBe("uncontrolled");
    expect(inNl(rules.slice(2)).caveats).toContainEqual({
      key: "legality:caveat.other-forms-unknown",
      values: { activities: { terms: ["activity.possession"] }, forms: { terms: ["form.truffle"] } },
    });
    expect(inNl(rules.slice(0, 1)).activities.possession).not.toHaveProperty("byForm");
  });

  test("takes what is not clear for stricter than any permission", () => {
    const order = [
      "prohibited",
      "unclear",
      "decriminalised",
      "tolerated",
      "licensed",
      "legal",
      "uncontrolled",
    ] as const;
    for (const [at, stricter] of order.entries()) {
      for (const milder of order.slice(at + 1)) {
        const rules = [
          rule({ id: "milder", status: milder, forms: ["mushroom"], from: "2000-01-01" }),
          rule({ id: "stricter", status: stricter, forms: ["truffle"], from: "2000-01-01" }),
        ];
        const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
        const report = lookup({ substance: "psilocybin", jurisdiction: "NL", on: "2026-01-01" });
        expect(report.activities.possession.status).toBe(stricter);
      }
    }
  });

  test("reads no rule back in time: before it is known to hold it answers unknown, with what is known later", () => {
    const at = (on: string) => ask({ jurisdiction: "US-CO", on });
    for (const [activity, status, id] of [
      ["cultivation", "tolerated", "co-no-start"],
      ["supply", "prohibited", "co-no-start-ban"],
    ] as const) {
      expect(at("2026-01-01").activities[activity].status).toBe(status);
      const before = at("2025-12-31").activities[activity];
      expect(before.status).toBe("unknown");
      expect(before.later).toEqual({ jurisdiction: "US-CO", status, rule: id });
    }
    expect(at("2026-01-01").caveats.map(({ key }) => key)).toContain("legality:caveat.start-unknown");
  });

  test("answers from the last day of the time by which a rule is known to hold, and says so of days before", () => {
    const inPt = (fields: Partial<LawRule>, on: string) =>
      createLegality({
        ...records,
        laws: [{ jurisdiction: "PT", rules: [rule({ id: "pt", status: "decriminalised", ...fields })] }],
      }).lookup({ substance: "psilocybin", jurisdiction: "PT", on });
    for (const [inForceBy, first, before] of [
      ["2001", "2001-12-31", "2001-12-30"],
      ["2004-02", "2004-02-29", "2004-02-28"],
      ["2004-02-12", "2004-02-12", "2004-02-11"],
    ] as const) {
      expect(inPt({ inForceBy }, first).activities.possession).toMatchObject({ status: "decriminalised", inForceBy });
      const { activities, caveats } = inPt({ inForceBy }, before);
      expect(activities.possession.status).toBe("unknown");
      expect(activities.possession.later).toEqual({
        jurisdiction: "PT",
        status: "decriminalised",
        inForceBy,
        rule: "pt",
      });
      expect(caveats).toContainEqual({
        key: "legality:caveat.known-by",
        values: {
          activities: { terms: ["activity.possession"] },
          status: { term: "status.decriminalised" },
          date: { date: inForceBy },
          jurisdiction: { place: "PT" },
        },
      });
    }
    expect(inPt({ from: "2001-07-01" }, "2001-06-30").caveats.map(({ key }) => key)).toContain(
      "legality:caveat.known-from",
    );
  });

  test("tells the first of the rules that are known later, of the form that was asked", () => {
    const rules = [
      rule({ id: "third", status: "legal", from: "2020-01-01" }),
      rule({ id: "second", status: "licensed", forms: ["mushroom"], from: "2015-01-01", until: "2020-01-01" }),
      rule({ id: "first", status: "prohibited", from: "2010-01-01", until: "2020-01-01" }),
      rule({ id: "truffle", status: "tolerated", forms: ["truffle"], from: "2005-01-01", until: "2006-01-01" }),
    ];
    const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const later = (on: string, form?: "mushroom" | "truffle") =>
      lookup({ substance: "psilocybin", jurisdiction: "NL", on, ...(form && { form }) }).activities.possession.later
        ?.rule;
    expect([later("2000-01-01"), later("2000-01-01", "truffle"), later("2000-01-01", "mushroom")]).toEqual([
      "truffle",
      "truffle",
      "first",
    ]);
    // Something is known then, and what comes was in force when it was read.
    expect([later("2012-01-01"), later("2012-01-01", "mushroom"), later("2021-01-01")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("shows a law that was enacted and is not yet in force as announced", () => {
    const rules = [
      rule({ id: "now", status: "prohibited", from: "2000-01-01", until: "2027-01-01" }),
      rule({ id: "then", status: "legal", from: "2027-01-01" }),
    ];
    const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] });
    const on = (day: string) => lookup({ substance: "psilocybin", jurisdiction: "PT", on: day });
    expect(on("2026-06-01").activities.possession).toMatchObject({
      status: "prohibited",
      until: "2027-01-01",
      later: { status: "legal", from: "2027-01-01", announced: true, rule: "then" },
    });
    expect(on("2026-06-01").caveats.map(({ key }) => key)).toContain("legality:caveat.announced");
    expect(on("2027-01-01").activities.possession).toMatchObject({ status: "legal", since: "2027-01-01" });
    expect(on("2027-01-01").activities.possession).not.toHaveProperty("later");
    // A change that was in force when it was reviewed is history, not news.
    const [entry] = records.laws.filter(({ jurisdiction }) => jurisdiction === "US-OR");
    if (entry === undefined) throw new Error("no law to begin with");
    expect(ask({ jurisdiction: "US", on: "2020-01-01" }).activities.possession).not.toHaveProperty("later");
  });

  test("lets no toleration hide that a higher law permits, and shows both", () => {
    const levels = (city: LawRule["status"], state: LawRule["status"]) =>
      createLegality({
        ...records,
        laws: [
          ...records.laws.slice(0, 1),
          { jurisdiction: "US-CO", rules: [rule({ id: "co", status: state, from: "2022-12-27" })] },
          { jurisdiction: "US-CO/denver", rules: [rule({ id: "denver", status: city, from: "2019-05-07" })] },
        ],
      }).lookup({ substance: "psilocybin", jurisdiction: "US-CO/denver", on: "2026-01-01" });
    const decided = (city: LawRule["status"], state: LawRule["status"]) => levels(city, state).activities.possession;
    expect(decided("tolerated", "legal")).toMatchObject({
      status: "legal",
      layer: "subdivision",
      jurisdiction: "US-CO",
      alongside: "US-CO/denver",
      conflict: "US",
    });
    expect(decided("decriminalised", "uncontrolled")).toMatchObject({ status: "uncontrolled", layer: "subdivision" });
    for (const state of ["prohibited", "decriminalised", "licensed", "unclear"] as const) {
      expect(decided("tolerated", state)).toMatchObject({ status: "tolerated", layer: "city", conflict: "US-CO" });
      expect(decided("tolerated", state)).not.toHaveProperty("alongside");
    }
    expect(decided("prohibited", "legal")).toMatchObject({ status: "prohibited", layer: "city", conflict: "US-CO" });
    // Where some forms alone are permitted, the toleration of the others is what there is.
    const ofForms = (city?: "mushroom") =>
      createLegality({
        ...records,
        laws: [
          {
            jurisdiction: "US-CO",
            rules: [rule({ id: "co", status: "legal", forms: ["mushroom"], from: "2022-12-27" })],
          },
          {
            jurisdiction: "US-CO/denver",
            rules: [rule({ id: "denver", status: "tolerated", from: "2019-05-07", ...(city && { forms: [city] }) })],
          },
        ],
      }).lookup({ substance: "psilocybin", jurisdiction: "US-CO/denver", on: "2026-01-01" }).activities.possession;
    expect(ofForms()).toMatchObject({ status: "tolerated", layer: "city" });
    expect(ofForms("mushroom")).toMatchObject({ status: "legal", alongside: "US-CO/denver" });
    const ofTwo = createLegality({
      ...records,
      laws: [
        {
          jurisdiction: "US-CO",
          rules: [rule({ id: "co", status: "legal", forms: ["mushroom"], from: "2022-12-27" })],
        },
        {
          jurisdiction: "US-CO/denver",
          rules: [rule({ id: "denver", status: "tolerated", forms: ["mushroom", "truffle"], from: "2019-05-07" })],
        },
      ],
    }).lookup({ substance: "psilocybin", jurisdiction: "US-CO/denver", on: "2026-01-01" });
    expect(ofTwo.activities.possession).toMatchObject({ status: "tolerated", layer: "city" });
    const { chain, caveats } = levels("tolerated", "legal");
    expect(chain.map((layer) => layer.activities.possession?.status)).toEqual(["prohibited", "legal", "tolerated"]);
    expect(caveats).toContainEqual({
      key: "legality:caveat.alongside",
      values: {
        activities: { terms: ["activity.possession"] },
        local: { term: "status.legal" },
        city: { place: "US-CO/denver" },
        jurisdiction: { place: "US-CO" },
      },
    });
    expect(lookupLegality({ substance: "psilocybin", jurisdiction: "US-CO/denver", on: "2026-11-24" })).toMatchObject({
      activities: { possession: { status: "legal", jurisdiction: "US-CO", alongside: "US-CO/denver", conflict: "US" } },
    });
  });

  test("explains a programme beside a ban", () => {
    const rules = [
      rule({
        id: "services",
        status: "licensed",
        activities: ["supply"],
        from: "2023-01-02",
        conditions: [{ kind: "programme", is: "services" }],
      }),
      rule({ id: "ban", status: "prohibited", activities: ["medical-use", "cultivation"], from: "2000-01-01" }),
    ];
    const inPt = (given: typeof rules) =>
      createLegality({ ...records, laws: [{ jurisdiction: "PT", rules: given }] }).lookup({
        substance: "psilocybin",
        jurisdiction: "PT",
        on: "2026-01-01",
      }).caveats;
    expect(inPt(rules)).toContainEqual({
      key: "legality:caveat.programme",
      values: {
        allowed: { terms: ["activity.supply"] },
        banned: { terms: ["activity.cultivation", "activity.medical-use"] },
      },
    });
    const says = (caveats: ReturnType<typeof inPt>) => caveats.some(({ key }) => key === "legality:caveat.programme");
    expect(says(inPt(rules.slice(0, 1)))).toBe(false);
    expect(says(inPt(rules.slice(1)))).toBe(false);
    const licence = rules.map((each) => ({ ...each, conditions: [{ kind: "licence" as const }] }));
    expect(says(inPt(licence))).toBe(false);
  });

  test("gives one answer under every code of a place, by the law of the country that holds there", () => {
    const territories = [
      {
        code: "PR",
        partOf: "US",
        sharesLaw: true,
        sources: [{ reference: "law", supports: ["sharesLaw"], accessedOn: "2026-01-01" }],
        verification: "official",
        reviewedOn: "2026-01-01",
      },
    ] as const;
    const { lookup, jurisdictions } = createLegality({ ...records, territories });
    const query = { substance: "psilocybin", on: "2026-01-01" } as const;
    const own = lookup({ ...query, jurisdiction: "PR" });
    expect(lookup({ ...query, jurisdiction: "US-PR" })).toEqual(own);
    expect(own).toMatchObject({
      jurisdiction: "PR",
      activities: { possession: { status: "prohibited", layer: "nation", jurisdiction: "US" } },
      chain: [{ jurisdiction: "US" }, { jurisdiction: "PR", level: "subdivision" }],
      treaty: { party: { "1971": "party" } },
    });
    expect(own.caveats).toContainEqual({
      key: "legality:caveat.shared-law",
      values: { jurisdiction: { place: "PR" }, parent: { place: "US" } },
    });
    expect(jurisdictions.find(({ code }) => code === "PR")).toMatchObject({ level: "subdivision", parent: "US" });
    // Where no source says that the law holds, the place stands alone.
    const alone = createLegality(records).lookup({ ...query, jurisdiction: "US-PR" });
    expect(alone.activities.possession.status).toBe("unknown");
  });

  describe("what higher levels of law say", () => {
    const possession = { activities: ["possession"], from: "2000-01-01" } as const;
    const ask = (laws: Partial<Record<JurisdictionCode, readonly LawRule[]>>, jurisdiction: JurisdictionCode) =>
      createLegality({
        ...records,
        laws: Object.entries(laws).map(([code, rules]) => ({ jurisdiction: code as JurisdictionCode, rules })),
      }).lookup({ substance: "psilocybin", jurisdiction, on: "2026-01-01" }).activities.possession;
    const us = rule({ ...possession, id: "us", status: "prohibited" });
    const city = rule({ ...possession, id: "city", status: "tolerated" });

    test("is told of every level that is stricter, the nearest first", () => {
      const state = rule({ ...possession, id: "state", status: "decriminalised", forms: ["mushroom"] });
      expect(ask({ US: [us], "US-CO": [state], "US-CO/denver": [city] }, "US-CO/denver").higher).toEqual([
        { jurisdiction: "US-CO", status: "decriminalised", forms: ["mushroom"], rule: "state" },
        { jurisdiction: "US", status: "prohibited", rule: "us" },
      ]);
    });

    test("is not told where no level is stricter", () => {
      const milder = rule({ ...possession, id: "us", status: "legal" });
      const ban = rule({ ...possession, id: "ban", status: "prohibited" });
      expect(ask({ US: [milder], "US-CO": [ban] }, "US-CO")).not.toHaveProperty("higher");
      expect(ask({ US: [us], "US-CO": [ban] }, "US-CO")).not.toHaveProperty("higher");
      expect(ask({ US: [us] }, "US-CO")).not.toHaveProperty("higher");
    });

    test("is not known where a place permits what no record of a higher level speaks of", () => {
      const legal = rule({ ...possession, id: "co", status: "legal" });
      expect(ask({ "US-CO": [legal] }, "US-CO").higher).toEqual([{ jurisdiction: "US", status: "unknown" }]);
      const ban = rule({ ...possession, id: "ban", status: "prohibited" });
      expect(ask({ "US-CO": [ban] }, "US-CO")).not.toHaveProperty("higher");
      // Where one of them is known to be stricter, that says enough.
      expect(ask({ US: [us], "US-CO/denver": [city] }, "US-CO/denver").higher).toEqual([
        { jurisdiction: "US", status: "prohibited", rule: "us" },
      ]);
    });

    test("is told of each form, by what is said of that form", () => {
      const all = rule({ ...possession, id: "all", status: "prohibited" });
      const mushroom = rule({ ...possession, id: "m", status: "legal", forms: ["mushroom"] });
      const truffle = rule({ ...possession, id: "t", status: "legal", forms: ["truffle"] });
      const free = rule({ ...possession, id: "us-t", status: "legal", forms: ["truffle"] });
      const { higher, byForm } = ask({ US: [us, free], "US-CO": [all, mushroom, truffle] }, "US-CO");
      expect(higher).toBeUndefined();
      expect(byForm?.mushroom?.higher).toEqual([{ jurisdiction: "US", status: "prohibited", rule: "us" }]);
      expect(byForm?.truffle).not.toHaveProperty("higher");
    });

    test("leaves no permission in any record of a place without what its country forbids", () => {
      for (const { code, parent } of jurisdictions.filter(({ hasRecords }) => hasRecords)) {
        if (parent === undefined) continue;
        for (const substance of substanceIds) {
          const { activities: own, chain } = lookupLegality({ substance, jurisdiction: code, on: "2026-11-24" });
          for (const activity of activities) {
            const { status, jurisdiction, higher = [] } = own[activity];
            const forbidding = chain.filter((layer) => layer.activities[activity]?.status === "prohibited");
            if (["prohibited", "unknown"].includes(status) || forbidding.length === 0) continue;
            const above = forbidding.filter((layer) => layer.jurisdiction !== jurisdiction);
            const told = higher.map((each) => each.jurisdiction);
            if (chain.findIndex((layer) => layer.jurisdiction === jurisdiction) === 0) continue;
            for (const layer of above.filter((each) => each.level === "nation"))
              expect(told).toContain(layer.jurisdiction);
          }
        }
      }
    });
  });

  test("shows the treaty where no national law is known, and stays unknown", () => {
    const report = ask({ jurisdiction: "HT", on: "2025-01-01" });
    expect(activities.map((activity) => report.activities[activity].status)).toEqual(activities.map(() => "unknown"));
    expect(report.treaty).toMatchObject({ entries: [{ convention: "1971" }], party: { "1971": "non-party" } });
    expect(report.caveats.map((caveat) => caveat.key)).toContain("legality:caveat.treaty-not-bound");
  });

  test("cites works, and leaves to the record what was read in them", () => {
    const { activities, sources } = ask({ jurisdiction: "US-OR", on: "2024-08-31" });
    for (const source of [...activities.possession.sources, ...sources]) {
      expect(Object.keys(source).filter((name) => name !== "reference" && name !== "secondary")).toEqual([]);
    }
    const own = lookupLegality({ substance: "cannabis", jurisdiction: "PT", on: "2020-01-01" }).activities.possession;
    const rule = laws.flatMap(({ rules }) => rules).find(({ id }) => id === own.rule);
    expect(own.sources).toEqual(
      rule?.sources.map(({ reference, secondary }) => ({ reference, ...(secondary && { secondary }) })),
    );
    expect(new Set(own.sources.map(({ secondary }) => secondary))).toEqual(new Set([undefined, true]));
    expect(rule?.sources.every(({ supports, accessedOn }) => supports.length > 0 && accessedOn !== "")).toBe(true);
  });

  test("tells of its levels in short, and whole of what decides", () => {
    const { chain, activities, treaty } = ask({ jurisdiction: "US-OR", on: "2024-08-31" });
    expect(chain[0]?.activities.possession).toEqual({
      status: "prohibited",
      since: "1970-05-01",
      layer: "nation",
      jurisdiction: "US",
      rule: "us",
      instrument: { name: "An Act", reference: "law" },
      verification: "official",
      sources: [{ reference: "law" }],
    });
    expect(chain[1]?.activities.possession).not.toHaveProperty("sources");
    expect(Object.keys(activities.possession)).toEqual(expect.arrayContaining(["conditions", "sources", "until"]));
    expect(treaty.entries[0]?.sources).toEqual([{ reference: "law" }]);
  });

  test("is at most 30 kB as JSON", () => {
    for (const { code } of jurisdictions.filter(({ hasRecords }) => hasRecords)) {
      for (const substance of substanceIds) {
        const report = lookupLegality({ substance, jurisdiction: code, on: "2026-11-24" });
        expect(JSON.stringify(report).length, `${code} ${substance}`).toBeLessThan(30_000);
      }
    }
  });

  test("cannot be changed for later questions, and leaves the records it was given as they are", () => {
    const { laws: given, ...others } = structuredClone(records);
    const lookUp = createLegality({ laws: given, ...others }).lookup;
    const query = { substance: "psilocybin", jurisdiction: "US-OR", on: "2024-08-31" } as const;
    const report = lookUp(query) as unknown as { activities: { possession: { status: string; sources: unknown[] } } };
    expect(() => {
      report.activities.possession.status = "legal";
    }).toThrow(TypeError);
    expect(() => report.activities.possession.sources.pop()).toThrow(TypeError);
    expect(lookUp(query).activities.possession.status).toBe("licensed");
    expect(given.flatMap((entry) => [entry, ...entry.rules, ...entry.rules.flatMap((rule) => rule.sources)])).toSatisfy(
      (all: readonly unknown[]) => all.every((record) => !Object.isFrozen(record)),
    );
  });

  test("goes stale after the stated number of days", () => {
    const query = { substance: "psilocybin", jurisdiction: "US", on: "2027-01-01" } as const;
    expect(createLegality(records).lookup(query).stale).toBe(false);
    expect(createLegality(records).lookup({ ...query, on: "2027-01-02" }).stale).toBe(true);
    expect(createLegality(records).lookup(query, { staleAfterDays: 364 }).stale).toBe(true);
    expect(createLegality(records).lookup(query, {}).stale).toBe(false);
  });

  test("says last of all, of a stale answer and of no other, when its records were reviewed", () => {
    const query = { substance: "psilocybin", jurisdiction: "US", on: "2026-01-11" } as const;
    const { lookup } = createLegality(records);
    const fresh = lookup(query, { staleAfterDays: 10 });
    const stale = lookup(query, { staleAfterDays: 9 });
    const caveat = { key: "legality:caveat.stale", values: { asOf: { date: "2026-01-01" } } };
    expect(stale.caveats).toEqual([...fresh.caveats, caveat]);
    expect(fresh.caveats).not.toContainEqual(caveat);
  });

  test("is as old as the oldest review among the records used, the treaty's among them", () => {
    const [treaty] = records.treaties;
    if (treaty === undefined) throw new Error("no class to begin with");
    const us = (reviewedOn: string, others: Partial<LawRule> = {}) =>
      rule({ id: `us-${reviewedOn}`, status: "prohibited", from: "1970-05-01", reviewedOn, ...others });
    const asOf = (rules: readonly LawRule[], treatyReviewed: string) =>
      createLegality({
        ...records,
        laws: [{ jurisdiction: "US", rules }],
        treaties: [{ ...treaty, reviewedOn: treatyReviewed }],
      }).lookup({ substance: "psilocybin", jurisdiction: "US", on: "2026-06-01" }).asOf;
    expect(asOf([us("2026-03-01"), us("2026-02-01", { activities: ["supply"] })], "2026-04-01")).toBe("2026-02-01");
    expect(asOf([us("2026-02-01"), us("2026-03-01", { activities: ["supply"] })], "2026-04-01")).toBe("2026-02-01");
    expect(asOf([us("2026-03-01")], "2026-02-01")).toBe("2026-02-01");
    // What has ended is not used, however old its review is.
    expect(asOf([us("2020-01-01", { until: "2021-01-01" }), us("2026-03-01")], "2026-04-01")).toBe("2026-03-01");
    expect(asOf([us("2020-01-01", { until: "2021-01-01" })], "2026-04-01")).toBe("2026-04-01");
  });

  test("says that the first day of a rule is not known, of answers that rest on it and of no other", () => {
    const laws = [
      {
        jurisdiction: "US" as const,
        rules: [
          rule({ id: "old", status: "prohibited", from: "1970-05-01" }),
          rule({ id: "undated", status: "prohibited", activities: ["supply"], inForceBy: "1990" }),
        ],
      },
      { jurisdiction: "PT" as const, rules: [rule({ id: "dated", status: "prohibited", from: "1983-12-13" })] },
    ];
    const says = (jurisdiction: "US" | "PT", on: string) =>
      createLegality({ ...records, laws })
        .lookup({ substance: "psilocybin", jurisdiction, on })
        .caveats.some(({ key }) => key === "legality:caveat.start-unknown");
    expect(["1989-01-01", "1990-12-31", "2026-01-01"].map((on) => says("US", on))).toEqual([false, true, true]);
    expect(says("PT", "2026-01-01")).toBe(false);
  });

  test("follows the treaty through its changes", () => {
    const [treaty] = records.treaties;
    if (treaty === undefined) throw new Error("no class to begin with");
    const treaties = [{ ...treaty, from: "1976-08-16", until: "2001-03-01" }];
    const { lookup } = createLegality({ ...records, laws: [], treaties });
    const classes = (on: string) =>
      lookup({ substance: "psilocybin", jurisdiction: "US", on }).treaty.entries.map(({ schedule }) => schedule);
    expect(["1976-08-15", "1976-08-16", "2001-02-28", "2001-03-01"].map(classes)).toEqual([[], ["I"], ["I"], []]);
  });

  test("asks for a form where none was given, and for none where one was", () => {
    const keys = (form?: "mushroom" | "synthetic", on = "2025-01-01") =>
      ask({ jurisdiction: "US-CO", on, ...(form === undefined ? {} : { form }) }).caveats.map(({ key }) => key);
    const caveat = "legality:caveat.other-forms-stricter";
    expect(keys()).toContain(caveat);
    expect(keys("mushroom")).not.toContain(caveat);
    expect(keys("synthetic")).not.toContain(caveat);
    expect(keys(undefined, "2022-12-26")).not.toContain(caveat);
  });

  test("names the forms that the law tells apart once each, in the order of the vocabulary", () => {
    const rules = [
      rule({ id: "a", status: "legal", forms: ["truffle"], from: "2000-01-01" }),
      rule({
        id: "b",
        status: "prohibited",
        forms: ["mushroom"],
        activities: ["supply", "possession"],
        from: "2000-01-01",
      }),
    ];
    const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "NL", rules }] });
    const { caveats } = lookup({ substance: "psilocybin", jurisdiction: "NL", on: "2026-01-01" });
    expect(caveats).toContainEqual({
      key: "legality:caveat.strictest-form",
      values: { activities: { terms: ["activity.possession"] }, forms: { terms: ["form.mushroom", "form.truffle"] } },
    });
  });

  test("names a source once, however many rules rest on it, and no source of a rule that does not decide", () => {
    const cites = (...references: string[]) => ({
      sources: references.map((reference) => ({ reference, supports: ["status"], accessedOn: "2026-01-01" })),
    });
    const rules = [
      rule({ id: "a", status: "prohibited", from: "1970-05-01", ...cites("act", "gazette") }),
      rule({ id: "b", status: "legal", activities: ["research"], from: "1970-05-01", ...cites("act", "report") }),
      rule({ id: "c", status: "legal", from: "1950-01-01", until: "1970-05-01", ...cites("repealed") }),
    ];
    const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "US", rules }] });
    const report = lookup({ substance: "psilocybin", jurisdiction: "US", on: "2026-01-01" });
    expect(report.sources).toEqual([
      { reference: "act" },
      { reference: "gazette" },
      { reference: "report" },
      { reference: "law" },
    ]);
  });

  test("has no conflict where every level says the same, and names the nearest level that does not", () => {
    const state = (status: LawRule["status"]) => ({
      jurisdiction: "US-CO" as const,
      rules: [rule({ id: `co-${status}`, status, from: "2000-01-01" })],
    });
    const [us, , , denver] = records.laws;
    if (us === undefined || denver === undefined) throw new Error("no law to begin with");
    const inDenver = (status: LawRule["status"]) =>
      createLegality({ ...records, laws: [us, state(status), denver] }).lookup({
        substance: "psilocybin",
        jurisdiction: "US-CO/denver",
        on: "2026-01-01",
      }).activities.possession;
    expect(inDenver("licensed")).toMatchObject({ status: "tolerated", layer: "city", conflict: "US-CO" });
    expect(inDenver("tolerated")).toMatchObject({ status: "tolerated", layer: "city", conflict: "US" });
    const national = ask({ jurisdiction: "US", on: "2026-01-01" }).activities.possession;
    expect(Object.hasOwn(national, "conflict")).toBe(false);
    expect(ask({ jurisdiction: "US", on: "2026-01-01" }).activities.supply).toEqual({
      status: "unknown",
      layer: "none",
      conditions: [],
      verification: "none",
      sources: [],
    });
  });

  test("is worked out once for a question, whatever the day", () => {
    const { lookup } = createLegality(records);
    const query = { substance: "psilocybin", jurisdiction: "US-OR" } as const;
    const first = lookup({ ...query, on: "2024-01-01" });
    expect(lookup({ ...query, on: "2024-01-02" }).activities).toBe(first.activities);
    expect(lookup({ ...query, on: "2024-09-01" }).activities).not.toBe(first.activities);
  });

  test("is stale and of unknown date where there is no record at all", () => {
    const empty = { laws: [], treaties: [], conventionParties: [] };
    const report = createLegality(empty).lookup({ substance: "lsd", jurisdiction: "PT", on: "2026-01-01" });
    expect(report).toMatchObject({ asOf: "unknown", stale: true });
    // There is no date to name.
    expect(report.caveats.map(({ key }) => key)).not.toContain("legality:caveat.stale");
  });

  test("answers of every form of a substance, and that nothing is known of one that the records do not tell apart", () => {
    for (const substance of substanceIds) {
      for (const form of substanceForms[substance]) {
        expect(() => lookupLegality({ substance, form, jurisdiction: "PT", on: "2026-11-24" })).not.toThrow();
      }
    }
    const query = { substance: "cannabis", form: "cannabidiol", on: "2026-11-24" } as const;
    for (const jurisdiction of ["US", "US-MA", "GB"] as const) {
      const report = lookupLegality({ ...query, jurisdiction });
      expect(Object.values(report.activities).map(({ status }) => status)).toEqual(activities.map(() => "unknown"));
      expect(report).toMatchObject({ asOf: "unknown", sources: [], treaty: { entries: [] } });
      expect(report.caveats.map(({ key }) => key.replace("legality:caveat.", ""))).toEqual([
        "not-legal-advice",
        "unknown",
        "form-not-in-law",
      ]);
    }
    const possession = { substance: "cannabis", form: "cannabidiol", activity: "possession" } as const;
    expect(legalTimeline({ ...possession, jurisdiction: "GB" })).toMatchObject([{ status: { status: "unknown" } }]);
    const [row] = compareJurisdictions({ ...possession, on: "2026-11-24", jurisdictions: ["GB"] });
    expect(row?.status).toEqual({ status: "unknown", layer: "none" });
  });

  test("answers for what is synthetic from no permission that was made for plants and fungi", () => {
    const on = "2026-11-30";
    for (const { code: jurisdiction } of jurisdictions) {
      const cannabis = lookupLegality({ substance: "cannabis", form: "synthetic", jurisdiction, on });
      expect(new Set(Object.values(cannabis.activities).map(({ status }) => status))).toEqual(new Set(["unknown"]));
      expect(cannabis.caveats.map(({ key }) => key)).toContain("legality:caveat.form-not-in-law");
    }
    expect(
      lookupLegality({ substance: "cannabis", form: "synthetic", jurisdiction: "DE", on }).treaty.entries.map(
        ({ convention }) => convention,
      ),
    ).toEqual(["1971", "1971"]);
    for (const substance of ["psilocybin", "mescaline", "dmt", "ibogaine"] as const) {
      for (const jurisdiction of ["US-CO", "US-CO/denver", "US-OR", "US-NM"] as const) {
        const { activities: found } = lookupLegality({ substance, form: "synthetic", jurisdiction, on });
        expect([found.possession.status, found.supply.status, found.cultivation.status]).toEqual(
          Array(3).fill("prohibited"),
        );
      }
    }
    const medicine = { substance: "psilocybin", form: "synthetic", jurisdiction: "AU", on } as const;
    expect(lookupLegality(medicine).activities["medical-use"].status).toBe("licensed");
  });

  test("answers for synthetic cannabis from a rule that names it, and from no other", () => {
    const named = rule({ id: "named", substances: ["cannabis"], forms: ["synthetic"], status: "prohibited" });
    const plant = rule({ id: "plant", substances: ["cannabis"], activities: ["supply"], status: "prohibited" });
    const { lookup } = createLegality({ ...records, laws: [{ jurisdiction: "US", rules: [named, plant] }] });
    const query = { substance: "cannabis", form: "synthetic", jurisdiction: "US", on: "2026-11-30" } as const;
    const { activities: found, caveats } = lookup(query);
    expect([found.possession.status, found.supply.status]).toEqual(["prohibited", "unknown"]);
    expect(caveats.map(({ key }) => key)).not.toContain("legality:caveat.form-not-in-law");
  });

  test("of hashish, by any of its names, is one of cannabis with its limits by form, and not of the oil", () => {
    for (const name of ["hash", "hashish", "kief", "charas", "hachís", "حشيش", "Haschisch", "haschich", "haxixe"]) {
      expect(findSubstance(name).best?.id, name).toBe("cannabis");
      expect(findSubstance(name).best, name).not.toHaveProperty("form");
    }
    expect(findSubstance("hash oil").best).toMatchObject({ id: "cannabis", form: "extract" });
    const query = { substance: "cannabis", jurisdiction: "NL", on: "2026-11-30" } as const;
    const { possession } = lookupLegality(query).activities;
    expect(possession).toMatchObject({ status: "tolerated", byForm: { extract: { status: "prohibited" } } });
  });

  test("takes DMT as a brew for ayahuasca, by either name of the form, in every place and on every activity", () => {
    const on = "2026-11-30";
    for (const { code: jurisdiction } of jurisdictions) {
      const ayahuasca = lookupLegality({ substance: "ayahuasca", jurisdiction, on });
      expect(ayahuasca.substance).toBe("ayahuasca");
      for (const form of ["ayahuasca", "brew"] as const) {
        expect(lookupLegality({ substance: "dmt", form, jurisdiction, on })).toEqual(ayahuasca);
      }
      const brew = lookupLegality({ substance: "ayahuasca", form: "brew", jurisdiction, on });
      expect(activities.map((activity) => brew.activities[activity].status)).toEqual(
        activities.map((activity) => ayahuasca.activities[activity].status),
      );
    }
    for (const activity of activities) {
      const rows = (["ayahuasca", "brew"] as const).map((form) =>
        compareJurisdictions({ substance: "dmt", form, activity, on }),
      );
      expect(rows[0]).toEqual(compareJurisdictions({ substance: "ayahuasca", activity, on }));
      expect(rows[1]).toEqual(rows[0]);
    }
  });
});

describe("a name in place of a code", () => {
  test.each([
    ["Germany", ["DE"]],
    ["Alemania", ["DE"]],
    ["ألمانيا", ["DE"]],
    ["de", ["DE"]],
    ["us-or", ["US-OR"]],
    ["Nowhere at all", []],
  ])("is refused with what it may mean: %s", (name, candidates) => {
    const refused = expect.objectContaining({ code: "unknown-id", candidates });
    const jurisdiction = name as JurisdictionCode;
    const on = "2026-01-01";
    expect(() => lookupLegality({ substance: "lsd", jurisdiction, on })).toThrow(refused);
    expect(() => legalTimeline({ substance: "lsd", jurisdiction, activity: "supply" })).toThrow(refused);
    expect(() =>
      compareJurisdictions({ substance: "lsd", jurisdictions: [jurisdiction], activity: "supply", on }),
    ).toThrow(refused);
  });
});

describe("malformed input", () => {
  const good = { substance: "lsd", jurisdiction: "PT", on: "2026-01-01" };
  test.each([
    [null, "query", "invalid-type"],
    [[], "query", "invalid-type"],
    [{}, "substance", "missing-field"],
    [{ ...good, substance: "LSD" }, "substance", "unknown-id"],
    [{ ...good, form: "blotter" }, "form", "unknown-id"],
    [{ ...good, substance: "psilocybin", form: "cactus" }, "form", "invalid-value"],
    [{ ...good, jurisdiction: "XX" }, "jurisdiction", "unknown-id"],
    [{ ...good, jurisdiction: "pt" }, "jurisdiction", "unknown-id"],
    [{ ...good, jurisdiction: "YU" }, "jurisdiction", "retired-jurisdiction"],
    [{ ...good, jurisdiction: "__proto__" }, "jurisdiction", "unknown-id"],
    [{ ...good, on: undefined }, "on", "missing-field"],
    [{ ...good, on: "2025-02-30" }, "on", "invalid-date"],
    [{ ...good, on: "2025-2-3" }, "on", "invalid-date"],
    [{ ...good, on: new Date() }, "on", "invalid-type"],
    [
      JSON.parse('{"substance":"lsd","jurisdiction":"PT","on":"2026-01-01","__proto__":{}}'),
      "__proto__",
      "unknown-field",
    ],
    [{ ...good, at: "now" }, "at", "unknown-field"],
  ])("%j is refused at %s as %s", (query, path, code) => {
    expect(() => lookupLegality(query as never)).toThrow(expect.objectContaining({ code }));
    expect(() => lookupLegality(query as never)).toThrow(path);
  });

  test.each([
    [365, "options", "invalid-type"],
    [null, "options", "invalid-type"],
    [{ staleAfterDays: -1 }, "options.staleAfterDays", "out-of-range"],
    [{ staleAfterDays: 0.5 }, "options.staleAfterDays", "invalid-value"],
    [{ staleAfter: 1 }, "options.staleAfter", "unknown-field"],
  ])("options %j are refused at %s as %s", (options, path, code) => {
    expect(() => lookupLegality(good as never, options as never)).toThrow(expect.objectContaining({ code, path }));
  });

  test.each([
    ["us-or", ["US-OR"]],
    ["US-CO/Denver", ["US-CO/denver"]],
    ["pt", ["PT"]],
    ["UK", ["GB"]],
    ["YU", ["ME", "RS"]],
    ["AN", ["BQ", "CW", "SX"]],
  ])("of the place %s names what may have been meant", (jurisdiction, candidates) => {
    expect(() => lookupLegality({ ...good, jurisdiction } as never)).toThrow(
      expect.objectContaining({ candidates: expect.arrayContaining(candidates) }),
    );
    for (const candidate of candidates) {
      expect(() => lookupLegality({ ...good, jurisdiction } as never)).toThrow(JSON.stringify(candidate));
    }
  });

  test("a name is sent to the search for names", () => {
    expect(() => lookupLegality({ ...good, jurisdiction: "Portugal" } as never)).toThrow(
      'expected a code such as "PT", "US-OR" or "US-CO/denver"; findJurisdiction reads names, received "Portugal"',
    );
  });
});

const date = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const query = fc.record({
  substance: fc.constantFrom(...substanceIds),
  jurisdiction: fc.constantFrom(...jurisdictions.map((entry) => entry.code)),
  on: date,
});

const queryOfForm = query.chain((asked) =>
  fc
    .option(fc.constantFrom(...substanceForms[asked.substance].filter((form) => form !== "cannabidiol")), {
      nil: undefined,
    })
    .map((form) => ({ ...asked, ...(form === undefined ? {} : { form }) })),
);

describe("properties over the library's own records", () => {
  test("an activity is permitted only where a record in force says so", () => {
    const rules = new Map(laws.flatMap((entry) => entry.rules).map((entry) => [entry.id, entry]));
    fc.assert(
      fc.property(queryOfForm, (asked) => {
        const report = lookupLegality(asked);
        for (const activity of activities) {
          const status = report.activities[activity];
          if (status.status === "unknown") continue;
          const found = rules.get(status.rule ?? "");
          expect(found).toBeDefined();
          expect(found?.activities).toContain(activity);
          expect(found?.until === undefined || asked.on < found.until).toBe(true);
          expect((found?.from ?? found?.inForceBy ?? found?.reviewedOn ?? "9999") <= asked.on).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("every answer says that it is no legal advice, and depends on nothing but its input", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const report = lookupLegality(asked);
        expect(report.caveats[0]?.key).toBe("legality:caveat.not-legal-advice");
        expect(lookupLegality({ ...asked })).toEqual(report);
      }),
    );
  });

  test("an activity has the status that a plain search of the records gives, on both sides of every date in them", () => {
    const lastDayOf = (time: string) => {
      const [year = 0, month = 12, day] = time.split("-").map(Number);
      return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : time;
    };
    const firstDayOf = (rule: LawRule) =>
      rule.from ?? (rule.inForceBy === undefined ? rule.reviewedOn : lastDayOf(rule.inForceBy));
    const dates = [...new Set(laws.flatMap(({ rules }) => rules.flatMap((rule) => [firstDayOf(rule), rule.until])))]
      .filter((date) => date !== undefined)
      .sort();
    const near = fc
      .tuple(fc.constantFrom(...dates), fc.integer({ min: -1, max: 1 }))
      .map(([date, days]) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
    const rulesOf = (code: string) => laws.find((entry) => entry.jurisdiction === code)?.rules ?? [];
    const isOfPlant = (rule: LawRule, { substance, form }: Pick<LegalityReport, "substance" | "form">) =>
      (substance === "cannabis" && (form === "synthetic" || form === "cannabidiol")) ||
      (form === "synthetic" &&
        !["lsd", "mdma"].includes(substance) &&
        ["legal", "licensed", "tolerated"].includes(rule.status) &&
        !rule.activities.every((activity) => activity === "medical-use" || activity === "research"));
    const strictness = ["prohibited", "unclear", "decriminalised", "tolerated", "licensed", "legal", "uncontrolled"];
    fc.assert(
      fc.property(queryOfForm, near, (asked, on) => {
        const report = lookupLegality({ ...asked, on });
        for (const activity of activities) {
          const found = report.chain.flatMap(({ jurisdiction, level }) => {
            const inForce = rulesOf(jurisdiction).filter(
              (rule) =>
                rule.substances.includes(report.substance) &&
                rule.activities.includes(activity) &&
                firstDayOf(rule) <= on &&
                (rule.until ?? "9999") > on,
            );
            const ofAll = inForce.filter((rule) => rule.forms === undefined && !isOfPlant(rule, report));
            const ofForm = inForce.filter((rule) => rule.forms?.some((id) => id === report.form));
            const [first, second] = report.form === "any" ? [ofAll, inForce] : [ofForm, ofAll];
            const decisive = first.length > 0 ? first : second;
            const statuses = decisive.map(({ status }) => status);
            const [strictest] = strictness.filter((status) => statuses.some((each) => each === status));
            const forms = decisive.find(({ status }) => status === strictest)?.forms;
            return strictest === undefined ? [] : [{ level, status: strictest, forms }];
          });
          const local = found.at(-1);
          const lenient =
            local?.status === "tolerated" || (local?.level === "city" && local.status === "decriminalised");
          const permitting = found
            .filter(({ status }) => status === "legal" || status === "uncontrolled")
            .filter(({ forms }) => forms === undefined || local?.forms?.every((id) => forms.includes(id)))
            .at(-1);
          const expected = lenient && permitting !== undefined ? permitting : local;
          expect(report.activities[activity].status).toBe(expected?.status ?? "unknown");
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a place without records of its own has the answer of the place above it, and says so", () => {
    const silent = jurisdictions.filter(({ parent, hasRecords }) => parent !== undefined && !hasRecords);
    const nations = new Set<string>(jurisdictions.filter(({ parent }) => parent === undefined).map(({ code }) => code));
    const subset = laws.filter(({ jurisdiction }) => nations.has(jurisdiction));
    const lookUp = createLegality({ laws: subset, treaties, conventionParties, territories }).lookup;
    const children = jurisdictions.filter(({ level }) => level === "subdivision");
    for (const { code, parent } of [...silent, ...children].slice(0, 60)) {
      for (const substance of substanceIds) {
        const own = lookUp({ substance, jurisdiction: code, on: "2026-11-24" });
        const above = lookUp({ substance, jurisdiction: parent as typeof code, on: "2026-11-24" });
        expect(own.activities).toEqual(above.activities);
        const added = own.caveats.filter(({ key }) => !above.caveats.some((caveat) => caveat.key === key));
        // A place under the law of another country says so where that law decides something.
        const shared = !code.startsWith(parent ?? "");
        const decided = activities.some((activity) => own.activities[activity].status !== "unknown");
        const local = decided ? "no-local-record" : "no-local-record-none";
        const expected = shared ? (decided ? ["shared-law"] : []) : [local];
        expect(added.map(({ key }) => key.replace("legality:caveat.", ""))).toEqual(expected);
      }
    }
  });
});
