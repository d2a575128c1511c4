import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forestPlot } from "../../src/charts/forest-plot.js";
import type { ForestData } from "../../src/model/forest-data.js";
import { language } from "../render/fixture.js";
import { expectSound, numbersOf } from "./drawn.js";

const i18n = language((message) => message.key);
const data: ForestData = {
  rows: [
    { label: "One 2020", estimate: 0.2, ci: [-0.1, 0.5], weight: 60 },
    { label: "Two 2021", estimate: 0.4, ci: [0.1, 0.7], weight: 40 },
  ],
  pooled: { estimate: 0.28, ci: [0.05, 0.5], predictionInterval: [-0.4, 0.9] },
  nullValue: 0,
  measure: "SMD",
};
const count = (svg: string, tag: string): number => svg.split(`<${tag}`).length - 1;

describe("a forest plot", () => {
  test("has a square for each study, a diamond, and a description for those who do not see it", () => {
    const svg = forestPlot(data, i18n);
    expect([count(svg, "rect"), count(svg, "polygon"), count(svg, "title"), count(svg, "desc")]).toEqual([2, 1, 1, 1]);
    expect(svg).toContain('role="img"');
    const [one = 0, two = 1] = numbersOf(svg, "plot-square", "width").map((side) => side ** 2);
    expect(one / two).toBeCloseTo(1.5, 1);
  });

  test("never draws NaN and never lets a label become markup", () => {
    const value = fc.double({ min: -1e100, max: 1e100, noNaN: true });
    const row = fc.record({
      label: fc.string(),
      a: value,
      b: value,
      c: value,
      group: fc.option(fc.constantFrom("<b>", "g"), { nil: undefined }),
      weight: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom("SMD", "OR"), (rows, measure) => {
        const scale = measure === "OR" ? 5e-98 : 1;
        const svg = forestPlot(
          {
            rows: rows.map(({ label, a, b, c, weight, group }) => {
              const values = [a, b, c].map((value) => value * scale);
              const [low = 0, estimate = 0, high = 0] = values.sort((left, right) => left - right);
              return { label, estimate, ci: [low, high], weight, ...(group === undefined ? {} : { group }) };
            }),
            nullValue: 0,
            measure,
          },
          i18n,
        );
        expectSound(svg);
        expect(count(svg, "rect")).toBe(rows.length);
      }),
      {
        examples: [
          [[{ label: "", a: -4.4e-323, b: 0, c: 5e-324, weight: 0, group: undefined }], "SMD"],
          [[{ label: "", a: 1e100, b: 1e100, c: 1e100, weight: 0, group: undefined }], "SMD"],
          [[{ label: "", a: 7, b: 7, c: 7.000000000000001, weight: 0, group: undefined }], "SMD"],
        ],
      },
    );
  });

  test.each([
    [{}, "missing-field", "data.rows"],
    [{ ...data, rows: [] }, "out-of-range", "data.rows"],
    [
      { ...data, rows: [{ label: "x", estimate: Number.NaN, ci: [0, 1], weight: 1 }] },
      "invalid-value",
      "data.rows[0].estimate",
    ],
    [{ ...data, rows: [{ label: "x", estimate: 0, ci: [1, 0], weight: 1 }] }, "out-of-range", "data.rows[0].ci"],
    [{ ...data, nullValue: "0" }, "invalid-type", "data.nullValue"],
    [{ ...data, measure: "OR", nullValue: 1 }, "invalid-value", "data.nullValue"],
    [{ ...data, measure: "HR" }, "invalid-value", "data.measure"],
    [{ ...data, subtotals: [{ group: "A", estimate: 0, ci: [0, 0] }] }, "invalid-value", "data.subtotals[0].group"],
  ])("refuses %j as %s at %s", (input, code, path) => {
    expect(() => forestPlot(input as never, i18n)).toThrow(expect.objectContaining({ code, path }));
  });
});
