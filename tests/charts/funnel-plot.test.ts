import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { funnelPlot } from "../../src/charts/funnel-plot.js";
import { createI18n } from "../../src/entries/i18n.js";
import type { FunnelData } from "../../src/model/funnel-data.js";
import { normalUpperTail } from "../../src/statistics/normal-distribution.js";
import { language } from "../render/fixture.js";
import { expectSound, numbersOf, plain, textsOf } from "./drawn.js";

const i18n = await createI18n("en");
const data: FunnelData = {
  points: [
    { label: "A & B", yi: 0.2, vi: 0.01 },
    { label: "C", yi: -0.4, vi: 0.16 },
  ],
  pooled: 0.15,
  nullValue: 0,
  measure: "SMD",
};

/** The slope of each contour to the right: how much of the effect goes with how much of the error. */
function slopes(svg: string): readonly number[] {
  const corners = [...svg.matchAll(/plot-contour plot-contour-\d+" points="([^"]*)"/g)].map(([, points = ""]) =>
    points.split(" ").map((pair) => pair.split(",").map(Number) as [number, number]),
  );
  return corners
    .filter((_, index) => index % 2 === 1)
    .map(([tip = [0, 0], inner = [0, 0]]) => (inner[0] - tip[0]) / (inner[1] - tip[1]));
}

describe("a funnel plot", () => {
  test("has a point for each study, the most precise at the top", () => {
    const svg = funnelPlot(data, i18n);
    const [cx, cy] = [numbersOf(svg, "plot-point", "cx"), numbersOf(svg, "plot-point", "cy")] as [number[], number[]];
    expect(cx).toHaveLength(2);
    expect(cx[0]).toBeGreaterThan(cx[1] ?? 0);
    expect(cy[0]).toBeLessThan(cy[1] ?? 0);
    // Standard errors of 0.1 and 0.4, from the upper end of the axis.
    const [top = 0] = numbersOf(svg, "plot-axis", "y1");
    expect(((cy[1] ?? 0) - top) / ((cy[0] ?? 0) - top)).toBeCloseTo(4, 1);
  });

  test("has contours where a two-sided p is 0.1, 0.05 and 0.01", () => {
    const svg = funnelPlot(data, i18n);
    const [cx, cy] = [numbersOf(svg, "plot-point", "cx"), numbersOf(svg, "plot-point", "cy")] as [number[], number[]];
    const unit = ((cx[0] ?? 0) - (cx[1] ?? 0)) / 0.6 / (((cy[1] ?? 0) - (cy[0] ?? 0)) / 0.3);
    const p = slopes(svg).map((slope) => 2 * normalUpperTail(slope / unit));
    expect(p[0]).toBeCloseTo(0.1, 2);
    expect(p[1]).toBeCloseTo(0.05, 2);
    expect(p[2]).toBeCloseTo(0.01, 3);
  });

  test("says in words what it shows, and names the areas", () => {
    const svg = plain(funnelPlot(data, i18n));
    expect(svg).toContain(
      "A &amp; B: 0.20, standard error 0.10; C: −0.40, standard error 0.40; All studies shown, together: 0.15",
    );
    expect(textsOf(svg, "plot-legend")).toEqual([
      "p &gt; 0.1",
      "p 0.05–0.1",
      "p 0.01–0.05",
      "p &lt; 0.01",
      "No effect",
      "All studies shown, together: 0.15",
    ]);
  });

  test("writes ratios as ratios", () => {
    const svg = plain(funnelPlot({ ...data, measure: "OR", pooled: Math.log(0.5) }, i18n));
    expect(svg).toContain("All studies shown, together: 0.5");
    expect(textsOf(svg, "plot-axis-label")).toEqual(["Standard error", "odds ratio"]);
    expect(textsOf(svg, "plot-tick-label").slice(-3)).toEqual(["0.5", "1", "2"]);
  });

  test("keeps its axes in Arabic, and isolates the comparisons", async () => {
    const [english, arabic] = [funnelPlot(data, i18n), funnelPlot(data, await createI18n("ar"))];
    const order = (svg: string) => numbersOf(svg, "plot-point", "cx").map((x, _, all) => x > Math.min(...all));
    expect(order(arabic)).toEqual(order(english));
    expect(arabic).toContain("\u2066p &gt; \u20660.1\u2069\u2069");
  });

  test("is sound for any numbers, and no label becomes markup", () => {
    const stub = language(({ key }) => key);
    const point = fc.record({
      label: fc.constantFrom("a", "<script>", '"&', "\u202e"),
      yi: fc.double({ min: -1e100, max: 1e100, noNaN: true }),
      vi: fc.double({ min: 5e-324, max: 1e200, noNaN: true }),
    });
    const points = fc.array(point, { minLength: 1, maxLength: 5 });
    const value = fc.double({ min: -1e100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(points, value, fc.option(value, { nil: undefined }), (points, nullValue, pooled) => {
        const all = pooled === undefined ? {} : { pooled };
        expectSound(funnelPlot({ points, nullValue, measure: "MD", ...all }, stub));
      }),
      {
        examples: [
          [[{ label: "", yi: 0, vi: 5e-324 }], 0, undefined],
          [[{ label: "", yi: 1e100, vi: 5e-324 }], 1e100, 1e100],
          [[{ label: "", yi: 1e100, vi: 1e200 }], -1e100, 5e-324],
        ],
      },
    );
  });

  test.each([
    [{ ...data, points: [] }, "out-of-range", "data.points"],
    [{ ...data, points: [{ label: "A", yi: 0, vi: 0 }] }, "out-of-range", "data.points[0].vi"],
    [{ ...data, points: [{ yi: 0, vi: 1 }] }, "missing-field", "data.points[0].label"],
    [{ ...data, points: [{ label: "A", yi: 501, vi: 1 }], measure: "RR" }, "out-of-range", "data.points[0].yi"],
    [{ ...data, measure: "RR", nullValue: 1 }, "invalid-value", "data.nullValue"],
    [{ ...data, points: [{ label: "A", yi: 0, vi: 1e5 }], measure: "RR" }, "out-of-range", "data.points[0].vi"],
    [{ ...data, pooled: -501, measure: "OR" }, "out-of-range", "data.pooled"],
    [{ ...data, pooled: "0" }, "invalid-type", "data.pooled"],
    [{ ...data, level: 0.9 }, "unknown-field", "data.level"],
  ])("refuses %j as %s at %s", (input, code, path) => {
    expect(() => funnelPlot(input as never, i18n)).toThrow(expect.objectContaining({ code, path }));
  });
});
