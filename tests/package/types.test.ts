import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

const program = `
import { createI18n, isLocale } from "microdosing/i18n";
import { isJurisdictionCode, lookupLegality } from "microdosing/legality";
import { flagRisks, type RiskProfile } from "microdosing/risk";

const form: { readonly age?: number; readonly place: string; readonly language: string } = { place: "PT", language: "es" };
const profile: RiskProfile = { substance: "lsd", ageYears: form.age, conditions: undefined };
const i18n = await createI18n(isLocale(form.language) ? form.language : "en", { namespaces: undefined });
export const severities: readonly string[] = flagRisks(profile).flags.map((flag) => i18n.term("severity", flag.severity));
if (isJurisdictionCode(form.place)) {
  lookupLegality({ substance: "lsd", form: undefined, jurisdiction: form.place, on: "2026-11-24" });
}
// @ts-expect-error A label that there is not.
i18n.term("severity", "mayor");
`;

test("what a form holds compiles under exactOptionalPropertyTypes, with the declarations checked too", () => {
  const file = join(inject("consumer"), "form.mts");
  writeFileSync(file, program);
  const problems = ts.getPreEmitDiagnostics(
    ts.createProgram([file], {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
    }),
  );
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
