import { append } from "../lib/append.js";
import { terms } from "../lib/terms.js";
import type { DocumentBlock, ResolvedDocument } from "../model/document.js";
import { type Activity, activities } from "../model/law.js";
import type { ActivityStatus, FormStatus, LayerStatus, LegalityReport } from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { citedIn, placeCell, statement, table } from "./parts.js";

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
  const treaties = treatyMessages(report).map((message, index) => statement(`treaty-${index + 1}`, message));
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
            ? [nothing()]
            : [
                {
                  ...table("law-activities", "caption", ["activity", "status", "since", "law-of"]),
                  rows: rowsOf(report),
                },
              ],
      },
      ...(details.length === 0
        ? []
        : [{ id: "law-details", title: { key: "legality:document.details" } as const, blocks: details }]),
      ...(treaties.length === 0
        ? []
        : [
            {
              id: "law-treaties",
              title: { key: "legality:document.treaty-title" } as const,
              blocks: [{ type: "list", id: "law-treaty-list", ordered: false, statements: treaties } as const],
            },
          ]),
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

function nothing(): DocumentBlock {
  const statements = [statement("law-nothing-known", { key: "legality:document.caption-none" })];
  return { type: "paragraph", id: "law-nothing", statements };
}

/** A row for each rule that decides; what nothing is known of is named among the caveats. */
function rowsOf({ activities: statuses }: LegalityReport): readonly (readonly Message[])[] {
  const rows = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { rule, conflict } = statuses[activity];
    if (rule !== undefined) append(rows, `${rule} ${conflict}`, activity);
  }
  return [...rows.values()].map((of) => {
    const status = statuses[of[0] as Activity];
    return [
      { key: "legality:document.cell-term", values: { what: terms("activity", of) } },
      statusCell(status),
      sinceCell(status),
      placeCell(status.jurisdiction),
    ];
  });
}

/**
 * A status, with the forms that it is of, as a cell.
 *
 * @param status - The status.
 * @returns The cell.
 */
export function statusCell({ status, forms }: Pick<ActivityStatus, "status" | "forms">): Message {
  const what = { term: `status.${status}` };
  if (forms === undefined) return { key: "legality:document.cell-term", values: { what } };
  return { key: "legality:document.cell-status-forms", values: { status: what, forms: terms("form", forms) } };
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

/** What decides an activity, or what another level says of it in short. */
type TellingStatus = LayerStatus & Partial<Pick<ActivityStatus, "conditions" | "sources" | "byForm">>;

/** What tells one block from another: the rule, and what is said of single forms beside it, which may differ by activity. */
function whatIsSaid({ rule, byForm = {} }: TellingStatus): string {
  return [rule, ...Object.entries(byForm).map(([form, own]) => `${form} ${own.rule}`)].join("; ");
}

/** The rules that decide, each with the activities that it decides: the most local first, as the answer has them. */
function rulesOf({ activities: statuses, chain }: LegalityReport): readonly (readonly [TellingStatus, Activity[]])[] {
  const rules = new Map<string, readonly [TellingStatus, Activity[]]>();
  const decided = new Set(activities.map((activity) => statuses[activity].rule));
  const layers: readonly Partial<Record<Activity, TellingStatus>>[] = [
    statuses,
    ...chain.map((layer) => layer.activities).reverse(),
  ];
  for (const layer of layers) {
    for (const activity of activities) {
      const status = layer[activity];
      // What decides is told whole; of the other levels no more than that.
      if (status?.rule === undefined || (layer !== statuses && decided.has(status.rule))) continue;
      const key = whatIsSaid(status);
      const known = rules.get(key);
      if (known === undefined) rules.set(key, [status, [activity]]);
      else known[1].push(activity);
    }
  }
  return [...rules.values()];
}

function ruleBlocks(status: TellingStatus, of: readonly Activity[], index: number): readonly DocumentBlock[] {
  const id = `law-rule-${index + 1}`;
  const { sources = [], conditions = [] } = status;
  const cited = [...new Set(sources.map(({ reference }) => reference))];
  const place: Record<string, MessageValue> = status.jurisdiction ? { place: { place: status.jurisdiction } } : {};
  const values = { activities: terms("activity", of), status: { term: `status.${status.status}` }, ...place };
  const statements: ResolvedStatement[] = [
    statement(`${id}-law`, lawMessage(status), cited),
    ...conditions.map(({ message }, at) => statement(`${id}-condition-${at + 1}`, message, cited)),
    ...(status.penalty === undefined || status.penalty === "none" ? [] : [penaltyStatement(id, status, cited)]),
  ];
  return [
    { type: "heading", id, depth: 1, message: { key: "legality:document.rule", values } },
    { type: "list", id: `${id}-list`, ordered: false, statements },
    ...formBlocks(status, id),
  ];
}

/** What is said of single forms otherwise than of the rest, with its conditions. */
function formBlocks({ rule, byForm = {} }: TellingStatus, id: string): readonly DocumentBlock[] {
  const rules = new Map<string, readonly [FormStatus, string[]]>();
  for (const [form, own] of Object.entries(byForm)) {
    if (own.rule === rule) continue;
    const known = rules.get(own.rule);
    if (known === undefined) rules.set(own.rule, [own, [form]]);
    else known[1].push(form);
  }
  return [...rules.values()].flatMap(([own, forms], index): readonly DocumentBlock[] => {
    const formId = `${id}-form-${index + 1}`;
    const values = { form: terms("form", forms), status: { term: `status.${own.status}` } };
    const conditions = own.conditions.map(({ message }, at) => statement(`${formId}-condition-${at + 1}`, message));
    return [
      { type: "heading", id: formId, depth: 2, message: { key: "legality:document.form", values } },
      ...(conditions.length === 0
        ? []
        : [{ type: "list", id: `${formId}-list`, ordered: false, statements: conditions } as const]),
    ];
  });
}

function lawMessage({ instrument, schedule }: TellingStatus): Message {
  if (instrument?.name === undefined) return { key: "legality:document.law-unnamed" };
  const { name, provision } = instrument;
  const values = { name, ...(provision !== undefined && { provision }), ...(schedule !== undefined && { schedule }) };
  const variant = [provision && "-provision", schedule && "-schedule"].filter(Boolean).join("");
  return { key: `legality:document.law${variant}`, values };
}

function penaltyStatement(id: string, status: TellingStatus, cited: readonly ReferenceId[]): ResolvedStatement {
  const permitted = status.status === "legal" || status.status === "licensed";
  const key = `legality:document.${permitted ? "penalty-without" : "penalty"}` as const;
  const message = { key, values: { penalty: { term: `penalty.${status.penalty}` } } };
  return statement(`${id}-penalty`, message, cited);
}

/** The classes of the conventions, a sentence each. */
function treatyMessages({ treaty }: LegalityReport): readonly Message[] {
  return treaty.entries.flatMap(({ convention, schedule }) =>
    convention === "none" || schedule === undefined
      ? []
      : [{ key: "legality:document.treaty", values: { convention, schedule } } as const],
  );
}
