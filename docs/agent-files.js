// What agents read, from the guides: docs/llms.txt, docs/llms-full.txt and docs/SKILL.md.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

/** The guides, the likeliest first; those that are tables alone are named and not copied. */
const guides = [
  { file: "agents.md" },
  { file: "article.md" },
  { file: "guides/flag-risks.md" },
  { file: "guides/law-map.md" },
  { file: "grading.md" },
  { file: "stacks.md" },
  ...["react", "vue", "svelte", "astro", "next", "plain-html", "edge", "node", "bun-and-deno", "bundlers", "jest"].map(
    (name) => ({ file: `guides/${name}.md` }),
  ),
  { file: "guides/i18next.md" },
  { file: "guides/sizes.md" },
  { file: "guides/facts.md" },
  { file: "data.md" },
  { file: "guides/python-and-r.md" },
  { file: "methods.md" },
  { file: "risk-methods.md" },
  { file: "law-methods.md" },
  { file: "data-quality.md" },
  { file: "findings.md", tables: true },
  { file: "law-records.md", tables: true },
];

const titleOf = (page) => page.match(/^# (.+)$/m)[1];

/** The first sentence under the title, which says what a page is. */
function summaryOf(page) {
  const [, paragraph] = page.match(/^# .+\n\n([^\n]+)/);
  return withoutLocalLinks(paragraph.match(/^.+?\.(?=\s|$)/)[0]);
}

/** A section of a page, its heading included. */
function section(page, heading) {
  const start = page.indexOf(`\n## ${heading}\n`) + 1;
  const next = page.indexOf("\n## ", start);
  return page.slice(start, next === -1 ? undefined : next).trim();
}

/** Links to files that do not go along are left as their words. */
const withoutLocalLinks = (page) => page.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1");

/**
 * The files for agents, by name.
 *
 * @returns Their texts.
 */
export function agentFiles() {
  const readme = read("../README.md");
  const introduction = readme.match(/\n\n(\*\*[^\n]+)\n/)[1].replaceAll("*", "");
  const pages = guides.map((guide) => ({ ...guide, page: read(guide.file) }));
  const links = pages.map(({ file, page }) => `- [${titleOf(page)}](${file}): ${summaryOf(page)}`);
  const rules = section(read("agents.md"), "Rules");
  const list = ["# microdosing", `> ${introduction}`, rules, "## Guides", links.join("\n")].join("\n\n");
  const full = [readme, ...pages.filter(({ tables }) => !tables).map(({ page }) => page)];
  const skill = [
    `---\nname: microdosing\ndescription: ${JSON.stringify(
      "How to use the npm package microdosing: the article on micro-dosing, GRADE certainty of claims, risk flags, what drug law says on a date, and the data behind them.",
    )}\n---`,
    "# microdosing",
    introduction,
    rules,
    ...["Install", "Four jobs", "What is in it", "When not to use it"].map((heading) => section(readme, heading)),
  ].join("\n\n");
  return {
    "llms.txt": `${list}\n`,
    "llms-full.txt": `${full.map((page) => withoutLocalLinks(page).trim()).join("\n\n")}\n`,
    "SKILL.md": `${withoutLocalLinks(skill)}\n`,
  };
}
