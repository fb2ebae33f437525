import { describe, expect, it } from "vitest";
import { rankPanels, type RankPanel } from "../../src/charts/rank.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { conflictOf, contextOf, rowOf } from "./rows.ts";

const panelsOf = (rows: Row[], context = contextOf()): RankPanel[] => rankPanels(rows, { measure: "rank" }, context);
const joined = (panel: RankPanel | undefined): string[] =>
  (panel?.lines ?? []).map(
    ({ area, from, to }) => `${area} ${from.low} ${panel?.editions[from.edition]} - ${to.low} ${panel?.editions[to.edition]}`,
  );

describe("panels of ranks", () => {
  it("are one for each index, in the order of the catalogue", () => {
    const panels = panelsOf([rowOf({ indicator: "pci" }), rowOf({ indicator: "dti" }), rowOf({ indicator: "pii" })]);
    expect(panels.map(({ indicator }) => indicator)).toEqual(["pii", "dti", "pci"]);
  });

  it("have an axis of as many units as are stated, and say when that is assumed", () => {
    expect(panelsOf([rowOf({ outOf: 61 })])[0]?.axis).toEqual({ kind: "rank", n: 61, assumed: false });
    expect(panelsOf([rowOf()])[0]?.axis).toEqual({ kind: "rank", n: 63, assumed: true });
  });

  it("never end above a stated rank", () => {
    expect(panelsOf([rowOf({ value: 64 })])[0]?.axis).toMatchObject({ n: 64 });
  });

  it("leave scores and other measures out", () => {
    expect(panelsOf([rowOf({ measure: "score", unit: "points", value: 40 })])).toEqual([]);
  });

  it("put editions in order of time, those without a date last", () => {
    const rows = [rowOf({ period: null }), rowOf({ period: "2024" }), rowOf({ period: "2022" })];
    expect(panelsOf(rows)[0]?.editions).toEqual(["2022", "2024", null]);
  });
});

describe("lines between editions", () => {
  it("join an area's ranks of one index", () => {
    const rows = [rowOf({ value: 6 }), rowOf({ value: 11, period: "2024" }), rowOf({ area: "ha-noi", value: 1, period: "2024" })];
    expect(joined(panelsOf(rows)[0])).toEqual(["da-nang 6 2023 - 11 2024"]);
  });

  it("go over an edition in which the area is not stated", () => {
    const rows = [rowOf({ period: "2022", value: 9 }), rowOf({ period: "2024", value: 7 }), rowOf({ area: "ha-noi", period: "2023" })];
    expect(joined(panelsOf(rows)[0])).toEqual(["da-nang 9 2022 - 7 2024"]);
  });

  it("never join ranks of 63 with ranks of 34", () => {
    const panels = panelsOf([rowOf({ area: "ha-noi", period: "2024", outOf: 63 }), rowOf({ area: "ha-noi", period: "2025", outOf: 34 })]);
    expect(panels.map(({ axis }) => axis.kind === "rank" && axis.n)).toEqual([63, 34]);
    expect(panels.flatMap(({ lines }) => lines)).toEqual([]);
  });

  it("join nothing to a group such as the first five, to a promise, or to what has no date", () => {
    const later = [
      rowOf({ value: 5, comparator: "<=", period: "2024" }),
      rowOf({ value: 3, period: "../2024", kind: "target" }),
      rowOf({ value: 3, period: null }),
    ];
    for (const row of later) expect(panelsOf([rowOf(), row]).flatMap(({ lines }) => lines)).toEqual([]);
  });

  it("follow the reading that is used where sources disagree, and none where that is not decided", () => {
    const first = rowOf({ period: "2022", value: 9 });
    const used = rowOf({ id: "used", value: 4 });
    const other = rowOf({ id: "other", value: 14, source: "b" });
    const decided = contextOf({ conflicts: [conflictOf(used, other)] });
    const undecided = contextOf({ conflicts: [conflictOf(used, other, { uses: null })] });
    expect(joined(panelsOf([first, used, other], decided)[0])).toEqual(["da-nang 9 2022 - 4 2023"]);
    expect(joined(panelsOf([first, used, other], undecided)[0])).toEqual([]);
    expect(panelsOf([used, other], decided)[0]?.points.map(({ hollow }) => hollow)).toEqual([false, true]);
  });
});

