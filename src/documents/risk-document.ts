import { append } from "../lib/append.js";
import { foldName } from "../lib/fold-name.js";
import { termKey } from "../lib/term-key.js";
import { terms } from "../lib/terms.js";
import { isConditionId } from "../model/condition.js";
import type { DocumentBlock, DocumentSection, ResolvedDocument } from "../model/document.js";
import { isMedicationClassId } from "../model/medication.js";
import type { Message, MessageValue } from "../model/message.js";
import { isOtherSubstanceId } from "../model/other-substance.js";
import type { IsoDate, Reference, ReferenceId } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { isPregnancyState, isRiskActivity, severities } from "../model/risk.js";
import type { CheckedPair, FlagTrigger, RecognisedInput, RiskFlag, RiskReport } from "../model/risk-report.js";
import { isSubstanceId, type SubstanceId } from "../model/substance.js";
import { citedIn, statement } from "./parts.js";
import type { ShownNames } from "./shown-names.js";

/**
 * A risk report as a document: what was flagged, the most severe first; what is not known, grouped; what was looked at;
 * how names were read; and when the rules were reviewed, where that was on several days.
 *
 * @param report - The report.
 * @param references - The works that it may cite.
 * @param shownNames - The names that records are shown by.
 * @returns The document.
 */
export function writeRisk(
  report: RiskReport,
  references: readonly Reference[],
  shownNames: ShownNames,
): ResolvedDocument {
  const { substances, notice } = report;
  const summary = summaryOf(report);
  const reviews = reviewsOf(report);
  const sections = [
    ...severities.filter((severity) => severity !== "unknown").map((severity) => flagged(severity, report, shownNames)),
    unknown(report, shownNames),
    checked(report),
    readings(report, shownNames),
    reviewed(reviews),
  ].filter((section) => section.blocks.length > 0);
  return {
    resolved: true,
    title:
      substances.length === 0
        ? { key: "risk:document.title" }
        : { key: "risk:document.title-of", values: { substances: terms("substance", substances) } },
    ...(summary && { summary }),
    notice,
    ...(reviews[0] !== undefined && { reviewedOn: reviews[0] }),
    sections,
    references: citedIn(
      sections.flatMap(({ blocks }) => blocks),
      references,
    ),
  };
}

/** What the whole comes to; where no risk was flagged, the notice says so. */
function summaryOf({ flags, highest, checked: pairs }: RiskReport): Message | undefined {
  if (highest === "none") {
    return pairs.length === 0 ? { key: "risk:document.summary-nothing" } : undefined;
  }
  if (highest !== "unknown")
    return { key: "risk:document.summary-of", values: { severity: { term: `severity.${highest}` } } };
  // What was not recognised was not compared.
  const known = flags.filter(({ kind }) => kind !== "unrecognised");
  if (known.length === 0) return { key: "risk:document.summary-unrecognised" };
  const isCompared = known.some(({ id }) => id !== "unknown-no-substance");
  return { key: `risk:document.summary-${isCompared ? "unknown" : "nothing"}` };
}

/** The days of the reviews that a report rests on, the oldest first. */
function reviewsOf({ flags, checked: pairs }: RiskReport): readonly IsoDate[] {
  return [...flags, ...pairs].flatMap(({ reviewedOn }) => reviewedOn ?? []).sort();
}

/** One day is said by the document's own `reviewedOn`. */
function reviewed(reviews: readonly IsoDate[]): DocumentSection {
  const [oldest] = reviews;
  const newest = reviews.at(-1);
  const title: Message = { key: "risk:document.reviews" };
  if (oldest === undefined || newest === undefined || oldest === newest)
    return { id: "risk-reviews", title, blocks: [] };
  const values = { oldest: { date: oldest }, newest: { date: newest } };
  const message: Message = { key: "risk:document.reviewed-between", values };
  const statements = [statement("risk-reviewed", message)];
  return { id: "risk-reviews", title, blocks: [{ type: "paragraph", id: "risk-reviews-text", statements }] };
}

function flagged(severity: RiskFlag["severity"], report: RiskReport, shownNames: ShownNames): DocumentSection {
  const groups = new Map<string, RiskFlag[]>();
  for (const flag of report.flags) {
    if (flag.severity === severity)
      append(groups, JSON.stringify(headingOf(flag.trigger, flag.substances, report, shownNames)), flag);
  }
  return {
    id: `risk-${severity}`,
    title: { key: "risk:document.severity", values: { severity: { term: `severity.${severity}` } } },
    blocks: [...groups.values()].flatMap((group, index) =>
      groupBlocks(group, report, shownNames, `risk-${severity}-${index + 1}`),
    ),
  };
}

