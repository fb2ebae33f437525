import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable, readTables } from "../../src/compile/tables.ts";
import { sha256Hex } from "../../src/data/hash.ts";
import { ObservationSchema } from "../../src/data/schema.ts";
import { TABLE_COLUMNS } from "../../src/data/contract.ts";
import * as v from "valibot";

const HEAD = "indicator,period,area,rank,score,out_of,unit,source,note";
const LINK = "https://example.org/table";
const SOUND = {
  indicator: "papi",
  period: "2021",
  area: "kon-tum",
  rank: "40",
  score: "41.25",
  out_of: "63",
  unit: "points",
  source: LINK,
  note: "",
};

const lineOf = (differences: Partial<typeof SOUND>) => Object.values({ ...SOUND, ...differences }).join(",");
const tableOf = (...rows: Partial<typeof SOUND>[]) => [HEAD, ...rows.map(lineOf), ""].join("\n");
const problemsOf = (text: string) => readTable(text, "t").problems.map(({ line, column, code }) => [line, column, code]);

/** The error that a folder with one file stops the build with. */
function refusal(text: string, name = "t"): string {
  try {
    readTables(new Map([[name, new TextEncoder().encode(text)]]));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The table was taken.");
}

describe("a row of a published table", () => {
  it("gives a rank among the stated number of provinces and a score, each with its line, its cells and its link", () => {
    const { observations, problems } = readTable(tableOf(SOUND), "t");
    expect(problems).toEqual([]);
    const evidence = { line: 2, columns: ["papi", "2021", "kon-tum", "40", "41.25", "63", "points", ""], url: LINK };
    const common = { area: "kon-tum", indicator: "papi", comparator: "=", period: "2021", kind: "actual", source: "t", evidence };
    const made = { origin: "table", rule: "published-table", inherited: [] };
    expect(observations).toEqual([
      { id: "t:2:papi:rank:2021", measure: "rank", value: 40, unit: "rank", scope: "viet-nam", outOf: 63, ...common, ...made },
      { id: "t:2:papi:score:2021", measure: "score", value: 41.25, unit: "points", ...common, ...made },
    ]);
    expect(observations.every((one) => v.is(ObservationSchema, one))).toBe(true);
  });

  it("may have a rank alone, a score alone, a growth, or the average of a region", () => {
    const text = tableOf(
      { score: "" },
      { area: "gia-lai", rank: "" },
      { indicator: "grdp_growth", area: "lao-cai-2025", period: "2025", rank: "", score: "-1.5", out_of: "34", unit: "%" },
      { indicator: "pii_regional_average", area: "southeast", rank: "", score: "44", out_of: "" },
    );
    const { observations, problems } = readTable(text, "t");
    expect(problems).toEqual([]);
    expect(observations.map(({ indicator, area, measure, value, outOf }) => [indicator, area, measure, value, outOf])).toEqual([
      ["papi", "kon-tum", "rank", 40, 63],
      ["papi", "gia-lai", "score", 41.25, undefined],
      ["grdp_growth", "lao-cai-2025", "rate", -1.5, undefined],
      ["pii_regional_average", "southeast", "score", 44, undefined],
    ]);
  });

  it("may be quoted, end with CRLF, follow a byte order mark, and have its columns in another order", () => {
    const text = `\uFEFFarea,indicator,period,score,rank,out_of,unit,note,source\r\nkon-tum,papi,2021,,40,63,points,"a tie, ""as said""",${LINK}\r\n`;
    const { observations, problems } = readTable(text, "t");
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([{ area: "kon-tum", value: 40, evidence: { line: 2, url: LINK } }]);
    expect(observations[0]).toHaveProperty(["evidence", "columns", TABLE_COLUMNS.indexOf("note")], 'a tie, "as said"');
  });

  it("may rank one unit among the 63 and again among the 34", () => {
    expect(problemsOf(tableOf({ area: "ha-noi" }, { area: "ha-noi", rank: "2", score: "", out_of: "34" }))).toEqual([]);
  });

  it.each<[string, Partial<typeof SOUND>, string, string, string]>([
    ["an indicator that is unknown", { indicator: "happiness" }, "indicator", "unknown-indicator", "happiness"],
    ["an area that is unknown", { area: "atlantis" }, "area", "unknown-area", "atlantis"],
    ["a merged unit among 63", { area: "ca-mau-2025" }, "area", "not-in-series", "there it is ca-mau"],
    ["a unit of before the merger among 34", { out_of: "34", rank: "3" }, "area", "not-in-series", "there it is quang-ngai-2025"],
    ["a period that is none", { period: "last year" }, "period", "bad-period", "last year"],
    ["a period without an end", { period: "2021/.." }, "period", "bad-period", "2021/.."],
    ["no period", { period: "" }, "period", "bad-period", "write an edition as 2024"],
    ["a rank beyond the number of ranked units", { rank: "64" }, "rank", "rank-above-size", "rank 64 of 63"],
    ["a rank that is not whole", { rank: "4.5" }, "rank", "bad-rank", "4.5"],
    ["a rank of nought", { rank: "0" }, "rank", "bad-rank", "0"],
    ["a rank without the number of ranked units", { out_of: "" }, "out_of", "rank-without-size", "out_of"],
    ["more ranked units than there are provinces", { out_of: "630" }, "out_of", "bad-size", "630"],
    ["a rank of a region", { area: "southeast" }, "rank", "no-province", "southeast"],
    ["a rank of what has none", { indicator: "pii_regional_average" }, "rank", "not-ranked", "pii_regional_average"],
    ["a score above the scale", { score: "80.5" }, "score", "off-scale", "0 to 80"],
    ["a score below the scale", { score: "-1" }, "score", "off-scale", "0 to 80"],
    ["a score with a decimal comma", { score: '"41,25"' }, "score", "bad-score", "41,25"],
    ["a unit that is not the indicator's", { unit: "index" }, "unit", "other-unit", "points"],
    ["no link", { source: "" }, "source", "no-link", "no link"],
    ["a link that is none", { source: "javascript:alert(1)" }, "source", "bad-link", "must begin with https://"],
    ["neither rank nor score", { rank: "", score: "" }, "rank", "no-value", "neither"],
  ])("is refused for %s, with file, line, column and reason", (_, differences, column, code, words) => {
    const text = tableOf({ area: "gia-lai" }, differences);
    expect(problemsOf(text)).toEqual([[3, column, code]]);
    expect(readTable(text, "t").observations).toHaveLength(2);
    expect(refusal(text)).toMatch(new RegExp(`^seeds/tables/t\\.csv:3: ${column}: `));
    expect(refusal(text)).toContain(words);
  });

  it("is refused where it repeats a claim, and the first one is named", () => {
    const text = tableOf({ note: "first" }, { area: "gia-lai" }, { rank: "41" });
    expect(problemsOf(text)).toEqual([
      [4, "rank", "repeated-claim"],
      [4, "score", "repeated-claim"],
    ]);
    expect(refusal(text)).toContain("t.csv:4: rank: line 2 already says this");
  });

  it("is refused where it has other fields than the first line names", () => {
    expect(refusal(`${HEAD}\n${lineOf({})},one more\n`)).toContain("t.csv:2: 10 fields where the first line names 9");
  });
});

describe("the first line of a published table", () => {
  it("may name no column that is unknown; the rows are read all the same", () => {
    const text = `${HEAD},colour\n${lineOf({ rank: "99" })},red\n`;
    expect(problemsOf(text)).toEqual([
      [1, null, "unknown-column"],
      [2, "rank", "rank-above-size"],
    ]);
    expect(refusal(text)).toContain("t.csv:1: unknown column “colour”; known are indicator, period");
  });

  it.each([
    ["lacks a column", HEAD.replace(",out_of", ""), "missing-column"],
    ["names a column twice", `${HEAD},rank`, "repeated-column"],
  ])("stops the reading where it %s", (_, head, code) => {
    expect(problemsOf(`${head}\nx\n`)).toEqual([[1, null, code]]);
  });

  it("needs rows under it", () => {
    expect(refusal(`${HEAD}\n`)).toContain("the table has no rows");
    expect(refusal("")).toContain("the table has no rows");
  });
});

describe("a folder of published tables", () => {
  it("is sources of their own, with the hash of their bytes", () => {
    const bytes = new TextEncoder().encode(tableOf(SOUND));
    const [table] = readTables(new Map([["governance", bytes]]));
    expect(table?.source).toEqual({
      id: "governance",
      kind: "table",
      language: "en",
      title: "governance.csv",
      publisher: null,
      published: null,
      url: null,
      sha256: sha256Hex(bytes),
    });
    expect(table?.observations.map(({ source }) => source)).toEqual(["governance", "governance"]);
  });

  it("is refused with everything that is wrong in any file at once, and what to do", () => {
    const files = new Map([
      ["one", new TextEncoder().encode(tableOf({ rank: "70" }, { area: "nowhere", source: "" }))],
      ["two", new TextEncoder().encode(tableOf({ unit: "kg" }))],
    ]);
    expect(() => readTables(files)).toThrow(
      /one\.csv:2: rank:.*\n.*one\.csv:3: area:.*\n.*one\.csv:3: source:.*\n.*two\.csv:2: unit:.*\nNothing was written\. Mend these lines.*npm run compile/,
    );
  });

  it("is refused where a cell is not quoted as CSV has it, or never ends", () => {
    expect(refusal(tableOf({ note: 'so "said"' }))).toContain("t.csv:2: a quotation mark inside a cell");
    expect(refusal(tableOf({ note: '"said' }))).toContain("t.csv:2: a quotation mark that is never closed");
  });

  it("is refused where a file is in another encoding", () => {
    const latin = new Uint8Array([...new TextEncoder().encode(`${HEAD}\n${lineOf({ note: "S" })}`), 0xf4, 0x6e]);
    expect(() => readTables(new Map([["old", latin]]))).toThrow(/old\.csv:1: the file is not UTF-8/);
  });

  it("gives an answer to any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(400), (noise, at) => {
        const sound = tableOf(SOUND, { area: "gia-lai" });
        for (const text of [noise, sound.slice(0, at) + noise + sound.slice(at)]) {
          const { observations } = readTable(text, "t");
          expect(observations.every((one) => v.is(ObservationSchema, one))).toBe(true);
        }
      }),
    );
  });
});
