import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/data/csv.ts";
import { csvText } from "../../../src/data/export/csv-text.ts";
import { readObservations, writeObservations } from "../../../src/data/export/observations-csv.ts";
import { parseDataset } from "../../../src/data/parse-dataset.ts";
import { ObservationSchema } from "../../../src/data/schema.ts";
import { observationOf, sourceOf } from "../../support/dataset.ts";
import { observations } from "./observations.ts";

const published = parseDataset(readFileSync(join(import.meta.dirname, "../../../public/data/dataset.json"), "utf8"));
if (published.status === "invalid") throw new Error(published.detail);
const { dataset } = published;

/** The cells of a written row, by column. */
const cellsOf = (text: string): Record<string, string> => {
  const [head, row] = parseCsv(text).records;
  return Object.fromEntries((head?.cells ?? []).map((name, i) => [name, row?.cells[i] ?? ""]));
};

/** A written file whose cells of the first row are others. */
const withCells = (changes: Record<string, string>, observation = observationOf()): string => {
  const cells = { ...cellsOf(writeObservations([observation], [sourceOf({ id: "a" })])), ...changes };
  return csvText([Object.keys(cells), Object.values(cells)]);
};

describe("observations as CSV", () => {
  test("read back are the same, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(observations, { maxLength: 3 }), (list) => {
        for (const one of list) expect(v.is(ObservationSchema, one)).toBe(true);
        expect(readObservations(writeObservations(list, []))).toEqual({ status: "valid", observations: list });
      }),
      { numRuns: 500 },
    );
  });

  test("read back are those of the dataset", () => {
    expect(dataset.observations.length).toBeGreaterThan(50);
    expect(readObservations(writeObservations(dataset.observations, dataset.sources))).toEqual({
      status: "valid",
      observations: dataset.observations,
    });
  });

  test("read back whatever the order of the columns and whatever is beside them", () => {
    const { records } = parseCsv(writeObservations(dataset.observations, dataset.sources));
    const turned = csvText(records.map(({ cells }, i) => [i === 0 ? "MY_NOTE" : "=1", ...cells.toReversed()]));
    expect(readObservations(turned)).toEqual({ status: "valid", observations: dataset.observations });
  });

  test("have no cell that begins like a formula, but for negative numbers", () => {
    fc.assert(
      fc.property(observations, (one) => {
        const cells = cellsOf(writeObservations([one], []));
        for (const [name, cell] of Object.entries(cells))
          if (/^\s*[=+\-@]/.test(cell)) {
            expect(["OBS_VALUE", "LOW", "HIGH"]).toContain(name);
            expect(Number.isFinite(Number(cell))).toBe(true);
          }
      }),
    );
  });

  test("keep numbers plain and exact, and name the language of their source", () => {
    const fall = observationOf({ value: -5.25, evidence: { line: 3, columns: ["-1", "=2"], url: "https://a.vn/" } });
    expect(cellsOf(writeObservations([fall], [sourceOf({ id: "a", language: "lo" })]))).toMatchObject({
      OBS_VALUE: "-5.25",
      COMPARATOR: "eq",
      LANG: "lo",
      LINE: "3",
      COLUMNS: '["-1","=2"]',
      START: "",
    });
    for (const value of [1.13e14, 0.1 + 0.2, 5e-324, 1.7976931348623157e308])
      expect(readObservations(withCells({}, observationOf({ value })))).toMatchObject({ observations: [{ value }] });
  });

  test.each([
    [{ OBS_VALUE: "1,5" }, "OBS_VALUE", "not-a-number"],
    [{ OBS_VALUE: "" }, "OBS_VALUE", "shape"],
    [{ OBS_VALUE: "0x10" }, "OBS_VALUE", "not-a-number"],
    [{ OBS_VALUE: "1e999" }, "OBS_VALUE", "shape"],
    [{ ID: "" }, "ID", "shape"],
    [{ MEASURE: "place" }, "MEASURE", "shape"],
    [{ COMPARATOR: "=" }, "COMPARATOR", "shape"],
    [{ TIME_PERIOD: "last year" }, "TIME_PERIOD", "shape"],
    [{ INHERITED: "area  kind" }, "INHERITED", "shape"],
    [{ DERIVED_FROM: "[" }, "DERIVED_FROM", "not-a-list"],
    [{ LINE: "2" }, "START", "shape"],
    [{ URL: "https://a.vn/" }, "URL", "shape"],
  ])("with %j are refused at the line and the column %s", (changes, column, code) => {
    const parsed = readObservations(withCells(changes));
    expect(parsed).toMatchObject({
      status: "invalid",
      problems: expect.arrayContaining([expect.objectContaining({ line: 2, column, code })]) as unknown,
    });
  });

  test("without a column, with one twice, with a cell too few or a quote too many are refused", () => {
    const [head, row] = parseCsv(withCells({})).records;
    const names = head?.cells ?? [];
    const cells = row?.cells ?? [];
    const problemsOf = (text: string) => {
      const parsed = readObservations(text);
      return parsed.status === "invalid" ? parsed.problems : [];
    };
    expect(problemsOf(csvText([names.slice(1)]))).toEqual([{ line: 1, column: "ID", code: "missing-column", detail: "" }]);
    expect(problemsOf(csvText([[...names, "ID"]]))).toEqual([{ line: 1, column: "ID", code: "repeated-column", detail: "" }]);
    expect(problemsOf(csvText([names, cells.slice(1)]))).toMatchObject([{ line: 2, column: null, code: "cell-count" }]);
    expect(problemsOf(`${csvText([names])}a"b`)).toEqual([{ line: 2, column: null, code: "stray-quote", detail: "" }]);
    expect(problemsOf("").map(({ code }) => code)).toContain("missing-column");
  });
});
