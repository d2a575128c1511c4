import { describe, expect, test } from "vitest";
import { gradeEvidence, metaAnalyze } from "../../src/entries/evidence.js";
import { lookupLegality } from "../../src/entries/legality.js";
import { flagRisks, suggestMedications } from "../../src/entries/risk.js";

// What the types promise is in optional-inputs.ts.
describe("an optional field that is undefined counts as absent", () => {
  test("in a profile, at any depth", () => {
    const { ageYears, name } = {} as { readonly ageYears?: number; readonly name?: string };
    const profile = {
      substance: { id: "lsd", form: undefined, route: undefined },
      medications: [{ atc: "N05AN01", name, stoppedDaysAgo: undefined }],
      conditions: [{ icd10: "F31", status: undefined }],
      ageYears,
      regimen: undefined,
    } as const;
    const plain = {
      substance: { id: "lsd" },
      medications: [{ atc: "N05AN01" }],
      conditions: [{ icd10: "F31" }],
    } as const;
    expect(flagRisks(profile)).toEqual(flagRisks(plain));
    expect(flagRisks(plain).flags.length).toBeGreaterThan(1);
  });

  test("in options, whose defaults hold", () => {
    const effects = [
      { yi: 0.1, vi: 0.02 },
      { yi: 0.5, vi: 0.03, n: undefined, study: undefined },
    ];
    expect(metaAnalyze(effects, { method: undefined, test: undefined })).toEqual(metaAnalyze(effects));
    const graded = gradeEvidence({
      design: "randomised",
      startAt: undefined,
      effects,
      options: { measure: undefined, imprecision: undefined, subject: undefined, metaAnalysis: { test: undefined } },
      judgements: { inconsistency: undefined },
    });
    expect(graded).toEqual(gradeEvidence({ design: "randomised", effects }));
    expect(suggestMedications("lit", { limit: undefined })).toEqual(suggestMedications("lit"));
  });

  test("in a question of law", () => {
    const query = { substance: "psilocybin", jurisdiction: "US-OR", on: "2026-01-01" } as const;
    const asked = lookupLegality({ ...query, form: undefined }, { staleAfterDays: undefined });
    expect(asked).toEqual(lookupLegality(query));
  });
});
