import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { studies } from "../../src/data/studies.js";
import { bodyOf } from "../../src/evidence/body.js";
import { studyDataCsv } from "../../src/formats/rev-man.js";
import type { Claim } from "../../src/model/claim.js";
import type { Study } from "../../src/model/study.js";
import type { PrintedResult, StudyResult } from "../../src/model/study-result.js";
import { names } from "../render/small-article.js";

// The first line of 921923100913455418-data-rows.csv in inst/extdata/Fleiss1993.zip of the R package meta 8.4, which RevMan
// exported.
const header =
  "Analysis group,Analysis number,Analysis name,Subgroup,Applicability,Study,Study year,GIV Mean,GIV SE,Experimental mean,Experimental SD,Experimental cases,Experimental N,Control mean,Control SD,Control cases,Control N,O-E,Variance,Weight,Mean,CI start,CI end,Footnotes";
const columns = header.split(",");

const sourced = {
  sources: [{ reference: "roe-2020", supports: ["results"], accessedOn: "2026-01-01" }],
  verification: "single-source",
  reviewedOn: "2026-01-01",
} as const;

const study = (printed: PrintedResult, fields: Partial<Study> = {}, result: Partial<StudyResult> = {}): Study => ({
  id: "roe-2020",
  family: "roe",
  reference: "roe-2020",
  design: "parallel",
  randomised: true,
  blinding: "double-blind",
  population: "healthy-adults",
  size: { randomised: 41 },
  arms: [
    { id: "lsd", treatment: "lsd", nRandomised: 20 },
    { id: "placebo", treatment: "placebo", nRandomised: 21 },
  ],
  results: [
    {
      id: "sleep",
      outcome: "sleep",
      instrument: "Diary, hours",
      scoring: "higher-better",
      timePoint: "week 1",
      arm: "lsd",
      comparatorArm: "placebo",
      printed,
      direction: "no-difference",
      locator: "table 2",
      ...result,
    },
  ],
  ...sourced,
  ...fields,
});

const claim = (fields: Partial<Claim> = {}): Claim => ({
  id: "sleep",
  outcome: "sleep",
  substances: ["lsd"],
  comparator: "placebo",
  populations: ["healthy-adults"],
  importance: "important",
  kind: "benefit",
  design: "randomised",
  body: [{ study: "roe-2020", result: "sleep" }],
  synthesis: "narrative",
  ...sourced,
  ...fields,
});

/** The filled cells of the only row. */
function row(of: Study, under: Claim = claim()): Record<string, string> {
  const [, line, end] = studyDataCsv({ claims: [under], studies: [of] }, names).split("\r\n");
  expect(end).toBe("");
  const cells = (line as string).match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, "")) ?? [];
  return Object.fromEntries(columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : [])));
}

const common = {
  "Analysis group": "1",
  "Analysis number": "1",
  "Analysis name": "term.claim.sleep",
  Applicability: "SUBGROUP_AND_OVERALL",
  Study: "roe-2020",
  Footnotes: '"Diary, hours; week 1; higher-better; table 2"',
};

