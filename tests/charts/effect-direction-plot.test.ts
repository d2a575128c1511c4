import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectDirectionPlot } from "../../src/charts/effect-direction-plot.js";
import { createI18n } from "../../src/entries/i18n.js";
import { type EffectDirectionData, effectDirections } from "../../src/model/effect-direction-data.js";
import { riskOfBiasLevels } from "../../src/model/risk-of-bias.js";
import { language } from "../render/fixture.js";
import { expectSound, numbersOf, plain, textsOf } from "./drawn.js";

const i18n = await createI18n("en");
const data: EffectDirectionData = {
  outcomes: [
    { id: "sleep", label: { key: "evidence:term.claim.sleep" } },
    { id: "mine", label: "<Mine>" },
  ],
  studies: [
    {
      label: "A",
      cells: [
        { outcome: "mine", direction: "worsening", participants: 301, riskOfBias: "high", results: 3 },
        { outcome: "sleep", direction: "improvement", participants: 49, riskOfBias: "low" },
      ],
    },
    { label: "B", cells: [{ outcome: "sleep", direction: "mixed" }] },
    { label: "C", cells: [] },
  ],
};
const arrows = (svg: string): readonly string[] =>
  [...svg.matchAll(/<path class="plot-arrow plot-([a-z-]+) plot-size-([a-z]+)"/g)].map(
    ([, way, size]) => `${way} ${size}`,
  );

