import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  backgroundWorkSchema,
  claimSchema,
  conditionSchema,
  conventionPartiesSchema,
  jurisdictionLawsSchema,
  medicationClassSchema,
  medicationSchema,
  otherSubstanceSchema,
  referenceSchema,
  riskRuleSchema,
  studySchema,
  substanceSchema,
  treatyEntrySchema,
} from "../../src/entries/schemas.js";

const root = new URL("../../src/data/", import.meta.url).pathname;

/** Every record of a set as `[file, content]`. */
function records(set: string): [string, Record<string, unknown>][] {
  return readdirSync(join(root, set))
    .filter((file) => file.endsWith(".json"))
    .map((file) => [`${set}/${file}`, JSON.parse(readFileSync(join(root, set, file), "utf8"))]);
}

/** All problems of a set in one list, so that a contributor sees them at once. */
function problems(set: string, schema: z.ZodType, fileNameFrom: string): string[] {
  return records(set).flatMap(([file, record]) => {
    const parsed = schema.safeParse(record);
    const found = parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${file}: ${issue.path.join(".")}: ${issue.message}`);
    const expectedName = `${String(record[fileNameFrom]).replace("/", "_")}.json`;
    return basename(file) === expectedName ? found : [...found, `${file}: expected the file name ${expectedName}`];
  });
}

const sets: [string, z.ZodType, string][] = [
  ["references", referenceSchema, "id"],
  ["substances", substanceSchema, "id"],
  ["studies", studySchema, "id"],
  ["background-works", backgroundWorkSchema, "id"],
  ["claims", claimSchema, "id"],
  ["rules", riskRuleSchema, "id"],
  ["medications", medicationSchema, "id"],
  ["medication-classes", medicationClassSchema, "id"],
  ["conditions", conditionSchema, "id"],
  ["other-substances", otherSubstanceSchema, "id"],
  ["laws", jurisdictionLawsSchema, "jurisdiction"],
  ["treaties", treatyEntrySchema, "id"],
  ["convention-parties", conventionPartiesSchema, "convention"],
];

describe("records", () => {
  test.each(sets)("every record of %s fits its schema and its file name", (set, schema, fileNameFrom) => {
    expect(problems(set, schema, fileNameFrom)).toEqual([]);
  });

  test("every reference that a record names exists", () => {
    const known = new Set(records("references").map(([, record]) => record["id"]));
    const missing = sets
      .filter(([set]) => set !== "references")
      .flatMap(([set]) => records(set))
      .flatMap(([file, record]) =>
        [...JSON.stringify(record).matchAll(/"reference":"([^"]+)"/g)]
          .filter(([, id]) => !known.has(id))
          .map(([, id]) => `${file}: no reference ${id}`),
      );
    expect(missing).toEqual([]);
  });
});
