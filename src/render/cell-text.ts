import type { LaidCell } from "./layout.js";

/**
 * What a cell shows to those who see it.
 *
 * @param cell - The cell.
 * @returns Its signs and its text, or its signs alone.
 */
export function shownIn({ text, symbols, isHidden = false }: LaidCell): string {
  if (symbols === undefined) return text;
  return isHidden ? symbols : `${symbols} ${text}`;
}
