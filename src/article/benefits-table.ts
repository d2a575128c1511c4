import { bodyOf, type EvidenceRecords, overallRiskOf } from "../evidence/body.js";
import { summarise } from "../evidence/findings.js";
import { claimOf, gradeRecorded } from "../evidence/grade-claim.js";
import { joined } from "../evidence/phrases.js";
import { termKey } from "../lib/term-key.js";
import type { Claim, ClaimId } from "../model/claim.js";
import { type ClaimGrade, findingVerdicts } from "../model/claim-grade.js";
import { type MessageTable, tableColumns } from "../model/findings.js";
import type { Message } from "../model/message.js";
import type { ReferenceId } from "../model/reference.js";
import { riskOfBiasLevels } from "../model/risk-of-bias.js";
import { comparatorIds, type Study, type StudyArm } from "../model/study.js";

interface Row {
  readonly claim: Claim;
  readonly grade: ClaimGrade;
  readonly effect: Message;
}

/**
 * What people hope for and what trials found: a row for each claim, those with the same verdict together.
 *
 * @param records - Checked records.
 * @param claims - The claims.
 * @returns Cells of every column, those for clinicians too, and the groups of the rows.
 */
export function benefitsTable(records: EvidenceRecords, claims: readonly ClaimId[]): Required<MessageTable> {
  const effects = summarise(records, claims).map(({ effect }) => effect);
  const graded = claims.map(
    (id, index): Row => ({
      claim: claimOf(records, id),
      grade: gradeRecorded(records, id),
      effect: effects[index] as Message,
    }),
  );
  const rows = findingVerdicts.flatMap((verdict) => graded.filter(({ grade }) => grade.verdict === verdict));
  return {
    head: tableColumns.map((column): Message => ({ key: `evidence:benefits.${column}` })),
    columns: tableColumns,
    citations: rows.map(({ grade }) => worksOf(records, grade)),
    rows: rows.map((row) => cellsOf(records, row)),
    groups: {
      outcome: rows.map(({ claim, grade }) => outcomeGroup(claim, grade)),
      substance: rows.map(({ grade }) => substanceGroup(grade)),
    },
  };
}

function cellsOf(records: EvidenceRecords, { claim, grade, effect }: Row): readonly Message[] {
  const { certainty, finding, numbers, tested, k } = grade;
  const entries = bodyOf(records, claim);
  const cells: Record<(typeof tableColumns)[number], Message> = {
    outcome: { key: termKey(`claim.${claim.id}`) },
    finding: numbers === undefined ? finding : joined(finding, numbers),
    tested,
    certainty: { key: termKey(`certainty.${certainty}`) },
    effect,
    arms: listed(entries.flatMap(({ study, result }) => armOf(study, result.arm))),
    "risk-of-bias": listed(
      ([...riskOfBiasLevels, "not-judged"] as const).flatMap((level): readonly Message[] => {
        const count = entries.filter((entry) => (overallRiskOf(entry) ?? "not-judged") === level).length;
        return count === 0
          ? []
          : [{ key: "evidence:benefits.level", values: { level: { term: `risk-of-bias.${level}` }, number: count } }];
      }),
    ),
    interests: {
      key: `evidence:benefits.interests-${k === 0 ? "none" : "recorded"}`,
      values: { ties: entries.filter(({ study }) => (study.conflicts ?? []).length > 0).length, studies: k },
    },
  };
  return tableColumns.map((column) => cells[column]);
}

/** The works of a body; where nothing is in it, of what was tested instead. */
function worksOf({ studies }: EvidenceRecords, { body, elsewhere }: ClaimGrade): readonly ReferenceId[] {
  const told = new Set((body.length > 0 ? body : elsewhere).map(({ study }) => study));
  return [...new Set(studies.filter(({ id }) => told.has(id)).map(({ reference }) => reference))];
}

/** Messages as one, each once; that there is nothing where there are none. */
function listed(messages: readonly Message[]): Message {
  const byText = new Map(messages.map((message) => [JSON.stringify(message), message]));
  if (byText.size === 0) return { key: "evidence:benefits.nothing" };
  return { key: "evidence:benefits.list", values: { items: { messages: [...byText.values()] } } };
}

function armOf({ arms }: Study, id: string): readonly Message[] {
  const arm = arms.find((each) => each.id === id);
  return arm === undefined ? [] : [armMessage(arm)];
}

function armMessage({ treatment, dose }: StudyArm): Message {
  const vocabulary = (comparatorIds as readonly string[]).includes(treatment) ? "comparator" : "substance";
  const substance = { term: `${vocabulary}.${treatment}` };
  if (dose === undefined) return { key: "evidence:benefits.arm", values: { substance } };
  const { amount, amountMax, unit } = dose;
  const values = { substance, amount, unit };
  if (amountMax === undefined) return { key: "evidence:benefits.arm-dose", values };
  return { key: "evidence:benefits.arm-doses", values: { ...values, most: amountMax } };
}

/** Felt on the day alone is told apart from what lasts. */
function outcomeGroup({ timeFrame }: Claim, { verdict }: ClaimGrade): Message {
  const forHours = verdict === "improvement" && timeFrame === "hours";
  return { key: `evidence:benefits.verdict.${forHours ? "improvement-hours" : verdict}` };
}

function substanceGroup({ substances, k }: ClaimGrade): Message {
  if (k === 0) return { key: "evidence:benefits.verdict.not-tested" };
  return {
    key: "evidence:benefits.substances",
    values: { substances: { terms: substances.map((id) => `substance.${id}`) } },
  };
}
