// The tables that stand in docs/labels.md, from the built package: the groups of labels and their ids.
import { createI18n, locales, termIds, termKey } from "../dist/i18n.js";
import { table } from "./pages.js";

const languages = await Promise.all(locales.map((lng) => createI18n(lng)));

/**
 * The tables of docs/labels.md, by the name of its place on the page.
 *
 * @returns Markdown by name.
 */
export function labelTables() {
  const sections = Object.entries(termIds()).map(([group, ids]) => {
    const rows = ids.map((id) => [`\`${id}\``, ...languages.map((i18n) => i18n.term(group, id))]);
    const [namespace] = termKey(`${group}.`).split(":");
    return `## ${group}\n\nNamespace: \`${namespace}\`.\n\n${table(["id", ...locales], rows)}`;
  });
  return { labels: sections.join("\n\n") };
}
