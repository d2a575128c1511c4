import { describe, expect, test } from "vitest";
import { forestPlot } from "../../src/charts/forest-plot.js";
import { createI18n } from "../../src/entries/i18n.js";
import { effectMeasures } from "../../src/model/effect-size.js";
import type { ForestData } from "../../src/model/forest-data.js";
import { names } from "../render/small-article.js";
import { numbersOf, plain, textsOf } from "./drawn.js";

const i18n = await createI18n("en");
const arabic = await createI18n("ar");

// Values from -1 to 9, and a twentieth of that on either side: the axis runs from -1.5 to 9.5, which is eleven units.
const data: ForestData = {
  rows: [
    { label: "One <1>", estimate: 1, ci: [0, 2], weight: 25 },
    { label: "Two", estimate: 7, ci: [5, 9], weight: 4 },
  ],
  pooled: { estimate: 2, ci: [1, 3], predictionInterval: [-1, 5] },
  nullValue: 0,
  measure: "SMD",
};
// On a narrow drawing the axis has the whole width of 400 pixels but for margins of 12.
const place = (value: number): number => Math.round((12 + ((value + 1.5) / 11) * 376) * 100) / 100;

describe("the drawing of a forest plot", () => {
  test("has each mark at its value", () => {
    const svg = forestPlot(data, i18n);
    expect(svg).toContain('viewBox="0 0 400 ');
    expect(numbersOf(svg, "plot-interval", "x1")).toEqual([place(0), place(5)]);
    expect(numbersOf(svg, "plot-interval", "x2")).toEqual([place(2), place(9)]);
    // A square's area is its study's weight: a quarter of the weight is half of the largest side, and none is under 4.
    expect(numbersOf(svg, "plot-square", "width")).toEqual([8, 4]);
    expect(numbersOf(svg, "plot-square", "x")).toEqual([place(1) - 4, place(7) - 2]);
    expect(numbersOf(svg, "plot-prediction", "x1")).toEqual([place(-1), place(-1), place(5)]);
    expect(svg).toMatch(
      new RegExp(`<polygon class="plot-diamond plot-pooled" points="${place(1)},[\\d.]+ ${place(2)},`),
    );
    expect(new Set(numbersOf(svg, "plot-no-effect", "x1"))).toEqual(new Set([place(0)]));
  });

  test("says in words what it shows", () => {
    const svg = plain(forestPlot(data, i18n));
    expect(svg).toContain(' role="img"');
    expect(svg).toContain(' aria-label="Forest plot: standardised mean difference"');
    expect(svg).toContain("<title>Forest plot: standardised mean difference</title>");
    expect(svg).toContain(
      "<desc>One &lt;1&gt;: 1.00 (0.00 to 2.00) (weight 25.0%); Two: 7.00 (5.00 to 9.00) (weight 4.0%); " +
        "All studies shown, together: 2.00 (1.00 to 3.00); Where a new study would fall: −1.00 to 5.00</desc>",
    );
  });

  test("puts numbers above the marks where it is narrow, and beside them where it is wide", () => {
    const [narrow, wide] = [forestPlot(data, i18n), forestPlot(data, i18n, { width: 1000 })];
    expect(textsOf(narrow, "plot-value")[0]).toBe("1.00 (0.00 to 2.00) (weight 25.0%)");
    expect(textsOf(narrow, "plot-weight")).toEqual([]);
    expect(textsOf(wide, "plot-value")[0]).toBe("1.00 (0.00 to 2.00)");
    expect(textsOf(wide, "plot-weight")).toEqual(["25.0%", "4.0%"]);
    const [label = 0] = numbersOf(wide, "plot-label", "y");
    expect(numbersOf(wide, "plot-value", "y")[0]).toBe(label);
    // Letters are more than 11 pixels where the drawing of 400 is shown in 320: a screen of 390, less the margins around it.
    const letters = Number(/font-size="(\d+)"/.exec(narrow)?.[1]);
    expect((letters * 320) / 400).toBeGreaterThan(11);
    expect(narrow).toContain('style="max-width:100%;height:auto;direction:ltr"');
  });

  test("has no diamond of all for one study, nor a line for a prediction that is not there", () => {
    const { pooled, ...unpooled } = data;
    expect(forestPlot(unpooled, i18n)).not.toContain("polygon");
    const [row] = data.rows;
    expect(forestPlot({ ...data, rows: row === undefined ? [] : [row] }, i18n)).not.toMatch(
      /polygon|All studies|weight 25/,
    );
    const { predictionInterval, ...unpredicted } = pooled as NonNullable<typeof pooled>;
    expect(forestPlot({ ...unpooled, pooled: unpredicted }, i18n)).not.toContain("plot-prediction");
  });

  test("has no column of weights for one study, and the marks have its room", () => {
    const [row] = data.rows as [ForestData["rows"][number]];
    const [one, both] = [[row], data.rows].map((rows) => forestPlot({ ...data, rows }, i18n, { width: 1000 }));
    expect(textsOf(one ?? "", "plot-head")).toEqual([]);
    expect(one).not.toContain("Weight");
    expect(textsOf(both ?? "", "plot-head")).toEqual(["Weight"]);
    const axis = (svg = ""): number => numbersOf(svg, "plot-axis", "x2")[0] ?? 0;
    expect(axis(one)).toBeGreaterThan(axis(both));
  });

  test("names a study by a message too", () => {
    const [row] = data.rows as [ForestData["rows"][number]];
    const label = { key: "common:plot.undated", values: { name: "Roe" } } as const;
    expect(textsOf(forestPlot({ ...data, rows: [{ ...row, label }] }, i18n), "plot-label")).toEqual(["Roe, no date"]);
  });

  const statement = { key: "evidence:lead.none", values: { act: { term: "claim-act.sleep" } } } as const;
  const bodyOf = (k: number) => ({ k, design: "randomised", certainty: "low", statement }) as const;

  test.each([400, 1000])(
    "says above a body of evidence, at %i pixels, which part it shows and what the whole comes to",
    (width) => {
      const svg = forestPlot({ ...data, body: bodyOf(5) }, i18n, { width });
      const note = textsOf(svg, "plot-note").join(" ");
      const said = i18n.text(statement);
      const part = "This plot shows only 2 of 5 trials. What was read of the rest gives too few numbers for it.";
      expect(note).toBe(`${part} ${said} Certainty of the evidence: low.`);
      expect(plain(svg)).toContain(`<desc>${note} One &lt;1&gt;: `);
      expect(textsOf(svg, "plot-label").join(" ")).toContain("Studies with numbers, together (2 of 5 trials)");
      expect(svg).not.toContain("All studies");
      const [last = 0] = numbersOf(svg, "plot-note", "y").slice(-1);
      expect(Math.min(...numbersOf(svg, "plot-label", "y"))).toBeGreaterThan(last);
    },
  );

  test("says of a body that is shown whole only what it comes to", () => {
    const svg = forestPlot({ ...data, body: { ...bodyOf(2), design: "observational" } }, i18n);
    expect(textsOf(svg, "plot-note").join(" ")).toBe(`${i18n.text(statement)} Certainty of the evidence: low.`);
    expect(textsOf(svg, "plot-label")).toContain("All studies shown, together");
  });

  test("is of no body that has fewer studies than the plot", () => {
    expect(() => forestPlot({ ...data, body: bodyOf(1) }, i18n)).toThrow(
      expect.objectContaining({ code: "out-of-range", path: "data.body.k" }),
    );
  });

  test("gathers the rows of a group under its name, with a diamond where they are several", () => {
    const [one, two] = data.rows as [ForestData["rows"][number], ForestData["rows"][number]];
    const svg = forestPlot(
      {
        ...data,
        rows: [
          { ...one, group: "A" },
          { ...two, group: "B" },
          { ...two, label: "Three", group: "A" },
        ],
        subtotals: [
          { group: "A", estimate: 3, ci: [2, 4] },
          { group: "B", estimate: 7, ci: [5, 9] },
        ],
      },
      i18n,
    );
    expect(textsOf(svg, "plot-label")).toEqual([
      "A",
      "One &lt;1&gt;",
      "Three",
      "Together: A",
      "B",
      "Two",
      "All studies shown, together",
      "Where a new study would fall",
    ]);
    expect(svg.split("plot-subtotal").length - 1).toBe(1);
  });

  test("names both sides under the axis, by the orientation of the data or in the caller's words", () => {
    expect(textsOf(forestPlot(data, i18n), "plot-favours")).toEqual([]);
    expect(textsOf(forestPlot({ ...data, orientation: "neutral" }, i18n), "plot-favours")).toEqual([]);
    const sides = (orientation: "higher-better" | "lower-better") =>
      textsOf(forestPlot({ ...data, orientation }, i18n, { width: 1000 }), "plot-favours");
    expect(sides("higher-better")).toEqual(["←\u00a0Favours the comparison", "Favours the substance\u00a0→"]);
    expect(sides("lower-better")).toEqual(["←\u00a0Favours the substance", "Favours the comparison\u00a0→"]);
    const favoursLow = { key: "common:plot.no-effect" } as const;
    expect(textsOf(forestPlot(data, i18n, { favoursLow }), "plot-favours")).toEqual(["←\u00a0No effect"]);
  });

  test("puts names on the right and estimates on the left in Arabic, and leaves the axis", () => {
    const [left, right] = [forestPlot(data, i18n, { width: 1000 }), forestPlot(data, arabic, { width: 1000 })];
    expect(numbersOf(left, "plot-label", "x")[0]).toBe(12);
    expect(numbersOf(right, "plot-label", "x")[0]).toBe(988);
    expect(right).toContain('direction="ltr"');
    const [first = 0, second = 0] = numbersOf(right, "plot-square", "x");
    expect(second).toBeGreaterThan(first);
    // The minus stands before the number, within marks that keep it there.
    expect(right).toContain("\u2066\u22121.00\u2069");
    expect(right).not.toContain('direction="rtl"');
  });
});

