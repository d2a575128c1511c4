import { append } from "../lib/append.js";
import { listedIn } from "../lib/listed-in.js";
import { terms } from "../lib/terms.js";
import type { DocumentBlock, DocumentSection, DocumentTableBlock, ResolvedDocument } from "../model/document.js";
import { type Activity, activities, type CitedTreatyEntry, type LegalStatus } from "../model/law.js";
import type {
  ActivityStatus,
  Condition,
  FormStatus,
  HigherStatus,
  LayerStatus,
  LegalityReport,
} from "../model/legality.js";
import type { Message, MessageValue } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { citedIn, placeCell, statement, table, workIds } from "./parts.js";

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
  const treaties = treatyStatements(report);
  const activityRows = rowsOf(report);
  const values = {
    substance: { term: `substance.${substance}` },
    jurisdiction: { place: jurisdiction },
    date: { date: on },
    ...(form !== "any" && { form: { term: `form.${form}` } }),
  };
  const sections: readonly DocumentSection[] = [
    {
      id: "law-status",
      title: { key: "legality:document.status" },
      blocks:
        known.length === 0
          ? [nothing()]
          : [{ ...table("law-activities", "caption", ["activity", "status", "since", "law-of"]), ...activityRows }],
    },
    ...(details.length === 0
      ? []
      : [{ id: "law-details", title: { key: "legality:document.details" } as const, blocks: details }]),
    ...listSection("law-treaties", "treaty-title", "law-treaty-list", treaties),
    ...listSection("law-caveats", "caveats", "law-caveat-list", reminders),
  ];
  return {
    resolved: true,
    title: { key: `legality:document.title${form === "any" ? "" : "-form"}`, values },
    notice: notice ?? { key: "legality:caveat.not-legal-advice" },
    ...(report.asOf !== "unknown" && { reviewedOn: report.asOf }),
    sections,
    references: citedIn(
      sections.flatMap(({ blocks }) => blocks),
      references,
    ),
  };
}

/** A section that is one list; none where nothing is in it. */
function listSection(
  id: string,
  title: string,
  listId: string,
  statements: readonly ResolvedStatement[],
): readonly DocumentSection[] {
  if (statements.length === 0) return [];
  return [
    {
      id,
      title: { key: `legality:document.${title}` },
      blocks: [{ type: "list", id: listId, ordered: false, statements }],
    },
  ];
}

function nothing(): DocumentBlock {
  const statements = [statement("law-nothing-known", { key: "legality:document.caption-none" })];
  return { type: "paragraph", id: "law-nothing", statements };
}

/** A row for each rule that decides, with what it cites; what nothing is known of is named among the caveats. */
function rowsOf({ activities: statuses, chain }: LegalityReport): Pick<DocumentTableBlock, "rows" | "citations"> {
  const rows = new Map<string, Activity[]>();
  for (const activity of activities) {
    const status = statuses[activity];
    if (status.rule !== undefined) append(rows, `${status.rule} ${JSON.stringify(statusCell(status))}`, activity);
  }
  const told = [...rows.values()].map((of) => ({
    of,
    status: statuses[of[0] as Activity],
    cited: new Set(of.flatMap((activity) => worksOf(statuses[activity], chain, activity))),
  }));
  return {
    rows: told.map(({ of, status }) => [
      { key: "legality:document.cell-term", values: { what: terms("activity", of) } },
      statusCell(status),
      sinceCell(status),
      placeCell(status.jurisdiction),
    ]),
    citations: told.map(({ cited }) => [...cited]),
  };
}

/** The works that a status rests on, with those on single forms and on what higher levels of law say. */
function worksOf(
  { sources, byForm = {}, higher = [] }: ActivityStatus,
  chain: LegalityReport["chain"],
  activity: Activity,
): readonly ReferenceId[] {
  const forms = Object.values(byForm);
  const told = new Set([...higher, ...forms.flatMap((own) => own.higher ?? [])].map((each) => each.jurisdiction));
  const layers = chain.filter(({ jurisdiction }) => told.has(jurisdiction));
  const above = layers.flatMap(({ activities: own }) => own[activity]?.sources ?? []);
  return workIds([...sources, ...forms.flatMap((own) => own.sources), ...above]);
}

/** What a cell says of a status. */
type CellStatus = Pick<TellingStatus, "status" | "forms" | "byForm" | "rule" | "jurisdiction" | "higher">;

/**
 * A status as a cell: with the forms that it is of, what is said otherwise of others, and what higher levels of law say
 * more strictly.
 *
 * @param status - The status.
 * @returns The cell.
 */
