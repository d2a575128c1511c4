/** Whole numbers from -1 up, each plus one in base 26, a capital letter for every digit but its last. */
export type PackedNumbers = string;

/** Values of one field, or of one list, packed. */
export type PackedColumn =
  /** As they are: strings, numbers and booleans, or values of several kinds. */
  | readonly unknown[]
  /** Strings, each as the number (base 36) of first characters that it shares with the one before, and the rest. */
  | { readonly front: readonly string[] }
  /** Strings of the table: see {@link PackedRecords}. */
  | { readonly table: PackedNumbers }
  /** Values of which some stand more than once. */
  | { readonly repeated: PackedNumbers; readonly values: PackedColumn }
  /** Lists, by length, and their items one after the other. */
  | { readonly lengths: PackedNumbers; readonly items: PackedColumn }
  /** Objects, by field. */
  | { readonly size: number; readonly fields: Readonly<Record<string, PackedColumn>> };

/** A set of records, packed. */
export interface PackedRecords {
  /** Strings that more than one field uses. */
  readonly strings: PackedColumn;
  /** The records. */
  readonly records: PackedColumn;
}

/** The size of a text once it is compressed, in any unit. */
export type SizeOf = (text: string) => number;

/**
 * Packs records into columns without losing anything: field names stand once, equal values once, and what a compressor
 * sees next to each other is alike. {@link unpack} is the way back.
 *
 * @param records - Records as JSON holds them.
 * @param sizeOf - Decides between two ways to pack a column.
 * @returns The packed set.
 */
export function pack(records: readonly unknown[], sizeOf: SizeOf): PackedRecords {
  const smaller = smallerBy(sizeOf);
  const plain = packValues(records, smaller);
  const lists = new Map<unknown, number>();
  replaceLists(plain, (values) => {
    for (const text of allStrings(values) ? new Set(values) : []) lists.set(text, (lists.get(text) ?? 0) + 1);
    return values;
  });
  const strings: string[] = [];
  const placeOf = placesIn(strings);
  const tabled = replaceLists(plain, (values) => {
    const shared = values.filter((value) => (lists.get(value) ?? 0) > 1).length;
    return allStrings(values) && shared > values.length * MOSTLY_SHARED
      ? { table: packNumbers(values.map(placeOf)) }
      : values;
  });
  const front = (values: readonly unknown[]): PackedColumn => packFront(values, smaller);
  return smaller<PackedRecords>(
    { strings: [], records: replaceLists(plain, front) },
    { strings: front(strings), records: replaceLists(tabled, front) },
  );
}

/**
 * Turns a packed set into its records. Equal values are one object; they are not frozen, because frozen lists take
 * longer to go through.
 *
 * @param packed - The set.
 * @returns The records.
 */
export function unpack({ strings, records }: PackedRecords): readonly unknown[] {
  return readColumn(records, picker(readColumn(strings, picker([]))));
}

/** A list goes into the table of strings if other lists hold more than a quarter of it. */
const MOSTLY_SHARED = 0.25;

type Smaller = <Value>(one: Value, other: Value) => Value;

const smallerBy =
  (sizeOf: SizeOf): Smaller =>
  (one, other) =>
    sizeOf(JSON.stringify(other)) < sizeOf(JSON.stringify(one)) ? other : one;

function packValues(values: readonly unknown[], smaller: Smaller): PackedColumn {
  if (values.length > 0 && values.every(Array.isArray)) {
    const lists = values as readonly (readonly unknown[])[];
    return { lengths: packNumbers(lists.map((list) => list.length)), items: packColumn(lists.flat(), smaller) };
  }
  if (values.length > 0 && values.every(isObject)) {
    const names = [...new Set(values.flatMap((record) => Object.keys(record)))];
    const fields = names.map((name) => [
      name,
      packColumn(
        values.map((record) => record[name]),
        smaller,
      ),
    ]);
    return { size: values.length, fields: Object.fromEntries(fields) };
  }
  return values;
}

