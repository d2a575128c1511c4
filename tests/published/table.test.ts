import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Column, csvOf, type Table } from "../../src/published/table.js";

const table: Table<readonly (string | number | boolean | readonly string[] | undefined)[]> = {
  name: "table",
  title: "Table",
  description: "A table.",
  key: ["a"],
  columns: ["a", "b"].map((name, index) => ({ name, type: "string", holds: "Anything.", cell: (row) => row[index] })),
};

describe("a table", () => {
  test("is a header and a line for each row, ended by CRLF", () => {
    expect(csvOf(table, [])).toBe("a,b\r\n");
    expect(csvOf(table, [["x", 1.5]])).toBe("a,b\r\nx,1.5\r\n");
  });

  test("leaves empty what is not known, and joins lists", () => {
    expect(csvOf(table, [[undefined, ["x", "y"]]])).toBe("a,b\r\n,x;y\r\n");
  });

  test("keeps the members of a list apart, by another separator or not at all", () => {
    const [a] = table.columns as readonly [Column<readonly (readonly string[])[]>];
    const spaced = { ...table, columns: [{ ...a, separator: " " as const }] };
    expect(csvOf(spaced, [[["https://x.org/1;2", "https://y.org"]]])).toBe("a\r\nhttps://x.org/1;2 https://y.org\r\n");
    expect(() => csvOf(table, [[undefined, ["x;y"]]])).toThrow('b: expected a list without ";" in a member, got x;y');
  });

  test("quotes what would end a cell or a line", () => {
    expect(csvOf(table, [['say "a, b"', "two\nlines"]])).toBe('a,b\r\n"say ""a, b""","two\nlines"\r\n');
  });

  test("is read as it was written, whatever stands in it", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', ",", "\r\n", '",\r', " a ", "=1", "é،"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        expect(parse(csvOf(table, rows), { record_delimiter: "\r\n" }).slice(1)).toEqual(rows);
      }),
    );
  });
});
