import { describe, expect, test } from "vitest";
import { effectDirectionPlot } from "../../src/charts/effect-direction-plot.js";
import { forestPlot } from "../../src/charts/forest-plot.js";
import { funnelPlot } from "../../src/charts/funnel-plot.js";
import { riskOfBiasPlot } from "../../src/charts/risk-of-bias-plot.js";
import { riskOfBiasSummaryPlot } from "../../src/charts/risk-of-bias-summary-plot.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";

const arabic = await createI18n("ar");
const studies = [{ label: "A", domains: { D1: "low", D2: "high" }, overall: "high", weight: 3 }] as const;
const rows = [
  { label: "One", estimate: -0.23, ci: [-0.77, 0.31], weight: 60.2 },
  { label: "دراسة", estimate: -2e-9, ci: [-1, 0.5], weight: 39.8 },
] as const;
const pooled = { estimate: -0.1, ci: [-0.5, 0.2], predictionInterval: [-2, 1.8] } as const;
// A sentence with Latin letters, numbers and a minus.
const statement = gradeClaim("adhd").statement;
const body = { k: 5, design: "randomised", certainty: "very-low", statement } as const;
const points = rows.map(({ label, estimate }) => ({ label, yi: estimate, vi: 0.1 }));
const label = "−5 mg";
const cells = [{ outcome: "mine", direction: "improvement", participants: 49 }] as const;
const plots = {
  forest: forestPlot({ rows, pooled, nullValue: 0, measure: "SMD", orientation: "higher-better" }, arabic),
  "forest of a part of a body": forestPlot({ rows, pooled, nullValue: 0, measure: "SMD", body }, arabic),
  "wide forest": forestPlot({ rows, pooled, nullValue: 0, measure: "SMD" }, arabic, { width: 1000 }),
  funnel: funnelPlot({ points, pooled: -0.12, nullValue: 0, measure: "SMD" }, arabic),
  "effect direction": effectDirectionPlot(
    { outcomes: [{ id: "mine", label }], studies: [{ label: "A", cells }] },
    arabic,
  ),
  "risk of bias": riskOfBiasPlot({ tool: "rob2", studies }, arabic),
  "summary of risk of bias": riskOfBiasSummaryPlot({ tool: "rob2", studies }, arabic),
};

describe("a plot from right to left", () => {
  test.each(Object.entries(plots))(
    "(%s) keeps every number in an isolate that runs from left to right",
    (_name, svg) => {
      const texts = [...svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
      // What stands outside of such isolates holds no digit and no minus, but for names, whose own letters tell their direction.
      const outside = texts.map((text) =>
        text.replace(/\u2066[^\u2066-\u2069]*\u2069/g, "").replace(/\u2068[^\u2069]*\u2069/g, ""),
      );
      expect(outside.filter((text) => /[\d−-]/.test(text.replace(/[\u2066-\u2069%]/g, "")))).toEqual([]);
    },
  );

  test("has the minus before its number on the axes of a forest plot and of a funnel plot", () => {
    for (const svg of [plots.forest, plots["wide forest"], plots.funnel]) {
      const ticks = [...svg.matchAll(/<text class="plot-tick-label"[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(ticks.some((tick) => tick?.startsWith("\u2066−"))).toBe(true);
      expect(ticks.every((tick) => /^\u2066−?[\d.]+\u2069$/.test(tick ?? ""))).toBe(true);
    }
    expect(plots.forest).toContain("\u2066−0.23\u2069 (من \u2066−0.77\u2069 إلى \u20660.31\u2069)");
  });
});
