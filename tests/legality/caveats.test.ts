import { describe, expect, test } from "vitest";
import {
  compareJurisdictions,
  conventionParties,
  jurisdictions,
  lookupLegality,
  substanceForms,
  substanceIds,
} from "../../src/entries/legality.js";
import { createLegality, type LegalityRecords } from "../../src/legality/create-legality.js";
import type { JurisdictionCode } from "../../src/model/jurisdiction.js";
import { activities, type LawRule } from "../../src/model/law.js";
import type { Message } from "../../src/model/message.js";
import type { FormId } from "../../src/model/substance.js";
import { records, rule } from "./records.js";

const notice = { key: "legality:caveat.not-legal-advice" };
/** A rule of which nothing is left open. */
const ban = (fields: Partial<LawRule> = {}) =>
  rule({ id: "ban", status: "prohibited", activities: [...activities], from: "1970-05-01", ...fields });
type Laws = Partial<Record<JurisdictionCode, readonly LawRule[]>>;

/** The caveats of an answer on the first day of 2026, over the rules given. */
const caveats = (laws: Laws, jurisdiction: JurisdictionCode = "US", treaties = records.treaties): readonly Message[] =>
  createLegality({
    ...records,
    treaties,
    laws: Object.entries(laws).map(([code, rules]) => ({ jurisdiction: code as JurisdictionCode, rules })),
  }).lookup({ substance: "psilocybin", jurisdiction, on: "2026-01-01" }).caveats;

const all = activities.map((activity) => `activity.${activity}`);

describe("of an answer of which nothing is left open", () => {
  test("the notice stands alone", () => {
    expect(caveats({ US: [ban()] })).toEqual([notice]);
  });
});

describe("activities that no rule decides", () => {
  test("are named, in the order of the vocabulary, and no other", () => {
    expect(caveats({ US: [ban({ activities: ["research", "possession", "religious-use", "cultivation"] })] })).toEqual([
      notice,
      {
        key: "legality:caveat.unknown",
        values: { activities: { terms: ["activity.supply", "activity.medical-use"] } },
      },
    ]);
  });

  test("leave the treaty alone where they are all, and there is one", () => {
    const unknowns = { key: "legality:caveat.unknown", values: { activities: { terms: all } } };
    expect(caveats({})).toEqual([notice, unknowns, { key: "legality:caveat.treaty-only" }]);
    expect(caveats({}, "HT")).toEqual([notice, unknowns, { key: "legality:caveat.treaty-not-bound" }]);
    expect(caveats({}, "XK")).toEqual([notice, unknowns, { key: "legality:caveat.treaty-perhaps" }]);
    expect(caveats({}, "US", [])).toEqual([notice, unknowns, { key: "legality:caveat.treaty-unknown" }]);
  });
});

describe("a substance without a class in a treaty", () => {
  test("is said to have none in the records, also where the law is known", () => {
    expect(caveats({ US: [ban()] }, "US", [])).toEqual([notice, { key: "legality:caveat.treaty-unknown" }]);
  });
});

describe("what holds later", () => {
  test("is told once for each rule, with the activities that it decides", () => {
    const later = ban({
      id: "later",
      activities: ["possession", "supply"],
      from: "2026-06-01",
      reviewedOn: "2026-07-01",
    });
    const others = ban({ activities: ["cultivation", "medical-use", "research", "religious-use"] });
    expect(caveats({ US: [later, others] })).toContainEqual({
      key: "legality:caveat.known-from",
      values: {
        activities: { terms: ["activity.possession", "activity.supply"] },
        status: { term: "status.prohibited" },
        date: { date: "2026-06-01" },
        jurisdiction: { place: "US" },
      },
    });
  });

  test("is told of the place itself, beside the law of the country that is known", () => {
    const state = ban({ id: "state", from: "2026-06-01", reviewedOn: "2026-07-01" });
    const keys = caveats({ US: [ban()], "US-TX": [state] }, "US-TX").map(({ key }) => key);
    expect(keys).toEqual([notice.key, "legality:caveat.known-from"]);
  });

  test("is told without a day where the rule is known on its review alone", () => {
    const { from: _from, ...undated } = ban({ reviewedOn: "2026-06-01" });
    expect(caveats({ US: [undated] })).toEqual([
      notice,
      {
        key: "legality:caveat.known-now",
        values: {
          activities: { terms: all },
          status: { term: "status.prohibited" },
          jurisdiction: { place: "US" },
        },
      },
    ]);
  });

  test("leaves out of what nothing is known the activities that it is of", () => {
    const later = ban({ id: "later", activities: ["possession"], from: "2026-06-01", reviewedOn: "2026-07-01" });
    const [, unknown] = caveats({ US: [later] });
    expect(unknown?.values?.["activities"]).toEqual({ terms: all.filter((term) => term !== "activity.possession") });
  });
});

