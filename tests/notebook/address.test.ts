import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMadeOnOtherData, MAX_CELLS, parseAddress, serializeAddress, vocabularyOf } from "../../src/notebook/address.ts";
import { DEFAULT_NOTEBOOK, resolveCell, sparseCell } from "../../src/notebook/defaults.ts";
import { FIELDS, type CellSpec, type NotebookSpec } from "../../src/notebook/spec.ts";
import { notebookSpecs } from "../support/arbitraries.ts";
import { datasetOf, observationOf } from "../support/dataset.ts";

const notebookOf = (...cells: CellSpec[]): NotebookSpec => ({ version: 1, cells });
const ignoredIn = (address: string) => parseAddress(address, vocabulary).ignored;
const vocabulary = vocabularyOf(datasetOf([observationOf({ source: "a" })]));

describe("an address", () => {
  test.each<[string, NotebookSpec]>([
    ["#1/rank/amount/target/matrix", DEFAULT_NOTEBOOK],
    [
      "#1;lang=vi;data=3fa9/rank;indicator=pii;period=2023,2024;area=bac-ninh,ha-tinh/target;period=by-2030",
      {
        version: 1,
        lang: "vi",
        data: "3fa9",
        cells: [
          { kind: "rank", filter: { indicator: ["pii"], period: ["2023", "2024"], area: ["bac-ninh", "ha-tinh"] } },
          { kind: "target", filter: { period: ["../2030"] } },
        ],
      },
    ],
    [
      "#1/rank;indicator=all;measure=score;view=table",
      notebookOf({ kind: "rank", filter: { indicator: [] }, measure: "score", view: "table" }),
    ],
    ["#1/amount;period=2020_2025,from-2026,none", notebookOf({ kind: "amount", filter: { period: ["2020/2025", "2026/..", null] } })],
    [
      "#1/matrix;rows=kind;columns=period;value=latest;sort=by-2030;descending=yes",
      notebookOf({ kind: "matrix", rows: "kind", columns: "period", value: "latest", sort: "../2030", descending: true }),
    ],
    [
      "#1/matrix;measure=rank,score;columns=period;sort=none",
      notebookOf({ kind: "matrix", filter: { measure: ["rank", "score"] }, columns: "period", sort: "none" }),
    ],
    [
      "#1/matrix;source=t%E1%BB%89nh%2C%20%28b%29%2F%3B%3D,%61ll",
      notebookOf({ kind: "matrix", filter: { source: ["tỉnh, (b)/;=", "all"] } }),
    ],
  ])("%s says its notebook and is said by it", (address, notebook) => {
    const { notebook: read, ignored } = parseAddress(address);
    expect(read).toEqual(notebook);
    expect(ignored).toEqual([]);
    expect(serializeAddress(read)).toBe(address.replace(",%61ll", ",all"));
  });

  test.each(["", "#", "1", "#1/", "#1;"])("%j is the default notebook", (address) => {
    expect(parseAddress(address)).toEqual({ notebook: DEFAULT_NOTEBOOK, ignored: [] });
  });

  test("writes no default, however it was chosen", () => {
    const chosen: CellSpec = { kind: "rank", filter: { indicator: ["dti", "pci", "pii", "dti"] }, measure: "rank", view: "figure" };
    expect(serializeAddress(notebookOf(chosen))).toBe("#1/rank");
  });

  test("leaves out what means nothing in a cell's kind", () => {
    expect(serializeAddress(notebookOf({ kind: "target", measure: "score", rows: "period", sort: "pii" }))).toBe("#1/target");
  });

  test("reads back every notebook, but for what its defaults say anyway", () => {
    fc.assert(
      fc.property(notebookSpecs, (notebook) => {
        const { notebook: read } = parseAddress(serializeAddress(notebook));
        expect(read).toEqual({ ...notebook, cells: notebook.cells.map(sparseCell) });
      }),
      { numRuns: 1000 },
    );
  });

  test("is made of characters that no browser rewrites", () => {
    fc.assert(
      fc.property(notebookSpecs, (notebook) => {
        expect(serializeAddress(notebook)).toMatch(/^#[\w.~%/;=,-]*$/);
      }),
    );
  });

  test("opens whatever was typed, and once written stays as it is", () => {
    const pieces = fc.constantFrom(
      "#",
      "1",
      "2",
      "/",
      ";",
      "=",
      ",",
      "rank",
      "matrix",
      "globe",
      "measure",
      "area",
      "period",
      "sort",
      "columns",
      "by-2030",
      "%",
      "%E0",
      "lang",
      "vi",
      "all",
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((parts) => parts.join("")),
      fc.tuple(notebookSpecs, fc.nat(), fc.string({ maxLength: 3 })).map(([notebook, at, noise]) => {
        const text = serializeAddress(notebook);
        return text.slice(0, at % text.length) + noise + text.slice(at % text.length);
      }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { notebook } = parseAddress(text, vocabulary);
        expect(notebook.cells.length).toBeGreaterThan(0);
        const again = parseAddress(serializeAddress(notebook), vocabulary);
        expect(again.notebook).toEqual(notebook);
      }),
      { numRuns: 3000 },
    );
  });

  test("writes half a character as a mark of what is lost, and throws nothing", () => {
    expect(serializeAddress(notebookOf({ kind: "rank", filter: { area: ["\ud800x"] } }))).toBe("#1/rank;area=%EF%BF%BDx");
  });
});

