// The page on versions, from what is released and the changesets of what is not.
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const bumps = ["major", "minor", "patch"];

/** A changeset: how far it moves the version, and its text as an item of a list. */
function changeset(name) {
  const [, bump = "none", text] = read(`.changeset/${name}`).match(/^---\n(?:"microdosing": (\w+)\n)?---\n([\s\S]*)$/);
  return { bump, item: `- ${text.trim().replaceAll("\n", "\n  ")}` };
}

/**
 * The page on versions and changes.
 *
 * @returns Markdown.
 */
export function changesPage() {
  const { version } = JSON.parse(read("package.json"));
  const { reviewedOn } = JSON.parse(read("src/data/article.json"));
  const waiting = readdirSync(new URL(".changeset/", root))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map(changeset);
  const open = bumps.flatMap((bump) => {
    const items = waiting.filter((each) => each.bump === bump).map(({ item }) => item);
    return items.length === 0 ? [] : [`### ${bump[0].toUpperCase()}${bump.slice(1)}`, items.join("\n\n")];
  });
  const released = read("CHANGELOG.md").match(/^## [\s\S]*/m)?.[0];
  return `${[
    "# Versions and changes",
    `These pages are of version ${version}; its article was last reviewed on ${reviewedOn}. Each version on the registry holds its own types, data, texts and notes for coding agents, so that what an older one says can be read there.`,
    "Major: an id, field, export or word of a vocabulary was removed or renamed. Minor: a new record or language, or any output that changed. Patch: citation, wording, documentation. A corrected fact is a release, which names the record, the old value and the new.",
    ...(open.length === 0 ? [] : ["## Not released yet", ...open]),
    ...(released === undefined ? [] : [released.trim()]),
  ].join("\n\n")}\n`;
}
