import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as i18n from "../../src/entries/i18n.js";
import * as legality from "../../src/entries/legality.js";
import * as statistics from "../../src/entries/statistics.js";
import * as library from "../../src/index.js";
import { filesUnder } from "../locales/tree.js";

const exported: Readonly<Record<string, unknown>> = { ...library, ...statistics, ...i18n };
const isVocabulary = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((member) => typeof member === "string");

/** What the model declares, by name: the vocabularies are those of it that a door exports. */
const declared: readonly (readonly [string, unknown])[] = (
  await Promise.all(filesUnder("src/model", [".ts"]).map((file) => import(`../../${file}`)))
).flatMap((module) => Object.entries(module));
const vocabularies = declared.flatMap(([name, value]) =>
  isVocabulary(value) && exported[name] === value ? [{ name, members: value }] : [],
);
const guards = Object.entries(exported).flatMap(([name, value]) =>
  /^is[A-Z]/.test(name) && typeof value === "function" ? [{ name, guard: value as (value: unknown) => boolean }] : [],
);
const everyMember = [...new Set(vocabularies.flatMap(({ members }) => members))];
const acceptedBy = guards.map(({ name, guard }) => ({ name, accepted: everyMember.filter(guard) }));

/** Vocabularies whose members are all taken by a guard of more. */
const partOfAnother: readonly string[] = [
  "subdivisionCodes",
  "cityCodes",
  "secondCodes",
  "clinicianColumns",
  "reviewKinds",
];

describe("guards", () => {
  test.each(vocabularies.filter(({ name }) => !partOfAnother.includes(name)))(
    "one takes the members of $name and no member of another vocabulary",
    ({ members }) => {
      const fitting = acceptedBy.filter(({ accepted }) => accepted.length === new Set(members).size);
      expect(fitting.some(({ accepted }) => members.every((member) => accepted.includes(member)))).toBe(true);
    },
  );

  test("isJurisdictionCode takes countries, subdivisions, cities and second codes, as they are written", () => {
    const { countryCodes, subdivisionCodes, cityCodes, secondCodes } = legality;
    for (const code of [...countryCodes, ...subdivisionCodes, ...cityCodes, ...secondCodes]) {
      expect(legality.isJurisdictionCode(code), code).toBe(true);
    }
    for (const code of ["UK", "us-or", "US-XX", "US-CO/", "", "YU"]) {
      expect(legality.isJurisdictionCode(code), code).toBe(false);
    }
  });

  test("take any value, whatever it is, and throw at none", () => {
    const other = fc.anything().filter((value) => !everyMember.includes(value as string));
    fc.assert(
      fc.property(other, fc.constantFrom(...guards), (value, { guard }) => {
        expect(guard(value)).toBe(false);
      }),
    );
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error("read");
        },
      },
    );
    for (const { guard } of guards) expect([proxy, [everyMember[0]], "toString", "__proto__"].some(guard)).toBe(false);
  });

  test("are there for each of what people type most", () => {
    const names = guards.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "isActivity",
        "isCertainty",
        "isClaimId",
        "isConditionId",
        "isFormId",
        "isJurisdictionCode",
        "isLocale",
        "isOutcomeId",
        "isRouteId",
        "isSeverity",
        "isSubstanceId",
      ]),
    );
  });
});
