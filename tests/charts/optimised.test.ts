import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { optimize } from "svgo";
import { describe, expect, test } from "vitest";
import { forestPlot, funnelPlot } from "../../src/entries/charts.js";
import { createI18n, locales } from "../../src/entries/i18n.js";
import type { I18n } from "../../src/model/i18n.js";

const row = { label: "A & B 2020", estimate: 1, ci: [0, 2], weight: 100 } as const;
const plots: Readonly<Record<string, (i18n: I18n) => string>> = {
  forest: (i18n) => forestPlot({ rows: [row], nullValue: 0, measure: "SMD" }, i18n),
  funnel: (i18n) =>
    funnelPlot({ points: [{ label: "A & B 2020", yi: 1, vi: 0.2 }], pooled: 1, nullValue: 0, measure: "SMD" }, i18n),
};

function rootOf(svg: string): Element {
  const [root] = fromHtml(svg, { fragment: true, space: "svg" }).children;
  if (root?.type !== "element") throw new Error("a drawing is one element");
  return root;
}
const textOf = (node: Nodes): string =>
  "children" in node ? node.children.map(textOf).join("") : node.type === "text" ? node.value : "";
const childOf = ({ children }: Element, name: string): string => {
  const child = children.find((each) => each.type === "element" && each.tagName === name);
  return child === undefined ? "none" : textOf(child);
};

/**
 * svgo's default drops what it does not know or takes for a default: roles, directions, ids to which no address leads. What ties
 * title and description to a drawing must be none of these.
 */
describe.each(Object.entries(plots))("the drawing of a %s plot, as svgo leaves it by default", (_, draw) => {
  test.each(locales)("has its name and its description, in %s", async (lng) => {
    const svg = draw(await createI18n(lng));
    const [before, after] = [rootOf(svg), rootOf(optimize(svg).data)];
    for (const name of ["title", "desc"]) {
      expect(childOf(after, name).length).toBeGreaterThan(10);
      expect(childOf(after, name)).toBe(childOf(before, name));
    }
    expect(after.properties["ariaLabel"]).toBe(childOf(before, "title"));
    expect(svg).not.toMatch(/ (id|aria-labelledby|aria-describedby)=/);
  });

  test("keeps its direction, by which its texts are held, and its size", async () => {
    const { properties } = rootOf(optimize(draw(await createI18n("ar"))).data);
    expect(properties["style"]).toBe("max-width:100%;height:auto;direction:ltr");
    expect(properties["viewBox"]).toMatch(/^0 0 400 \d+$/);
  });
});
