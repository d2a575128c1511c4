import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../src/data/codec.js";
import { citedOf, detailsOf, withDetails } from "../../src/data/law-parts.js";
import { laws } from "../../src/data/laws.js";

/** What a record may hold: no null, and no minus zero, which JSON readers tell apart and JSON writers do not. */
const value = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom("", "a", "official", "official-text", "corroborated"),
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  ),
  list: fc.array(tie("any"), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom("id", "status", "from", "sources", "0"), tie("any")),
  any: fc.oneof({ depthSize: "small", withCrossShrink: true }, tie("leaf"), tie("list"), tie("object")),
})).object;

/** As the build measures, and a measure that takes no time. */
const gzipped = (text: string): number => gzipSync(text).length;
const characters = (text: string): number => text.length;
/** A measure by which the way with a word in it is the smaller. */
const preferring = (word: string) => (text: string) => (text.includes(`"${word}"`) ? 0 : 1);
/** A measure by which nothing is smaller than anything. */
const same = () => 0;
const plain = (records: unknown): unknown => JSON.parse(JSON.stringify(records));
describe("the packed form", () => {
  const columnsOf = (records: readonly object[], sizeOf = same as (text: string) => number) => {
    const { strings, records: packed } = pack(records, sizeOf);
    return { strings, fields: "fields" in packed ? packed.fields : packed };
  };

  test("of nothing is nothing", () => {
    expect(pack([], same)).toEqual({ strings: [], records: [] });
  });

  test("has every field's name once, and its values as they are where each is another", () => {
    expect(
      pack(
        [
          { a: "x", b: 1 },
          { a: "y", b: true },
        ],
        same,
      ),
    ).toEqual({
      strings: [],
      records: { size: 2, fields: { a: ["x", "y"], b: [1, true] } },
    });
  });

  test("has a value that is there again once, and says how far before it stood; none where the field is absent", () => {
    // b: the next one; d: the one two before the next; a: none.
    const records = [{ a: "x" }, { a: "y" }, { a: "x" }, {}, { a: "z" }];
    expect(columnsOf(records).fields).toEqual({ a: { repeated: "bbdab", values: ["x", "y", "z"] } });
    expect(unpack(pack([{}, ...records], same))).toEqual([{}, ...records]);
  });

  test("has values as they are where that is smaller", () => {
    const records = [{ a: "x" }, { a: "x" }, { a: "y" }];
    expect(columnsOf(records).fields).toEqual({ a: { repeated: "bcb", values: ["x", "y"] } });
    expect(columnsOf(records, characters).fields).toEqual({ a: ["x", "x", "y"] });
  });

  test("has lists by their lengths, and objects by their fields, one inside the other", () => {
    expect(columnsOf([{ a: [1, 2] }, { a: [] }, { a: [3] }]).fields).toEqual({
      a: { lengths: "dbc", items: [1, 2, 3] },
    });
    expect(columnsOf([{ a: { b: 1 } }, { a: { c: true } }]).fields).toEqual({
      a: { size: 2, fields: { b: { repeated: "ba", values: [1] }, c: { repeated: "ab", values: [true] } } },
    });
    expect(columnsOf([{ a: [{ b: "x" }] }, { a: [{ b: "y" }, { b: "z" }] }]).fields).toEqual({
      a: { lengths: "cd", items: { size: 3, fields: { b: ["x", "y", "z"] } } },
    });
    expect(columnsOf([{ a: 1 }, { a: [1] }, { a: { b: 1 } }]).fields).toEqual({ a: [1, [1], { b: 1 }] });
  });

  test("has numbers in base 26, a capital for every digit but the last, from -1 up", () => {
    const lengths = [0, 24, 25, 50, 700, 17_575];
    const records = lengths.map((length) => ({ a: new Array(length).fill(7) }));
    // 25 is Z of the digits, 26 is 1 and 0, 51 is 1 and 25, 701 is 1, 0 and 25, 17,576 is 1, 0, 0 and 0.
    expect(columnsOf(records, preferring("lengths")).fields).toMatchObject({ a: { lengths: "bzBaBzBAzBAAa" } });
    expect(unpack(pack(records, same))).toEqual(records);
  });

  test("has strings as what they share with the one before, up to 35 characters, where that is smaller", () => {
    const long = "a".repeat(40);
    const records = [{ a: "apple" }, { a: "apply" }, { a: "apple pie" }, { a: long }, { a: `${long}b` }];
    const front = ["0apple", "4y", "4e pie", `1${"a".repeat(39)}`, "zaaaaab"];
    expect(columnsOf(records, preferring("front")).fields).toEqual({ a: { front } });
    expect(columnsOf(records).fields).toEqual({ a: records.map(({ a }) => a) });
    expect(columnsOf([{ a: "x" }, { a: 1 }], preferring("front")).fields).toEqual({ a: ["x", 1] });
    const noRepeats = (text: string) => (text.includes("repeated") ? 2 : text.includes("front") ? 0 : 1);
    expect(columnsOf([{ a: "x" }, { a: "x" }, { a: "xy" }], noRepeats).fields).toEqual({
      a: { front: ["0x", "1", "1y"] },
    });
    expect(unpack(pack(records, preferring("front")))).toEqual(records);
  });

  test("has strings of several fields in one table where that is smaller", () => {
    const records = [
      { a: "p", b: "q" },
      { a: "q", b: "p" },
    ];
    expect(columnsOf(records, preferring("table"))).toEqual({
      strings: ["p", "q"],
      fields: { a: { table: "bb" }, b: { table: "cd" } },
    });
    expect(columnsOf(records)).toEqual({ strings: [], fields: { a: ["p", "q"], b: ["q", "p"] } });
    expect(unpack(pack(records, preferring("table")))).toEqual(records);
  });

  test("has a list in the table if other lists hold more than a quarter of it, and only strings", () => {
    const two = (a: readonly unknown[], b: readonly unknown[]) => a.map((value, index) => ({ a: value, b: b[index] }));
    const tabled = (a: readonly unknown[], b: readonly unknown[]) =>
      JSON.stringify(columnsOf(two(a, b), preferring("table"))).includes("table");
    expect(tabled(["s", "1", "2"], ["s", "3", "4"])).toBe(true);
    expect(tabled(["s", "1", "2", "3"], ["s", "4", "5", "6"])).toBe(false);
    expect(tabled(["1", "2", "3", "4"], ["5", "6", "7", "8"])).toBe(false);
    expect(tabled(["s", "t", 1], ["s", "t", 2])).toBe(false);
  });

  test("has tables inside of lists and among values that are there again", () => {
    const records = [
      { a: ["p", "q"], b: "p" },
      { a: ["q"], b: "p" },
      { a: ["p"], b: "q" },
    ];
    expect(columnsOf(records, preferring("table"))).toEqual({
      strings: ["p", "q"],
      fields: {
        a: { lengths: "dcc", items: { repeated: "bbcd", values: { table: "bb" } } },
        b: { repeated: "bcb", values: { table: "dc" } },
      },
    });
    expect(unpack(pack(records, preferring("table")))).toEqual(records);
  });

  test("is read as it is written here", () => {
    const records = {
      size: 3,
      fields: {
        id: { front: ["0us-a", "3b", "0pt"] },
        tag: { repeated: "bac", values: ["x"] },
        list: { lengths: "cbd", items: { table: "bcb" } },
      },
    };
    expect(unpack({ strings: { front: ["0official", "8-text"] }, records })).toEqual([
      { id: "us-a", tag: "x", list: ["official"] },
      { id: "us-b", list: [] },
      { id: "pt", tag: "x", list: ["official", "official-text"] },
    ]);
  });

  test("gives equal values as one object", () => {
    const source = { reference: "a" };
    const [first, second] = unpack(pack([{ source }, { source: { ...source } }], same)) as { source: object }[];
    expect(first?.source).toBe(second?.source);
  });
});

