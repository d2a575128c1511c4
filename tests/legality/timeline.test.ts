import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  jurisdictions,
  laws,
  legalTimeline,
  lookupLegality,
  substanceForms,
  substanceIds,
  territories,
} from "../../src/entries/legality.js";
import { createLegality } from "../../src/legality/create-legality.js";
import { activities, type LawRule } from "../../src/model/law.js";
import { records, rule } from "./records.js";

describe("a timeline", () => {
  test("shows every change, oldest first, and what is unknown", () => {
    const periods = createLegality(records).timeline({
      substance: "psilocybin",
      jurisdiction: "US-OR",
      activity: "possession",
    });
    expect(periods.map(({ from, until, status }) => [from, until, status.status])).toEqual([
      [undefined, "1970-05-01", "unknown"],
      ["1970-05-01", "2023-01-02", "prohibited"],
      ["2023-01-02", "2024-09-01", "licensed"],
      ["2024-09-01", undefined, "prohibited"],
    ]);
  });

  test("begins a period where a higher law begins or ceases to differ, though the same rule decides", () => {
    const national = { activities: ["possession"], substances: ["psilocybin"] } as const;
    const us = [
      rule({ ...national, id: "ban", status: "prohibited", from: "1970-05-01", until: "2021-01-01" }),
      rule({ ...national, id: "leave", status: "tolerated", from: "2021-01-01", until: "2023-01-01" }),
      rule({ ...national, id: "ban-again", status: "prohibited", from: "2023-01-01" }),
    ];
    const laws = [{ jurisdiction: "US" as const, rules: us }, ...records.laws.slice(1)];
    const periods = createLegality({ ...records, laws }).timeline({
      substance: "psilocybin",
      jurisdiction: "US-CO/denver",
      activity: "possession",
    });
    expect(periods.map(({ from, status }) => [from, status.rule, status.conflict])).toEqual([
      [undefined, undefined, undefined],
      ["1970-05-01", "ban", undefined],
      ["2019-05-07", "denver", "US"],
      ["2021-01-01", "denver", undefined],
      // The state's law on mushrooms says otherwise from then on, whatever the nation's says.
      ["2022-12-27", "denver", "US-CO"],
      // The nation's law is stricter again.
      ["2023-01-01", "denver", "US-CO"],
    ]);
  });

  test("has no field for what is before the first change and after the last", () => {
    const query = { substance: "psilocybin", jurisdiction: "US", activity: "possession" } as const;
    const periods = createLegality(records).timeline(query);
    expect(periods.map((period) => Object.keys(period))).toEqual([
      ["until", "untilEdge", "status", "sources"],
      ["from", "fromEdge", "status", "sources"],
    ]);
    const nothing = createLegality(records).timeline({ ...query, substance: "lsd" });
    expect(nothing.map((period) => Object.keys(period))).toEqual([["status", "sources"]]);
  });

  test("marks an edge as a change of the law, as the edge of what is known, or as the day on which it was read", () => {
    const rules = [
      rule({ id: "a", status: "prohibited", inForceBy: "1990-06", until: "2001-07-01" }),
      rule({ id: "b", status: "legal", from: "2001-07-01" }),
      rule({ id: "c", status: "licensed", activities: ["supply"] }),
    ];
    const { timeline } = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] });
    const edges = (activity: "possession" | "supply") =>
      timeline({ substance: "psilocybin", jurisdiction: "PT", activity }).map(
        ({ from, fromEdge, until, untilEdge, status }) => [status.status, from, fromEdge, until, untilEdge],
      );
    expect(edges("possession")).toEqual([
      ["unknown", undefined, undefined, "1990-06-30", "edge-of-knowledge"],
      ["prohibited", "1990-06-30", "edge-of-knowledge", "2001-07-01", "change"],
      ["legal", "2001-07-01", "change", undefined, undefined],
    ]);
    expect(edges("supply")).toEqual([
      ["unknown", undefined, undefined, "2026-01-01", "review"],
      ["licensed", "2026-01-01", "review", undefined, undefined],
    ]);
  });

  test("ends a period on the day on which a rule ended, though nothing followed, and on that of a new form", () => {
    const rules = [
      rule({ id: "a", status: "prohibited", from: "1990-06-01", until: "2001-07-01" }),
      rule({ id: "b", status: "legal", from: "2010-01-01" }),
      rule({ id: "m", status: "prohibited", forms: ["mushroom"], from: "2012-01-01", until: "2013-01-01" }),
      rule({ id: "t", status: "prohibited", forms: ["truffle"], from: "2013-01-01" }),
    ];
    const { timeline } = createLegality({ ...records, laws: [{ jurisdiction: "PT", rules }] });
    const periods = timeline({ substance: "psilocybin", jurisdiction: "PT", activity: "possession" });
    expect(
      periods.map(({ from, untilEdge, status }) => [from, untilEdge, status.status, Object.keys(status.byForm ?? {})]),
    ).toEqual([
      [undefined, "change", "unknown", []],
      ["1990-06-01", "change", "prohibited", []],
      ["2001-07-01", "change", "unknown", []],
      ["2010-01-01", "change", "legal", []],
      ["2012-01-01", "change", "legal", ["mushroom"]],
      ["2013-01-01", undefined, "legal", ["truffle"]],
    ]);
  });

  test("calls no day a change on which a rule of another activity, of another form or beside the one that decides began", () => {
    const ban = rule({
      id: "ban",
      status: "prohibited",
      activities: ["possession", "supply"],
      inForceBy: "2018-11-01",
    });
    const others = [
      rule({ id: "medical", status: "licensed", activities: ["medical-use"], from: "2018-11-01" }),
      rule({ id: "sale", status: "prohibited", activities: ["supply"], forms: ["truffle"], from: "2018-11-01" }),
    ];
    const { timeline } = createLegality({
      ...records,
      laws: [{ jurisdiction: "GB", rules: [ban, ...others] }],
    });
    const edges = (activity: "possession" | "supply" | "medical-use", form?: "mushroom" | "truffle") =>
      timeline({ substance: "psilocybin", jurisdiction: "GB", activity, form }).map(({ untilEdge, fromEdge }) => [
        fromEdge,
        untilEdge,
      ]);
    const known = (edge: string) => [
      [undefined, edge],
      [edge, undefined],
    ];
    expect(edges("possession")).toEqual(known("edge-of-knowledge"));
    expect(edges("supply")).toEqual(known("edge-of-knowledge"));
    expect(edges("supply", "mushroom")).toEqual(known("edge-of-knowledge"));
    expect(edges("supply", "truffle")).toEqual(known("change"));
    expect(edges("medical-use")).toEqual(known("change"));
  });

  describe("where the law above changes and the same rule decides", () => {
    const denver = rule({ id: "denver", status: "tolerated", from: "2019-05-07" });
    const edges = (us: readonly LawRule[], local: readonly LawRule[] = [denver]) =>
      createLegality({
        ...records,
        laws: [
          { jurisdiction: "US", rules: us },
          { jurisdiction: "US-CO", rules: local },
        ],
      })
        .timeline({ substance: "psilocybin", jurisdiction: "US-CO", activity: "possession" })
        .map(({ from, fromEdge }) => [from, fromEdge]);

    test("calls the day a change on which a law above ended or began, be it stricter or not", () => {
      expect(edges([rule({ id: "us", status: "prohibited", from: "1970-05-01", until: "2023-01-01" })])).toEqual([
        [undefined, undefined],
        ["1970-05-01", "change"],
        ["2019-05-07", "change"],
        ["2023-01-01", "change"],
      ]);
      expect(
        edges([rule({ id: "us", status: "legal", from: "2021-01-01" })], [{ ...denver, status: "prohibited" }]),
      ).toEqual([
        [undefined, undefined],
        ["2019-05-07", "change"],
        ["2021-01-01", "change"],
      ]);
    });

    test("calls it the edge of what is known where the law above is known to hold by then", () => {
      expect(edges([rule({ id: "us", status: "prohibited", inForceBy: "2021-01-01" })])).toEqual([
        [undefined, undefined],
        ["2019-05-07", "change"],
        ["2021-01-01", "edge-of-knowledge"],
      ]);
    });

    test("calls the day a change on which a stricter law on one form began above", () => {
      const us = [
        rule({ id: "us", status: "tolerated", from: "1990-01-01" }),
        rule({ id: "us-mushroom", status: "prohibited", forms: ["mushroom"], from: "2021-01-01" }),
      ];
      const local = [
        rule({ id: "co", status: "prohibited", from: "2019-05-07" }),
        rule({ id: "co-mushroom", status: "licensed", forms: ["mushroom"], from: "2019-05-07" }),
      ];
      expect(edges(us, local)).toEqual([
        [undefined, undefined],
        ["1990-01-01", "change"],
        ["2019-05-07", "change"],
        ["2021-01-01", "change"],
      ]);
    });
  });

  test("calls no day a change by which a lower law is known to hold over one that goes on", () => {
    const laws = [
      { jurisdiction: "US", rules: [rule({ id: "us", status: "prohibited", from: "1970-05-01" })] },
      { jurisdiction: "US-CO", rules: [rule({ id: "co", status: "licensed", inForceBy: "2020-01-01" })] },
    ] as const;
    const periods = createLegality({ ...records, laws }).timeline({
      substance: "psilocybin",
      jurisdiction: "US-CO",
      activity: "possession",
    });
    expect(periods.map(({ from, fromEdge }) => [from, fromEdge])).toEqual([
      [undefined, undefined],
      ["1970-05-01", "change"],
      ["2020-01-01", "edge-of-knowledge"],
    ]);
  });

  test("knows of cannabis in Great Britain by when it was forbidden, and not that it was on that day", () => {
    const query = { substance: "cannabis", jurisdiction: "GB" } as const;
    const edgesOf = (activity: "possession" | "medical-use") =>
      legalTimeline({ ...query, activity }).map(({ from, fromEdge }) => [from, fromEdge]);
    expect(edgesOf("possession")).toContainEqual(["2018-11-01", "edge-of-knowledge"]);
    expect(edgesOf("medical-use")).toContainEqual(["2018-11-01", "change"]);
  });

  test("calls a day a change only where a rule of the activity and the form begins or ends on it, over all records", () => {
    const byPlace = new Map<string, (typeof laws)[number]["rules"]>(
      laws.map((each) => [each.jurisdiction, each.rules]),
    );
    const parents = new Map(territories.filter(({ sharesLaw }) => sharesLaw).map(({ code, partOf }) => [code, partOf]));
    const placesOf = (code: string) => {
      const [country = "", ...rest] = code.split(/(?=[-/])/);
      const within = rest.map((_, end) => [country, ...rest.slice(0, end + 1)].join(""));
      return [parents.get(code as never) ?? country, country, ...within];
    };
    const wrong: string[] = [];
    for (const { code } of jurisdictions.filter(({ hasRecords }) => hasRecords)) {
      const there = placesOf(code).flatMap((place) => byPlace.get(place) ?? []);
      for (const substance of substanceIds) {
        const ofSubstance = there.filter(({ substances }) => substances.includes(substance));
        const forms = new Set(ofSubstance.flatMap(({ forms = [] }) => forms));
        const asked = substanceForms[substance].filter((form) => forms.has(form) && form !== "ayahuasca");
        for (const activity of activities) {
          for (const form of [undefined, ...asked]) {
            const speaks = ofSubstance.filter(
              (rule) =>
                rule.activities.includes(activity) &&
                (form === undefined || rule.forms === undefined || rule.forms.includes(form)),
            );
            const days = new Set(speaks.flatMap(({ from, until }) => [from, until]));
            const periods = legalTimeline({ substance, form, jurisdiction: code, activity });
            for (const [index, { from, fromEdge, status }] of periods.entries()) {
              if (fromEdge !== "change") continue;
              const begins = periods[index - 1]?.status.status !== "unknown" || status.since === from;
              if (!days.has(from) || !begins) wrong.push(`${code} ${substance} ${form} ${activity} ${from}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("has the sources of each period, those of a stricter law above and of single forms among them", () => {
    const source = (reference: string) =>
      ({ sources: [{ reference, supports: ["status"], accessedOn: "2026-01-01" }], from: "2000-01-01" }) as const;
    const laws = [
      { jurisdiction: "US", rules: [rule({ id: "us", status: "prohibited", ...source("nation") })] },
      {
        jurisdiction: "US-CO",
        rules: [
          rule({ id: "co", status: "legal", ...source("state") }),
          rule({ id: "m", status: "licensed", forms: ["mushroom"], ...source("form") }),
        ],
      },
    ] as const;
    const { timeline } = createLegality({ ...records, laws });
    const periods = timeline({ substance: "psilocybin", jurisdiction: "US-CO", activity: "possession" });
    expect(periods.map(({ sources }) => sources.map(({ reference }) => reference))).toEqual([
      [],
      ["state", "form", "nation"],
    ]);
    const banned = [
      laws[0],
      { jurisdiction: "US-CO", rules: [rule({ id: "ban", status: "prohibited", ...source("ban") }), laws[1].rules[1]] },
    ] as const;
    const [, ofForm] = createLegality({ ...records, laws: banned }).timeline({
      substance: "psilocybin",
      jurisdiction: "US-CO",
      activity: "possession",
    });
    expect(ofForm?.sources.map(({ reference }) => reference)).toEqual(["ban", "form", "nation"]);
  });

  test("has the sources of the law above that is stricter, and of no other", () => {
    const source = (reference: string) => ({
      sources: [{ reference, supports: ["status"], accessedOn: "2026-01-01" }],
    });
    const nation = { jurisdiction: "US", rules: [rule({ id: "us", status: "legal", ...source("nation") })] } as const;
    const state = {
      jurisdiction: "US-CO",
      rules: [rule({ id: "co", status: "prohibited", ...source("state") })],
    } as const;
    const city = {
      jurisdiction: "US-CO/denver",
      rules: [rule({ id: "d", status: "licensed", ...source("city") })],
    } as const;
    const sources = (...laws: (typeof nation | typeof state | typeof city)[]) =>
      createLegality({ ...records, laws })
        .timeline({ substance: "psilocybin", jurisdiction: "US-CO/denver", activity: "possession" })
        .at(-1)
        ?.sources.map(({ reference }) => reference);
    expect(sources(nation, state, city)).toEqual(["city", "state"]);
    // Of the nation nothing is known.
    expect(sources(city)).toEqual(["city"]);
  });

  test("has a period of the form asked", () => {
    const periods = createLegality(records).timeline({
      substance: "psilocybin",
      form: "mushroom",
      jurisdiction: "US-CO",
      activity: "possession",
    });
    expect(periods.at(-1)).toMatchObject({ from: "2022-12-27", status: { rule: "co-mushroom", conflict: "US" } });
  });

  test("is one unknown period where nothing is known", () => {
    const periods = createLegality(records).timeline({ substance: "lsd", jurisdiction: "PT", activity: "supply" });
    expect(periods).toMatchObject([{ status: { status: "unknown" } }]);
  });

  test("has no gaps or overlaps, and agrees with the lookup on both sides of every change", () => {
    const query = fc.record({
      substance: fc.constantFrom(...substanceIds),
      jurisdiction: fc.constantFrom(...jurisdictions.filter((entry) => entry.hasRecords).map((entry) => entry.code)),
      activity: fc.constantFrom(...activities),
    });
    const dayBefore = (on: string) => new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(query, ({ activity, ...subject }) => {
        const periods = legalTimeline({ ...subject, activity });
        expect(periods[0]?.from).toBeUndefined();
        expect(periods.at(-1)?.until).toBeUndefined();
        for (const [index, period] of periods.entries()) {
          if (period.from === undefined) continue;
          expect(periods[index - 1]?.until).toBe(period.from);
          const before = lookupLegality({ ...subject, on: dayBefore(period.from) }).activities[activity];
          const after = lookupLegality({ ...subject, on: period.from }).activities[activity];
          expect([before, after]).toEqual([periods[index - 1]?.status, period.status]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["PT", "query", "invalid-type"],
    [{ substance: "lsd", jurisdiction: "PT" }, "activity", "missing-field"],
    [{ substance: "lsd", jurisdiction: "PT", activity: "use" }, "activity", "invalid-value"],
    [{ substance: "lsd", jurisdiction: "PT", activity: "supply", on: "2026-01-01" }, "on", "unknown-field"],
  ])("%j is refused at %s as %s", (query, path, code) => {
    expect(() => legalTimeline(query as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
