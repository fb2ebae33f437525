import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/data/csv.ts";
import { csvText, guardText, unguardText } from "../../../src/data/export/csv-text.ts";

/** Any UTF-16 units, halves of pairs among them, and much of what CSV makes something of. */
const cells = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "'", "=", " ", "\t", "a", "\uD83D", "\uDE00", "ปี"), maxLength: 8 }),
);

describe("CSV", () => {
  test("is read back as it was written, whatever is in its cells", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const { records, problems } = parseCsv(csvText(rows));
        expect(problems).toEqual([]);
        expect(records.map((record) => record.cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test("begins with the mark of UTF-8 and ends its lines as RFC 4180 has it", () => {
    expect(
      csvText([
        ["a", "b,c"],
        ['"', ""],
        ["\n", "d"],
      ]),
    ).toBe('\uFEFFa,"b,c"\r\n"""",\r\n"\n",d\r\n');
  });
});

describe("a guarded cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n1", "  =1", "＝1", "'quoted'", "'=1"])(
    "of %j begins like no formula",
    (text) => {
      const cell = guardText(text);
      expect(cell).toBe(`'${text}`);
      expect(unguardText(cell)).toBe(text);
    },
  );

  test.each(["", "1", "Bắc Ninh", "a=b", "ปี 2567", "../2030", " x", "[]"])("of %j is the text as it is", (text) => {
    expect(guardText(text)).toBe(text);
  });

  test("gives its text back, whatever it is", () => {
    fc.assert(
      fc.property(cells, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        expect(guardText(text)).toMatch(/^(?:'|\s*[^\s=+\-@]|\s*$)/);
      }),
    );
  });
});
