// The tables of docs/law-records.md, from the built package.
import { createI18n } from "../dist/i18n.js";
import { activities, jurisdictions, laws, legalTimeline, substanceIds } from "../dist/index.js";
import { table } from "./pages.js";

const i18n = await createI18n("en");
const rulesOf = (code) => laws.find((entry) => entry.jurisdiction === code)?.rules ?? [];
const count = (rules, verification) => rules.filter((rule) => rule.verification === verification).length;

/**
 * The tables of docs/law-records.md, by the name of their place on the page.
 *
 * @returns Markdown by name.
 */
export function lawTables() {
  const levels = ["nation", "subdivision", "city"];
  const recorded = jurisdictions.filter(({ hasRecords }) => hasRecords);
  const rows = recorded.map(({ code }) => {
    const rules = rulesOf(code);
    const reviews = rules.map((rule) => rule.reviewedOn).sort();
    return { code, rules, oldest: reviews[0], newest: reviews.at(-1) };
  });
  const oldestFirst = [...rows].sort((a, b) => a.oldest.localeCompare(b.oldest) || a.code.localeCompare(b.code));
  return {
    coverage: table(
      [
        "substance",
        ...levels.map((level) => `${level} records`),
        ...activities.map((activity) => `nations: ${activity}`),
      ],
      substanceIds.map((substance) => [
        i18n.text({ key: `common:term.substance.${substance}` }),
        ...levels.map(
          (level) =>
            recorded.filter(
              (entry) =>
                entry.level === level && rulesOf(entry.code).some((rule) => rule.substances.includes(substance)),
            ).length,
        ),
        ...activities.map(
          (activity) =>
            recorded.filter(
              (entry) =>
                entry.level === "nation" &&
                rulesOf(entry.code).some(
                  (rule) => rule.substances.includes(substance) && rule.activities.includes(activity),
                ),
            ).length,
        ),
      ]),
    ),
    dates: dates(recorded),
    age: table(
      [
        "jurisdiction",
        "name",
        "rules",
        "ended",
        "oldest review",
        "newest review",
        "official",
        "corroborated",
        "single-source",
      ],
      oldestFirst.map(({ code, rules, oldest, newest }) => [
        code,
        i18n.place(code),
        rules.length,
        rules.filter((rule) => rule.until !== undefined).length,
        oldest,
        newest,
        count(rules, "official"),
        count(rules, "corroborated"),
        count(rules, "single-source"),
      ]),
    ),
  };
}

/** How many rules have a day, and what the edges of all timelines are. */
function dates(recorded) {
  const rules = laws.flatMap((entry) => entry.rules);
  const dated = rules.filter((rule) => rule.from !== undefined).length;
  const by = rules.filter((rule) => rule.inForceBy !== undefined).length;
  const share = (part, whole) => `${part} (${Math.round((100 * part) / whole)}%)`;
  const edges = recorded
    .flatMap(({ code }) =>
      substanceIds.flatMap((substance) =>
        activities.flatMap((activity) => legalTimeline({ substance, jurisdiction: code, activity })),
      ),
    )
    .flatMap(({ fromEdge }) => fromEdge ?? []);
  const changes = edges.filter((edge) => edge === "change").length;
  return table(
    ["of", "all", "with the day", "in force by a time", "with neither"],
    [
      [
        "rules",
        rules.length,
        share(dated, rules.length),
        share(by, rules.length),
        share(rules.length - dated - by, rules.length),
      ],
      [
        "edges of timelines",
        edges.length,
        share(changes, edges.length),
        share(edges.length - changes, edges.length),
        "0 (0%)",
      ],
    ],
  );
}
