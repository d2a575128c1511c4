import { describe, expect, test } from "vitest";
import { candidate } from "../../src/risk/medication-match.js";

const entry = { id: "sertraline", name: "Sertraline", atc: ["N06AB06"], ingredients: ["sertraline"] };

describe("a candidate", () => {
  test("is the medicine, what matched and how well", () => {
    const one = candidate(entry, "Zoloft", "synonym", 1);
    expect(one).toStrictEqual({ ...entry, matched: "Zoloft", confidence: "synonym", score: 1 });
  });

  test("says of a class that it is one", () => {
    const one = candidate({ ...entry, id: "ssris", class: true }, "SSRI", "exact", 1);
    expect(one).toStrictEqual({ ...entry, id: "ssris", class: true, matched: "SSRI", confidence: "exact", score: 1 });
  });
});
