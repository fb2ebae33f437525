import { beforeEach, describe, expect, test } from "vitest";
import type { Conflict, Dataset, Observation } from "../../src/data/contract.ts";
import type { PivotQuery } from "../../src/engine/protocol.ts";
import { toTables } from "../../src/engine/tables.ts";
import { facets } from "../../src/engine/verbs/facets.ts";
import { filter } from "../../src/engine/verbs/filter.ts";
import { join } from "../../src/engine/verbs/join.ts";
import { known } from "../../src/engine/verbs/known.ts";
import { pivot } from "../../src/engine/verbs/pivot.ts";
import { rows } from "../../src/engine/verbs/rows.ts";
import { sort } from "../../src/engine/verbs/sort.ts";
import { stated } from "../../src/engine/verbs/stated.ts";
import { datasetOf, observationOf, sourceOf } from "../support/dataset.ts";

const tableOf = (observations: Observation[], differences: Partial<Dataset> = {}) => join(toTables(datasetOf(observations, differences)));
const ids = (table: ReturnType<typeof tableOf>) => table.array("id");

const sources = [
  sourceOf({ id: "a", language: "fr" }),
  sourceOf({ id: "b", language: "th", work: "w" }),
  sourceOf({ id: "c", language: "nb", work: "w" }),
];
const press = [
  observationOf({ id: "rank-23", outOf: 63, scope: "viet-nam" }),
  observationOf({ id: "rank-24", value: 11, period: "2024", scope: "viet-nam" }),
  observationOf({ id: "region-24", value: 2, period: "2024", scope: "north-central-and-central-coast" }),
  observationOf({ id: "score-24", measure: "score", value: 45.5, unit: "points", period: "2024" }),
  observationOf({ id: "hue", area: "thua-thien-hue", value: 9, period: "2024", scope: "viet-nam", outOf: 63, source: "b" }),
  observationOf({
    id: "grdp-th",
    area: "thua-thien-hue",
    indicator: "grdp",
    measure: "amount",
    value: 8e10,
    unit: "VND",
    period: "2024",
    source: "b",
  }),
  observationOf({
    id: "grdp-nb",
    area: "thua-thien-hue",
    indicator: "grdp",
    measure: "amount",
    value: 8e13,
    unit: "VND",
    period: "2024",
    source: "c",
  }),
  observationOf({
    id: "target",
    indicator: "hdi",
    measure: "score",
    value: 0.8,
    unit: "index",
    period: "../2030",
    kind: "target",
    source: "c",
  }),
  observationOf({
    id: "undated",
    indicator: "hdi",
    measure: "score",
    value: 0.7,
    unit: "index",
    period: null,
    area: "da-lat",
    source: "c",
  }),
].map((observation) => (observation.area === "da-lat" ? { ...observation, area: "lam-dong" } : observation));
const scale: Conflict = { kind: "scale", observations: ["grdp-th", "grdp-nb"], uses: "grdp-nb", reason: { code: "x", params: {} } };

let table: ReturnType<typeof tableOf>;
beforeEach(() => {
  table = tableOf(press, { sources, conflicts: [scale] });
});

describe("rows", () => {
  test("are the observations in the dataset's order, with area, indicator, source and conflict joined", () => {
    const [first, ...rest] = rows(table);
    expect(first).toEqual({
      ...press[0],
      language: "fr",
      work: null,
      region: "north-central-and-central-coast",
      theme: "ranking",
      direction: "higher",
      conflict: null,
    });
    expect(rest.map(({ id }) => id)).toEqual(press.slice(1).map(({ id }) => id));
    expect(rest.at(-3)).toMatchObject({ id: "grdp-nb", language: "nb", work: "w", theme: "economy", conflict: 0 });
  });

  test("can be cloned for the page", () => {
    expect(structuredClone(rows(table))).toEqual(rows(table));
  });

  test("an observation of two conflicts names the first", () => {
    const second: Conflict = { ...scale, kind: "value", observations: ["grdp-nb", "hue"] };
    const joined = rows(tableOf(press, { sources, conflicts: [scale, second] }));
    expect(joined).toHaveLength(press.length);
    expect(joined.filter(({ conflict }) => conflict !== null).map(({ id, conflict }) => [id, conflict])).toEqual([
      ["hue", 1],
      ["grdp-th", 0],
      ["grdp-nb", 0],
    ]);
  });

  test("of a province outside any region have none", () => {
    expect(rows(tableOf([observationOf({ area: "viet-nam" })]))[0]).toMatchObject({ region: null });
  });
});