describe("packed records", () => {
  test("unpack to what was packed, whichever way of two is taken", () => {
    const ways = [same, (text: string) => -text.length, characters, preferring("front"), preferring("table")];
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.constantFrom(...ways), (records, sizeOf) => {
        const packed = plain(pack(plain(records) as object[], sizeOf)) as ReturnType<typeof pack>;
        expect(plain(unpack(packed))).toEqual(plain(records));
      }),
      { numRuns: 200 },
    );
  });

  test("point to values that were first seen far before", () => {
    const records = Array.from({ length: 3000 }, (_, index) => ({
      reference: `${(index * index) % 1009}`,
      from: index,
    }));
    expect(unpack(pack(records, gzipped))).toEqual(records);
  });

  test("keep what an absent field, an empty list and equal neighbours are", () => {
    const records = [
      { id: "us-ak-a", sources: [] },
      { id: "us-ak-b", from: "2020-01-01", sources: [{ reference: "us-ak-a" }] },
      { id: "us-ak-b", from: "2020-01-01", sources: [{ reference: "us-ak-a" }, { reference: "x" }] },
    ];
    const unpacked = unpack(pack(records, gzipped));
    expect(unpacked).toEqual(records);
    expect(Object.hasOwn(unpacked[0] as object, "from")).toBe(false);
  });

  test("of the laws come together again from what an answer cites and what else a source holds", () => {
    expect(withDetails(citedOf(laws), detailsOf(laws))).toEqual(laws);
  });
});
