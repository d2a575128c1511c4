import { element, escapeMarkup, joined, type Markup } from "../lib/markup.js";
import type { CalloutPurpose } from "../model/article.js";
import { writeCitations } from "./html-citations.js";
import { type HtmlContext, heading } from "./html-context.js";
import { writeTable } from "./html-table.js";
import type { LaidBlock, LaidStatement } from "./layout.js";
import { withColon } from "./sentence-end.js";

/**
 * Writes a block of an article as HTML.
 *
 * @param block - The block.
 * @param context - See {@link HtmlContext}.
 * @returns An element.
 */
export function writeBlock(block: LaidBlock, context: HtmlContext): Markup {
  const id = `${context.prefix}${block.id}`;
  switch (block.type) {
    case "heading":
      return heading(context.level + 1 + block.depth, context.inline(block.text), id);
    case "paragraph":
      return element("p", { id }, writeStatements(block.statements, context));
    case "list":
      return element(block.ordered ? "ol" : "ul", { id }, writeItems(block.statements, context));
    case "callout":
      return writeCallout(block, id, context);
    case "table":
      return writeTable(block, id, context);
    case "figure": {
      const paragraphs = [block.caption, block.alternative].map((text) => element("p", {}, context.inline(text)));
      const caption = element("figcaption", {}, ...paragraphs);
      if (block.data === "not-pooled") return element("figure", { id }, caption);
      return element("figure", { id }, context.draw(block.data, context.i18n), caption);
    }
  }
}

/** What is acted on point by point is a list. */
const listed: readonly CalloutPurpose[] = ["key-messages", "emergency"];

function writeCallout(
  { purpose, label, statements }: LaidBlock & { readonly type: "callout" },
  id: string,
  context: HtmlContext,
): Markup {
  const isList = listed.includes(purpose);
  const texts = isList
    ? element("ul", {}, writeItems(statements, context))
    : element("p", {}, writeStatements(statements, context));
  // The title above key messages says what they are.
  const isTitled = purpose === "key-messages";
  const named = isTitled ? {} : { role: isList ? "group" : "note", "aria-label": label };
  const title = isTitled ? [] : [element("p", {}, element("strong", {}, context.inline(label)))];
  const attributes = { id, class: `microdosing-callout microdosing-${purpose}`, ...named };
  return element("div", attributes, ...title, texts);
}

function writeItems(statements: readonly LaidStatement[], context: HtmlContext): Markup {
  let items = "";
  for (const statement of statements) items += `<li>${writeStatement(statement, context)}</li>`;
  return items as Markup;
}

function writeStatements(statements: readonly LaidStatement[], context: HtmlContext): Markup {
  return joined(
    statements.map((statement) => writeStatement(statement, context)),
    " ",
  );
}

function writeStatement(statement: LaidStatement, context: HtmlContext): Markup {
  const { id, label, text, language, stance, stanceText, claims, citations } = statement;
  const attributes = {
    id: `${context.prefix}${id}`,
    "data-statement": id,
    "data-stance": stance,
    "data-claims": claims.length === 0 ? undefined : claims.join(" "),
    lang: language?.lng,
    dir: language?.dir,
  };
  const parts: Markup[] = [];
  if (label !== undefined)
    parts.push(element("strong", labelAttributes, context.inline(withColon(label))), " " as Markup);
  // An untranslated text runs its own way.
  parts.push(element("span", attributes, language === undefined ? context.inline(text) : escapeMarkup(text)));
  if (citations.length > 0) parts.push(writeCitations(citations, id, context));
  if (stanceText !== undefined) parts.push(writeStance(stanceText, context));
  return joined(parts);
}

const labelAttributes = { class: "microdosing-label" };

/** A sign says what the legend says, to those who do not see it; words stand for themselves. */
function writeStance(text: string, { signs, inline }: HtmlContext): Markup {
  const meaning = signs.get(text);
  const shown =
    meaning === undefined
      ? (`(${inline(text)})` as Markup)
      : element("span", { role: "img", "aria-label": meaning }, inline(text));
  return ` ${element("small", { class: "microdosing-stance" }, shown)}` as Markup;
}
