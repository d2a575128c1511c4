import { writeCsv } from "../lib/csv.js";
import type { NoValue } from "../model/no-value.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import {
  type RiskOfBiasData,
  type RiskOfBiasTool,
  riskOfBiasDomains,
  riskOfBiasTools,
} from "../model/risk-of-bias-data.js";
import type { Study } from "../model/study.js";
import { oneOf } from "../shapes/members.js";
import { riskOfBiasDataShape } from "../shapes/records/plot-data.js";
import { studyShape } from "../shapes/records/study.js";
import { recordsBy } from "../shapes/records-by.js";
import { refuse } from "../shapes/refuse.js";
import { check } from "../shapes/shape.js";

/** The words of robvis, which it knows by their first letters. */
const judgements: Readonly<Record<RiskOfBiasLevel, string>> = {
  low: "Low",
  "some-concerns": "Some concerns",
  high: "High",
  moderate: "Moderate",
  serious: "Serious",
  critical: "Critical",
  "no-information": "No information",
};

/**
 * Writes judgements of risk of bias as the table that robvis 0.3 reads, for its tools `ROB2` and `ROBINS-I`: the study, a
 * column for each domain, the overall judgement, and a weight where studies have one.
 *
 * robvis has no word for what was not judged: it is written as "No information". It has no column for period and carryover
 * effects (domain S of crossover trials) either; the overall judgement counts them all the same.
 *
 * @param data - Judgements by study and domain, as for `riskOfBiasPlot`; each study has a name of its own.
 * @returns CSV with a header, to be read by `read.csv(file, header = TRUE)`.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { robvisCsv } from "microdosing/formats";
 * const domains = { D1: "low", D2: "some-concerns", D3: "low", D4: "low", D5: "low" } as const;
 * const csv = robvisCsv({ tool: "rob2", studies: [{ label: "A 2020", domains, overall: "some-concerns" }] });
 * console.log(csv.split("\r\n")[1]);
 * // A 2020,Low,Some concerns,Low,Low,Low,Some concerns
 * ```
 */
export function robvisCsv(data: RiskOfBiasData): string {
  const { tool, studies } = check(riskOfBiasDataShape, data, "data", ["data"]);
  for (const [index, { label }] of studies.entries()) {
    // robvis would draw them over each other.
    const isFirst = studies.findIndex((study) => study.label === label) === index;
    if (!isFirst) refuse("invalid-value", `data.studies[${index}].label`, "a name that is used once", label);
  }
  const domains = riskOfBiasDomains[tool].filter((id) => id !== "DS");
  const isWeighted = studies.some(({ weight }) => weight !== undefined);
  const header = ["Study", ...domains, "Overall", ...(isWeighted ? ["Weight"] : [])];
  const rows = studies.map((study) => [
    study.label,
    ...domains.map((id) => wordOf(study.domains[id])),
    wordOf(study.overall),
    ...(isWeighted ? [study.weight] : []),
  ]);
  return `${writeCsv([header, ...rows])}\r\n`;
}

const wordOf = (level: RiskOfBiasLevel | undefined): string => judgements[level ?? "no-information"];

/**
 * The judgements of risk of bias that studies carry, by one tool, as plots and {@link robvisCsv} take them. A study of which
 * one result was assessed has its id as its name, one of which several were has the result's beside it.
 *
 * @param studies - Studies.
 * @param tool - The tool.
 * @returns The judgements, in the order of the studies, or `none` where no result was assessed by the tool.
 * @throws {MicrodosingError} Where a study is not as its shape says, or `invalid-value` for another tool.
 * @example
 * ```ts
 * import { studies } from "microdosing/evidence";
 * import { riskOfBiasData } from "microdosing/formats";
 * const data = riskOfBiasData(studies, "rob2");
 * const adhd = data === "none" ? undefined : data.studies.find(({ label }) => label.startsWith("mueller-2025"));
 * console.log(adhd?.label, adhd?.overall);
 * // mueller-2025-lsd-adhd some-concerns
 * ```
 */
export function riskOfBiasData(
  studies: readonly Study[],
  tool: RiskOfBiasTool,
): RiskOfBiasData | Extract<NoValue, "none"> {
  const checked = check(recordsBy("id", studyShape), studies, "studies", ["studies"]);
  check(oneOf(riskOfBiasTools), tool, "tool");
  const judged = checked.flatMap((study) => {
    const records = study.riskOfBias?.filter((record) => record.tool === tool) ?? [];
    return records.map(({ result, domains, overall }) => ({
      label: records.length === 1 ? study.id : `${study.id} ${result}`,
      domains,
      ...(overall === undefined ? {} : { overall }),
    }));
  });
  return judged.length === 0 ? "none" : { tool, studies: judged };
}