describe("an effect direction plot", () => {
  test("has a sign for each result, its size by the number of people", () => {
    // Fewer than 50, 50 to 300, more than 300 (legend of effect direction plots, such as BMJ Open Respir Res 2022;9:e001199).
    expect(arrows(effectDirectionPlot(data, i18n)).slice(0, 3)).toEqual([
      "improvement small",
      "worsening large",
      "mixed unknown",
    ]);
    const sized = (participants: number) =>
      arrows(
        effectDirectionPlot(
          { ...data, studies: [{ label: "A", cells: [{ outcome: "sleep", direction: "improvement", participants }] }] },
          i18n,
        ),
      )[0];
    expect([49, 50, 300, 301].map(sized)).toEqual(
      ["small", "medium", "medium", "large"].map((size) => `improvement ${size}`),
    );
  });

  test("draws no change and mixed effects apart, and explains each sign in the legend", () => {
    const shape = (direction: "no-change" | "mixed") => {
      const svg = effectDirectionPlot(
        { ...data, studies: [{ label: "A", cells: [{ outcome: "sleep", direction }] }] },
        i18n,
      );
      expect(plain(svg)).toContain(direction === "mixed" ? "Sleep: mixed" : "Sleep: no difference found");
      return /plot-arrow[^>]* d="([^"]*)"/.exec(svg)?.[1];
    };
    expect(shape("mixed")).not.toBe(shape("no-change"));
    const svg = effectDirectionPlot(data, i18n);
    const [directions, shapes] = [
      arrows(svg).slice(3, 7),
      [...svg.matchAll(/plot-arrow[^>]* d="([^"]*)"/g)].slice(3, 7),
    ];
    expect(directions).toEqual(["improvement", "worsening", "no-change", "mixed"].map((way) => `${way} medium`));
    expect(new Set(shapes.map(([, path]) => path)).size).toBe(4);
    expect(textsOf(svg, "plot-legend").slice(0, 4)).toEqual(["better", "worse", "no difference found", "mixed"]);
  });

  test("shows risk of bias by colour and symbol, and how many results an arrow sums up", () => {
    const svg = effectDirectionPlot(data, i18n);
    expect(svg).toContain('<rect class="plot-judgement plot-high"');
    expect(svg.split('class="plot-symbol"').length - 1).toBe(2 + 2);
    expect(textsOf(svg, "plot-results")).toEqual(["3"]);
  });

  test("says in words what it shows", () => {
    expect(plain(effectDirectionPlot(data, i18n))).toContain(
      "A: Sleep: better (people: 49, risk of bias: low), &lt;Mine&gt;: worse (people: 301, risk of bias: high, results: 3); " +
        "B: Sleep: mixed (number of people not known, risk of bias: not judged); C: no result</desc>",
    );
  });

  test("names a study by a message too", () => {
    const label = { key: "common:plot.undated", values: { name: "<Roe>" } } as const;
    const svg = effectDirectionPlot({ ...data, studies: [{ label, cells: [] }] }, i18n);
    expect(textsOf(svg, "plot-label")).toEqual(["&lt;Roe&gt;, no date"]);
    expect(plain(svg)).toContain("<desc>&lt;Roe&gt;, no date: no result</desc>");
  });

  test("numbers its columns where names have no room, and continues below", () => {
    expect(textsOf(effectDirectionPlot(data, i18n), "plot-head")).toEqual(["Sleep", "&lt;Mine&gt;"]);
    const outcomes = Array.from({ length: 12 }, (_, index) => ({ id: `o${index}`, label: `Outcome ${index + 1}` }));
    const many = {
      outcomes,
      studies: [{ label: "A", cells: outcomes.map(({ id }) => ({ outcome: id, direction: "mixed" as const })) }],
    };
    const svg = effectDirectionPlot(many, i18n);
    expect(textsOf(svg, "plot-head")).toEqual(outcomes.map((_, index) => `${index + 1}`));
    expect(textsOf(svg, "plot-key")[11]).toBe("12: Outcome 12");
    expect(textsOf(svg, "plot-label").length).toBeGreaterThan(1);
    expect(textsOf(effectDirectionPlot(many, i18n, { width: 2000 }), "plot-label")).toEqual(["A"]);
  });

  test("is read from the right in Arabic", async () => {
    const [first = 0, second = 0] = numbersOf(effectDirectionPlot(data, await createI18n("ar")), "plot-head", "x");
    expect(first).toBeGreaterThan(second);
  });

  test("is sound for any data, and no label becomes markup", () => {
    const stub = language(({ key }) => key);
    const text = fc.constantFrom("a", "<script>", '"&', "x".repeat(200), "\u202e");
    const cell = fc.record({
      direction: fc.constantFrom(...effectDirections),
      participants: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      riskOfBias: fc.constantFrom(...riskOfBiasLevels),
      results: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    });
    const study = fc.record({ label: text, cells: fc.array(cell, { maxLength: 9 }) });
    fc.assert(
      fc.property(
        fc.array(study, { minLength: 1, maxLength: 4 }),
        text,
        fc.constantFrom(320, 1280),
        (rows, label, width) => {
          const outcomes = Array.from({ length: 9 }, (_, index) => ({ id: `o${index}`, label }));
          const studies = rows.map((row) => ({
            ...row,
            cells: row.cells.map((each, index) => ({ ...each, outcome: `o${index}` })),
          }));
          expectSound(effectDirectionPlot({ outcomes, studies }, stub, { width }));
        },
      ),
      { numRuns: 50 },
    );
  });

  const cell = { outcome: "sleep", direction: "mixed" };
  const withCells = (...cells: unknown[]) => ({ ...data, studies: [{ label: "A", cells }] });
  test.each([
    [{ ...data, outcomes: [] }, "out-of-range", "data.outcomes"],
    [{ ...data, outcomes: [...data.outcomes, ...data.outcomes] }, "invalid-value", "data.outcomes[2].id"],
    [{ ...data, studies: [] }, "out-of-range", "data.studies"],
    [withCells({ ...cell, outcome: "pain" }), "invalid-value", "data.studies[0].cells[0].outcome"],
    [withCells(cell, cell), "invalid-value", "data.studies[0].cells[1].outcome"],
    [withCells({ ...cell, direction: "up" }), "invalid-value", "data.studies[0].cells[0].direction"],
    [withCells({ ...cell, participants: -1 }), "out-of-range", "data.studies[0].cells[0].participants"],
    [withCells({ ...cell, results: 0 }), "out-of-range", "data.studies[0].cells[0].results"],
    [withCells({ ...cell, riskOfBias: "fine" }), "invalid-value", "data.studies[0].cells[0].riskOfBias"],
  ])("refuses %j as %s at %s", (input, code, path) => {
    expect(() => effectDirectionPlot(input as never, i18n)).toThrow(expect.objectContaining({ code, path }));
  });
});
