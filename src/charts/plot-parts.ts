import { type Attributes, element, escapeMarkup, type Markup } from "../lib/markup.js";
import type { TextI18n } from "../model/i18n.js";
import { hundredths } from "./plot-axis.js";
import { isolateName } from "./plot-text.js";

/** Space around a drawing in pixels. */
export const MARGIN = 12;
/** Size of letters in pixels: more than 11 where a drawing of 400 is shown in 320, as on a phone of 390 within two margins. */
export const LETTERS = 14;
/** Height of a line of text in pixels. */
export const LINE = 18;

/** What every plot can be told. */
export interface DrawOptions {
  /** Width in pixels of the drawing's own coordinates. */
  readonly width: number;
}

/** What stands around the marks of a plot. */
export interface PlotFrame {
  /** Which plot: it names classes. */
  readonly kind: string;
  /** The title. */
  readonly title: string;
  /** What the plot shows, in words. */
  readonly description: string;
  /** Height in pixels. */
  readonly height: number;
}

/**
 * A whole drawing. The direction of its texts is in isolates and never in an attribute that renderers read differently; the
 * one attribute keeps a page that runs from right to left from turning the anchors round, and stands in the style as well,
 * because optimisers drop it as the default. Title and description are tied to the drawing by being its children, as SVG's
 * mapping to accessibility trees has it, and the name by `aria-label`: ids would be changed by optimisers, and clash where a
 * page has several drawings.
 *
 * @param frame - See {@link PlotFrame}.
 * @param options - See {@link DrawOptions}.
 * @param marks - What is drawn.
 * @returns An `svg` element.
 */
export function drawing(frame: PlotFrame, { width }: DrawOptions, marks: readonly Markup[]): Markup {
  const { kind, title, description } = frame;
  const height = Math.ceil(frame.height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `plot plot-${kind}`,
      role: "img",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      style: "max-width:100%;height:auto;direction:ltr",
      direction: "ltr",
      "aria-label": title,
      "font-size": LETTERS,
      "font-family": "system-ui, sans-serif",
    },
    element("title", {}, escapeMarkup(title)),
    element("desc", {}, escapeMarkup(description)),
    ...marks,
  );
}

/**
 * A line.
 *
 * @param name - Its class.
 * @param x - From and to.
 * @param y - From and to.
 * @param more - Other attributes.
 * @returns A `line` element.
 */
export function stroke(
  name: string,
  x: readonly [number, number],
  y: readonly [number, number],
  more: Attributes = {},
): Markup {
  const [x1, x2, y1, y2] = [...x, ...y].map(hundredths);
  return element("line", { class: name, x1, x2, y1, y2, stroke: "currentColor", ...more });
}

/** Where a text is held. */
export type Anchor = "start" | "middle" | "end";

/**
 * A text whose middle line is at a height.
 *
 * @param name - Its class.
 * @param x - Where it is held.
 * @param y - The height.
 * @param text - The text, isolated.
 * @param anchor - `start`: the left end, in every language.
 * @param more - Other attributes.
 * @returns A `text` element.
 */
export function words(name: string, x: number, y: number, text: string, anchor: Anchor, more: Attributes = {}): Markup {
  // A little more than a third of a letter is above its middle.
  const place = { x: hundredths(x), y: hundredths(y + LETTERS * 0.35) };
  return element(
    "text",
    { class: name, ...place, "text-anchor": anchor, fill: "currentColor", ...more },
    escapeMarkup(text),
  );
}

/** The sides of a drawing, as a language reads them. */
export interface Sides {
  /** Where reading starts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** How a text is held at the start. */
  readonly startAnchor: Anchor;
  /** How a text is held at the end. */
  readonly endAnchor: Anchor;
  /** 1 where reading goes to the right, -1 where it goes to the left. */
  readonly step: 1 | -1;
}

/**
 * The sides of a drawing.
 *
 * @param i18n - The language.
 * @param width - The width.
 * @returns The sides, inside the margins.
 */
export function sidesOf(i18n: TextI18n, width: number): Sides {
  return i18n.dir === "rtl"
    ? { start: width - MARGIN, end: MARGIN, startAnchor: "end", endAnchor: "start", step: -1 }
    : { start: MARGIN, end: width - MARGIN, startAnchor: "start", endAnchor: "end", step: 1 };
}

/**
 * Several lines of text, one below the other.
 *
 * @param name - Their class.
 * @param x - Where they are held.
 * @param top - The upper end of the first line.
 * @param lines - The lines.
 * @param anchor - How they are held.
 * @param more - Other attributes.
 * @returns The texts.
 */
export function block(
  name: string,
  x: number,
  top: number,
  lines: readonly string[],
  anchor: Anchor,
  more: Attributes = {},
): readonly Markup[] {
  return lines.map((line, index) => words(name, x, top + LINE * (index + 0.5), line, anchor, more));
}

/**
 * The name that a caller gave, ready to be drawn.
 *
 * @param label - The name.
 * @returns The name, isolated.
 */
export const named = (label: string): string => isolateName(label);
