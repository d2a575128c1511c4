import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect } from "vitest";

/** The elements of a drawing, as a parser of HTML reads them. */
export function elementsOf(svg: string): readonly string[] {
  const names: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "element") names.push(node.tagName);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(svg, { fragment: true, space: "svg" }));
  return names;
}

const known = ["svg", "title", "desc", "line", "rect", "text", "polygon", "circle", "path"];

/** Holds a drawing to what every plot promises, whatever its data are. */
export function expectSound(svg: string): void {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  expect(elementsOf(svg).filter((name) => !known.includes(name))).toEqual([]);
  // Every text that is drawn is isolated, and every isolate is closed.
  for (const [, text = ""] of svg.matchAll(/<text[^>]*>([^<]*)</g)) {
    expect(text.match(/[\u2066-\u2068]/g)?.length).toBeGreaterThan(0);
    expect(text.match(/[\u2066-\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
  }
  for (const [, x] of svg.matchAll(/ x1?="(-?[\d.]+)"/g)) expect(Math.abs(Number(x))).toBeLessThan(4000);
}

/** The texts of a class, without the marks of isolates. */
export function textsOf(svg: string, name: string): readonly string[] {
  const found = svg.matchAll(new RegExp(`<text class="${name}"[^>]*>([^<]*)<`, "g"));
  return [...found].map(([, text = ""]) => text.replace(/[\u2066-\u2069]/g, ""));
}

/** A text without the marks of isolates. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

/** The numbers in an attribute of all elements of a class. */
export function numbersOf(svg: string, name: string, attribute: string): readonly number[] {
  const found = svg.matchAll(new RegExp(`<[a-z]+ class="[^"]*${name}[^"]*"[^>]* ${attribute}="(-?[\\d.]+)"`, "g"));
  return [...found].map(([, value]) => Number(value));
}
