import { refuse } from "../shapes/refuse.js";

/**
 * Refuses a list that does not have one item for each effect.
 *
 * @param items - The list.
 * @param effects - How many effects there are.
 * @param path - Where the list stands.
 * @throws {MicrodosingError} `out-of-range`.
 */
export function requireOneEach(items: readonly unknown[], effects: number, path: string): void {
  if (items.length !== effects) refuse("out-of-range", path, `an array of ${effects} items, one an effect`, items);
}