/** What is typed or given, as a flag and a pair carry it. */
type Given = Pick<FlagTrigger, "input" | "label" | "matched">;

/** What a flag is about: of two substances, the one with the other as it was typed; of a line with several names, the name. */
function headingOf(
  { input, label, matched }: Given,
  substances: readonly SubstanceId[],
  report: RiskReport,
  shownNames?: ShownNames,
): Message {
  const typed = typedSubstance(input, substances, report);
  const what = terms("substance", without(substances, typed));
  if (input === "") return { key: "risk:document.flag-alone", values: { substances: what } };
  if (typed === undefined) {
    const read = report.recognised.filter((each) => each.input === input);
    const named = distinct(
      read.filter((each) => each.matched === matched),
      ({ kind, id }) => `${kind} ${id}`,
    );
    const isOneOfSeveral = named.length === 1 && read.some((each) => each.matched !== matched);
    const [name] = named;
    if (isOneOfSeveral && name !== undefined && shownNames !== undefined) {
      const own = { message: nameOf(name, shownNames) };
      return { key: "risk:document.flag-with", values: { substances: what, own } };
    }
    return {
      key: "risk:document.flag",
      values: { substances: what, input: label === undefined ? input : { message: label } },
    };
  }
  const values = { substances: what, own: { term: `substance.${typed}` } };
  return input.toLowerCase() === typed
    ? { key: "risk:document.flag-with", values }
    : { key: "risk:document.flag-typed", values: { ...values, input } };
}

/** The substance that was typed, where a pair of substances is told by it. */
function typedSubstance(
  input: string,
  substances: readonly SubstanceId[],
  { recognised }: RiskReport,
): SubstanceId | undefined {
  if (substances.length < 2) return undefined;
  return substances.find(
    (id) =>
      id === input || recognised.some((each) => each.kind === "substance" && each.id === id && each.input === input),
  );
}

function without(substances: readonly SubstanceId[], typed: SubstanceId | undefined): readonly SubstanceId[] {
  return substances.filter((id) => id !== typed);
}

/** What is said of one thing, under one heading: a class of medicines sets off a rule for each of its kinds. */
function groupBlocks(
  group: readonly RiskFlag[],
  report: RiskReport,
  shownNames: ShownNames,
  id: string,
): readonly DocumentBlock[] {
  const [first, second] = group as readonly [RiskFlag, RiskFlag?];
  const heading: DocumentBlock = {
    type: "heading",
    id,
    depth: 1,
    message: headingOf(first.trigger, first.substances, report, shownNames),
  };
  if (second === undefined) return [heading, flagBlock(first, `${id}-text`)];
  // What has to be known beside each of them is told once.
  const { note } = apart(first.message);
  const isShared = note !== undefined && group.every(({ message }) => isSame(apart(message).note, note));
  const blocks = group.map((flag, index) =>
    flagBlock(isShared ? { ...flag, message: apart(flag.message).said } : flag, `${id}-text-${index + 1}`),
  );
  if (!isShared) return [heading, ...blocks];
  const statements = [statement(`${id}-note-text`, note)];
  return [heading, { type: "paragraph", id: `${id}-note`, statements }, ...blocks];
}

function flagBlock({ message, advice, strength, references }: RiskFlag, id: string): DocumentBlock {
  return {
    type: "paragraph",
    id,
    statements: [
      statement(`${id}-message`, message, references),
      statement(`${id}-strength`, {
        key: "risk:document.strength",
        values: { strength: { term: `strength.${strength}` } },
      }),
      statement(`${id}-advice`, advice),
    ],
  };
}

/** A text and the last of what has to be known beside it. */
function apart(message: Message): { readonly said: Message; readonly note?: Message } {
  const { said, note } = message.key === "risk:note.after" ? (message.values ?? {}) : {};
  return isMessage(said) && isMessage(note) ? { said: said.message, note: note.message } : { said: message };
}

function isMessage(value: MessageValue | undefined): value is { readonly message: Message } {
  return typeof value === "object" && "message" in value;
}