describe("study data as RevMan has them", () => {
  test("have the columns of RevMan's data rows", () => {
    expect(studyDataCsv({ claims: [], studies: [] }, names)).toBe(`${header}\r\n`);
  });

  test("are means and deviations as printed, with the numbers of people", () => {
    const printed: PrintedResult = {
      type: "group-summaries",
      scale: "change",
      treatment: { mean: -1.5, sd: 2, n: 19 },
      comparator: { mean: 0, sd: 2.5 },
    };
    const { "GIV Mean": mean, "GIV SE": error, ...cells } = row(study(printed), claim({ measure: "MD" }));
    expect(cells).toEqual({
      ...common,
      ...{ "Experimental mean": "-1.5", "Experimental SD": "2", "Experimental N": "19" },
      ...{ "Control mean": "0", "Control SD": "2.5", "Control N": "21" },
    });
    expect(Number(mean)).toBe(-1.5);
    expect(Number(error)).toBeCloseTo(Math.sqrt(2 ** 2 / 19 + 2.5 ** 2 / 21), 12);
  });

  test("are events as printed; the ratio of a harm is above 0 where there is more of it", () => {
    const printed: PrintedResult = {
      type: "events",
      treatment: { events: 8, n: 20 },
      comparator: { events: 4, n: 20 },
    };
    const harm = claim({ measure: "RR", kind: "harm" });
    const { "GIV Mean": mean, "GIV SE": _, ...cells } = row(study(printed, {}, { scoring: "lower-better" }), harm);
    expect(Number(mean)).toBeCloseTo(Math.log(2), 12);
    expect(cells).toMatchObject({ "Experimental cases": "8", "Control cases": "4", "Control N": "20" });
  });

  test("are above 0 where the substance did better, but for the ratio of a harm", () => {
    const events: PrintedResult = {
      type: "events",
      treatment: { events: 8, n: 20 },
      comparator: { events: 4, n: 20 },
    };
    const means: PrintedResult = {
      type: "group-summaries",
      scale: "final",
      treatment: { mean: 3, sd: 1, n: 20 },
      comparator: { mean: 1, sd: 1, n: 20 },
    };
    for (const [printed, scoring, fields, expected] of [
      [events, "higher-better", { measure: "RR", kind: "benefit" }, Math.log(2)],
      [events, "lower-better", { measure: "RR", kind: "benefit" }, -Math.log(2)],
      [means, "higher-better", { measure: "MD", kind: "harm" }, 2],
      [means, "lower-better", { measure: "MD", kind: "harm" }, -2],
      [means, "lower-better", { measure: "MD", kind: "benefit" }, -2],
    ] as const) {
      expect(Number(row(study(printed, {}, { scoring }), claim(fields))["GIV Mean"])).toBeCloseTo(expected, 12);
    }
  });

  test("are 0, and not less than 0, where there is as much of a harm in both groups", () => {
    const printed: PrintedResult = {
      type: "events",
      treatment: { events: 4, n: 20 },
      comparator: { events: 4, n: 20 },
    };
    const harm = claim({ measure: "RR", kind: "harm" });
    expect(row(study(printed, {}, { scoring: "lower-better" }), harm)["GIV Mean"]).toBe("0");
  });

  test("are the numbers of people alone beside medians, those who were randomised where no others were printed", () => {
    const quartiles = { q1: 1, median: 2, q3: 4 };
    const medians = (treatment: { n?: number }, comparator: { n?: number }): PrintedResult => ({
      type: "medians",
      treatment: { ...quartiles, ...treatment },
      comparator: { ...quartiles, ...comparator },
    });
    const people = (printed: PrintedResult) => {
      const { "GIV Mean": _, "GIV SE": __, ...cells } = row(study(printed));
      return cells;
    };
    expect(people(medians({ n: 18 }, {}))).toEqual({ ...common, "Experimental N": "18", "Control N": "21" });
    expect(people(medians({}, { n: 17 }))).toEqual({ ...common, "Experimental N": "20", "Control N": "17" });
  });

  test("are the effect alone for a crossover, whose people would count twice", () => {
    const printed: PrintedResult = {
      type: "group-summaries",
      scale: "final",
      treatment: { mean: 1, sd: 1, n: 20 },
      comparator: { mean: 0, sd: 1, n: 20 },
      correlation: 0.5,
    };
    const { "GIV Mean": mean, "GIV SE": error, ...cells } = row(study(printed, { design: "crossover" }));
    expect(cells).toEqual(common);
    expect([Number(mean), Number(error) > 0]).toEqual([1, true]);
  });

  test("leave empty what was not printed", () => {
    expect(row(study({ type: "statement" }))).toEqual({ ...common, "Experimental N": "20", "Control N": "21" });
  });

  test("hold every result of every body of ours, with the year of the work", () => {
    const lines = studyDataCsv({ claims, studies, references }, names).trimEnd().split("\r\n");
    const entries = claims.flatMap((one) => bodyOf({ claims, studies }, one));
    expect(lines).toHaveLength(entries.length + 1);
    const dated = entries.filter(({ study: { reference } }) => references.find(({ id }) => id === reference)?.issued);
    expect(lines.slice(1).filter((line) => /,[a-z][a-z0-9-]+,\d{4},/.test(line))).toHaveLength(dated.length);
    expect(dated.length).toBeGreaterThan(0);
  });

  test("refuse a body whose study is not there", () => {
    expect(() => studyDataCsv({ claims: [claim()], studies: [] }, names)).toThrow(
      expect.objectContaining({ code: "unknown-id" }),
    );
  });
});
