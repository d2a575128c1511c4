// The table that stands in docs/article.md, from the built package: what became of each statement of the source article.
import { article, detailLevels, sourceStatementIds } from "../dist/article.js";
import { createI18n } from "../dist/i18n.js";
import { table } from "./pages.js";

const { text } = await createI18n("en");

/** The higher of two levels of detail: what is in a section is shown with it at the earliest. */
const later = (...levels) => levels.toSorted((a, b) => detailLevels.indexOf(a) - detailLevels.indexOf(b)).at(-1);

const places = article.sections.flatMap((section) =>
  section.blocks.flatMap((block) =>
    ("statements" in block ? block.statements : []).map((statement) => ({
      statement,
      section,
      from: later("brief", ...[section, block, statement].flatMap(({ detail = [] }) => detail)),
    })),
  ),
);

/**
 * The table of docs/article.md, by the name of its place on the page.
 *
 * @returns Markdown by name.
 */
export function articleTables() {
  return {
    statements: table(
      ["statement of the source", "section", "shown from", "what it says now", "what the evidence says"],
      sourceStatementIds.map((id) => {
        const { statement, section, from } = places.find((place) => place.statement.sourceStatement === id);
        return [`\`${id}\``, text(section.title), from, text(statement.message), statement.stance];
      }),
    ),
  };
}
