import { element, escapeMarkup, type Markup, markup } from "../lib/markup.js";
import { type HtmlContext, heading, labelledBy } from "./html-context.js";
import type { LaidReference, Layout } from "./layout.js";

/**
 * Writes the list of works that an article cites; folded, if the layout says so.
 *
 * @param layout - The article as text.
 * @param context - See {@link HtmlContext}; every citation was written before.
 * @returns A `section` element.
 */
export function writeSources(layout: Layout, context: HtmlContext): Markup {
  const { prefix, level, inline } = context;
  const titleId = `${prefix}references`;
  const title = heading(level + 1, inline(layout.referencesTitle), titleId);
  const works = layout.references.map((reference) => writeReference(reference, layout.backLabel, context));
  const list = element("ol", {}, ...works);
  return element(
    "section",
    { class: "microdosing-sources", role: "doc-endnotes", "aria-labelledby": labelledBy(prefix, titleId) },
    ...(layout.isFolded ? [element("details", {}, element("summary", {}, title), list)] : [title, list]),
  );
}

/** The list runs as the page does, so that its numbers stand where a reader looks for them; a work runs as its language does. */
function writeReference({ number, text, language, url }: LaidReference, back: string, context: HtmlContext): Markup {
  const { prefix, cited, i18n } = context;
  const isRightToLeft = i18n.dir === "rtl";
  const lang = language.lng === i18n.lng ? undefined : language.lng;
  const dir = language.dir === i18n.dir ? undefined : language.dir;
  let written: string = element("span", { lang, dir }, escapeMarkup(text));
  if (url !== undefined) {
    const address = escapeMarkup(url);
    written += ` <a href="${address}"${isRightToLeft ? ' dir="ltr"' : ""}>${address}</a>`;
  }
  const place = cited.get(number);
  if (place !== undefined) {
    const arrow = isRightToLeft ? "↪" : "↩";
    written += ` ${markup`<a href="#${place}" role="doc-backlink" aria-label="${back} (${number})">${arrow}</a>`}`;
  }
  return `<li id="${prefix}ref-${number}">${written}</li>` as Markup;
}
