// Where each page stands in the navigation of the site.

const groups = {
  "Guides by task": [
    "article",
    "flag-risks",
    "law-map",
    "grading",
    "i18next",
    "translate",
    "sizes",
    "facts",
    "data",
    "formats",
    "agents",
  ],
  "Guides by stack": [
    "stacks",
    "react",
    "vue",
    "svelte",
    "astro",
    "next",
    "plain-html",
    "edge",
    "node",
    "bun-and-deno",
    "bundlers",
    "jest",
    "python-and-r",
  ],
  "What was found": ["findings", "law-records", "labels"],
};

/**
 * The group of a page.
 *
 * @param name - The page's file name, without its extension.
 * @returns The group.
 */
export function groupOf(name) {
  return Object.entries(groups).find(([, names]) => names.includes(name))?.[0] ?? "How it is made";
}
