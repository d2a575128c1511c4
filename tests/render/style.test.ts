import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { markup } from "../../src/lib/markup.js";
import { writeHtml } from "../../src/render/html.js";
import { reading } from "./reading-article.js";
import { names, small } from "./small-article.js";

const css = readFileSync(new URL("../../src/style.css", import.meta.url), "utf8");
/** Without comments and strings, whose words are no rules. */
const rules = css.replace(/\/\*.*?\*\//gs, "").replace(/"[^"]*"/g, '""');

test("the style sheet is at most 3 kB, compressed", () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(3000);
});

test("the style sheet gives way to any rule of a page, and reaches nothing that is not ours", () => {
  const selectors = [...rules.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)].map(([, selector = ""]) => selector.trim());
  expect(selectors.length).toBeGreaterThan(30);
  const known = selectors.filter((selector) => selector.startsWith(":where("));
  // A pseudo-element cannot stand within `:where()`.
  expect(selectors.filter((selector) => !known.includes(selector))).toEqual([
    ".microdosing-sources details::details-content",
  ]);
  for (const selector of known) {
    // Every part of a list names our classes.
    for (const part of topLevel(selector)) expect(part).toContain(".microdosing");
  }
});

/** The parts of a selector list, also of one within `:where()`. */
function topLevel(selector: string): readonly string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ""];
  for (const letter of selector.replace(/^:where\(/, "").replace(/\)(::before)?$/, "")) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part];
}

test("the style sheet has no side, which would be the wrong one from right to left", () => {
  expect(
    rules.match(
      /\b(?:left|right)\b|(?:margin|padding|border)-(?:top|bottom)|(?<![\w-])(?:min-|max-)?(?:width|height):/g,
    ),
  ).toBe(null);
});

test("every class that the style sheet knows is one that is written", () => {
  const draw = () => markup`<svg></svg>`;
  const written = [
    writeHtml(small, names, { page: true, stances: "legend" }, draw),
    writeHtml(reading, names, { page: true, certainty: "symbols" }, draw),
  ].join("");
  expect(fromHtml(written).type).toBe("root");
  const classes = [...new Set([...rules.matchAll(/\.(microdosing[\w-]*)/g)].map(([, name = ""]) => name))];
  const missing = classes.filter((name) => !new RegExp(`class="[^"]*\\b${name}[ "]`).test(written));
  // These stand on callouts of a purpose that the two articles do not have.
  expect(missing).toEqual(["microdosing-emergency"]);
});