export function statusCell(status: CellStatus): Message {
  const { jurisdiction, higher } = status;
  const said = ownStatus(status);
  if (higher === undefined || jurisdiction === undefined) return withHigher(said, higher);
  const here: Message = {
    key: "legality:document.cell-of-place",
    values: { place: { place: jurisdiction }, said: { message: said } },
  };
  return withHigher(here, higher);
}

/** A form, and what is said of it. */
type OwnForm = readonly [form: string, own: FormStatus];

const formsOf = (of: readonly OwnForm[]): readonly string[] => of.map(([form]) => form);

/** A status with its forms, and with what is said otherwise of other forms. */
function ownStatus({ status, forms, byForm = {}, rule, higher }: CellStatus): Message {
  const what = { term: `status.${status}` };
  const said: Message =
    forms === undefined
      ? { key: "legality:document.cell-term", values: { what } }
      : { key: "legality:document.cell-status-forms", values: { status: what, forms: terms("form", forms) } };
  const others = new Map<string, OwnForm[]>();
  for (const [form, own] of Object.entries(byForm)) {
    // A rule on the substance covers a form of which the same is said.
    if (own.rule === rule || (forms === undefined && own.status === status)) continue;
    append(others, `${own.status} ${JSON.stringify(own.higher)}`, [form, own]);
  }
  if (others.size === 0) return said;
  const messages = [...others.values()].map((of): Message => {
    const [, own] = of[0] as OwnForm;
    const values = { what: { term: `status.${own.status}` }, forms: terms("form", formsOf(of)) };
    const told: Message = { key: "legality:document.cell-forms", values };
    // What higher levels say of the rest as well is said at the end.
    return JSON.stringify(own.higher) === JSON.stringify(higher) ? told : withHigher(told, own.higher);
  });
  return { key: "legality:document.cell-by-form", values: { said: { message: said }, own: { messages } } };
}

function termCell(status: LegalStatus): Message {
  return { key: "legality:document.cell-term", values: { what: { term: `status.${status}` } } };
}