describe("conditions of one kind", () => {
  const places = (...conditions: LawRule["conditions"]) =>
    caveats({ US: [ban({ status: "decriminalised", conditions })] }).map(({ key }) =>
      key.replace("legality:caveat.", ""),
    );

  test("are said to leave open whether all must be met, for the records do not tell", () => {
    expect(places({ kind: "place", is: "private" }, { kind: "place", is: "health-facility" })).toContain(
      "side-by-side",
    );
    const bc = lookupLegality({ substance: "mdma", jurisdiction: "CA-BC", on: "2026-01-30" });
    expect(bc.activities.possession.rule).toBe("ca-bc-mdma-possession-2024");
    expect(bc.caveats).toContainEqual({
      key: "legality:caveat.side-by-side",
      values: { activities: { terms: ["activity.possession"] } },
    });
  });

  test("are not where they are of several kinds, are exceptions, or are amounts of different things", () => {
    expect(places({ kind: "place", is: "private" }, { kind: "purpose", is: "personal" })).not.toContain("side-by-side");
    expect(places({ kind: "place", is: "private" }, { kind: "place", is: "public", except: true })).not.toContain(
      "side-by-side",
    );
    expect(places({ kind: "quantity", value: 3, unit: "g" }, { kind: "quantity", value: 1, unit: "oz" })).not.toContain(
      "side-by-side",
    );
  });
});

describe("a class of a convention that is known of a later time only", () => {
  const on = (day: string) =>
    lookupLegality({ substance: "mdma", jurisdiction: "CA", on: day }).caveats.filter(({ key }) => /treaty/.test(key));

  test("is told with its time, and the treaties are not said to be silent", () => {
    expect(on("2023-06-01")).toEqual([
      {
        key: "legality:caveat.treaty-known-by",
        values: {
          date: { date: "2024-01" },
          class: {
            message: {
              key: "legality:document.treaty",
              values: {
                convention: "1971",
                schedule: "I",
                listed: {
                  message: { key: "legality:document.cell-term", values: { what: { term: "substance.mdma" } } },
                },
              },
            },
          },
        },
      },
    ]);
    expect(on("2024-02-01")).toEqual([]);
  });
});

describe("a rule that ended", () => {
  const ended = ban({
    id: "ended",
    status: "licensed",
    activities: ["medical-use"],
    from: "2020-01-01",
    until: "2025-03-01",
  });

  test("is told where none follows it, with its day, and is not counted among what the records hold nothing of", () => {
    const [, unknown, said] = caveats({ US: [ended] });
    expect(unknown?.values?.["activities"]).toEqual({ terms: all.filter((term) => term !== "activity.medical-use") });
    expect(said).toEqual({
      key: "legality:caveat.ended",
      values: {
        activities: { terms: ["activity.medical-use"] },
        jurisdiction: { place: "US" },
        date: { date: "2025-03-01" },
        status: { term: "status.licensed" },
      },
    });
  });

  test("is not told where another one follows it, here or at a higher level, nor before it ends", () => {
    const next = ban({ id: "next", activities: ["medical-use"], from: "2025-03-01" });
    const keys = [
      caveats({ US: [ended, next] }),
      caveats({ US: [next], "US-TX": [ended] }, "US-TX"),
      caveats({ US: [{ ...ended, until: "2099-01-01" }] }),
    ].flatMap((said) => said.map(({ key }) => key));
    expect(keys).not.toContain("legality:caveat.ended");
  });

  test("is in the answer as data: the German hardship programme for psilocybin", () => {
    const query = { substance: "psilocybin", jurisdiction: "DE", on: "2026-11-30" } as const;
    expect(lookupLegality(query).activities["medical-use"]).toMatchObject({
      status: "unknown",
      earlier: {
        jurisdiction: "DE",
        status: "licensed",
        until: "2026-07-12",
        rule: "de-psilocybin-hardship-programme-2025",
      },
    });
    const during = lookupLegality({ ...query, on: "2026-07-11" }).activities["medical-use"];
    expect(during).toMatchObject({ status: "licensed" });
    expect(during).not.toHaveProperty("earlier");
  });
});

