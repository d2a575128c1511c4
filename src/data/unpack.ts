import type { CitedJurisdictionLaws, JurisdictionLaws } from "../model/law.js";
import type { Citation, Source } from "../model/reference.js";

/** Whole numbers from -1 up, each plus one in base 26, a capital letter for every digit but its last. */
export type PackedNumbers = string;

/** Values of one field, or of one list, as the build writes them; `docs/pack-records.js` makes them. */
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

/** A set of records as the build writes it. */
export interface PackedRecords {
  /** Strings that more than one field uses. */
  readonly strings: PackedColumn;
  /** The records. */
  readonly records: PackedColumn;
}

/**
 * Turns a packed set into its records. Equal values are one object; they are not frozen, because frozen lists take
 * longer to go through.
 *
 * @param packed - The set.
 * @returns The records.
 */
export function unpack({ strings, records }: PackedRecords): readonly unknown[] {
  return read(records, picker(read(strings, picker([]))));
}

/** Gives values by place: 0 is the next one that was not given yet, n the one n before it, -1 none. */
type Picker = (places: PackedNumbers) => readonly unknown[];

function picker(values: readonly unknown[]): Picker {
  let next = 0;
  return (places) => numbers(places).map((place) => (place < 0 ? undefined : values[place === 0 ? next++ : next - place]));
}

function numbers(letters: PackedNumbers): readonly number[] {
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

const CAPITAL_A = 65;
const LOWER_A = 97;

function read(column: PackedColumn, fromTable: Picker): readonly unknown[] {
  if ("table" in column) return fromTable(column.table);
  if ("repeated" in column) return picker(read(column.values, fromTable))(column.repeated);
  if ("front" in column) {
    let before = "";
    return column.front.map((text) => {
      before = before.slice(0, Number.parseInt(text.charAt(0), 36)) + text.slice(1);
      return before;
    });
  }
  if ("lengths" in column) {
    const items = read(column.items, fromTable);
    let at = 0;
    return numbers(column.lengths).map((length) => {
      at += length;
      return items.slice(at - length, at);
    });
  }
  if ("fields" in column) {
    const fields = Object.entries(column.fields).map(([name, values]) => [name, read(values, fromTable)] as const);
    return Array.from({ length: column.size }, (_, index) => {
      const record: Record<string, unknown> = {};
      for (const [name, values] of fields) if (values[index] !== undefined) record[name] = values[index];
      return record;
    });
  }
  return column;
}

/**
 * Puts the laws together again from the two parts that the build makes of them.
 *
 * @param laws - The laws, with their sources as an answer cites them.
 * @param details - What else each source holds, by jurisdiction, rule and source.
 * @returns The laws.
 */
export function withDetails(
  laws: readonly CitedJurisdictionLaws[],
  details: readonly (readonly (readonly Omit<Source, keyof Citation>[])[])[],
): readonly JurisdictionLaws[] {
  return laws.map((entry, place) => ({
    ...entry,
    rules: entry.rules.map((rule, number) => ({
      ...rule,
      sources: rule.sources.map((source, index) => ({ ...source, ...details[place]?.[number]?.[index] })),
    })),
  })) as unknown as readonly JurisdictionLaws[];
}
