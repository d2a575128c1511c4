import { append } from "../lib/append.js";
import { terms } from "../lib/terms.js";
import { isConditionId } from "../model/condition.js";
import type { DocumentBlock, DocumentSection, ResolvedDocument } from "../model/document.js";
import type { Message, MessageValue } from "../model/message.js";
import { isOtherSubstanceId } from "../model/other-substance.js";
import type { Reference } from "../model/reference.js";
import type { ResolvedStatement } from "../model/resolved-article.js";
import { isPregnancyState, isRiskActivity, type RiskKind, severities } from "../model/risk.js";
import type { RiskFlag, RiskReport } from "../model/risk-report.js";
import { isSubstanceId } from "../model/substance.js";
import { citedIn, statement } from "./parts.js";

/**
 * A risk report as a document: what was flagged, the most severe first; what is not known, grouped; what was looked at;
 * and how names were read.
 *
 * @param report - The report.
 * @param references - The works that it may cite.
 * @returns The document.
 */
export function writeRisk(report: RiskReport, references: readonly Reference[]): ResolvedDocument {
  const { flags, highest, notice } = report;
  const substances = [...new Set(flags.flatMap((flag) => flag.substances))];
  const sections = [
    ...severities.filter((severity) => severity !== "unknown").map((severity) => flagged(severity, flags)),
    unknown(report),
    checked(report),
    readings(report),
  ].filter((section) => section.blocks.length > 0);
  return {
    resolved: true,
    title:
      substances.length === 0
        ? { key: "risk:document.title" }
        : { key: "risk:document.title-of", values: { substances: terms("substance", substances) } },
    summary:
      highest === "none"
        ? { key: "risk:document.summary-none" }
        : {
            key: `risk:document.summary-${highest === "unknown" ? "unknown" : "of"}`,
            values: { severity: { term: `severity.${highest}` } },
          },
    notice,
    sections,
    references: citedIn(
      sections.flatMap(({ blocks }) => blocks),
      references,
    ),
  };
}

function flagged(severity: RiskFlag["severity"], flags: readonly RiskFlag[]): DocumentSection {
  const own = flags.filter((flag) => flag.severity === severity);
  return {
    id: `risk-${severity}`,
    title: { key: "risk:document.severity", values: { severity: { term: `severity.${severity}` } } },
    blocks: own.flatMap((flag, index) => flagBlocks(flag, `risk-${severity}-${index + 1}`)),
  };
}

function flagBlocks(flag: RiskFlag, id: string): readonly DocumentBlock[] {
  const { substances, trigger, message, advice, strength, references } = flag;
  const what = terms("substance", substances);
  const heading: Message =
    trigger.input === ""
      ? { key: "risk:document.flag-alone", values: { substances: what } }
      : { key: "risk:document.flag", values: { substances: what, input: inputOf(trigger.input) } };
  return [
    { type: "heading", id, depth: 1, message: heading },
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
function unknown({ flags, unrecognised }: RiskReport): DocumentSection {
  const own = flags.filter(({ severity }) => severity === "unknown");
  const groups = new Map<string, RiskFlag[]>();
  for (const flag of own) append(groups, `${flag.id} ${flag.substances}`, flag);
  const statements: ResolvedStatement[] = [...groups.values()].map((group, index) =>
    statement(`risk-unknown-${index + 1}`, groupMessage(group)),
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

function groupMessage(group: readonly RiskFlag[]): Message {
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
  return {
    key: "risk:document.nothing-known",
    values: { inputs, substances: terms("substance", first.substances) },
  };
}

/** What was typed, with what of it nothing is known, where that is a part. */
function namedBy({ input }: RiskFlag["trigger"], { values }: Message): string {
  const matched = values?.["matched"];
  return typeof matched !== "string" || matched.toLowerCase() === input.toLowerCase() ? input : `${input} (${matched})`;
}

function checked({ checked: pairs }: RiskReport): DocumentSection {
  const statements = pairs.map(({ message, substances, input, references }, index) =>
    statement(
      `risk-checked-${index + 1}`,
      {
        key: "risk:document.pair",
        values: { substances: terms("substance", substances), input: inputOf(input), said: { message } },
      },
      references,
    ),
  );
  return {
    id: "risk-checked",
    title: { key: "risk:document.checked" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-checked-list", ordered: false, statements }],
  };
}

/** Names that were read as others. */
function readings({ recognised }: RiskReport): DocumentSection {
  const read = recognised.filter(
    ({ id, input, matched }) => id !== "none" && input.toLowerCase() !== matched.toLowerCase(),
  );
  const statements = read.map(({ input, matched, kind, id, confidence }, index) =>
    statement(`risk-read-${index + 1}`, {
      key: `risk:document.read-${confidence === "approximate" ? "as-close" : "as"}`,
      values: { input, matched, id: nameOf(kind, id) },
    }),
  );
  return {
    id: "risk-read",
    title: { key: "risk:document.read" },
    blocks: statements.length === 0 ? [] : [{ type: "list", id: "risk-read-list", ordered: false, statements }],
  };
}

function nameOf(kind: RiskKind, id: string): MessageValue {
  if (kind === "condition" && isConditionId(id)) return { term: `health-condition.${id}` };
  if (kind === "substance" && isSubstanceId(id)) return { term: `substance.${id}` };
  if (kind === "substance" && isOtherSubstanceId(id)) return { term: `other-substance.${id}` };
  return id.replaceAll("-", " ");
}
