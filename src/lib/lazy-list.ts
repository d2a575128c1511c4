/**
 * Makes a list whose elements are made when the first of them is read, so that importing costs nothing. It is an
 * ordinary array: `Array.isArray`, spreading, JSON and `structuredClone` treat it as one. Its elements cannot be
 * replaced.
 *
 * @remarks Not a proxy, which `structuredClone` refuses. Engines go through it some six times as slowly as through an
 * array that never held a getter: what looks things up often makes an index, or a copy (`[...list]`), first.
 * @param length - The number of elements.
 * @param make - Makes them.
 * @returns The list.
 */
export function lazyList<Element>(length: number, make: () => readonly Element[]): readonly Element[] {
  const list: Element[] = [];
  const read = (index: number): Element => {
    // In place: an array that is emptied and filled while V8 goes through its entries gives the first one twice.
    for (const [place, value] of make().entries()) Object.defineProperty(list, place, { value });
    return list[index] as Element;
  };
  for (let index = 0; index < length; index++) {
    Object.defineProperty(list, index, { configurable: true, enumerable: true, get: () => read(index) });
  }
  return list;
}
