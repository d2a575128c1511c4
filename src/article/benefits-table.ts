import { type BodyEntry, bodyOf, type EvidenceRecords, overallRiskOf, worksOfGrade } from "../evidence/body.js";
import { effectMessage } from "../evidence/findings.js";
import { claimOf, gradeRecorded } from "../evidence/grade-claim.js";
import { armOf, joined, namesOfGiven } from "../evidence/phrases.js";
import { termKey } from "../lib/term-key.js";
import type { Claim, ClaimId } from "../model/claim.js";
import { type ClaimGrade, findingVerdicts } from "../model/claim-grade.js";
import { type MessageTable, tableColumns } from "../model/findings.js";
import type { Message, MessageValue } from "../model/message.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { comparatorIds, type StudyArm } from "../model/study.js";

interface Row {
  readonly claim: Claim;
  readonly grade: ClaimGrade;
  readonly entries: readonly BodyEntry[];
}

/**
 * What people hope for and what trials found: a row for each claim, those with the same verdict together.
 *
 * @param records - Checked records.
 * @param claims - The claims.
 * @returns Cells of every column, those for clinicians too, and the groups of the rows.
 */
export function benefitsTable(records: EvidenceRecords, claims: readonly ClaimId[]): Required<MessageTable> {
  const graded = claims.map((id): Row => {
    const claim = claimOf(records, id);
    return { claim, grade: gradeRecorded(records, claim.id), entries: bodyOf(records, claim) };
  });
  const rows = findingVerdicts.flatMap((verdict) => graded.filter(({ grade }) => grade.verdict === verdict));
  return {
    head: tableColumns.map((column): Message => ({ key: `evidence:benefits.${column}` })),
    columns: tableColumns,
    citations: rows.map(({ grade }) => worksOfGrade(records, grade)),
    rows: rows.map(cellsOf),
    groups: {
      outcome: rows.map(outcomeGroup),
      substance: rows.map(substanceGroup),
    },
  };
}

function cellsOf({ claim, grade, entries }: Row): readonly Message[] {
  const { certainty, finding, numbers, tested, k } = grade;
  const cells: Record<(typeof tableColumns)[number], Message> = {
    outcome: { key: termKey(`claim.${claim.id}`) },
    finding: numbers === undefined ? finding : joined(finding, numbers),
    tested,
    certainty: { key: termKey(`certainty.${certainty}`) },
    effect: effectMessage(grade, claim.kind),
    arms: listed(armsOf(entries).map(armMessage)),
    "risk-of-bias": listed(riskOfBiasOf(grade, entries)),
    interests: {
      key: `evidence:benefits.interests-${k === 0 ? "none" : "recorded"}`,
      values: { ties: entries.filter(({ study }) => (study.conflicts ?? []).length > 0).length, studies: k },
    },
  };
  return tableColumns.map((column) => cells[column]);
}

/** How many results were judged how, and, where somebody judged the body as a whole, what that took off. */
function riskOfBiasOf({ domains: { riskOfBias }, k }: ClaimGrade, entries: readonly BodyEntry[]): readonly Message[] {
  const levels = riskOfBiasLevels.flatMap((level): readonly Message[] => {
    const number = entries.filter((entry) => overallRiskOf(entry) === level).length;
    return number === 0
      ? []
      : [{ key: "evidence:benefits.level", values: { level: { term: `risk-of-bias.${level}` }, number } }];
  });
  const number = entries.filter((entry) => overallRiskOf(entry) === undefined).length;
  const open: Message = { key: "evidence:benefits.not-judged", values: { number } };
  const body: Message =
    riskOfBias.levels === 0
      ? { key: "evidence:benefits.body-kept" }
      : { key: "evidence:benefits.body-down", values: { count: riskOfBias.levels } };
  return [...levels, ...(number === 0 ? [] : [open]), ...(k > 0 && riskOfBias.source === "reviewer" ? [body] : [])];
}

/** Messages as one, each once; that there is nothing where there are none. */
function listed(messages: readonly Message[]): Message {
  const byText = new Map(messages.map((message) => [JSON.stringify(message), message]));
  if (byText.size === 0) return { key: "evidence:benefits.nothing" };
  return { key: "evidence:benefits.list", values: { items: { messages: [...byText.values()] } } };
}

const armsOf = (entries: readonly BodyEntry[]): readonly StudyArm[] =>
  entries.flatMap(({ study, result }) => armOf(study, result.id) ?? []);

function armMessage({ treatment, mixedWith = [], dose }: StudyArm): Message {
  const isComparator = (comparatorIds as readonly string[]).includes(treatment);
  const given = isComparator ? [`comparator.${treatment}`] : [treatment, ...mixedWith].map((id) => `substance.${id}`);
  const substance: MessageValue = { anyOf: given };
  if (dose === undefined) return { key: "evidence:benefits.arm", values: { substance } };
  const { amount, amountMax, unit, of } = dose;
  const values = {
    substance,
    dose: amountMessage(amountMax ?? amount, unit),
    ...(amountMax !== undefined && { amount }),
  };
  const key = `evidence:benefits.${amountMax === undefined ? "arm-dose" : "arm-doses"}` as const;
  // Half a gram of mushrooms is not half a gram of psilocybin, nor is every part of cannabis the same.
  if (of === undefined || of === treatment) return { key, values };
  return { key: `${key}-of`, values: { ...values, of } };
}

/** An amount with its unit; the sign of a percentage stands as the language has it. */
const amountMessage = (amount: number, unit: string): MessageValue => ({
  message:
    unit === "%"
      ? { key: "common:plot.percent", values: { percent: amount } }
      : { key: "evidence:benefits.amount", values: { amount, unit } },
});

/** Felt on the day alone is told apart from what lasts. */
function outcomeGroup({ claim: { timeFrame }, grade: { verdict } }: Row): Message {
  const forHours = verdict === "improvement" && timeFrame === "hours";
  return { key: `evidence:benefits.verdict.${forHours ? "improvement-hours" : verdict}` };
}

function substanceGroup({ entries }: Row): Message {
  if (entries.length === 0) return { key: "evidence:benefits.verdict.not-tested" };
  return { key: "evidence:benefits.substances", values: { substances: { terms: namesOfGiven(armsOf(entries)) } } };
}
