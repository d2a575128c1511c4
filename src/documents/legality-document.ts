import type { DocumentBlock, ResolvedDocument } from "../model/document.js";
import { type Activity, activities } from "../model/law.js";
import type { ActivityStatus, FormStatus, LegalityReport } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { citedIn, statement, terms } from "./parts.js";

/**
 * An answer of the law as a document: first what holds for each activity, in one table, then under what conditions and by
 * which law, rule by rule, then what to keep in mind.
 *
 * @param report - The answer.
 * @param references - The works that it may cite.
 * @returns The document.
 */
export function writeLegality(report: LegalityReport, references: readonly Reference[]): ResolvedDocument {
  const { substance, form, jurisdiction, on } = report;
  const known = activities.filter((activity) => report.activities[activity].status !== "unknown");
  const details = rulesOf(report).flatMap(([status, of], index) => ruleBlocks(status, of, index));
  const [notice, ...caveats] = report.caveats;
  const reminders = caveats.map((message, index) => statement(`caveat-${index + 1}`, message));
  const values = {
    substance: { term: `substance.${substance}` },
    jurisdiction: { place: jurisdiction },
    date: { date: on },
    ...(form !== "any" && { form: { term: `form.${form}` } }),
  };
  return {
    resolved: true,
    title: { key: `legality:document.title${form === "any" ? "" : "-form"}`, values },
    notice: notice ?? { key: "legality:caveat.not-legal-advice" },
    ...(report.asOf !== "unknown" && { reviewedOn: report.asOf }),
    sections: [
      {
        id: "law-status",
        title: { key: "legality:document.status" },
        blocks:
          known.length === 0
            ? [nothing]
            : [
                {
                  type: "table",
                  id: "law-activities",
                  caption: { key: "legality:document.caption" },
                  head: ["activity", "status", "since", "law-of"].map((name) => ({
                    key: `legality:document.head.${name}`,
                  })),
                  rows: rowsOf(report),
                },
              ],
      },
      ...(details.length === 0
        ? []
        : [{ id: "law-details", title: { key: "legality:document.details" } as const, blocks: details }]),
      ...(reminders.length === 0
        ? []
        : [
            {
              id: "law-caveats",
              title: { key: "legality:document.caveats" } as const,
              blocks: [{ type: "list", id: "law-caveat-list", ordered: false, statements: reminders } as const],
            },
          ]),
    ],
    references: citedIn(details, references),
  };
}

const nothing: DocumentBlock = {
  type: "paragraph",
  id: "law-nothing",
  statements: [statement("law-nothing-known", { key: "legality:document.caption-none" })],
};

/** A row for each rule that decides; what nothing is known of is named among the caveats. */
function rowsOf({ activities: statuses }: LegalityReport): readonly (readonly Message[])[] {
  const rows = new Map<string, readonly [ActivityStatus, Activity[]]>();
  for (const activity of activities) {
    const status = statuses[activity];
    if (status.rule === undefined) continue;
    const known = rows.get(`${status.rule} ${status.conflict}`);
    if (known === undefined) rows.set(`${status.rule} ${status.conflict}`, [status, [activity]]);
    else known[1].push(activity);
  }
  return [...rows.values()].map(([status, of]) => [
    status.forms === undefined
      ? { key: "legality:document.cell-term", values: { what: terms("activity", of) } }
      : {
          key: "legality:document.cell-forms",
          values: { what: terms("activity", of), forms: terms("form", status.forms) },
        },
    { key: "legality:document.cell-term", values: { what: { term: `status.${status.status}` } } },
    sinceCell(status),
    status.jurisdiction === undefined
      ? { key: "legality:document.cell-none" }
      : { key: "legality:document.cell-place", values: { place: { place: status.jurisdiction } } },
  ]);
}

/**
 * Since when a status holds, as a cell.
 *
 * @param status - The status.
 * @returns The cell.
 */
export function sinceCell({ since, inForceBy }: Pick<ActivityStatus, "since" | "inForceBy">): Message {
  if (since !== undefined) return { key: "legality:document.cell-date", values: { date: { date: since } } };
  if (inForceBy === undefined) return { key: "legality:document.cell-none" };
  return { key: "legality:document.cell-by", values: { date: { date: inForceBy } } };
}

/** The rules that decide, each with the activities that it decides: the most local first, as the answer has them. */
function rulesOf({ activities: statuses, chain }: LegalityReport): readonly (readonly [ActivityStatus, Activity[]])[] {
  const rules = new Map<string, readonly [ActivityStatus, Activity[]]>();
  const layers = [statuses, ...chain.map((layer) => layer.activities).reverse()];
  for (const layer of layers) {
    for (const activity of activities) {
      const status = layer[activity];
      if (status?.rule === undefined) continue;
      const known = rules.get(status.rule);
      if (known === undefined) rules.set(status.rule, [status, [activity]]);
      else if (!known[1].includes(activity)) known[1].push(activity);
    }
  }
  return [...rules.values()];
}

function ruleBlocks(status: ActivityStatus, of: readonly Activity[], index: number): readonly DocumentBlock[] {
  const id = `law-rule-${index + 1}`;
  const cited = status.sources.map(({ reference }) => reference);
  const place: Record<string, MessageValue> = status.jurisdiction ? { place: { place: status.jurisdiction } } : {};
  const values = { activities: terms("activity", of), status: { term: `status.${status.status}` }, ...place };
  const statements: ResolvedStatement[] = [
    statement(`${id}-law`, lawMessage(status), cited),
    ...status.conditions.map(({ message }, at) => statement(`${id}-condition-${at + 1}`, message, cited)),
    ...Object.entries(status.byForm ?? {}).map(([form, own]) => statement(`${id}-${form}`, formMessage(form, own))),
    ...(status.penalty === undefined ? [] : [penaltyStatement(id, status.penalty, cited)]),
  ];
  return [
    { type: "heading", id, depth: 1, message: { key: "legality:document.rule", values } },
    { type: "list", id: `${id}-list`, ordered: false, statements },
  ];
}

function lawMessage({ instrument, schedule }: ActivityStatus): Message {
  const values = {
    name: instrument?.name ?? "",
    ...(instrument?.provision !== undefined && { provision: instrument.provision }),
    ...(schedule !== undefined && { schedule }),
  };
  const variant = [instrument?.provision && "-provision", schedule && "-schedule"].filter(Boolean).join("");
  return { key: `legality:document.law${variant}`, values };
}

function formMessage(form: string, { status }: FormStatus): Message {
  return {
    key: "legality:document.form",
    values: { form: { term: `form.${form}` }, status: { term: `status.${status}` } },
  };
}

function penaltyStatement(id: string, penalty: string, cited: readonly ReferenceId[]): ResolvedStatement {
  const message = { key: "legality:document.penalty", values: { penalty: { term: `penalty.${penalty}` } } } as const;
  return statement(`${id}-penalty`, message, cited);
}
