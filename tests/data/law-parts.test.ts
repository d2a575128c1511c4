import { describe, expect, test } from "vitest";
import { citedOf, detailsOf, withDetails } from "../../src/data/law-parts.js";
import type { JurisdictionLaws } from "../../src/model/law.js";
import { rule } from "../legality/records.js";

const source = { reference: "law", supports: ["status"], accessedOn: "2026-01-01" } as const;
const page = { ...source, reference: "page", secondary: true, readAt: "https://example.org" } as const;
const laws: readonly JurisdictionLaws[] = [
  {
    jurisdiction: "PT",
    rules: [
      rule({
        id: "one",
        status: "prohibited",
        sources: [source, page],
        conditions: [{ kind: "place", is: "home", detail: "at home" }, { kind: "licence" }],
      }),
      rule({ id: "two", status: "legal", sources: [{ ...page, supports: ["from"] }] }),
    ],
  },
  { jurisdiction: "US", rules: [rule({ id: "three", status: "tolerated", sources: [source] })] },
];

describe("the two parts of the laws", () => {
  test("are what an answer cites, with all else that a rule says", () => {
    const cited = citedOf(laws);
    expect(cited.map(({ jurisdiction, rules }) => [jurisdiction, rules.map(({ sources }) => sources)])).toEqual([
      [
        "PT",
        [[{ reference: "law" }, { reference: "page", secondary: true }], [{ reference: "page", secondary: true }]],
      ],
      ["US", [[{ reference: "law" }]]],
    ]);
    expect(cited[0]?.rules[0]?.conditions).toEqual(laws[0]?.rules[0]?.conditions);
    const { sources: _sources, ...rest } = laws[0]?.rules[1] ?? {};
    expect(cited[0]?.rules[1]).toMatchObject(rest);
  });

  test("and what was read in each source, by its place", () => {
    expect(detailsOf(laws)).toEqual([
      [
        {
          sources: [
            { supports: ["status"], accessedOn: "2026-01-01" },
            { supports: ["status"], accessedOn: "2026-01-01", readAt: "https://example.org" },
          ],
        },
        {
          sources: [{ supports: ["from"], accessedOn: "2026-01-01", readAt: "https://example.org" }],
        },
      ],
      [{ sources: [{ supports: ["status"], accessedOn: "2026-01-01" }] }],
    ]);
  });

  test("are the laws when put together", () => {
    expect(withDetails(citedOf(laws), detailsOf(laws))).toEqual(laws);
  });
});
