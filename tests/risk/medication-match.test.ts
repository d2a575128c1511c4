import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidate, type MedicationCandidate, ranked } from "../../src/risk/medication-match.js";

const entry = { id: "sertraline", name: "Sertraline", atc: ["N06AB06"], ingredients: ["sertraline"] };
const found = (id: string, score: number): MedicationCandidate =>
  candidate({ ...entry, id }, "Zoloft", "approximate", score);

describe("a candidate", () => {
  test("is the medicine, what matched and how well", () => {
    const one = candidate(entry, "Zoloft", "synonym", 1);
    expect(one).toStrictEqual({ ...entry, matched: "Zoloft", confidence: "synonym", score: 1 });
    expect(Object.isFrozen(one)).toBe(true);
  });

  test("says of a class that it is one", () => {
    const one = candidate({ ...entry, id: "ssris", class: true }, "SSRI", "exact", 1);
    expect(one).toStrictEqual({ ...entry, id: "ssris", class: true, matched: "SSRI", confidence: "exact", score: 1 });
    expect(Object.isFrozen(one)).toBe(true);
  });
});

describe("candidates in order", () => {
  const [a, b, c] = [found("a", 0.8), found("b", 0.9), found("c", 0.8)];

  test("stand closest first, and by id where they are as close", () => {
    expect(ranked([c, b, a]).candidates).toEqual([b, a, c]);
    expect(ranked([a, c, b]).candidates).toEqual([b, a, c]);
    expect(ranked([c, b, a]).best).toBe(b);
  });

  test("have no best where there is none, or where two are as close", () => {
    expect(ranked([])).toStrictEqual({ candidates: [] });
    expect(ranked([a, c])).toStrictEqual({ candidates: [a, c] });
    expect(ranked([a])).toStrictEqual({ best: a, candidates: [a] });
  });

  test("cannot be changed, and leave the list that they come from as it was", () => {
    const given = [c, b];
    const match = ranked(given);
    expect([Object.isFrozen(match), Object.isFrozen(match.candidates)]).toEqual([true, true]);
    expect(Object.isFrozen(ranked([]))).toBe(true);
    expect(given).toEqual([c, b]);
  });

  test("are the same, in whatever order they were found", () => {
    const scores = fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcdef"), fc.constantFrom(0.7, 0.8, 0.9)), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(scores, (pairs) => {
        const all = pairs.map(([id, score]) => found(id, score));
        expect(ranked(all.toReversed())).toEqual(ranked(all));
      }),
    );
  });
});
