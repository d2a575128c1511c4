/** The item at an index that is known to exist. */
export function at<Item>(values: readonly Item[], index: number): Item {
  // Every caller loops within the length; weighted-fit.test.ts would show a NaN otherwise.
  return values[index] as Item;
}

/** The sum of a function over the indices below `length`. */
export function sumOver(length: number, term: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += term(index);
  return sum;
}

/** The sum of numbers. */
export function total(values: readonly number[]): number {
  return sumOver(values.length, (index) => at(values, index));
}

/** The inner product. */
export function dot(left: readonly number[], right: readonly number[]): number {
  return sumOver(left.length, (index) => at(left, index) * at(right, index));
}

/** The sum of a function over items. */
export function sumOf<Item>(items: readonly Item[], term: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += term(item);
  return sum;
}