describe("ratios", () => {
  const odds: ForestData = {
    rows: [
      { label: "A", estimate: Math.log(0.5), ci: [Math.log(0.25), Math.log(1)], weight: 50 },
      { label: "B", estimate: Math.log(0.0034), ci: [Math.log(0.001), Math.log(0.01156)], weight: 50 },
    ],
    pooled: { estimate: Math.log(0.1), ci: [Math.log(0.05), Math.log(0.2)] },
    nullValue: 0,
    measure: "OR",
  };

  test("are written as ratios, on an axis of equal factors", () => {
    const svg = forestPlot(odds, i18n, { width: 1000 });
    expect(textsOf(svg, "plot-value")).toEqual([
      "0.50 (0.25 to 1.00)",
      "0.0034 (0.001 to 0.012)",
      "0.10 (0.05 to 0.20)",
    ]);
    expect(textsOf(svg, "plot-tick-label")).toEqual(["0.001", "0.01", "0.1", "1"]);
    expect(textsOf(svg, "plot-axis-label")).toEqual(["odds ratio"]);
    const x = numbersOf(svg, "plot-tick", "x1");
    const steps = x.slice(1).map((value, index) => value - (x[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1);
  });

  test.each([
    // 1, 2 and 5 times powers of ten; where these are too few, a round step (a fifth of 0.11, rounded up to 0.05); where too
    // many, powers of ten a fifth of the axis apart (132 powers, air included).
    [
      [0.2, 5],
      ["0.2", "0.5", "1", "2", "5"],
    ],
    [
      [0.95, 1.05],
      ["0.95", "1", "1.05"],
    ],
    [
      [1e-60, 1e60],
      ["1×10⁻⁵⁴", "1×10⁻²⁷", "1", "1×10²⁷", "1×10⁵⁴"],
    ],
  ] as const)("name round ratios on the axis of %j", ([low, high], named) => {
    const row = { label: "A", estimate: 0, ci: [Math.log(low), Math.log(high)], weight: 100 } as const;
    const svg = forestPlot({ rows: [row], nullValue: 0, measure: "RR" }, i18n, { width: 1000 });
    expect(textsOf(svg, "plot-tick-label")).toEqual(named);
  });

  test("are refused where they cannot be written", () => {
    const row = { label: "A", estimate: 0, ci: [0, 501], weight: 100 } as const;
    const draw = (measure: ForestData["measure"]) => forestPlot({ rows: [row], nullValue: 0, measure }, i18n);
    expect(draw("MD")).toContain("501");
    const refused = expect.objectContaining({ code: "out-of-range", path: "data.rows[0].ci" });
    for (const measure of ["OR", "RR", "ROM", "PETO"] as const) expect(() => draw(measure)).toThrow(refused);
  });
});

test.each(effectMeasures)("%s has a name in every language", async (measure) => {
  for (const lng of ["en", "es", "ar"] as const) {
    const svg = forestPlot({ ...data, pooled: { estimate: 2, ci: [1, 3] }, measure }, await createI18n(lng));
    expect(textsOf(svg, "plot-axis-label").join(" ")).not.toBe("");
  }
});

test("a mean difference names what it is measured with", () => {
  const svg = forestPlot({ ...data, measure: "MD", instrument: "sleep, minutes" }, i18n);
  expect(textsOf(svg, "plot-axis-label")).toEqual(["mean difference: sleep, minutes"]);
});

test.each([
  // The smallest of 1, 2, 5 and 10 times a power of ten that divides the axis, air included, into at most five parts.
  [
    [-1, 1],
    ["−1", "−0.5", "0", "0.5", "1"],
  ],
  [
    [0, 100],
    ["0", "50", "100"],
  ],
  [
    [0, 0.04],
    ["0", "0.01", "0.02", "0.03", "0.04"],
  ],
  [
    [-9, -2],
    ["−8", "−6", "−4", "−2", "0"],
  ],
  [
    [0, 0],
    ["−1", "−0.5", "0", "0.5", "1"],
  ],
] as const)("round values are named on the axis of %j", ([low, high], named) => {
  const row = { label: "A", estimate: low, ci: [low, high], weight: 100 } as const;
  expect(textsOf(forestPlot({ rows: [row], nullValue: 0, measure: "SMD" }, i18n), "plot-tick-label")).toEqual(named);
});

describe("the options of a forest plot", () => {
  test.each([
    [{ width: 319 }, "options.width", "out-of-range"],
    [{ width: 4001 }, "options.width", "out-of-range"],
    [{ width: 400.5 }, "options.width", "invalid-value"],
    [{ height: 4 }, "options.height", "unknown-field"],
    [{ favoursLow: "us" }, "options.favoursLow", "invalid-type"],
    [null, "options", "invalid-type"],
  ])("%j are refused at %s", (options, path, code) => {
    expect(() => forestPlot(data, names, options as never)).toThrow(expect.objectContaining({ path, code }));
  });

  test("what is no plot and what is no language is refused", () => {
    expect(() => forestPlot(undefined as never, names)).toThrow(expect.objectContaining({ path: "data" }));
    expect(() => forestPlot(data, { ...names, dir: "up" as never })).toThrow(
      expect.objectContaining({ path: "i18n.dir" }),
    );
  });
});
