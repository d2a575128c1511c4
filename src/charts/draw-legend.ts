import type { Markup } from "../lib/markup.js";
import { block, LETTERS, LINE, type Sides } from "./plot-parts.js";
import { widthOf, wrap } from "./plot-text.js";

/** One entry of a legend. */
export interface LegendItem {
  /** What the mark means. */
  readonly text: string;
  /** Draws the mark around a point. */
  readonly mark: (x: number, y: number) => readonly Markup[];
}

/** A drawn legend. */
export interface Legend {
  /** What is drawn. */
  readonly marks: readonly Markup[];
  /** Its lower end. */
  readonly bottom: number;
}

const MARK = 22;
const BETWEEN = 16;
const ROW = LINE + 6;

/**
 * Draws a legend in reading order, as many entries in a row as have room.
 *
 * @param items - The entries.
 * @param top - Its upper end.
 * @param sides - The sides of the drawing.
 * @returns The legend.
 */
export function drawLegend(items: readonly LegendItem[], top: number, sides: Sides): Legend {
  const room = Math.abs(sides.end - sides.start);
  const marks: Markup[] = [];
  let [used, y, height] = [0, top, 0];
  for (const { text, mark } of items) {
    const lines = wrap(text, room - MARK - 4, LETTERS);
    const needed = MARK + 4 + Math.max(...lines.map((line) => widthOf(line, LETTERS)));
    if (used > 0 && used + needed > room) {
      y += height;
      [used, height] = [0, 0];
    }
    const x = sides.start + sides.step * used;
    marks.push(
      ...mark(x + (sides.step * MARK) / 2, y + ROW / 2),
      ...block("plot-legend", x + sides.step * (MARK + 4), y + (ROW - LINE) / 2, lines, sides.startAnchor),
    );
    used += needed + BETWEEN;
    height = Math.max(height, ROW + (lines.length - 1) * LINE);
  }
  return { marks, bottom: y + height };
}
