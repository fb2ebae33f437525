import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv.ts";

const cellsOf = (text: string) => parseCsv(text).records.map(({ cells }) => cells);
const linesOf = (text: string) => parseCsv(text).records.map(({ line }) => line);

describe("comma-separated values", () => {
  it.each([
    ["a,b\n1,2\n", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ["a,b\r\n1,2", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ["a,b\r1,2\r", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ["\uFEFFa,b\n1,2\n", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ['"a, still a","say ""b"""\n', [["a, still a", 'say "b"']]],
    ['"two\nlines",x\n', [["two\nlines", "x"]]],
    [",,\n", [["", "", ""]]],
    ['"",\n', [["", ""]]],
    ["", []],
    ["\n\n", []],
  ])("of %j are %j", (text, records) => {
    expect(cellsOf(text)).toEqual(records);
    expect(parseCsv(text).problems).toEqual([]);
  });

  it("know the line that each record begins on, past empty lines and line ends inside a cell", () => {
    expect(linesOf('a\n\n"b\r\nc\nd",e\r\nf\n')).toEqual([1, 3, 6]);
  });

  it("are not what has a quotation mark inside a bare cell or text after a closing one", () => {
    expect(parseCsv('a,b\n1,say "x"\n2,"x"y\n3,z\n').problems).toEqual([
      { line: 2, code: "stray-quote" },
      { line: 3, code: "stray-quote" },
    ]);
  });

  it("end where a quotation mark is never closed", () => {
    const { records, problems } = parseCsv('a\n"b\nc\n');
    expect(records.map(({ cells }) => cells)).toEqual([["a"]]);
    expect(problems).toEqual([{ line: 2, code: "open-quote" }]);
  });

  it("come back as they were written, whatever stands in the cells", () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const tables = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, (table) => {
        const { records, problems } = parseCsv(table.map((row) => row.map(quote).join(",")).join("\r\n"));
        expect(problems).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });
});