describe("a place", () => {
  const asked = { message: { key: "legality:document.cell-term", values: { what: { term: "substance.psilocybin" } } } };
  const noLocal = (place: string) => ({
    key: "legality:caveat.no-local-record",
    values: { jurisdiction: { place }, what: asked, activities: { terms: all } },
  });

  test("without rules of its own is named", () => {
    expect(caveats({ US: [ban()] }, "US-TX")).toEqual([notice, noLocal("US-TX")]);
  });

  test("is the one asked for, not one above it", () => {
    expect(caveats({ US: [ban()], "US-CO": [ban({ id: "co" })] }, "US-CO/denver")).toEqual([
      notice,
      noLocal("US-CO/denver"),
    ]);
    expect(
      caveats({ US: [ban()], "US-CO/denver": [ban({ id: "d", activities: ["supply"] })] }, "US-CO/denver"),
    ).toEqual([notice]);
  });

  test("without rules of its own under a higher level that has none either is named alone", () => {
    expect(caveats({}, "US-TX")).toContainEqual({
      key: "legality:caveat.no-local-record-none",
      values: { jurisdiction: { place: "US-TX" }, what: asked },
    });
  });

  test("with rules on another form or substance is said to have none on what is asked", () => {
    const query = { substance: "psilocybin", jurisdiction: "US-CO/denver", on: "2026-11-30" } as const;
    const said = lookupLegality({ ...query, form: "synthetic" }).caveats.find(({ key }) =>
      key.endsWith(".no-local-record"),
    );
    expect(said?.values?.["what"]).toEqual({
      message: {
        key: "legality:document.cell-forms",
        values: { what: { term: "substance.psilocybin" }, forms: { terms: ["form.synthetic"] } },
      },
    });
    const dmt = lookupLegality({ substance: "dmt", jurisdiction: "AU-ACT", on: "2026-11-30" });
    expect(dmt.caveats.find(({ key }) => key.endsWith(".no-local-record"))?.values?.["activities"]).toEqual({
      terms: activities
        .filter((activity) => dmt.activities[activity].status !== "unknown")
        .map((activity) => `activity.${activity}`),
    });
  });

  test("with a rule for one form is not", () => {
    const keys = caveats({ US: [ban()], "US-TX": [ban({ id: "tx", forms: ["mushroom"] })] }, "US-TX");
    expect(keys.map(({ key }) => key)).not.toContain("legality:caveat.no-local-record");
  });

  test("is not where it is a country: that nothing is known says so already", () => {
    expect(caveats({}).map(({ key }) => key)).not.toContain("legality:caveat.no-local-record");
  });
});

