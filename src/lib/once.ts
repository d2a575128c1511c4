/**
 * Makes a value when it is first asked for and keeps it: indexes over the library's own records, which never change, so
 * that importing costs nothing and answers depend on nothing but their input.
 *
 * @param make - Makes the value.
 * @returns A function that gives it.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
