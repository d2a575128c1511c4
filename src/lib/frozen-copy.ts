/**
 * A copy of plain data that nobody can write into, for an answer that later calls give again. What is frozen already is
 * not copied, and what a caller owns stays as it is.
 *
 * @param value - Objects, arrays, strings, numbers and booleans.
 * @returns The copy, frozen throughout.
 */
export function frozenCopy<Value>(value: Value): Value {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  const fields = Object.entries(value as object).map(([name, field]) => [name, frozenCopy(field)]);
  return Object.freeze(Object.fromEntries(fields)) as Value;
}
