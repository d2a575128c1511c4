import { expect, test } from "vitest";
import { capitalised } from "../../src/lib/capitalised.js";

test.each([
  ["sleep quality", "Sleep quality"],
  ["cannabis, THC or CBD", "Cannabis, THC or CBD"],
  ["índice de riesgo", "Índice de riesgo"],
  ["pH of the blood", "pH of the blood"],
  ["mRNA", "mRNA"],
  ["a", "A"],
  ["LSD or psilocybin", "LSD or psilocybin"],
  ["مزاج أفضل", "مزاج أفضل"],
  ["24 minutes", "24 minutes"],
  ["", ""],
])("%j begins as %j", (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});
