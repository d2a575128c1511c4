import { default as fc } from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../src/lib/csv.js";

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

describe("CSV", () => {
  test("keeps numbers as they are, negative ones too, and leaves empty what is not there", () => {
    expect(
      writeCsv([
        ["a", "b", "c"],
        [-1.5, undefined, 1e-7],
      ]),
    ).toBe("a,b,c\r\n-1.5,,1e-7");
  });

  test.each(["=SUM(A1)", "+1", "-1", "@a", "\ta"])("quotes a text that a spreadsheet would run: %j", (text) => {
    expect(writeCsv([[text]])).toBe(`'${text}`);
  });

  test("is read back as it was written", () => {
    const text = fc.string().filter((one) => !/^[=+\-@\t]/.test(one));
    const cell = fc.oneof(text, fc.constantFrom('a "b", c', "a\r\nb", ""), fc.integer());
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, (written) => {
        expect(readCsv(writeCsv(written))).toEqual(written.map((row) => row.map(String)));
      }),
    );
  });
});
