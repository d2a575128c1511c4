import { element, joined, type Markup, markup } from "../lib/markup.js";
import { writeBlock } from "./html-block.js";
import { type HtmlContext, heading, labelledBy, titleOf } from "./html-context.js";
import { writeSources } from "./html-sources.js";
import type { LaidDate, LaidSection, Layout } from "./layout.js";
import { separatorAfter, withColon } from "./sentence-end.js";

/**
 * Writes an article as an HTML element.
 *
 * @param layout - The article as text.
 * @param context - See {@link HtmlContext}.
 * @returns An `article` element.
 */
export function writeArticle(layout: Layout, context: HtmlContext): Markup {
  const { i18n, level, prefix, inline } = context;
  const { byline, about, summary, showsSummary, references } = layout;
  const parts = [heading(level, inline(layout.title), titleOf(prefix))];
  if (byline.texts.length > 0) parts.push(writeByline(layout, context));
  if (showsSummary && summary !== undefined) parts.push(element("p", summaryAttributes, inline(summary)));
  for (const section of layout.lead) parts.push(writeSection(section, context));
  parts.push(element("p", noticeAttributes, element("strong", {}, inline(layout.notice))));
  const ends = endingsOf(layout);
  if (context.contents && layout.sections.length > 0) parts.push(writeContents(layout, ends, context));
  for (const section of layout.sections) parts.push(writeSection(section, context));
  if (about.texts.length + about.dates.length > 0) parts.push(writeAbout(layout, context));
  if (layout.legend.length > 0) parts.push(writeLegend(layout, context));
  if (references.length > 0) parts.push(writeSources(layout, context));
  return element(
    "article",
    { class: "microdosing", lang: i18n.lng, dir: i18n.dir, id: `${prefix}microdosing` },
    ...parts,
  );
}

const summaryAttributes = { class: "microdosing-summary" };
const noticeAttributes = { class: "microdosing-notice", role: "note" };

/** What stands after the sections and has a title. */
function endingsOf({ about, references, referencesTitle }: Layout): readonly { id: string; title: string }[] {
  const hasAbout = about.texts.length + about.dates.length > 0;
  return [
    ...(hasAbout ? [{ id: "microdosing-about", title: about.title }] : []),
    ...(references.length > 0 ? [{ id: "references", title: referencesTitle }] : []),
  ];
}

function writeByline({ byline }: Layout, context: HtmlContext): Markup {
  let line = "";
  for (const [index, text] of byline.texts.entries()) {
    const hasNext = index + 1 < byline.texts.length + byline.dates.length;
    line += context.inline(text) + (hasNext ? separatorAfter(text) : "");
  }
  const dates = byline.dates.map((date) => writeDate(date, context));
  return element("p", { class: "microdosing-byline" }, `${line}${joined(dates, " ")}` as Markup);
}

function writeDate({ label, date, text }: LaidDate, { inline }: HtmlContext): Markup {
  return `${inline(withColon(label))} ${element("time", { datetime: date }, inline(text))}` as Markup;
}

function writeSection({ id, title, blocks }: LaidSection, context: HtmlContext): Markup {
  const titleId = `${context.prefix}${id}`;
  const written = blocks.map((block) => writeBlock(block, context));
  return element(
    "section",
    { "aria-labelledby": labelledBy(context.prefix, titleId) },
    heading(context.level + 1, context.inline(title), titleId),
    ...written,
  );
}

/** The link that leads past the list comes first, so that who goes from link to link is not held up by it. */
function writeContents(
  { sections, contentsTitle, skipLabel }: Layout,
  endings: readonly { readonly id: string; readonly title: string }[],
  { prefix, level, inline }: HtmlContext,
): Markup {
  const titleId = `${prefix}microdosing-contents`;
  const links = [...sections, ...endings].map(
    ({ id, title }) => `<li><a href="#${prefix}${id}">${inline(title)}</a></li>` as Markup,
  );
  const skip = markup`<a class="microdosing-skip" href="#${prefix}${sections[0]?.id ?? ""}">${skipLabel}</a>`;
  const list = element(
    "nav",
    { class: "microdosing-contents", "aria-labelledby": labelledBy(prefix, titleId) },
    heading(level + 1, inline(contentsTitle), titleId),
    element("ul", {}, ...links),
  );
  return joined([skip, list]);
}

function writeAbout({ about }: Layout, context: HtmlContext): Markup {
  const { prefix, level, inline } = context;
  const titleId = `${prefix}microdosing-about`;
  const dates = about.dates.map((date) => element("li", {}, writeDate(date, context)));
  return element(
    "section",
    { class: "microdosing-about", "aria-labelledby": labelledBy(prefix, titleId) },
    heading(level + 1, inline(about.title), titleId),
    ...about.texts.map((text) => element("p", {}, inline(text))),
    ...(dates.length === 0 ? [] : [element("ul", {}, ...dates)]),
  );
}

function writeLegend({ legend, legendTitle }: Layout, { prefix, level, inline }: HtmlContext): Markup {
  const titleId = `${prefix}microdosing-legend`;
  const terms = legend.map(({ sign, text }) => `<dt>${inline(sign)}</dt><dd>${inline(text)}</dd>` as Markup);
  return element(
    "section",
    { class: "microdosing-legend", "aria-labelledby": labelledBy(prefix, titleId) },
    heading(level + 1, inline(legendTitle), titleId),
    element("dl", {}, ...terms),
  );
}
