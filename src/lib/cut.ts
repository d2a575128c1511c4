/**
 * Cuts a list into parts.
 *
 * @param list - The list.
 * @param begins - Whether a part begins with an item; the first always does.
 * @returns The parts, in order; none is empty.
 */
export function cut<Item>(list: readonly Item[], begins: (item: Item) => boolean): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  for (const item of list) {
    const last = parts.at(-1);
    if (last === undefined || begins(item)) parts.push([item]);
    else last.push(item);
  }
  return parts;
}
