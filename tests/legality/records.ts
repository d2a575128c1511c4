import type { LegalityRecords } from "../../src/legality/create-legality.js";
import type { LawRule, TreatyEntry } from "../../src/model/law.js";

const source = { reference: "law", supports: ["status"], accessedOn: "2026-01-01" } as const;

/** A rule with the fields that a test cares about; the rest is filled in. */
export function rule(fields: Partial<LawRule> & Pick<LawRule, "id" | "status">): LawRule {
  return {
    substances: ["psilocybin"],
    activities: ["possession"],
    conditions: [],
    instrument: { name: "An Act", reference: "law" },
    sources: [source],
    verification: "official",
    reviewedOn: "2026-01-01",
    ...fields,
  };
}

const treaty: TreatyEntry = {
  id: "psilocybin-1971",
  substance: "psilocybin",
  convention: "1971",
  schedule: "I",
  from: "1976-08-16",
  sources: [source],
  verification: "official",
  reviewedOn: "2026-01-01",
};

/** A small world: a country that prohibits, a subdivision that opened and closed a programme, a city that tolerates. */
export const records: LegalityRecords = {
  laws: [
    { jurisdiction: "US", rules: [rule({ id: "us", status: "prohibited", from: "1970-05-01" })] },
    {
      jurisdiction: "US-OR",
      rules: [
        rule({
          id: "or-open",
          status: "licensed",
          from: "2023-01-02",
          until: "2024-09-01",
          conditions: [{ kind: "age", value: 21, unit: "years" }, { kind: "programme" }],
        }),
      ],
    },
    {
      jurisdiction: "US-CO",
      rules: [
        rule({ id: "co-mushroom", status: "legal", forms: ["mushroom"], from: "2022-12-27" }),
        rule({ id: "co-no-start", status: "tolerated", activities: ["cultivation"] }),
        rule({ id: "co-no-start-ban", status: "prohibited", activities: ["supply"] }),
      ],
    },
    { jurisdiction: "US-CO/denver", rules: [rule({ id: "denver", status: "tolerated", from: "2019-05-07" })] },
  ],
  treaties: [treaty],
  conventionParties: [
    {
      convention: "1971",
      parties: ["US"],
      nonParties: ["HT"],
      sources: [source],
      verification: "official",
      reviewedOn: "2026-01-01",
    },
  ],
};
