import { append } from "../lib/append.js";
import { terms } from "../lib/terms.js";
import { isConditionId } from "../model/condition.js";
import type { DocumentBlock, DocumentSection, ResolvedDocument } from "../model/document.js";
import type { Message, MessageValue } from "../model/message.js";
import { isOtherSubstanceId } from "../model/other-substance.js";
import type { IsoDate, Reference } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { isPregnancyState, isRiskActivity, severities } from "../model/risk.js";
import type { CheckedPair, RecognisedInput, RiskFlag, RiskReport } from "../model/risk-report.js";
import { isSubstanceId, type SubstanceId } from "../model/substance.js";
import { citedIn, statement } from "./parts.js";

/**
 * A risk report as a document: what was flagged, the most severe first; what is not known, grouped; what was looked at;
 * how names were read; and when the rules were reviewed, where that was on several days.
 *
 * @param report - The report.
 * @param references - The works that it may cite.
 * @returns The document.
 */
export function writeRisk(report: RiskReport, references: readonly Reference[]): ResolvedDocument {
  const { flags, notice } = report;
  const summary = summaryOf(report);
  const reviews = reviewsOf(report);
  const substances = [...new Set(flags.flatMap((flag) => flag.substances))];
  const sections = [
    ...severities.filter((severity) => severity !== "unknown").map((severity) => flagged(severity, report)),
    unknown(report),
    checked(report),
    readings(report),
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
function summaryOf({ flags, highest, recognised, checked: pairs }: RiskReport): Message | undefined {
  if (highest === "none") {
    return recognised.length + pairs.length === 0 ? { key: "risk:document.summary-nothing" } : undefined;
  }
  if (highest !== "unknown")
    return { key: "risk:document.summary-of", values: { severity: { term: `severity.${highest}` } } };
  // What was not recognised was not compared.
  const isCompared = flags.some(({ kind }) => kind !== "unrecognised");
  return { key: `risk:document.summary-${isCompared ? "unknown" : "unrecognised"}` };
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

function flagged(severity: RiskFlag["severity"], report: RiskReport): DocumentSection {
  const own = report.flags.filter((flag) => flag.severity === severity);
  return {
    id: `risk-${severity}`,
    title: { key: "risk:document.severity", values: { severity: { term: `severity.${severity}` } } },
    blocks: own.flatMap((flag, index) => flagBlocks(flag, report, `risk-${severity}-${index + 1}`)),
  };
}

/** What a flag is about: of two substances, the one with the other as it was typed. */
function headingOf({ substances, trigger: { input } }: RiskFlag, report: RiskReport): Message {
  const typed = typedSubstance(input, substances, report);
  const what = terms("substance", without(substances, typed));
  if (input === "") return { key: "risk:document.flag-alone", values: { substances: what } };
  if (typed === undefined) return { key: "risk:document.flag", values: { substances: what, input: inputOf(input) } };
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

function flagBlocks(flag: RiskFlag, report: RiskReport, id: string): readonly DocumentBlock[] {
  const { message, advice, strength, references } = flag;
  return [
    { type: "heading", id, depth: 1, message: headingOf(flag, report) },
    {
      type: "paragraph",
      id: `${id}-text`,
      statements: [
        statement(`${id}-message`, message, references),
        statement(`${id}-strength`, {
          key: "risk:document.strength",
          values: { strength: { term: `strength.${strength}` } },
        }),
        statement(`${id}-advice`, advice),
      ],
    },
  ];
}

/** What was typed, or what was chosen from a vocabulary, in the words of the reader. */
function inputOf(input: string): MessageValue {
  if (isPregnancyState(input)) return { term: `pregnancy.${input}` };
  return isRiskActivity(input) ? { term: `risk-activity.${input}` } : input;
}

/** What is not known, one sentence for all that is not known in the same way. */
function unknown(report: RiskReport): DocumentSection {
  const { flags, unrecognised } = report;
  const own = flags.filter(({ severity }) => severity === "unknown");
  const groups = new Map<string, RiskFlag[]>();
  for (const flag of own) {
    const typed = typedSubstance(flag.trigger.input, flag.substances, report);
    append(groups, `${flag.id} ${without(flag.substances, typed)}`, flag);
  }
  const statements: ResolvedStatement[] = [...groups.values()].map((group, index) =>
    statement(`risk-unknown-${index + 1}`, groupMessage(group, report)),
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

function groupMessage(group: readonly RiskFlag[], report: RiskReport): Message {
  const [first] = group as readonly [RiskFlag];
  const inputs = [...new Set(group.map(({ trigger, message }) => namedBy(trigger, message)))];
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
    key: "risk:document.nothing-known",
    values: { inputs, substances: terms("substance", without(first.substances, typed)) },
  };
}

/** What was typed, with what of it nothing is known, where that is a part. */
function namedBy({ input }: RiskFlag["trigger"], { values }: Message): string {
  const matched = values?.["matched"];
  return typeof matched !== "string" || matched.toLowerCase() === input.toLowerCase() ? input : `${input} (${matched})`;
}

function checked(report: RiskReport): DocumentSection {
  const statements = report.checked.map((pair, index) =>
    statement(`risk-checked-${index + 1}`, pairMessage(pair, report), pair.references),
  );
  return {
    id: "risk-checked",
    title: { key: "risk:document.checked" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-checked-list", ordered: false, statements }],
  };
}

function pairMessage({ message, substances, input, outcome }: CheckedPair, report: RiskReport): Message {
  // What is said of a substance with itself names both.
  if (outcome === "same-substance") return message;
  const about = without(substances, typedSubstance(input, substances, report));
  return {
    key: "risk:document.pair",
    values: { substances: terms("substance", about), input: inputOf(input), said: { message } },
  };
}

/** Names that were read as others, as a relative's, or as more than the text says. */
function readings({ recognised }: RiskReport): DocumentSection {
  const read = recognised.filter(
    ({ id, input, matched, relative, onSafeSide }) =>
      id !== "none" && (relative !== undefined || onSafeSide === true || input.toLowerCase() !== matched.toLowerCase()),
  );
  const statements = read.map((reading, index) => statement(`risk-read-${index + 1}`, readMessage(reading)));
  return {
    id: "risk-read",
    title: { key: "risk:document.read" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-read-list", ordered: false, statements }],
  };
}

function readMessage(reading: RecognisedInput): Message {
  const { input, matched, kind, confidence, relative, onSafeSide } = reading;
  let message: Message = {
    key: `risk:document.read-${confidence === "approximate" ? "as-close" : "as"}`,
    values: { input, matched, id: nameOf(reading) },
  };
  if (relative !== undefined) {
    const values = { said: { message }, relative: { term: `relative.${relative}` } };
    message = { key: "risk:document.read-relative", values };
  }
  if (onSafeSide !== true) return message;
  const isTaken = kind === "medication" || kind === "substance";
  return { key: `risk:document.read-${isTaken ? "as-taken" : "as-if-so"}`, values: { said: { message } } };
}

/** What a name was taken for; medicines go by one name in every language. */
function nameOf({ kind, id }: RecognisedInput): MessageValue {
  if (kind === "condition" && isConditionId(id)) return { term: `health-condition.${id}` };
  if (kind === "activity" && isRiskActivity(id)) return { term: `risk-activity.${id}` };
  if (kind === "substance" && isSubstanceId(id)) return { term: `substance.${id}` };
  if (kind === "substance" && isOtherSubstanceId(id)) return { term: `other-substance.${id}` };
  if (kind !== "life-stage") return id.replaceAll("-", " ");
  return id === "age" || id === "under-18" ? { message: { key: `risk:document.${id}` } } : { term: `pregnancy.${id}` };
}
