import { describe, expect, test } from "vitest";
import { studies } from "../../src/data/studies.js";
import { riskOfBiasData, robvisCsv } from "../../src/formats/robvis.js";
import type { Study } from "../../src/model/study.js";

const low = { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low" } as const;

// The tables of its examples, data_raw/data_rob2.csv and data_raw/data_robins_i.csv of mcguinlu/robvis 0.3.0.900.
const headers = { rob2: "Study,D1,D2,D3,D4,D5,Overall", "robins-i": "Study,D1,D2,D3,D4,D5,D6,D7,Overall" };

describe("a table for robvis", () => {
  test("has the columns and words of RoB 2", () => {
    const domains = { ...low, D1: "some-concerns", D4: "high" } as const;
    const csv = robvisCsv({ tool: "rob2", studies: [{ label: "Roe, 2020", domains, overall: "high" }] });
    expect(csv.split("\r\n")).toEqual([headers.rob2, '"Roe, 2020",Some concerns,Low,Low,High,Low,High', ""]);
  });

  test("has the columns and words of ROBINS-I", () => {
    const first = { D1: "moderate", D2: "critical", D3: "serious", D4: "low" } as const;
    const domains = { ...first, D5: "no-information", D6: "low", D7: "low" } as const;
    const csv = robvisCsv({ tool: "robins-i", studies: [{ label: "A", domains, overall: "critical" }] });
    expect(csv.split("\r\n").slice(0, 2)).toEqual([
      headers["robins-i"],
      "A,Moderate,Critical,Serious,Low,No information,Low,Low,Critical",
    ]);
  });

  test("says that there is no information on what was not judged, and leaves out domain S", () => {
    const csv = robvisCsv({ tool: "rob2", studies: [{ label: "A", domains: { D1: "low", DS: "high" } }] });
    const none = "No information";
    expect(csv.split("\r\n")[1]).toBe(`A,Low,${none},${none},${none},${none},${none}`);
  });

  test("has a last column of weights where there are any", () => {
    const csv = robvisCsv({ tool: "rob2", studies: [{ label: "A", domains: low, overall: "low", weight: 12.5 }] });
    expect(csv.split("\r\n").slice(0, 2)).toEqual([`${headers.rob2},Weight`, "A,Low,Low,Low,Low,Low,Low,12.5"]);
  });

  test("refuses two studies of one name, which robvis would draw over each other", () => {
    const twice = [1, 2].map(() => ({ label: "A", domains: low }));
    expect(() => robvisCsv({ tool: "rob2", studies: twice })).toThrow(
      expect.objectContaining({
        code: "invalid-value",
        path: "data.studies[1].label",
        expected: "a name that is used once",
        received: '"A"',
      }),
    );
  });

  test("refuses a judgement of another tool", () => {
    const data = { tool: "rob2", studies: [{ label: "A", domains: { D1: "serious" } }] } as const;
    expect(() => robvisCsv(data)).toThrow(expect.objectContaining({ path: "data.studies[0].domains.D1" }));
  });
});

describe("the judgements that studies carry", () => {
  test("are those of one tool, each under a name of its own", () => {
    const data = riskOfBiasData(studies, "rob2");
    if (data === "none") throw new Error("no judgements");
    const records = studies.flatMap(({ riskOfBias = [] }) => riskOfBias.filter(({ tool }) => tool === "rob2"));
    expect(data.studies.map(({ domains }) => domains)).toEqual(records.map(({ domains }) => domains));
    expect(new Set(data.studies.map(({ label }) => label)).size).toBe(records.length);
    expect(robvisCsv(data).split("\r\n")).toHaveLength(records.length + 2);
  });

  test("name the result where several of a study were judged", () => {
    const [study] = studies.filter(({ riskOfBias = [] }) => riskOfBias.length === 2) as [Study];
    const data = riskOfBiasData([study], "rob2");
    expect(data === "none" ? [] : data.studies.map(({ label }) => label)).toEqual(
      study.riskOfBias?.map(({ result }) => `${study.id} ${result}`),
    );
  });

  test("go by the study's id where one of its results was judged", () => {
    const [study] = studies.filter(({ riskOfBias = [] }) => riskOfBias.length === 1) as [Study];
    const { id, riskOfBias = [] } = study;
    expect(riskOfBiasData([study], "rob2")).toEqual({
      tool: "rob2",
      studies: riskOfBias.map(({ domains, overall }) => ({ label: id, domains, overall })),
    });
  });

  test("are none where the tool was not used", () => {
    expect(riskOfBiasData([], "rob2")).toBe("none");
  });
});
