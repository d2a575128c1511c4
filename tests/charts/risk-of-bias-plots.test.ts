import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskOfBiasPlot } from "../../src/charts/risk-of-bias-plot.js";
import { riskOfBiasSummaryPlot } from "../../src/charts/risk-of-bias-summary-plot.js";
import { createI18n } from "../../src/entries/i18n.js";
import { type RiskOfBiasData, riskOfBiasDomains, riskOfBiasJudgements } from "../../src/model/risk-of-bias-data.js";
import { robinsIDomains, robinsIJudgements } from "../../src/risk-of-bias/assess-robins-i.js";
import { rob2Domains, rob2Judgements } from "../../src/risk-of-bias/rob2-terms.js";
import { language } from "../render/fixture.js";
import { expectSound, numbersOf, plain, textsOf } from "./drawn.js";

const i18n = await createI18n("en");
const arabic = await createI18n("ar");
const data: RiskOfBiasData = {
  tool: "rob2",
  studies: [
    {
      label: "A <1>",
      domains: { D1: "low", D2: "some-concerns", D3: "high", D4: "low", D5: "low" },
      overall: "high",
      weight: 30,
    },
    { label: "B", domains: { D1: "low", DS: "some-concerns" }, weight: 10 },
  ],
};
const robinsI: RiskOfBiasData = {
  tool: "robins-i",
  studies: [
    {
      label: "C",
      domains: {
        D1: "serious",
        D2: "critical",
        D3: "moderate",
        D4: "low",
        D5: "no-information",
        D6: "low",
        D7: "low",
      },
      overall: "critical",
    },
  ],
};
const lights = (svg: string): readonly string[] =>
  [...svg.matchAll(/<circle class="plot-judgement plot-([a-z-]+)"[^>]* r="10"/g)].map(([, judged = ""]) => judged);

test("domains and judgements are those that are assessed", () => {
  expect(riskOfBiasDomains).toEqual({ rob2: rob2Domains, "robins-i": robinsIDomains });
  expect(riskOfBiasJudgements).toEqual({ rob2: rob2Judgements, "robins-i": robinsIJudgements });
});

