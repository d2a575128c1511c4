import type { Markup } from "../lib/markup.js";
import type { HtmlContext } from "./html-context.js";
import type { LaidRun } from "./layout.js";

/**
 * Numbers of works that lead to the list of sources. They run from left to right in every language, as those of plain text do.
 *
 * @param runs - The numbers.
 * @param place - The id of what cites them.
 * @param context - See {@link HtmlContext}.
 * @returns A `sup` element.
 */
export function writeCitations(runs: readonly LaidRun[], place: string, context: HtmlContext): Markup {
  let links = "";
  for (const { from, to } of runs) {
    if (links !== "") links += ", ";
    links += from === to ? cite(from, from, place, context) : "";
    // The first number of a range stands for those that are not written.
    if (from !== to) links += `${cite(from, to - 1, place, context)}–${cite(to, to, place, context)}`;
  }
  const direction = context.i18n.dir === "rtl" ? ' dir="ltr"' : "";
  return `<sup class="microdosing-cite"${direction}>[${links}]</sup>` as Markup;
}

function cite(number: number, until: number, place: string, { prefix, cited }: HtmlContext): string {
  const id = `${prefix}cite-${place}-${number}`;
  let isFirst = false;
  for (let each = number; each <= until; each++) {
    if (cited.has(each)) continue;
    cited.set(each, id);
    isFirst = true;
  }
  return `<a${isFirst ? ` id="${id}"` : ""} href="#${prefix}ref-${number}" role="doc-noteref">${number}</a>`;
}