describe("filter", () => {
  test("keeps what has one of the values in every field named", () => {
    expect(ids(filter(table, { area: ["da-nang"], period: ["2024", "../2030"], measure: ["rank", "score"] }))).toEqual([
      "rank-24",
      "region-24",
      "score-24",
      "target",
    ]);
  });

  test("takes a period that is not stated for a value like others", () => {
    expect(ids(filter(table, { period: [null] }))).toEqual(["undated"]);
    expect(ids(filter(table, { period: [null, "2023"] }))).toEqual(["rank-23", "undated"]);
  });

  test("keeps all for an empty list, nothing for an id that is none", () => {
    expect(filter(table, { area: [] }).numRows()).toBe(press.length);
    expect(filter(table, { area: ["atlantis"] }).numRows()).toBe(0);
  });

  test("knows the language of the source", () => {
    expect(ids(filter(table, { language: ["th"] }))).toEqual(["hue", "grdp-th"]);
  });
});

describe("published tables", () => {
  const row = observationOf({ id: "row", value: 6, area: "ha-noi", source: "t", origin: "table", scope: "viet-nam", outOf: 63 });
  const [tableSource, hdi] = [
    sourceOf({ id: "t", kind: "table" }),
    observationOf({ id: "hdi", indicator: "hdi", source: "t", origin: "table" }),
  ];
  const withTable = () => tableOf([...press, row, hdi], { sources: [...sources, tableSource] });

  test("pass a filter only where it names a source", () => {
    expect(ids(filter(withTable(), { period: ["2023"] }))).toEqual(["rank-23"]);
    expect(ids(filter(withTable(), { period: ["2023"], source: [] }))).toEqual(["rank-23"]);
    expect(ids(filter(withTable(), { period: ["2023"], source: ["t"] }))).toEqual(["row", "hdi"]);
    expect(ids(filter(withTable(), { period: ["2023"], source: ["a", "t"] }))).toEqual(["rank-23", "row", "hdi"]);
  });

  test("are among the sources to choose from, and otherwise not counted until they are chosen", () => {
    expect(facets(withTable(), { indicator: ["pii"] }).source).toContainEqual({ value: "t", count: 1 });
    expect(facets(withTable(), {}).area.map(({ value }) => value)).not.toContain("ha-noi");
    expect(facets(withTable(), { source: ["t"] }).area).toEqual([
      { value: "da-nang", count: 1 },
      { value: "ha-noi", count: 1 },
    ]);
  });

  test("are no report that a target is held against", () => {
    const table = withTable();
    expect(ids(known(table, filter(table, { kind: ["target"] })))).toEqual(["undated"]);
  });
});

describe("facets", () => {
  test("count each field under the others' choices, in the order of the catalogue", () => {
    const found = facets(table, { area: ["thua-thien-hue"], indicator: ["grdp"] });
    expect(found.area).toEqual([{ value: "thua-thien-hue", count: 2 }]);
    expect(found.indicator).toEqual([
      { value: "pii", count: 1 },
      { value: "grdp", count: 2 },
    ]);
    expect(found.language).toEqual([
      { value: "nb", count: 1 },
      { value: "th", count: 1 },
    ]);
  });

  test("order periods by time, what is not stated last", () => {
    expect(facets(table, {}).period).toEqual([
      { value: "2023", count: 1 },
      { value: "2024", count: 6 },
      { value: "../2030", count: 1 },
      { value: null, count: 1 },
    ]);
  });

  test("keep a choice that nothing is left of, so that it can be taken back", () => {
    expect(facets(table, { area: ["lam-dong"], period: ["2024", null] }).period).toEqual([
      { value: null, count: 1 },
      { value: "2024", count: 0 },
    ]);
  });

  test("of an empty dataset are empty", () => {
    expect(facets(tableOf([]), {}).area).toEqual([]);
  });
});

describe("stated", () => {
  test("counts areas per edition and scope, a rank without N in the series of the one N that is stated", () => {
    expect(stated(table)).toEqual([
      { indicator: "pii", period: "2023", scope: "viet-nam", outOf: 63, areas: 1 },
      { indicator: "pii", period: "2024", scope: "viet-nam", outOf: 63, areas: 2 },
      { indicator: "pii", period: "2024", scope: "north-central-and-central-coast", outOf: null, areas: 1 },
    ]);
  });

  test("never counts ranks of 63 with ranks of 34", () => {
    const ranks = [
      observationOf({ outOf: 63 }),
      observationOf({ outOf: 34, area: "da-nang-2025" }),
      observationOf({ outOf: 34, area: "ha-noi" }),
      observationOf({ area: "hai-phong" }),
    ];
    expect(stated(tableOf(ranks)).map(({ outOf, areas }) => [outOf, areas])).toEqual([
      [34, 2],
      [63, 1],
      [null, 1],
    ]);
  });

  test("does not count what is worked out from others", () => {
    const ranks = [observationOf(), observationOf({ area: "ha-noi", origin: "derived", derivedFrom: ["1"] })];
    expect(stated(tableOf(ranks)).map(({ areas }) => areas)).toEqual([1]);
  });

  test("counts an area once, and no target", () => {
    const ranks = [observationOf(), observationOf({ source: "b" }), observationOf({ kind: "target", area: "ha-noi" })];
    expect(stated(tableOf(ranks))).toEqual([{ indicator: "pii", period: "2023", scope: null, outOf: null, areas: 1 }]);
  });
});

