import { describe, expect, test } from "vitest";
import { forestPlot } from "../../src/charts/forest-plot.js";
import type { ForestData } from "../../src/model/forest-data.js";
import { names } from "../render/small-article.js";

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

// From 36% to 74% of 1,000 pixels are 380, which is 380 / 11 a unit.
const place = (value: number): number => Math.round((360 + ((value + 1.5) / 11) * 380) * 100) / 100;
const line = (x1: number, x2: number, y1: number, y2: number, more = ""): string =>
  `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="currentColor"${more}></line>`;
const words = (x: number, y: number, anchor: string, text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="currentColor">${text}</text>`;
const square = (x: number, y: number, side: number): string =>
  `<rect x="${Math.round(x * 100) / 100}" y="${y}" width="${side}" height="${side}" fill="currentColor"></rect>`;

// Margins of 16, three rows of 28 and an axis of 44: 160 pixels, the axis at 116, the rows in the middle of 28 pixels each.
const [first, second, third, axis] = [30, 58, 86, 116];
// A twentieth of eleven units is rounded up to a step of 5 where 2 are too few: 11 / 5 is 2.2.
const ticks = [0, 5];
const label = (estimate: string, low: string, high: string) => `render.interval=${estimate}=${low}=${high}`;
const description = `One &lt;1&gt;: ${label("1", "0", "2")}; Two: ${label("7", "5", "9")}; render.pooled: ${label("2", "1", "3")}`;

const whole = [
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 1000 160" aria-labelledby="p-forest-title p-forest-description" font-size="13" font-family="system-ui, sans-serif" direction="ltr">`,
  `<title id="p-forest-title">term.measure.SMD</title><desc id="p-forest-description">${description}</desc>`,
  line(place(0), place(0), 16, axis, ' stroke-dasharray="4 3"'),
  // A square's area is its study's weight: a quarter of the weight is half of the largest side, and none is under 4.
  line(place(0), place(2), first, first),
  square(place(1) - 4, first - 4, 8),
  line(place(5), place(9), second, second),
  square(place(7) - 2, second - 2, 4),
  line(place(-1), place(5), third, third),
  `<polygon points="${place(1)},86 ${place(2)},78 ${place(3)},86 ${place(2)},94" fill="currentColor"></polygon>`,
  words(16, first + 4, "start", "One &lt;1&gt;"),
  words(984, first + 4, "end", label("1", "0", "2")),
  words(16, second + 4, "start", "Two"),
  words(984, second + 4, "end", label("7", "5", "9")),
  words(16, third + 4, "start", "render.pooled"),
  words(984, third + 4, "end", label("2", "1", "3")),
  line(360, 740, axis, axis),
  ...ticks.flatMap((tick) => [
    line(place(tick), place(tick), axis, axis + 5),
    words(place(tick), axis + 20, "middle", String(tick)),
  ]),
  words(550, axis + 38, "middle", "term.measure.SMD"),
  "</svg>",
].join("");

describe("the drawing of a forest plot", () => {
  test("is written whole, element by element", () => {
    expect(forestPlot(data, names, { width: 1000, idPrefix: "p-" })).toBe(whole);
  });

  test("has no row for a pooled effect that is not there, nor a line for a prediction that is not", () => {
    const { pooled, ...unpooled } = data;
    const svg = forestPlot(unpooled, names);
    expect(svg).toContain('viewBox="0 0 640 132"');
    expect(svg).not.toContain("polygon");
    expect(svg).not.toContain("render.pooled");
    const { predictionInterval, ...unpredicted } = pooled as NonNullable<typeof pooled>;
    expect(forestPlot({ ...unpooled, pooled: unpredicted }, names)).not.toContain('y1="86"');
    expect(whole).toContain('y1="86"');
  });

  test("puts names on the right and estimates on the left in a right-to-left language", () => {
    const svg = forestPlot(data, { ...names, dir: "rtl" }, { width: 1000 });
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain(words(984, second + 4, "start", "Two"));
    expect(svg).toContain(words(16, second + 4, "end", label("7", "5", "9")));
  });

  test("rounds what it says to hundredths, and writes no minus before zero", () => {
    const row = { label: "A", estimate: -0.004, ci: [-1.005001, 0.333333], weight: 100 } as const;
    expect(forestPlot({ ...data, rows: [row] }, names)).toContain(label("0", "-1.01", "0.33"));
  });

  test.each([
    // The smallest of 1, 2, 5 and 10 times a power of ten that divides the axis, air included, into at most five parts.
    [
      [-1, 1],
      ["-1", "-0.5", "0", "0.5", "1"],
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
      ["-8", "-6", "-4", "-2", "0"],
    ],
    [
      [0, 0],
      ["-1", "-0.5", "0", "0.5", "1"],
    ],
  ] as const)("names round values on the axis of %j", ([low, high], named) => {
    const svg = forestPlot(
      { rows: [{ label: "A", estimate: low, ci: [low, high], weight: 100 }], nullValue: 0, measure: "SMD" },
      names,
    );
    const texts = [...svg.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts.slice(0, -1)).toEqual(named);
  });

  test.each([
    [{ width: 319 }, "options.width", "out-of-range"],
    [{ width: 4001 }, "options.width", "out-of-range"],
    [{ width: 400.5 }, "options.width", "invalid-value"],
    [{ idPrefix: "<" }, "options.idPrefix", "invalid-value"],
    [{ height: 4 }, "options.height", "unknown-field"],
    [null, "options", "invalid-type"],
  ])("refuses the options %j at %s", (options, path, code) => {
    expect(() => forestPlot(data, names, options as never)).toThrow(expect.objectContaining({ path, code }));
  });

  test("refuses what is no plot and what is no language", () => {
    expect(() => forestPlot(undefined as never, names)).toThrow(expect.objectContaining({ path: "data" }));
    expect(() => forestPlot(data, { ...names, dir: "up" as never })).toThrow(
      expect.objectContaining({ path: "i18n.dir" }),
    );
  });
});
