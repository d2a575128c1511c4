/**
 * Adds an item to the list under a key.
 *
 * @param map - Lists by key.
 * @param key - The key.
 * @param item - The item.
 */
export function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