describe("a permission of a higher level", () => {
  const silent = (places: string, higher: string, ...of: string[]) => ({
    key: "legality:caveat.no-local-record-on",
    values: {
      activities: { terms: of.map((activity) => `activity.${activity}`) },
      places: {
        messages: places
          .split(" ")
          .map((place) => ({ key: "legality:document.cell-place", values: { place: { place } } })),
      },
      higher: { place: higher },
    },
  });
  const nation = [
    ban({ activities: ["possession", "supply"] }),
    ban({ id: "open", status: "licensed", activities: ["medical-use", "research"] }),
  ];
  const own = ban({ id: "own", status: "legal", activities: ["possession"] });
  const silences = (laws: Laws, place: JurisdictionCode) =>
    caveats(laws, place).filter(({ key }) => key.includes("no-local-record"));

  test("is no permission of a place whose own records say nothing of the activity, and the answer says so", () => {
    expect(silences({ US: nation, "US-MA": [own] }, "US-MA")).toEqual([
      silent("US-MA", "US", "medical-use", "research"),
    ]);
    const research = ban({ id: "r", status: "prohibited", activities: ["research"] });
    expect(silences({ US: nation, "US-MA": [own, research] }, "US-MA")).toEqual([silent("US-MA", "US", "medical-use")]);
  });

  test("is pointed out of a level between, and once of a place without any record", () => {
    const laws = { US: nation, "US-CO": [own] };
    expect(silences(laws, "US-CO/denver")).toEqual([
      expect.objectContaining({ key: "legality:caveat.no-local-record" }),
      silent("US-CO", "US", "medical-use", "research"),
    ]);
  });

  test("is pointed out once of all levels that are silent", () => {
    const city = ban({ id: "city", status: "tolerated", activities: ["possession"] });
    expect(silences({ US: nation, "US-CO": [own], "US-CO/denver": [city] }, "US-CO/denver")).toEqual([
      silent("US-CO US-CO/denver", "US", "medical-use", "research"),
    ]);
  });

  test("is pointed out level by level where the levels that are silent are not the same", () => {
    const city = ban({ id: "city", activities: ["supply"] });
    expect(silences({ US: nation, "US-CO": [own], "US-CO/denver": [city] }, "US-CO/denver")).toEqual([
      silent("US-CO/denver", "US-CO", "possession"),
      silent("US-CO US-CO/denver", "US", "medical-use", "research"),
    ]);
  });

  test("of one form counts, and a ban does not", () => {
    const form = ban({ id: "f", status: "legal", forms: ["mushroom"], activities: ["supply"] });
    expect(silences({ US: [...nation.slice(0, 1), form], "US-MA": [own] }, "US-MA")).toEqual([
      silent("US-MA", "US", "supply"),
    ]);
    expect(silences({ US: nation.slice(0, 1), "US-MA": [own] }, "US-MA")).toEqual([]);
  });

  test("is pointed out in the row of a comparison", () => {
    const rows = compareJurisdictions({
      substance: "cannabis",
      activity: "medical-use",
      on: "2026-11-24",
      jurisdictions: ["US-MA", "US-NM", "US"],
    });
    expect(rows.map(({ caveats }) => caveats.filter(({ key }) => key.endsWith("no-local-record-on")))).toEqual([
      [silent("US-MA", "US", "medical-use")],
      [silent("US-NM", "US", "medical-use")],
      [],
    ]);
  });

  test("is never shown of a place that is silent without a word, over all records", () => {
    const wrong: string[] = [];
    for (const { code, parent } of jurisdictions.filter(({ hasRecords }) => hasRecords)) {
      if (parent === undefined || !code.startsWith(parent)) continue;
      for (const substance of substanceIds) {
        const report = lookupLegality({ substance, jurisdiction: code, on: "2026-11-24" });
        for (const activity of activities) {
          const { status, jurisdiction } = report.activities[activity];
          const local = report.chain.at(-1)?.activities[activity];
          if (local !== undefined || jurisdiction === undefined || ["unclear", "prohibited"].includes(status)) continue;
          const told = report.caveats.some(
            ({ key, values = {} }) =>
              key.endsWith(".no-local-record") ||
              (key.endsWith("no-local-record-on") && JSON.stringify(values).includes(`"activity.${activity}"`)) ||
              // What is still to come there is told.
              (/\.(known|announced)/.test(key) && JSON.stringify(values).includes(`"activity.${activity}"`)),
          );
          if (!told) wrong.push(`${code} ${substance} ${activity}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a place with a country code of its own, where the law of another country holds", () => {
  const territories: LegalityRecords["territories"] = [
    {
      code: "PR",
      partOf: "US",
      sharesLaw: true,
      sources: [{ reference: "law", supports: ["sharesLaw"], accessedOn: "2026-01-01" }],
      verification: "official",
      reviewedOn: "2026-01-01",
    },
  ];
  const inPr = (laws: Laws) =>
    createLegality({
      ...records,
      territories,
      laws: Object.entries(laws).map(([code, rules]) => ({ jurisdiction: code as JurisdictionCode, rules })),
    });
  const keys = (laws: Laws) =>
    inPr(laws)
      .lookup({ substance: "psilocybin", jurisdiction: "PR", on: "2026-01-01" })
      .caveats.map(({ key }) => key.replace("legality:caveat.", ""));

  test("is told to be under it where it decides an activity, and not where it decides none", () => {
    expect(keys({ US: [ban()] })).toEqual(["not-legal-advice", "shared-law"]);
    expect(keys({ US: [ban({ activities: ["supply"] })] })).toEqual(["not-legal-advice", "unknown", "shared-law"]);
    expect(keys({ US: [ban()], PR: [ban({ id: "pr" })] })).toEqual(["not-legal-advice"]);
    expect(keys({})).toEqual(["not-legal-advice", "unknown", "treaty-only"]);
  });

  test("is not said to be silent on what that country permits", () => {
    const [row] = inPr({ US: [ban({ status: "legal" })] }).compare({
      substance: "psilocybin",
      activity: "possession",
      on: "2026-01-01",
      jurisdictions: ["PR"],
    });
    expect(row).toMatchObject({ status: { status: "legal" }, caveats: [] });
  });
});

test("a form that the records do not tell apart is named, with all that is unknown of it", () => {
  const cannabis = ban({ substances: ["cannabis"] });
  const { caveats: told } = createLegality({ ...records, laws: [{ jurisdiction: "US", rules: [cannabis] }] }).lookup({
    substance: "cannabis",
    form: "cannabidiol",
    jurisdiction: "US",
    on: "2026-01-01",
  });
  expect(told).toEqual([
    notice,
    { key: "legality:caveat.unknown", values: { activities: { terms: all } } },
    {
      key: "legality:caveat.form-not-in-law",
      values: { form: { term: "form.cannabidiol" }, substance: { term: "substance.cannabis" } },
    },
  ]);
});

describe("law of places within the one asked", () => {
  const lower = (place: string) => ({ key: "legality:caveat.lower-law", values: { jurisdiction: { place } } });

  test("is pointed out of a country and a subdivision, where the records hold some on the substance", () => {
    const laws = { US: [ban()], "US-CO": [ban({ id: "co" })], "US-CO/denver": [ban({ id: "d" })] };
    expect(caveats(laws)).toEqual([notice, lower("US")]);
    expect(caveats(laws, "US-CO")).toEqual([notice, lower("US-CO")]);
    expect(caveats(laws, "US-CO/denver")).toEqual([notice]);
    expect(caveats({ US: [ban()], "US-CO": [ban({ id: "co", substances: ["lsd"] })] })).toEqual([notice]);
  });
});

describe("a conflict", () => {
  const conflict = (of: readonly string[], local: string, higher: string, place: string) => ({
    key: "legality:caveat.conflict",
    values: {
      activities: { terms: of.map((activity) => `activity.${activity}`) },
      local: { term: `status.${local}` },
      higher: { term: `status.${higher}` },
      jurisdiction: { place },
    },
  });

  test("names the activities, both statuses and the place whose law says otherwise, once for all that it is the same of", () => {
    const own = ban({ id: "or", status: "licensed", activities: ["supply", "possession"] });
    expect(caveats({ US: [ban()], "US-OR": [own] }, "US-OR")).toEqual([
      notice,
      conflict(["possession", "supply"], "licensed", "prohibited", "US"),
    ]);
  });

  test("is with the nearest level that differs", () => {
    const laws = {
      US: [ban()],
      "US-CO": [ban({ id: "co", status: "decriminalised" as const })],
      "US-CO/denver": [ban({ id: "denver", activities: ["possession"] })],
    };
    expect(caveats(laws, "US-CO/denver")).toContainEqual(
      conflict(["possession"], "prohibited", "decriminalised", "US-CO"),
    );
  });
});

test("a city that tolerates what the state permits is told for each status that the state gives", () => {
  const laws = {
    "US-CO": [
      ban({ id: "l", status: "legal", activities: ["possession", "cultivation"] }),
      ban({ id: "u", status: "uncontrolled", activities: ["supply"] }),
    ],
    "US-CO/denver": [ban({ id: "d", status: "tolerated", activities: ["possession", "cultivation", "supply"] })],
  };
  const beside = (status: string, ...of: string[]) => ({
    key: "legality:caveat.alongside",
    values: {
      activities: { terms: of.map((activity) => `activity.${activity}`) },
      local: { term: `status.${status}` },
      city: { place: "US-CO/denver" },
      jurisdiction: { place: "US-CO" },
    },
  });
  expect(caveats(laws, "US-CO/denver").filter(({ key }) => key.endsWith("alongside"))).toEqual([
    beside("legal", "possession", "cultivation"),
    beside("uncontrolled", "supply"),
  ]);
});

describe("a programme", () => {
  const programme = (...rules: readonly LawRule[]) =>
    caveats({ US: rules }).filter(({ key }) => key.endsWith("programme"));
  const services = ban({
    id: "s",
    status: "licensed",
    activities: ["supply"],
    conditions: [{ kind: "programme", is: "services" }],
  });
  const exempt = (kind: "prescription" | "programme") =>
    ban({ id: kind, activities: ["possession"], conditions: [{ kind, except: true }] });

  test("is told beside the bans that hold outside it, and beside none that excepts it", () => {
    expect(programme(services, exempt("prescription"))).toEqual([]);
    expect(programme(services, exempt("prescription"), ban({ activities: ["research"] }))).toEqual([
      {
        key: "legality:caveat.programme",
        values: { allowed: { terms: ["activity.supply"] }, banned: { terms: ["activity.research"] } },
      },
    ]);
  });

  test("that a ban excepts is none that the law runs", () => {
    expect(programme(exempt("programme"), ban({ activities: ["research"] }))).toEqual([]);
  });
});

describe("forms", () => {
  test("are to be asked for only where the law says otherwise of one of them, or nothing of the others", () => {
    const form = (id: string, status: "prohibited" | "legal", forms: readonly ["mushroom"] | readonly ["truffle"]) =>
      ban({ id, status, forms });
    const keys = (rules: readonly LawRule[]) => caveats({ US: rules }).map(({ key }) => key.split(".").at(-1));
    expect(keys([ban(), form("m", "prohibited", ["mushroom"])])).toEqual(["not-legal-advice"]);
    expect(keys([ban(), form("m", "legal", ["mushroom"])])).toEqual(["not-legal-advice", "depends-on-form"]);
    expect(keys([form("m", "prohibited", ["mushroom"])])).toEqual(["not-legal-advice", "other-forms-unknown"]);
    expect(keys([form("m", "prohibited", ["mushroom"]), form("t", "legal", ["truffle"])])).toEqual([
      "not-legal-advice",
      "strictest-form",
      "other-forms-unknown",
    ]);
  });
});

describe("forms that a rule does not cover", () => {
  const cactus = (jurisdiction: JurisdictionCode, status: LawRule["status"], form?: FormId) =>
    createLegality({
      ...records,
      laws: [
        { jurisdiction: "US", rules: [ban({ substances: ["mescaline"] })] },
        {
          jurisdiction: "US-CO",
          rules: [ban({ id: "co", substances: ["mescaline"], status, forms: ["cactus"], activities: ["possession"] })],
        },
      ],
    })
      .lookup({ substance: "mescaline", jurisdiction, form, on: "2026-01-01" })
      .caveats.filter(({ key }) => key.includes("form"));
  const others = (name: string) => ({
    key: `legality:caveat.${name}`,
    values: {
      activities: { terms: ["activity.possession"] },
      forms: { terms: ["form.cactus"] },
      others: { terms: ["form.synthetic", "form.extract"] },
      jurisdiction: { place: "US" },
      status: { term: "status.prohibited" },
    },
  });

  test("are named with the law that they come under, and said to be treated more strictly where they are", () => {
    expect(cactus("US-CO", "tolerated")).toEqual([others("other-forms-stricter")]);
    expect(cactus("US-CO", "prohibited")).toEqual([others("other-forms")]);
    expect(cactus("US-CO", "tolerated", "cactus")).toEqual([]);
    expect(cactus("US", "tolerated")).toEqual([]);
  });

  test("come under the strictest law of those that hold for them", () => {
    const laws = {
      US: [ban()],
      "US-CO": [ban({ id: "co", status: "tolerated" as const })],
      "US-CO/denver": [ban({ id: "d", status: "tolerated" as const, forms: ["mushroom" as const] })],
    };
    const [caveat] = caveats(laws, "US-CO/denver").filter(({ key }) => key.includes("other-forms"));
    expect(caveat).toMatchObject({
      key: "legality:caveat.other-forms-stricter",
      values: { jurisdiction: { place: "US" }, status: { term: "status.prohibited" } },
    });
  });

  test("are told in one sentence for all activities of which the same is to be said, and in one for each law", () => {
    const of = ["possession", "supply"] as const;
    const laws = {
      US: [
        ban({ id: "s", forms: ["synthetic"], activities: of }),
        ban({ id: "e", status: "legal", forms: ["extract"], activities: of }),
      ],
      "US-CO": [ban({ id: "t", status: "legal", forms: ["truffle"], activities: of })],
      "US-CO/denver": [ban({ id: "m", status: "licensed", forms: ["mushroom"], activities: of })],
    };
    const other = (name: string, place: string, status: string, form: string) => ({
      key: `legality:caveat.${name}`,
      values: {
        activities: { terms: ["activity.possession", "activity.supply"] },
        forms: { terms: ["form.mushroom"] },
        others: { terms: [`form.${form}`] },
        jurisdiction: { place },
        status: { term: `status.${status}` },
      },
    });
    expect(caveats(laws, "US-CO/denver").filter(({ key }) => key.includes("other-forms"))).toEqual([
      other("other-forms-stricter", "US", "prohibited", "synthetic"),
      other("other-forms", "US-CO", "legal", "truffle"),
      other("other-forms", "US", "legal", "extract"),
      {
        key: "legality:caveat.other-forms-unknown",
        values: { activities: { terms: of.map((each) => `activity.${each}`) }, forms: { terms: ["form.mushroom"] } },
      },
    ]);
  });

  test("are those that the records tell apart, and no substance of its own", () => {
    const of = (substance: "cannabis" | "dmt", form: FormId) =>
      createLegality({
        ...records,
        laws: [
          { jurisdiction: "US", rules: [ban({ substances: [substance] })] },
          { jurisdiction: "US-CO", rules: [ban({ id: "co", substances: [substance], forms: [form] })] },
        ],
      })
        .lookup({ substance, jurisdiction: "US-CO", on: "2026-01-01" })
        .caveats.map(({ values }) => values?.["others"]);
    const terms = (...forms: readonly string[]) => ({ terms: forms.map((form) => `form.${form}`) });
    expect(of("cannabis", "flower")).toContainEqual(terms("synthetic", "extract", "hemp"));
    expect(of("dmt", "plant")).toContainEqual(terms("synthetic", "brew", "extract"));
  });

  test("do not hide that of the forms covered the strictest is shown, activity by activity", () => {
    const laws = {
      US: [ban()],
      "US-CO": [
        ban({ id: "m", status: "tolerated", forms: ["mushroom"], activities: ["possession"] }),
        ban({ id: "t", status: "legal", forms: ["truffle"], activities: ["possession"] }),
        ban({ id: "s", status: "prohibited", activities: ["supply"] }),
        ban({ id: "st", status: "legal", forms: ["truffle"], activities: ["supply"] }),
      ],
    };
    const of = (activity: string, ...forms: string[]) => ({
      activities: { terms: [`activity.${activity}`] },
      forms: { terms: forms.map((form) => `form.${form}`) },
    });
    expect(caveats(laws, "US-CO").filter(({ key }) => key.includes("form"))).toMatchObject([
      { key: "legality:caveat.other-forms-stricter", values: of("possession", "mushroom", "truffle") },
      { key: "legality:caveat.strictest-form", values: of("possession", "mushroom", "truffle") },
      { key: "legality:caveat.depends-on-form", values: of("supply", "truffle") },
    ]);
  });

  test("are told true of every answer: what is said of each is what is answered where it is asked for", () => {
    const on = "2026-11-24";
    let told = 0;
    for (const { code } of jurisdictions.filter(({ hasRecords }) => hasRecords)) {
      for (const substance of substanceIds) {
        const report = lookupLegality({ substance, jurisdiction: code, on });
        const said = report.caveats.filter(({ key }) => key.startsWith("legality:caveat.other-forms"));
        for (const activity of activities) {
          const { forms, byForm = {}, status } = report.activities[activity];
          if (forms === undefined) continue;
          const asked = substanceForms[substance].filter(
            (form) => !["cannabidiol", "ayahuasca"].includes(form) && !(substance === "dmt" && form === "brew"),
          );
          for (const form of asked.filter((id) => !(id in byForm))) {
            const own = lookupLegality({ substance, jurisdiction: code, form, on }).activities[activity];
            const name = `${code} ${substance} ${form} ${activity}`;
            const text = said.filter(({ values = {} }) => JSON.stringify(values).includes(`"activity.${activity}"`));
            const known = text.filter(({ values = {} }) => JSON.stringify(values["others"] ?? "").includes(form));
            if (own.status === "unknown") {
              expect(known, name).toEqual([]);
              continue;
            }
            const statuses = [own.status, ...(own.higher ?? []).map((higher) => higher.status)];
            expect(
              statuses.map((each) => ({ term: `status.${each}` })),
              name,
            ).toContainEqual(known[0]?.values?.["status"]);
            if (own.status === "prohibited" && status !== "prohibited")
              expect(known[0]?.key, name).toBe("legality:caveat.other-forms-stricter");
            told += 1;
          }
        }
      }
    }
    expect(told).toBeGreaterThan(100);
  });
});

describe("the treaty alone", () => {
  test("is what is known only where a convention has a class", () => {
    const none = records.treaties.map((entry) => ({ ...entry, convention: "none" as const }));
    expect(caveats({}, "US", none)).toEqual([
      notice,
      { key: "legality:caveat.unknown", values: { activities: { terms: all } } },
    ]);
  });
});

describe("a rule", () => {
  test("that one source confirms is pointed out, among others too", () => {
    const single = ban({ id: "one", activities: ["supply"], verification: "single-source" });
    const others = ban({ activities: activities.filter((activity) => activity !== "supply") });
    expect(caveats({ US: [others, single] })).toEqual([notice, { key: "legality:caveat.single-source" }]);
  });

  test("whose first day is not known is pointed out", () => {
    const { from: _from, ...undated } = ban();
    expect(caveats({ US: [{ ...undated, inForceBy: "1990" }] })).toEqual([
      notice,
      { key: "legality:caveat.start-unknown" },
    ]);
  });
});

describe("parties to a treaty", () => {
  const read = { key: "legality:caveat.parties-read-later", values: { date: { date: "2026-01-01" } } };
  const on = (date: string, jurisdiction: JurisdictionCode = "US", treaties = records.treaties) =>
    createLegality({ ...records, treaties })
      .lookup({ substance: "psilocybin", jurisdiction, on: date })
      .caveats.filter(({ key }) => key === read.key);

  test("are those of the day on which the list was read: of an earlier day the answer says so", () => {
    expect(on("1978-01-01")).toEqual([read]);
    expect(on("2025-12-31", "HT")).toEqual([read]);
    expect(on("2026-01-01")).toEqual([]);
  });

  test("are no matter where no class held yet, or where nothing is known of the country", () => {
    expect(on("1976-08-15")).toEqual([]);
    expect(on("1978-01-01", "XK")).toEqual([]);
    const none = records.treaties.map((entry) => ({ ...entry, id: "none" as const, convention: "none" as const }));
    expect(on("1978-01-01", "XK", [...records.treaties, ...none])).toEqual([]);
    expect(
      on(
        "1978-01-01",
        "US",
        records.treaties.map((entry) => ({ ...entry, convention: "none" as const })),
      ),
    ).toEqual([]);
  });

  test("of the library are told with the day of their review", () => {
    const { caveats } = lookupLegality({ substance: "psilocybin", jurisdiction: "US", on: "1978-01-01" });
    const days = conventionParties.map(({ reviewedOn }) => reviewedOn);
    const [told] = caveats.filter(({ key }) => key === read.key);
    expect(days.map((date) => ({ date }))).toContainEqual(told?.values?.["date"]);
  });
});

test("caveats are read in one order", () => {
  const laws = {
    US: [ban({ activities: ["possession", "supply"] })],
    "US-OR": [
      ban({ id: "p", status: "licensed", activities: ["supply"], conditions: [{ kind: "programme" }] }),
      ban({
        id: "f",
        status: "prohibited",
        activities: ["cultivation"],
        forms: ["mushroom"],
        verification: "single-source",
      }),
      ban({ id: "l", activities: ["research"], from: "2027-01-01" }),
    ],
  };
  const keys = caveats(laws, "US-OR", []).map(({ key }) => key.replace("legality:caveat.", ""));
  expect(keys).toEqual([
    "not-legal-advice",
    "unknown",
    "announced",
    "conflict",
    "programme",
    "other-forms-unknown",
    "single-source",
    "treaty-unknown",
  ]);
});