function packColumn(values: readonly unknown[], smaller: Smaller): PackedColumn {
  const distinct: unknown[] = [];
  const repeated = packNumbers(values.map(placesIn(distinct)));
  const whole = values.includes(undefined) ? undefined : packValues(values, smaller);
  if (whole !== undefined && distinct.length === values.length) return whole;
  const shared = { repeated, values: packValues(distinct, smaller) };
  return whole === undefined ? shared : smaller<PackedColumn>(shared, whole);
}

function packFront(values: readonly unknown[], smaller: Smaller): PackedColumn {
  if (!allStrings(values)) return values;
  const front = values.map((text, index) => {
    const before = values[index - 1] ?? "";
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === text[shared]) shared++;
    return shared.toString(36) + text.slice(shared);
  });
  return smaller<PackedColumn>(values, { front });
}

/** A packed column with each plain list in it replaced. */
function replaceLists(column: PackedColumn, replace: (values: readonly unknown[]) => PackedColumn): PackedColumn {
  if (isPlain(column)) return replace(column);
  if ("fields" in column) {
    const fields = Object.entries(column.fields).map(([name, values]) => [name, replaceLists(values, replace)]);
    return { ...column, fields: Object.fromEntries(fields) };
  }
  if ("values" in column) return { ...column, values: replaceLists(column.values, replace) };
  return "items" in column ? { ...column, items: replaceLists(column.items, replace) } : column;
}

function readColumn(column: PackedColumn, fromTable: Picker): readonly unknown[] {
  if (isPlain(column)) return column;
  if ("table" in column) return fromTable(column.table);
  if ("repeated" in column) return picker(readColumn(column.values, fromTable))(column.repeated);
  if ("front" in column) {
    let before = "";
    return column.front.map((text) => {
      before = before.slice(0, Number.parseInt(text.charAt(0), 36)) + text.slice(1);
      return before;
    });
  }
  if ("lengths" in column) {
    const items = readColumn(column.items, fromTable);
    let at = 0;
    return readNumbers(column.lengths).map((length) => {
      at += length;
      return items.slice(at - length, at);
    });
  }
  const fields = Object.entries(column.fields).map(([name, values]) => [name, readColumn(values, fromTable)] as const);
  return Array.from({ length: column.size }, (_, index) => {
    const record: Record<string, unknown> = {};
    for (const [name, values] of fields) if (values[index] !== undefined) record[name] = values[index];
    return record;
  });
}

/** Places in a list of values that grows as they come, as a {@link Picker} reads them. */
function placesIn(list: unknown[]): (value: unknown) => number {
  const places = new Map<string, number>();
  return (value) => {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const place = places.get(key);
    if (place !== undefined) return list.length - place;
    places.set(key, list.length);
    list.push(value);
    return 0;
  };
}

/** Gives values by place: 0 is the next one that was not given yet, n the one n before it, -1 none. */
type Picker = (places: PackedNumbers) => readonly unknown[];

function picker(values: readonly unknown[]): Picker {
  let next = 0;
  return (places) =>
    readNumbers(places).map((place) => (place < 0 ? undefined : values[place === 0 ? next++ : next - place]));
}

const CAPITAL_A = 65;
const LOWER_A = 97;

function packNumbers(numbers: readonly number[]): PackedNumbers {
  return numbers
    .map((number) => {
      let letters = String.fromCharCode(LOWER_A + ((number + 1) % 26));
      for (let rest = Math.floor((number + 1) / 26); rest > 0; rest = Math.floor(rest / 26)) {
        letters = String.fromCharCode(CAPITAL_A + (rest % 26)) + letters;
      }
      return letters;
    })
    .join("");
}

function readNumbers(letters: PackedNumbers): readonly number[] {
  const found: number[] = [];
  let number = 0;
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    if (code < LOWER_A) number = (number + code - CAPITAL_A) * 26;
    else {
      found.push(number + code - LOWER_A - 1);
      number = 0;
    }
  }
  return found;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const allStrings = (values: readonly unknown[]): values is readonly string[] =>
  values.every((value) => typeof value === "string");
const isPlain = (column: PackedColumn): column is readonly unknown[] => Array.isArray(column);