describe("a broken or foreign address", () => {
  test.each<[string, string, string, number | null]>([
    ["#1/rank;view=poster", "view=poster", "value", 0],
    ["#1/target/rank;measure=share", "measure=share", "value", 1],
    ["#1/rank;measure=rank,score", "measure=rank,score", "value", 0],
    ["#1/matrix;kind=actual,dream", "kind=dream", "value", 0],
    ["#1/rank;period=tomorrow", "period=tomorrow", "value", 0],
    ["#1/rank;area=%E0%A4", "area=%E0%A4", "encoding", 0],
    ["#1/rank;area=", "area", "empty", 0],
    ["#1/rank;view=table;view=figure", "view=figure", "repeated", 0],
    ["#1/rank;rows=area", "rows=area", "parameter", 0],
    ["#1/rank;colour=%23f00", "colour=#f00", "parameter", 0],
    ["#1/globe;x=1/rank", "globe", "cell", null],
    ["#1;size=large/rank", "size=large", "setting", null],
    ["#1;lang=lo/rank", "lang=lo", "value", null],
    ["#1;data=zz/rank", "data=zz", "value", null],
    ["#7/rank", "7", "version", null],
    ["#rank;view=table", "rank", "no-version", null],
    ["#section-2", "section-2", "cell", null],
    ["#1/rank;area=atlantis", "area=atlantis", "unknown-area", 0],
    ["#1/rank;indicator=pii,luck", "indicator=luck", "unknown-indicator", 0],
    ["#1/rank;source=b", "source=b", "unknown-source", 0],
  ])("%s names %j", (address, part, reason, cell) => {
    expect(ignoredIn(address)).toEqual([{ part, reason, cell }]);
  });

  test("opens the rest", () => {
    const { notebook } = parseAddress("#7;lang=vi;x=1/globe/rank;view=poster;kind=plan,dream;area=atlantis/matrix;period=bad,2024");
    expect(notebook.lang).toBe("vi");
    expect(notebook.cells).toEqual([
      { kind: "rank", filter: { kind: ["plan"], area: ["atlantis"] } },
      { kind: "matrix", filter: { period: ["2024"] } },
    ]);
  });

  test("keeps for a later version what this one cannot read", () => {
    const { notebook } = parseAddress("#1;size=large/rank;glow=a,<b>;view=poster/globe;spin=1");
    expect(serializeAddress(notebook)).toBe("#1;size=large/rank;glow=a,%3Cb%3E/globe;spin=1");
  });

  test("without a cell that can be read is the default notebook", () => {
    expect(parseAddress("#section-2").notebook.cells).toEqual(DEFAULT_NOTEBOOK.cells);
  });

  test("is not longer than a page can show", () => {
    const { notebook, ignored } = parseAddress(`#1${"/rank".repeat(MAX_CELLS + 2)}`);
    expect(notebook.cells).toHaveLength(MAX_CELLS);
    expect(ignored.map(({ reason }) => reason)).toEqual(["too-many", "too-many"]);
  });

  test("doubts no id when it has no vocabulary", () => {
    expect(parseAddress("#1/rank;area=atlantis").ignored).toEqual([]);
  });
});

describe("resolveCell", () => {
  test("gives the same cell before and after an address", () => {
    fc.assert(
      fc.property(notebookSpecs, (notebook) => {
        const asSets = (spec: CellSpec) => {
          const cell = resolveCell(spec);
          return {
            ...cell,
            filter: Object.fromEntries(FIELDS.map((field) => [field, new Set<string | null>(cell.filter[field])])),
          };
        };
        const read = parseAddress(serializeAddress(notebook)).notebook;
        expect(read.cells.map(asSets)).toEqual(notebook.cells.map(asSets));
      }),
    );
  });
});

test("a notebook made on other data says so", () => {
  const { notebook } = parseAddress("#1;data=3fa9/rank");
  expect(isMadeOnOtherData(notebook, "3fa9b1")).toBe(false);
  expect(isMadeOnOtherData(notebook, "aaaa")).toBe(true);
  expect(isMadeOnOtherData(DEFAULT_NOTEBOOK, "aaaa")).toBe(false);
});