describe("a traffic light plot", () => {
  test("has a light for each study and domain, in the tool's order, and for the overall judgement", () => {
    const svg = riskOfBiasPlot(data, i18n);
    expect(textsOf(svg, "plot-head")).toEqual(["D1", "DS", "D2", "D3", "D4", "D5", "Overall"]);
    expect(lights(svg)).toEqual([
      // Period and carryover effects are no domain of a study that has no judgement there.
      ...["low", "some-concerns", "high", "low", "low", "high"],
      ...["low", "some-concerns", "not-judged", "not-judged", "not-judged", "not-judged", "not-judged"],
    ]);
    const { studies } = data;
    const parallel = riskOfBiasPlot({ tool: "rob2", studies: studies.slice(0, 1) }, i18n);
    expect(textsOf(parallel, "plot-head")).not.toContain("DS");
    expect(textsOf(parallel, "plot-legend")).toEqual(["low", "some concerns", "high"]);
  });

  test("tells judgements apart by a symbol as well as by a colour", () => {
    const svg = riskOfBiasPlot(robinsI, i18n);
    const symbols = new Map(
      [...svg.matchAll(/plot-judgement plot-([a-z-]+)"[^>]*><\/circle><path class="plot-symbol" d="([^"]*)"/g)].map(
        ([, judged, path]) => [judged, path],
      ),
    );
    expect([...symbols.keys()].sort()).toEqual(["critical", "low", "moderate", "no-information", "serious"]);
    expect(new Set(symbols.values()).size).toBe(5);
  });

  test("says in words what it shows", () => {
    const svg = plain(riskOfBiasPlot(data, i18n));
    expect(svg).toContain("Risk of bias of each study (RoB 2)</title>");
    expect(svg).toContain(
      "A &lt;1&gt;: Randomisation process: low, Deviations from the intended interventions: some concerns",
    );
    expect(svg).toContain("Overall: not judged</desc>");
    expect(textsOf(svg, "plot-key")).toContain("D3: Missing outcome data");
  });

  test("is read from the right in Arabic", () => {
    const x = numbersOf(riskOfBiasPlot(robinsI, arabic), "plot-head", "x");
    expect(x).toEqual([...x].sort((a, b) => b - a));
    expect(numbersOf(riskOfBiasPlot(robinsI, arabic), "plot-label", "x")).toEqual([388]);
  });
});

test("a traffic light plot has names above the lights where there is little room beside them", () => {
  const [study] = robinsI.studies;
  const plotted = { ...robinsI, studies: study === undefined ? [] : [{ ...study, label: "Gamma and others 2020" }] };
  const [narrow, wide] = [320, 1000].map((width) => riskOfBiasPlot(plotted, arabic, { width })) as [string, string];
  const lightsOf = (svg: string): number => Number(/<circle[^>]* cy="([\d.]+)"/.exec(svg)?.[1]);
  for (const svg of [narrow, wide]) expect(textsOf(svg, "plot-label")).toEqual(["Gamma and others 2020"]);
  // Letters are a third of their size above the height that they are given.
  const [above = 0, beside = 0] = [narrow, wide].map((svg) => numbersOf(svg, "plot-label", "y")[0]);
  expect(lightsOf(narrow) - above).toBeGreaterThan(10);
  expect(Math.abs(lightsOf(wide) - beside)).toBeLessThan(7);
});

describe("a summary of risk of bias", () => {
  test("divides a bar by the weights of the studies", () => {
    const svg = plain(riskOfBiasSummaryPlot(data, i18n));
    expect(svg).toContain("D1: Randomisation process: 100% low");
    expect(svg).toContain("D2: Deviations from the intended interventions: 75% some concerns, 25% not judged");
    expect(svg).toContain("DS: Period and carryover effects: 100% some concerns");
    const unweighted = data.studies.map(({ weight, ...study }) => study);
    expect(plain(riskOfBiasSummaryPlot({ tool: "rob2", studies: unweighted }, i18n))).toContain(
      "Overall: 50% high, 50% not judged",
    );
  });

  test("has bars of the whole width, whose parts meet", () => {
    const svg = riskOfBiasSummaryPlot(data, i18n);
    const bars = [...svg.matchAll(/<rect class="plot-judgement[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)];
    const widths = new Map<string, number>();
    for (const [, , y = "", width] of bars) widths.set(y, (widths.get(y) ?? 0) + Number(width));
    expect(widths.size).toBe(7);
    for (const width of widths.values()) expect(width).toBeCloseTo(376, 1);
    expect(numbersOf(riskOfBiasSummaryPlot(data, arabic), "plot-low", "x")[0]).toBe(12);
  });
});

describe.each([
  ["riskOfBiasPlot", riskOfBiasPlot],
  ["riskOfBiasSummaryPlot", riskOfBiasSummaryPlot],
])("%s", (_name, draw) => {
  test("is sound for any judgements and weights, and no label becomes markup", () => {
    const stub = language(({ key }) => key);
    const domains = fc.dictionary(fc.constantFrom(...rob2Domains), fc.constantFrom(...rob2Judgements));
    const weight = fc.double({ min: 5e-324, max: 1e100, noNaN: true });
    const study = fc.record({ label: fc.constantFrom("a", "<b>", "'\"&"), domains, weight });
    fc.assert(
      fc.property(
        fc.array(study, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(320, 400, 1200),
        (studies, width) => {
          expectSound(draw({ tool: "rob2", studies }, stub, { width }));
        },
      ),
    );
  });

  test("is sound for weights that are far apart", () => {
    const [study] = data.studies;
    const studies = [5e-324, 1e100].map((weight) => ({ label: "", domains: {}, ...study, weight }));
    expectSound(draw({ tool: "rob2", studies }, i18n));
  });

  test.each([
    [{ ...data, tool: "rob1" }, "invalid-value", "data.tool"],
    [{ ...data, studies: [] }, "out-of-range", "data.studies"],
    [{ ...data, studies: [{ label: "A", domains: { D9: "low" } }] }, "unknown-field", "data.studies[0].domains.D9"],
    [{ ...data, studies: [{ label: "A", domains: { D1: "serious" } }] }, "invalid-value", "data.studies[0].domains.D1"],
    [
      { ...data, studies: [{ label: "A", domains: {}, overall: "critical" }] },
      "invalid-value",
      "data.studies[0].overall",
    ],
    [{ ...data, studies: [{ label: "A", domains: {}, weight: 0 }] }, "out-of-range", "data.studies[0].weight"],
    [
      {
        ...data,
        studies: [
          { label: "A", domains: {}, weight: 1 },
          { label: "B", domains: {} },
        ],
      },
      "invalid-value",
      "data.studies[1].weight",
    ],
  ])("refuses %j as %s at %s", (input, code, path) => {
    expect(() => draw(input as never, i18n)).toThrow(expect.objectContaining({ code, path }));
  });
});
