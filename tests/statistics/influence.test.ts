import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PoolingMethod, type PoolingTest, poolingMethods, poolingTests } from "../../src/model/pooling.js";
import { influence, type StudyInfluence } from "../../src/statistics/influence.js";
import { leaveOneOut } from "../../src/statistics/leave-one-out.js";
import { CONVERGED, expectClose, fixture, hostile, notObjects, numbersIn, zip } from "./fixtures.js";

interface Sensitivity {
  readonly influence: readonly {
    readonly body: number;
    readonly method: PoolingMethod;
    readonly test: PoolingTest;
    readonly expected: readonly (readonly number[])[];
  }[];
}
const { bodies } = fixture<{ bodies: readonly { readonly yi: number[]; readonly vi: number[] }[] }>("meta-analysis");
const cases = fixture<Sensitivity>("sensitivity").influence;

const odd = [
  { yi: 0.1, vi: 0.02 },
  { yi: 0.2, vi: 0.03 },
  { yi: 0.15, vi: 0.05 },
  { yi: 1.1, vi: 0.04 },
];

function rowOf(row: StudyInfluence): readonly unknown[] {
  const { rstudent, dffits, cookDistance, covRatio, tau2Deleted, qDeleted, hat, weight, dfbetas, influential } = row;
  return [rstudent, dffits, cookDistance, covRatio, tau2Deleted, qDeleted, hat, weight, dfbetas, influential ? 1 : 0];
}

test("influence agrees with metafor run to convergence, every figure and flag", () => {
  expect(cases.length).toBeGreaterThan(80);
  expect(new Set(cases.map(({ method }) => method)).size).toBe(poolingMethods.length);
  expect(cases.flatMap(({ expected }) => expected).filter((row) => row.at(-1) === 1).length).toBeGreaterThan(20);
  for (const { body, method, test: chosen, expected } of cases) {
    const rows = influence(zip(bodies[body] ?? { yi: [], vi: [] }), { method, test: chosen });
    expect(rows.map(({ omitted }) => omitted)).toEqual(expected.map((_, index) => index));
    for (const [index, row] of rows.entries()) {
      expectClose(rowOf(row), expected[index], CONVERGED, `body ${body}, ${method}, ${chosen}, ${index}`);
    }
  }
});

describe("edges", () => {
  test("what is deleted is what leave-one-out leaves", () => {
    const left = leaveOneOut(odd).map(({ omitted, analysis }) => [omitted, analysis.tau2, analysis.q.statistic]);
    expect(influence(odd).map(({ omitted, tau2Deleted, qDeleted }) => [omitted, tau2Deleted, qDeleted])).toEqual(left);
  });
  test("of two effects each is compared with the other", () => {
    const [first, second] = influence(odd.slice(0, 2), { test: "z" });
    expect(first?.rstudent).toBeCloseTo(-0.1 / Math.sqrt(0.05), 14);
    expect(second?.rstudent).toBeCloseTo(0.1 / Math.sqrt(0.05), 14);
    expect(() => influence(odd.slice(0, 1))).toThrow(expect.objectContaining({ code: "too-few-studies" }));
  });
  test("where the others are all equal, knha has nothing to divide by, and z does", () => {
    const effects = [odd[0], odd[0], odd[0], odd[3]] as typeof odd;
    expect(influence(effects)[3]).toMatchObject({
      rstudent: "not-estimable",
      dffits: "not-estimable",
      dfbetas: "not-estimable",
      covRatio: 0,
    });
    expect(typeof influence(effects, { test: "z" })[3]?.rstudent).toBe("number");
    expect(influence([odd[0], odd[0], odd[0]] as typeof odd)[0]).toMatchObject({
      cookDistance: "not-estimable",
      covRatio: "not-estimable",
      influential: false,
    });
  });
});