/** What is said of a place, with what higher levels of law say: each status once, with the places whose law says so. */
function withHigher(said: Message, higher: readonly HigherStatus[] = []): Message {
  if (higher.length === 0) return said;
  const same = new Map<string, HigherStatus[]>();
  for (const each of higher) append(same, `${each.status} ${each.forms}`, each);
  const messages = [...same.values()].map((levels): Message => {
    const { status, forms } = levels[0] as HigherStatus;
    const what = { message: ownStatus({ status, ...(forms && { forms }) }) };
    const places = { messages: levels.map(({ jurisdiction }) => placeCell(jurisdiction)) };
    return { key: "legality:document.cell-by-places", values: { what, places } };
  });
  return { key: "legality:document.with-higher", values: { said: { message: said }, higher: { messages } } };
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
type TellingStatus = LayerStatus & Partial<Pick<ActivityStatus, "conditions" | "sources" | "byForm" | "higher">>;

/** What tells one block from another: the rule, and what is said beside it, which may differ by activity. */
function whatIsSaid({ rule, byForm = {}, higher = [] }: TellingStatus): string {
  return [
    rule,
    ...Object.entries(byForm).map(([form, own]) => `${form} ${own.rule}`),
    ...higher.map(({ jurisdiction, status, forms }) => `${jurisdiction} ${status} ${forms}`),
  ].join("; ");
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
  const cited = workIds(sources);
  const place: Record<string, MessageValue> = status.jurisdiction ? { place: { place: status.jurisdiction } } : {};
  const values = { activities: terms("activity", of), status: { term: `status.${status.status}` }, ...place };
  const statements: ResolvedStatement[] = [
    statement(`${id}-law`, lawMessage(status), cited),
    ...conditions.map((condition, at) => statement(`${id}-condition-${at + 1}`, conditionSentence(condition), cited)),
    ...(status.penalty === undefined || status.penalty === "none" ? [] : [penaltyStatement(id, status, cited)]),
  ];
  return [
    { type: "heading", id, depth: 1, message: withHigher({ key: "legality:document.rule", values }, status.higher) },
    { type: "list", id: `${id}-list`, ordered: false, statements },
    ...formBlocks(status, id),
  ];
}

/** What is said of single forms otherwise than of the rest, with its conditions. */
function formBlocks(status: TellingStatus, id: string): readonly DocumentBlock[] {
  const rules = new Map<string, OwnForm[]>();
  for (const [form, own] of Object.entries(status.byForm ?? {})) {
    if (own.rule !== status.rule && !saysTheSame(own, status)) append(rules, own.rule, [form, own]);
  }
  return [...rules.values()].flatMap((of, index): readonly DocumentBlock[] => {
    const [, own] = of[0] as OwnForm;
    const formId = `${id}-form-${index + 1}`;
    const cited = workIds(own.sources);
    const said = { message: withHigher(termCell(own.status), own.higher) };
    const values = { form: terms("form", formsOf(of)), status: said };
    const statements = [
      statement(`${formId}-law`, lawMessage(own), cited),
      ...own.conditions.map((condition, at) =>
        statement(`${formId}-condition-${at + 1}`, conditionSentence(condition), cited),
      ),
    ];
    return [
      { type: "heading", id: formId, depth: 2, message: { key: "legality:document.form", values } },
      { type: "list", id: `${formId}-list`, ordered: false, statements },
    ];
  });
}

/** Whether a rule on a form says no more than is said of the rest. */
function saysTheSame(own: FormStatus, { status, forms, conditions = [], higher }: TellingStatus): boolean {
  return (
    forms === undefined &&
    own.status === status &&
    own.conditions.length + conditions.length === 0 &&
    JSON.stringify(own.higher) === JSON.stringify(higher)
  );
}

/**
 * The sentence of a condition, with what else the record says of it, which is in English.
 *
 * @param condition - The condition.
 * @returns The message.
 */
export function conditionSentence({ message, detail }: Condition): Message {
  if (detail === undefined) return message;
  return { key: "legality:document.condition-detail", values: { said: { message }, detail } };
}

/** What conditions are read from. */
interface Conditioned {
  readonly conditions?: readonly Condition[];
  readonly byForm?: ActivityStatus["byForm"];
  readonly rule?: ActivityStatus["rule"];
}

/**
 * The conditions of a status as a cell, with those of the forms of which a rule of its own speaks.
 *
 * @param status - The status.
 * @returns The cell.
 */
export function conditionsCell({ conditions = [], byForm = {}, rule }: Conditioned): Message {
  const own = Object.entries(byForm).filter(([, form]) => form.rule !== rule && form.conditions.length > 0);
  return sentences([
    ...conditions.map(conditionSentence),
    ...own.flatMap(([form, { status, conditions: ofForm }]): readonly Message[] => [
      {
        key: "legality:document.form",
        values: { form: { term: `form.${form}` }, status: { term: `status.${status}` } },
      },
      ...ofForm.map(conditionSentence),
    ]),
  ]);
}

/**
 * Sentences as one text, one after the other.
 *
 * @param messages - The sentences.
 * @returns The text; a dash where there is none.
 */
export function sentences(messages: readonly Message[]): Message {
  const [first, ...others] = messages;
  if (first === undefined) return { key: "legality:document.cell-note" };
  if (others.length === 0) return first;
  const second = { message: sentences(others) };
  return { key: "legality:document.cell-notes", values: { first: { message: first }, second } };
}

function lawMessage({ instrument, schedule }: Pick<TellingStatus, "instrument" | "schedule">): Message {
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

/** The classes of the conventions, a statement for each thing listed: what it is, and whether the country is bound by it. */
function treatyStatements({ treaty, chain: [highest] }: LegalityReport): readonly ResolvedStatement[] {
  const { entries, party } = treaty;
  const alike = new Map<string, CitedTreatyEntry[]>();
  for (const entry of entries) append(alike, `${entry.convention} ${entry.forms}`, entry);
  return [...alike.values()].map((of, index) => {
    const entry = of[0] as CitedTreatyEntry;
    const { convention, forms } = entry;
    const listed = { message: listedIn(entry) };
    const schedules = of.flatMap(({ schedule }) => schedule ?? []);
    const cited = workIds(of.flatMap(({ sources }) => sources));
    const say = (message: Message) => statement(`treaty-${index + 1}`, message, cited);
    if (convention === "none" || schedules.length === 0)
      return say({ key: "legality:document.treaty-none", values: { listed } });
    // A form stands in several schedules where it is several substances.
    const several = schedules.length === 1 ? "" : `-schedules${forms === undefined ? "" : "-forms"}`;
    const said: Message = {
      key: `legality:document.treaty${several}`,
      values: { convention, schedule: schedules.join(", "), listed },
    };
    if (party[convention] === "party" || highest === undefined) return say(said);
    const key = `legality:document.treaty-${party[convention] === "unknown" ? "perhaps" : "not-bound"}` as const;
    return say({ key, values: { said: { message: said }, place: { place: highest.jurisdiction } } });
  });
}
