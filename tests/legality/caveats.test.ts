import { describe, expect, test } from "vitest";
import { type CaveatSubject, caveatsOf } from "../../src/legality/caveats.js";
import type { ActivityStatus, LegalLayer, TreatyStatus } from "../../src/legality/legality-report.js";
import { type Activity, activities } from "../../src/model/law.js";
import { records } from "./records.js";

const notice = { key: "legality:caveat.not-legal-advice" };
const known: ActivityStatus = {
  status: "prohibited",
  since: "1970-05-01",
  layer: "nation",
  jurisdiction: "US",
  conditions: [],
  verification: "official",
  sources: [],
};
const unknown: ActivityStatus = { status: "unknown", layer: "none", conditions: [], verification: "none", sources: [] };
const all = (status: ActivityStatus) =>
  Object.fromEntries(activities.map((activity) => [activity, status])) as Record<Activity, ActivityStatus>;
const layer = (fields: Partial<LegalLayer> = {}): LegalLayer => ({
  level: "nation",
  jurisdiction: "US",
  activities: all(known),
  ...fields,
});
const treaty: TreatyStatus = { entries: records.treaties, party: { "1961": "unknown", "1971": "party" } };

/** The caveats of an answer of which nothing is left open, but for what a test opens. */
const caveats = (open: Partial<CaveatSubject>) =>
  caveatsOf({
    jurisdiction: "US",
    chain: [layer()],
    statuses: all(known),
    treaty,
    forms: [],
    readBack: false,
    ...open,
  });

describe("of an answer of which nothing is left open", () => {
  test("the notice stands alone", () => {
    expect(caveats({})).toEqual([notice]);
  });
});

describe("activities that no rule decides", () => {
  test("are named, in the order of the vocabulary, and no other", () => {
    const statuses = { ...all(known), research: unknown, supply: unknown };
    expect(caveats({ statuses })).toEqual([
      notice,
      {
        key: "legality:caveat.unknown",
        values: { activities: { terms: ["activity.supply", "activity.research"] } },
      },
    ]);
  });

  test("leave the treaty alone where they are all, and there is one", () => {
    const terms = activities.map((activity) => `activity.${activity}`);
    const unknowns = { key: "legality:caveat.unknown", values: { activities: { terms } } };
    const chain = [layer({ activities: {} })];
    expect(caveats({ statuses: all(unknown), chain })).toEqual([
      notice,
      unknowns,
      { key: "legality:caveat.treaty-only" },
    ]);
    expect(caveats({ statuses: all(unknown), chain, treaty: { ...treaty, entries: [] } })).toEqual([
      notice,
      unknowns,
      { key: "legality:caveat.treaty-unknown" },
    ]);
  });
});

describe("a substance without a class in a treaty", () => {
  test("is said to have none in the records, also where the law is known", () => {
    expect(caveats({ treaty: { ...treaty, entries: [] } })).toEqual([
      notice,
      { key: "legality:caveat.treaty-unknown" },
    ]);
  });
});

describe("a place", () => {
  const local = layer({ level: "subdivision", jurisdiction: "US-TX", activities: {} });
  const noLocal = { key: "legality:caveat.no-local-record", values: { jurisdiction: { place: "US-TX" } } };

  test("without rules of its own is named", () => {
    expect(caveats({ jurisdiction: "US-TX", chain: [layer(), local] })).toEqual([notice, noLocal]);
  });

  test("is the one asked for, not one above it", () => {
    const state = layer({ level: "subdivision", jurisdiction: "US-CO" });
    const city = layer({ level: "city", jurisdiction: "US-CO/denver", activities: {} });
    const named = (chain: readonly LegalLayer[]) => caveats({ jurisdiction: "US-CO/denver", chain }).length > 1;
    expect(named([layer(), state, city])).toBe(true);
    expect(named([layer(), { ...state, activities: {} }, { ...city, activities: { supply: known } }])).toBe(false);
  });

  test("with a rule on any activity is not, even where the level above has none", () => {
    const chain = [layer({ activities: {} }), { ...local, activities: { supply: known } }];
    expect(caveats({ jurisdiction: "US-TX", chain })).toEqual([notice]);
  });

  test("is not where it is a country: that nothing is known says so already", () => {
    expect(caveats({ chain: [layer({ activities: {} })] })).toEqual([notice]);
  });
});

describe("a conflict", () => {
  const local: ActivityStatus = {
    ...known,
    status: "licensed",
    layer: "subdivision",
    jurisdiction: "US-OR",
    conflict: "US",
  };
  const conflict = (activity: Activity) => ({
    key: "legality:caveat.conflict",
    values: {
      activity: { term: `activity.${activity}` },
      local: { term: "status.licensed" },
      higher: { term: "status.prohibited" },
      jurisdiction: { place: "US" },
    },
  });

  test("names the activity, both statuses and the place whose law says otherwise, once for each activity", () => {
    const statuses = { ...all(known), supply: local, possession: local };
    const own = layer({
      level: "subdivision",
      jurisdiction: "US-OR",
      activities: { supply: local, possession: local },
    });
    expect(caveats({ jurisdiction: "US-OR", statuses, chain: [layer(), own] })).toEqual([
      notice,
      conflict("possession"),
      conflict("supply"),
    ]);
  });

  test("is with the layer that it names, wherever that stands in the chain", () => {
    const state = layer({
      level: "subdivision",
      jurisdiction: "US-CO",
      activities: all({ ...known, status: "decriminalised" }),
    });
    const city = layer({ level: "city", jurisdiction: "US-CO/denver", activities: { possession: known } });
    const statuses = { ...all(known), possession: { ...local, conflict: "US-CO" as const } };
    expect(caveats({ jurisdiction: "US-CO/denver", statuses, chain: [layer(), state, city] })[1]).toMatchObject({
      values: { higher: { term: "status.decriminalised" }, jurisdiction: { place: "US-CO" } },
    });
  });
});

describe("forms that the law tells apart", () => {
  test("are named", () => {
    expect(caveats({ forms: ["mushroom", "truffle"] })).toEqual([
      notice,
      {
        key: "legality:caveat.depends-on-form",
        values: { forms: { terms: ["form.mushroom", "form.truffle"] } },
      },
    ]);
  });
});

describe("a rule that is read back in time", () => {
  test("is one whose start is not known", () => {
    expect(caveats({ readBack: true })).toEqual([notice, { key: "legality:caveat.start-unknown" }]);
  });
});

describe("a rule that one source confirms", () => {
  test("is pointed out, among others too", () => {
    const single = { ...known, verification: "single-source" as const };
    const chain = [layer({ activities: { ...all(known), supply: single } })];
    expect(caveats({ chain })).toEqual([notice, { key: "legality:caveat.single-source" }]);
  });
});

test("caveats are read in one order", () => {
  const single: ActivityStatus = { ...known, verification: "single-source", conflict: "US", status: "licensed" };
  const keys = caveats({
    jurisdiction: "US-OR",
    chain: [
      layer({ activities: { possession: single, supply: known } }),
      layer({ jurisdiction: "US-OR", activities: {} }),
    ],
    statuses: { ...all(unknown), supply: { ...single, conflict: "US" } },
    treaty: { ...treaty, entries: [] },
    forms: ["mushroom"],
    readBack: true,
  }).map(({ key }) => key.replace("legality:caveat.", ""));
  expect(keys).toEqual([
    "not-legal-advice",
    "unknown",
    "no-local-record",
    "conflict",
    "depends-on-form",
    "start-unknown",
    "single-source",
    "treaty-unknown",
  ]);
});
