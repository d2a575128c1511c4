// The main job in one run: `npm start`, `npm start -- --lang es`, `npm start -- --format markdown|html|json|text`.
import { parseArgs, styleText } from "node:util";
import {
  article,
  flagRisks,
  lookupLegality,
  renderHtml,
  renderMarkdown,
  renderText,
  resolveArticle,
  summaryOfFindings,
} from "microdosing";
import { createI18n, locales, negotiateLocale } from "microdosing/i18n";

const formats = ["text", "markdown", "html", "json"];
const { values } = parseArgs({
  options: { lang: { type: "string", default: "en" }, format: { type: "string", default: "text" } },
});
if (!formats.includes(values.format)) {
  console.error(`--format ${values.format}: expected one of ${formats.join(", ")}`);
  process.exit(2);
}
if (values.lang === "") {
  console.error(`--lang: expected one of ${locales.join(", ")}`);
  process.exit(2);
}
const i18n = await createI18n(negotiateLocale([values.lang], locales));
if (values.lang.split("-")[0].toLowerCase() !== i18n.lng) {
  console.error(`--lang ${values.lang}: no such text yet, shown in ${i18n.lng}; there are ${locales.join(", ")}`);
}

const profile = {
  substance: "lsd",
  medications: ["lithium", "Zoloft", "notamedicine"],
  conditions: ["bipolar disorder"],
};
const risks = flagRisks(profile);
const query = { substance: "psilocybin", jurisdiction: "US-OR", on: "2026-11-24" };
const law = lookupLegality(query);

// Reports are messages like the article's, so the article's renderers print them as well.
const statement = (id, message, references = []) => ({
  id,
  message,
  references,
  claims: [],
  risks: [],
  stance: "not-assessed",
});
const paragraph = (id, statements) => ({ type: "paragraph", id, statements });
const list = (id, statements) => ({ type: "list", id, ordered: false, statements });

const riskSection = {
  id: "tour-risks",
  title: { key: "risk:tour.risks" },
  blocks: [
    paragraph("profile", [
      statement("profile-1", {
        key: "risk:tour.profile",
        values: {
          substance: { term: `substance.${profile.substance}` },
          medications: profile.medications,
          conditions: profile.conditions,
        },
      }),
    ]),
    ...risks.flags.flatMap((flag, i) => [
      {
        type: "heading",
        id: `flag-${i}`,
        depth: 1,
        message: {
          key: "risk:tour.flag",
          values: {
            severity: { term: `severity.${flag.severity}` },
            trigger: flag.trigger.matched || flag.trigger.input,
          },
        },
      },
      paragraph(`flag-${i}-text`, [
        statement(`flag-${i}-message`, flag.message, flag.references),
        statement(`flag-${i}-advice`, flag.advice),
        statement(`flag-${i}-strength`, {
          key: "risk:tour.strength",
          values: {
            strength: { term: `strength.${flag.strength}` },
            mechanism: { term: `mechanism.${flag.mechanism}` },
          },
        }),
      ]),
    ]),
    { type: "callout", id: "risk-notice", purpose: "notice", statements: [statement("risk-notice-1", risks.notice)] },
  ],
};
const lawSection = {
  id: "tour-law",
  title: { key: "legality:tour.law" },
  blocks: [
    paragraph("query", [
      statement("query-1", {
        key: "legality:tour.lookup",
        values: {
          substance: { term: `substance.${query.substance}` },
          place: { place: query.jurisdiction },
          date: { date: query.on },
        },
      }),
    ]),
    list(
      "activities",
      Object.entries(law.activities).map(([activity, status]) =>
        statement(
          `activity-${activity}`,
          {
            key: "legality:tour.activity",
            values: {
              activity: { term: `activity.${activity}` },
              status: { term: `status.${status.status}` },
              level: { term: `level.${status.layer}` },
              verification: { term: `verification.${status.verification}` },
            },
          },
          status.sources.map((source) => source.reference),
        ),
      ),
    ),
    {
      type: "callout",
      id: "caveats",
      purpose: "warning",
      statements: law.caveats.map((message, i) => statement(`caveat-${i}`, message)),
    },
  ],
};
const nextSection = {
  id: "tour-next",
  title: { key: "legality:tour.next" },
  blocks: [
    list("next", [
      statement("next-readme", { key: "legality:tour.next-readme" }),
      statement("next-docs", { key: "legality:tour.next-docs" }),
      statement("next-languages", {
        key: "legality:tour.next-languages",
        values: { languages: locales.filter((lng) => lng !== i18n.lng).join("|") },
      }),
      statement("next-formats", {
        key: "legality:tour.next-formats",
        values: { formats: formats.filter((format) => format !== values.format).join("|") },
      }),
    ]),
  ],
};
const tour = resolveArticle({ ...article, sections: [...article.sections, riskSection, lawSection, nextSection] });

switch (values.format) {
  case "json":
    console.log(JSON.stringify({ article, findings: summaryOfFindings(), risks, law }, null, 2));
    break;
  case "html":
    console.log(renderHtml(tour, i18n, { page: true }));
    break;
  case "markdown":
    console.log(renderMarkdown(tour, i18n));
    break;
  default:
    console.log(highlight(renderText(tour, i18n, { width: Math.min(process.stdout.columns ?? 80, 100) })));
}

/** Colours the titles, on a terminal that wants colour. */
function highlight(text) {
  const wanted = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  if (!wanted) return text;
  const titles = new Set(
    [tour.title, ...tour.sections.map((section) => section.title)].map((title) => i18n.text(title)),
  );
  return text
    .split("\n")
    .map((line) => (titles.has(line.trim()) ? styleText(["bold", "cyan"], line) : line))
    .join("\n");
}