describe("a rank that is worked out from a stated change", () => {
  const derived = rowOf({ id: "derived", origin: "derived", value: 9, period: "2022" });

  it("is marked as such, and joined to what is stated", () => {
    const [panel] = panelsOf([derived, rowOf()]);
    expect(panel?.points.map((point) => point.derived)).toEqual([true, false]);
    expect(joined(panel)).toEqual(["da-nang 9 2022 - 4 2023"]);
  });

  it("gives way to a rank that is stated", () => {
    const stated = rowOf({ period: "2022", value: 8 });
    expect(joined(panelsOf([derived, stated, rowOf()])[0])).toEqual(["da-nang 8 2022 - 4 2023"]);
  });

  it("is not derived where a text states the same", () => {
    const stated = rowOf({ id: "stated", value: 9, period: "2022", source: "b" });
    expect(panelsOf([derived, stated])[0]?.points.map((point) => point.derived)).toEqual([false]);
  });
});

describe("a comparator on a rank", () => {
  it.each([
    [{ comparator: "<=", value: 5 }, 1, 5, true],
    [{ comparator: "<", value: 5 }, 1, 4, true],
    [{ comparator: ">", value: 50 }, 51, 63, true],
    [{ comparator: ">=", value: 50 }, 50, 63, true],
    [{ comparator: "range", value: 7, low: 6, high: 8 }, 6, 8, true],
    [{ comparator: "~", value: 7 }, 7, 7, false],
  ] as const)("%j covers the places from %d to %d", (differences, low, high, band) => {
    expect(panelsOf([rowOf(differences)])[0]?.points[0]).toMatchObject({ low, high, band });
  });
});

describe("ranks inside a region", () => {
  const regional = rowOf({ area: "ha-noi", scope: "red-river-delta", value: 2 });

  it("stand on an axis of their own, apart from the national ones and joined to none", () => {
    const [panel, ...others] = panelsOf([rowOf({ area: "ha-noi" }), regional, { ...regional, id: "later", period: "2024" }]);
    expect(others).toEqual([]);
    expect(panel?.points).toHaveLength(1);
    expect(panel?.lines).toEqual([]);
    expect(panel?.strips.map(({ region, period, n }) => [region, period, n])).toEqual([
      ["red-river-delta", "2023", 11],
      ["red-river-delta", "2024", 11],
    ]);
  });

  it("are drawn without a national axis where no national rank is stated", () => {
    const [panel] = panelsOf([regional]);
    expect(panel?.points).toEqual([]);
    expect(panel?.strips).toHaveLength(1);
  });
});

describe("panels of scores", () => {
  const score = (value: number, period = "2023"): Row => rowOf({ measure: "score", unit: "points", value, period });

  it("join editions on an axis around the scores", () => {
    const [panel] = rankPanels([score(49.2), score(42.83, "2024")], { measure: "score" }, contextOf());
    expect(joined(panel)).toEqual(["da-nang 49.2 2023 - 42.83 2024"]);
    expect(panel?.axis).toMatchObject({ kind: "score" });
  });

  it("do not make a small difference look large: the axis spans a fifth of all possible scores", () => {
    const [panel] = rankPanels([score(49), score(48.9, "2024")], { measure: "score" }, contextOf());
    const axis = panel?.axis;
    expect(axis?.kind === "score" && axis.high - axis.low).toBeGreaterThanOrEqual(20);
  });

  it("never leave the range of possible scores", () => {
    const [panel] = rankPanels([score(99), score(97, "2024")], { measure: "score" }, contextOf());
    expect(panel?.axis).toMatchObject({ high: 100 });
  });
});
