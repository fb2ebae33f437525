import { describe, expect, test } from "vitest";
import { toTables } from "../../src/engine/tables.ts";
import { filter } from "../../src/engine/verbs/filter.ts";
import { join } from "../../src/engine/verbs/join.ts";
import { DEFAULT_NOTEBOOK, resolveCell, sparseCell } from "../../src/notebook/defaults.ts";
import type { CellSpec } from "../../src/notebook/spec.ts";
import { datasetOf, observationOf } from "../support/dataset.ts";

const table = join(
  toTables(
    datasetOf([
      observationOf({ id: "rank" }),
      observationOf({ id: "score", measure: "score", unit: "points" }),
      observationOf({ id: "rank hoped for", kind: "target", period: "../2030" }),
      observationOf({ id: "rank of another index", indicator: "papi" }),
      observationOf({ id: "economy", indicator: "grdp", measure: "amount", unit: "VND" }),
      observationOf({ id: "rank of the economy", indicator: "grdp" }),
      observationOf({
        id: "budget share promised",
        indicator: "st_budget_share",
        measure: "share",
        unit: "%",
        kind: "target",
        period: "2026/..",
      }),
      observationOf({ id: "coverage planned", indicator: "mobile_coverage", measure: "share", unit: "%", kind: "plan" }),
      observationOf({ id: "land", indicator: "land_area", measure: "amount", unit: "km2" }),
    ]),
  ),
);

const keptBy = (spec: CellSpec) => filter(table, resolveCell(spec).filter).array("id");

describe("a cell with nothing chosen", () => {
  test.each<[CellSpec["kind"], string[]]>([
    ["rank", ["rank"]],
    ["amount", ["economy", "budget share promised"]],
    ["target", ["rank hoped for", "budget share promised", "coverage planned"]],
    ["matrix", table.array("id") as string[]],
  ])("of kind %s keeps %j", (kind, kept) => {
    expect(keptBy({ kind })).toEqual(kept);
  });

  test("stands four times in the notebook of an empty address", () => {
    expect(DEFAULT_NOTEBOOK.cells).toEqual([{ kind: "rank" }, { kind: "amount" }, { kind: "target" }, { kind: "matrix" }]);
  });

  test("of kind matrix has indicators down, areas across, and all that is stated", () => {
    expect(resolveCell({ kind: "matrix" })).toEqual({
      kind: "matrix",
      filter: {},
      measure: "rank",
      view: "figure",
      rows: "indicator",
      columns: "area",
      value: "value",
      sort: null,
      descending: false,
    });
  });
});

describe("a choice", () => {
  test("takes the place of its own field's default and leaves the others", () => {
    expect(keptBy({ kind: "rank", filter: { indicator: ["papi"] } })).toEqual(["rank of another index"]);
    expect(keptBy({ kind: "rank", filter: { indicator: [], kind: [] } })).toEqual([
      "rank",
      "rank hoped for",
      "rank of another index",
      "rank of the economy",
    ]);
  });

  test("of scores turns a rank cell's filter to them", () => {
    expect(keptBy({ kind: "rank", measure: "score" })).toEqual(["score"]);
  });

  test("changes no default for the next cell", () => {
    const cell = resolveCell({ kind: "amount" });
    cell.filter.area = ["da-nang"];
    expect(resolveCell({ kind: "amount" }).filter.area).toBeUndefined();
  });

  test("that says what is so anyway is none", () => {
    expect(sparseCell({ kind: "matrix", filter: { area: [] }, rows: "indicator", descending: false, unread: [] })).toEqual({
      kind: "matrix",
    });
  });
});