const isSame = (a: Message | undefined, b: Message): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is not known, one sentence for all that is not known in the same way. */
function unknown(report: RiskReport, shownNames: ShownNames): DocumentSection {
  const { flags, unrecognised } = report;
  const own = flags.filter(({ severity }) => severity === "unknown");
  const groups = new Map<string, RiskFlag[]>();
  for (const flag of own) {
    const { trigger, substances } = flag;
    const about = without(substances, typedSubstance(trigger.input, substances, report));
    append(groups, `${flag.kind === "unrecognised" ? flag.kind : flag.id} ${trigger.class} ${about}`, flag);
  }
  const statements: ResolvedStatement[] = [...groups.values()].map((group, index) =>
    statement(`risk-unknown-${index + 1}`, groupMessage(group, report, shownNames)),
  );
  for (const [index, { input, suggestions }] of unrecognised.entries()) {
    if (suggestions.length === 0) continue;
    const values = { input, names: suggestions.slice(0, MOST_SUGGESTED) };
    statements.push(statement(`risk-meant-${index + 1}`, { key: "risk:document.suggestions", values }));
  }
  const [first] = own;
  if (first !== undefined) statements.push(statement("risk-unknown-advice", first.advice));
  return {
    id: "risk-unknown",
    title: { key: "risk:document.unknown" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-unknown-list", ordered: false, statements }],
  };
}

const MOST_SUGGESTED = 5;

function groupMessage(group: readonly RiskFlag[], report: RiskReport, shownNames: ShownNames): Message {
  const [first] = group as readonly [RiskFlag];
  const named = group.map((flag) => typedOf(flag, report, shownNames));
  const inputs = { messages: distinct(named, JSON.stringify) };
  if (first.kind === "unrecognised") return { key: "risk:document.unrecognised", values: { inputs } };
  const about: readonly string[] = [
    "unknown-medication",
    "unknown-condition",
    "unknown-family-history",
    "unknown-substance",
  ];
  if (!about.includes(first.id)) return first.message;
  const typed = typedSubstance(first.trigger.input, first.substances, report);
  return {
    key: `risk:document.nothing-known${first.trigger.class === true ? "-of-some" : ""}`,
    values: { inputs, substances: terms("substance", without(first.substances, typed)) },
  };
}

/** What was typed, with what of it nothing is known, where that is a part. */
function typedOf({ trigger, message }: RiskFlag, { recognised }: RiskReport, shownNames: ShownNames): Message {
  const { input } = trigger;
  const matched = message.values?.["matched"];
  const told: Message = { key: "risk:document.typed", values: { input } };
  if (typeof matched !== "string" || foldName(matched) === foldName(input)) return told;
  const ofInput = recognised.filter((each) => each.input === input);
  const reading = ofInput.find((each) => each.matched === matched);
  if (reading !== undefined && ofInput.every((each) => each.matched === matched)) return told;
  const name = reading === undefined ? nameless(matched) : nameOf(reading, shownNames);
  return { key: "risk:document.typed-part", values: { input, name: { message: name } } };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** What was looked at and raised no flag; of what did by another rule, nothing is told that may be read as its contrary. */
function checked(report: RiskReport): DocumentSection {
  const said = new Map<string, { message: Message; references: ReferenceId[] }>();
  for (const pair of report.checked) {
    const message = pairMessage(pair, report);
    if (message === undefined) continue;
    const key = JSON.stringify(message);
    const { references } = said.get(key) ?? { references: [] };
    said.set(key, { message, references: [...new Set([...references, ...pair.references])] });
  }
  const statements = [...said.values()].map(({ message, references }, index) =>
    statement(`risk-checked-${index + 1}`, message, references),
  );
  return {
    id: "risk-checked",
    title: { key: "risk:document.checked" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-checked-list", ordered: false, statements }],
  };
}

function pairMessage(pair: CheckedPair, report: RiskReport): Message | undefined {
  const { message, substances, input, outcome } = pair;
  // What is said of a substance with itself names both.
  if (outcome === "same-substance") return message;
  const flagged = report.flags.filter(
    ({ severity, trigger }) => severity !== "unknown" && trigger.input === input && trigger.matched === pair.matched,
  );
  const isFlagged = (id: SubstanceId): boolean => flagged.some((flag) => flag.substances.includes(id));
  const typed = typedSubstance(input, substances, report);
  const about = without(substances, typed).filter((id) => !isFlagged(id));
  if (about.length === 0) return undefined;
  const what = headingOf(pair, typed === undefined ? about : [...about, typed], report);
  return { key: "risk:document.pair", values: { what: { message: what }, said: { message } } };
}

/** Names that were read as others or as one of several, as a relative's, in a state, or as more than the text says. */
function readings({ recognised }: RiskReport, shownNames: ShownNames): DocumentSection {
  const groups = new Map<string, RecognisedInput[]>();
  for (const each of recognised) {
    if (each.id === "none") continue;
    const { input, matched, relative, status, onSafeSide } = each;
    append(groups, `${input}\n${foldName(matched)}\n${relative}\n${status}\n${onSafeSide}`, each);
  }
  const read = [...groups.values()].map((group) => distinct(group, ({ id }) => id));
  const statements = read
    .filter((group) => group.length > 1 || group.some((each) => isTold(each, shownNames)))
    .map((group, index) => statement(`risk-read-${index + 1}`, readMessage(group, shownNames)));
  return {
    id: "risk-read",
    title: { key: "risk:document.read" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-read-list", ordered: false, statements }],
  };
}

function isTold(reading: RecognisedInput, shownNames: ShownNames): boolean {
  const { relative, status, onSafeSide, input } = reading;
  return (relative ?? status ?? onSafeSide) !== undefined || !isShown(input, reading, shownNames);
}

/** Whether a text is the name that a record is shown by. */
function isShown(text: string, { kind, id }: RecognisedInput, shownNames: ShownNames): boolean {
  const folded = foldName(text);
  return [id, ...shownNames(kind, id)].some((name) => foldName(name) === folded);
}

function readMessage(group: readonly RecognisedInput[], shownNames: ShownNames): Message {
  const [{ input, kind, confidence, relative, status, onSafeSide }] = group as readonly [RecognisedInput];
  let message: Message = {
    key: `risk:document.read-${group.length > 1 ? "as-several" : confidence === "approximate" ? "as-close" : "as"}`,
    values: { input, name: { messages: group.map((each) => matchedName(each, shownNames)) } },
  };
  if (relative !== undefined) {
    const values = { said: { message }, relative: { term: `relative.${relative}` } };
    message = { key: "risk:document.read-relative", values };
  }
  if (status !== undefined) {
    const values = { said: { message }, status: { term: `condition-status.${status}` } };
    message = { key: "risk:document.read-status", values };
  }
  if (onSafeSide !== true) return message;
  const isTaken = kind === "medication" || kind === "substance";
  return { key: `risk:document.read-${isTaken ? "as-taken" : "as-if-so"}`, values: { said: { message } } };
}

/** The name of what was recognised, beside the one that matched where that says more than what was typed. */
function matchedName(reading: RecognisedInput, shownNames: ShownNames): Message {
  const { input, matched, class: isClass } = reading;
  const name = nameOf(reading, shownNames);
  // A class has one name more for one medicine of it.
  if (isClass || foldName(matched) === foldName(input) || isShown(matched, reading, shownNames)) return name;
  return { key: "risk:document.name-matched", values: { matched, name: { message: name } } };
}

/** What a name was taken for, in the language of the reader; medicines go by their international name in every language. */
function nameOf({ kind, id, class: isClass }: RecognisedInput, shownNames: ShownNames): Message {
  if (kind === "condition" && isConditionId(id)) return { key: termKey(`health-condition.${id}`) };
  if (kind === "activity" && isRiskActivity(id)) return { key: termKey(`risk-activity.${id}`) };
  if (kind === "substance" && isSubstanceId(id)) return { key: termKey(`substance.${id}`) };
  if (kind === "substance" && isOtherSubstanceId(id)) return { key: termKey(`other-substance.${id}`) };
  if (isClass === true && isMedicationClassId(id)) return { key: termKey(`medication-class.${id}`) };
  if (kind === "life-stage" && isPregnancyState(id)) return { key: termKey(`pregnancy.${id}`) };
  if (kind === "life-stage") return { key: `risk:document.${id}` };
  const [name = id.replaceAll("-", " ")] = shownNames(kind, id);
  return nameless(name);
}

/** A name that no vocabulary has, as a text. */
const nameless = (name: string): Message => ({ key: "risk:note.name", values: { name } });