test.each([
  ["effects", () => influence(undefined as never), "missing-field"],
  ["effects[1].vi", () => influence([odd[0], { yi: 1, vi: -1 }] as never), "out-of-range"],
  ["options.moderators", () => influence(odd, { moderators: {} } as never), "unknown-field"],
  ["options.__proto__", () => influence(odd, hostile("{}") as never), "unknown-field"],
  ["options.method", () => influence(odd, { method: "OLS" as never }), "invalid-value"],
  ["options.method", () => influence(odd, { method: "REML", maxIterations: 1 }), "not-converged"],
])("invalid input is refused by name: %s", (path, call, code) => {
  expect(call).toThrow(expect.objectContaining({ name: "MicrodosingError", code, path }));
});
test.each(notObjects)("options that are no object", (value) => {
  expect(() => influence(odd, value as never)).toThrow(expect.objectContaining({ path: "options" }));
});

describe("properties", () => {
  const effect = fc.record({
    yi: fc.double({ min: -5, max: 5, noNaN: true }),
    vi: fc.double({ min: 0.01, max: 5, noNaN: true }),
  });
  const options = fc.record({ method: fc.constantFrom(...poolingMethods), test: fc.constantFrom(...poolingTests) });
  const body = fc.array(effect, { minLength: 2, maxLength: 8 });

  test("no NaN, no change of the input, leverages that sum to 1", () => {
    fc.assert(
      fc.property(body, options, (effects, chosen) => {
        const frozen = Object.freeze(effects.map((item) => Object.freeze({ ...item })));
        const rows = influence(frozen, Object.freeze(chosen));
        expect(numbersIn(rows).every(Number.isFinite)).toBe(true);
        expect(rows.reduce((sum, { hat }) => sum + hat, 0)).toBeCloseTo(1, 12);
        expect(frozen).toEqual(effects);
      }),
      { seed: 21, numRuns: 200 },
    );
  });
  test("the order of effects orders the rows and changes nothing else; nor does a scale, but for variances", () => {
    fc.assert(
      fc.property(body, options, fc.constantFrom(-4, 0.25, 8), (effects, chosen, times) => {
        const plain = influence(effects, chosen);
        const backward = [...influence([...effects].reverse(), chosen)].reverse();
        const scaled = influence(
          effects.map(({ yi, vi }) => ({ yi: yi * times, vi: vi * times ** 2 })),
          chosen,
        );
        for (const [index, row] of plain.entries()) {
          const where = `row ${index}`;
          expectClose(backward[index]?.cookDistance, row.cookDistance, 1e-6, where, 1);
          expectClose(backward[index]?.rstudent, row.rstudent, 1e-6, where, 1);
          expectClose(scaled[index]?.cookDistance, row.cookDistance, 1e-6, where, 1);
          const rstudent = row.rstudent === "not-estimable" ? row.rstudent : Math.sign(times) * row.rstudent;
          expectClose(scaled[index]?.rstudent, rstudent, 1e-6, where, 1);
          expectClose(scaled[index]?.tau2Deleted, row.tau2Deleted * times ** 2, 1e-6, where, 100 * times ** 2);
        }
      }),
      { seed: 22, numRuns: 200 },
    );
  });
  test("a study that says next to nothing has next to no influence, and gives none to the others", () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 3, maxLength: 8 }), (effects) => {
        const plain = influence(effects, { method: "FE", test: "z" });
        const rows = influence([...effects, { yi: 0, vi: 1e9 }], { method: "FE", test: "z" });
        expect(Number(rows.at(-1)?.cookDistance)).toBeLessThan(1e-6);
        expect(rows.at(-1)?.influential).toBe(false);
        for (const [index, row] of plain.entries()) {
          expectClose(rows[index]?.rstudent, row.rstudent, 1e-6, `row ${index}`, 1);
          expectClose(rows[index]?.cookDistance, row.cookDistance, 1e-6, `row ${index}`, 1);
        }
      }),
      { seed: 23, numRuns: 150 },
    );
  });
});
