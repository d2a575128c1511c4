import type { Estimated, FindingsAbsoluteEffect, MessageTable, OutcomeFindings } from "../model/findings.js";
import type { Message, MessageKey, MessageValue } from "../model/message.js";

/**
 * The cells of a summary of findings, of rows that were checked or made here. Where a row has absolute effects, there are
 * three columns for them, and a line for each baseline risk.
 *
 * @param rows - Rows of a summary of findings.
 * @returns Outcome, studies, participants, certainty, effect, the risks without and with and their difference where a row
 * has any, and the sentence.
 */
export function tableOfFindings(rows: readonly OutcomeFindings[]): MessageTable {
  const hasAbsolute = rows.some(({ absolute = [] }) => absolute.length > 0);
  const columns = [
    ...["outcome", "studies", "participants", "certainty", "effect"],
    ...(hasAbsolute ? ["risk-without", "risk-with", "difference"] : []),
    "statement",
  ];
  return {
    head: columns.map((column) => ({ key: `evidence:findings.${column}` })),
    rows: rows.flatMap((row) => {
      if (!hasAbsolute) return [[...cellsOf(row), row.statement]];
      const { absolute = [] } = row;
      const risks = absolute.length === 0 ? [[noRisk, noRisk, noRisk]] : absolute.map(riskCells);
      return risks.map((cells) => [...cellsOf(row), ...cells, row.statement]);
    }),
  };
}

const noRisk: Message = { key: "evidence:findings.no-risk" };
const impossible: Message = { key: "evidence:findings.impossible" };

function cellsOf({ outcome, k, participants, certainty, provisional, effect }: OutcomeFindings): readonly Message[] {
  const term: MessageKey = `evidence:term.certainty.${certainty}`;
  return [
    outcome,
    numberMessage(k),
    numberMessage(participants),
    provisional === true
      ? { key: "evidence:findings.provisional", values: { certainty: { message: { key: term } } } }
      : { key: term },
    effect,
  ];
}

function riskCells({ baseline, risk, difference, group, level }: FindingsAbsoluteEffect): readonly Message[] {
  const without = numberMessage(perThousand(baseline));
  const first: Message =
    group === undefined ? without : { key: `evidence:findings.group.${group}`, values: { risk: { message: without } } };
  if (risk === "not-computable" || difference === "not-computable") return [first, impossible, impossible];
  return [
    first,
    intervalMessage(risk, level, (value) => numberMessage(perThousand(value))),
    intervalMessage(difference, level, (value) => ({
      key: `evidence:findings.${value < 0 ? "fewer" : "more"}`,
      values: { value: perThousand(Math.abs(value)) },
    })),
  ];
}

/**
 * A number with its confidence interval as a message.
 *
 * @param estimated - The number.
 * @param level - Confidence level of the interval.
 * @param write - Writes a number as a message.
 * @returns The message.
 */
export function intervalMessage(
  { estimate, ci: [low, high] }: Estimated,
  level: number,
  write: (value: number) => Message,
): Message {
  return {
    key: "evidence:findings.interval",
    values: {
      estimate: { message: write(estimate) },
      // 0.95 × 100 is not 95 for a computer at every level.
      percent: Number((level * 100).toPrecision(6)),
      low: { message: write(low) },
      high: { message: write(high) },
    },
  };
}

/**
 * A number as a message.
 *
 * @param value - The number.
 * @returns The message.
 */
export const numberMessage = (value: MessageValue): Message => ({ key: "evidence:findings.number", values: { value } });

/** People are whole, but where there are few of them a fraction of one is not nobody. */
const perThousand = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toPrecision(2)));