describe("known", () => {
  test("is what is reported of any area on the same indicators and measures", () => {
    expect(ids(known(table, filter(table, { kind: ["target"] })))).toEqual(["undated"]);
  });

  test("does not take another measure of an indicator for the same", () => {
    expect(ids(known(table, filter(table, { measure: ["score"], indicator: ["pii"] })))).toEqual(["score-24"]);
  });
});

describe("sort", () => {
  test("puts what is missing last either way", () => {
    const figures = tableOf([3, 1, 2].map((value) => observationOf({ value, ...(value === 1 ? {} : { outOf: value * 10 }) })));
    expect(sort(figures, "outOf").array("value")).toEqual([2, 3, 1]);
    expect(sort(figures, { column: "outOf", descending: true }).array("value")).toEqual([3, 2, 1]);
  });
});

describe("pivot", () => {
  const query: Omit<PivotQuery, "filter"> = { rows: "area", columns: "indicator", value: "value", sort: null, descending: false };

  test("keeps all that is stated in a cell, ranks before scores, the country before a region, then by time", () => {
    expect(pivot(table, query)).toEqual({
      columns: ["pii", "hdi", "grdp"],
      rows: [
        { key: "da-nang", cells: [["rank-23", "rank-24", "region-24", "score-24"], ["target"], []] },
        { key: "lam-dong", cells: [[], ["undated"], []] },
        { key: "thua-thien-hue", cells: [["hue"], [], ["grdp-th", "grdp-nb"]] },
      ],
    });
  });

  test("shows the latest of each measure and scope, and no target in an actual value's place", () => {
    const more = tableOf(
      [...press, observationOf({ id: "hdi-22", indicator: "hdi", measure: "score", unit: "index", value: 0.7, period: "2022" })],
      { sources },
    );
    expect(pivot(more, { ...query, value: "latest" }).rows[0]).toEqual({
      key: "da-nang",
      cells: [["rank-24", "region-24", "score-24"], ["hdi-22", "target"], []],
    });
  });

  test("has a column for what is not stated", () => {
    const { columns, rows: lines } = pivot(table, { ...query, columns: "period", rows: "indicator" });
    expect(columns).toEqual(["2023", "2024", "../2030", null]);
    expect(lines.find(({ key }) => key === "hdi")?.cells).toEqual([[], [], ["target"], ["undated"]]);
  });

  test.each([
    [false, ["thua-thien-hue", "da-nang", "lam-dong"]],
    [true, ["da-nang", "thua-thien-hue", "lam-dong"]],
  ])("sorts by a column's latest national rank (descending: %s), gaps last", (descending, keys) => {
    expect(pivot(table, { ...query, sort: "pii", descending }).rows.map(({ key }) => key)).toEqual(keys);
  });

  test("sorts by figures, not by their text", () => {
    const ranks = tableOf(
      [10, 9, 100].map((value) =>
        observationOf({ value, area: { 10: "ha-noi", 9: "quang-nam", 100: "da-nang" }[value]!, id: String(value) }),
      ),
    );
    expect(pivot(ranks, { ...query, sort: "pii" }).rows.map(({ cells }) => cells[0])).toEqual([["9"], ["10"], ["100"]]);
  });

  test("sorts by the figure that a conflict uses", () => {
    const rival = observationOf({ id: "rival", area: "ha-noi", indicator: "grdp", measure: "amount", unit: "VND", value: 9e11 });
    const disputed = tableOf([...press, rival], { sources, conflicts: [scale] });
    expect(
      pivot(disputed, { ...query, sort: "grdp", descending: true })
        .rows.map(({ key }) => key)
        .slice(0, 2),
    ).toEqual(["thua-thien-hue", "ha-noi"]);
  });

  test("sorts counts by how many there are", () => {
    const { rows: lines } = pivot(table, { ...query, columns: "period", value: "count", sort: "2024", descending: true });
    expect(lines.map(({ key }) => key)).toEqual(["da-nang", "thua-thien-hue", "lam-dong"]);
  });

  test("sorts by the column of what is not stated, and ignores a column that is not there", () => {
    const order = (by: string) => pivot(table, { ...query, columns: "period", sort: by }).rows.map(({ key }) => key);
    expect(order("none")[0]).toBe("lam-dong");
    expect(order("1999")).toEqual(["da-nang", "lam-dong", "thua-thien-hue"]);
  });

  test("of one field by itself and of nothing works", () => {
    expect(
      pivot(table, { ...query, rows: "kind", columns: "kind" }).rows.map(({ key, cells }) => [key, cells.map((cell) => cell.length)]),
    ).toEqual([
      ["actual", [8, 0]],
      ["target", [0, 1]],
    ]);
    expect(pivot(filter(table, { area: ["atlantis"] }), query)).toEqual({ columns: [], rows: [] });
  });
});
