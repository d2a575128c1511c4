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

const bytes = (text: string): number => gzipSync(text).length;
const plain = (records: unknown): unknown => JSON.parse(JSON.stringify(records));
describe("packed records", () => {
  test("unpack to what was packed", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (records) => {
        const packed = plain(pack(plain(records) as object[], bytes)) as ReturnType<typeof pack>;
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
    expect(unpack(pack(records, bytes))).toEqual(records);
  });

  test("keep what an absent field, an empty list and equal neighbours are", () => {
    const records = [
      { id: "us-ak-a", sources: [] },
      { id: "us-ak-b", from: "2020-01-01", sources: [{ reference: "us-ak-a" }] },
      { id: "us-ak-b", from: "2020-01-01", sources: [{ reference: "us-ak-a" }, { reference: "x" }] },
    ];
    const unpacked = unpack(pack(records, bytes));
    expect(unpacked).toEqual(records);
    expect(Object.hasOwn(unpacked[0] as object, "from")).toBe(false);
  });

  test("of the laws come together again from what an answer cites and what else a source holds", () => {
    expect(withDetails(citedOf(laws), detailsOf(laws))).toEqual(laws);
  });
});
