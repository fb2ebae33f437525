import { describe, expect, it } from "vitest";
import { targetPanels, type TargetRow } from "../../src/charts/target.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { conflictOf, contextOf, rowOf, shareOf } from "./rows.ts";

const promise = (differences: Partial<Row> = {}): Row => shareOf({ kind: "target", period: "../2030", value: 30, ...differences });
const panelsOf = (rows: Row[], known: Row[] = [], context = contextOf()) => targetPanels(rows, { known }, context);
const rowsOf = (rows: Row[], known: Row[] = [], context = contextOf()): TargetRow[] =>
  panelsOf(rows, known, context).flatMap((panel) => panel.rows);

describe("rows of targets", () => {
  it("are one for each indicator, area and deadline", () => {
    const rows = rowsOf([
      promise(),
      promise({ area: "ha-noi" }),
      promise({ period: "../2035", value: 40 }),
      promise({ indicator: "mobile_coverage" }),
    ]);
    expect(rows.map(({ indicator, area, period }) => [indicator, area, period])).toEqual([
      ["digital_economy_share", "da-nang", "../2030"],
      ["digital_economy_share", "da-nang", "../2035"],
      ["digital_economy_share", "ha-noi", "../2030"],
      ["mobile_coverage", "da-nang", "../2030"],
    ]);
  });

  it("are never made of values of today", () => {
    expect(rowsOf([shareOf()], [shareOf()])).toEqual([]);
  });

  it("stand on one axis only with targets of their own unit", () => {
    const hdi = rowOf({ indicator: "hdi", measure: "score", unit: "index", value: 0.8, kind: "target", period: null });
    const growth = rowOf({ indicator: "st_market_growth", measure: "rate", unit: "%", value: 20, kind: "target", period: null });
    expect(panelsOf([promise(), hdi, growth]).map(({ unit, counts }) => `${unit} ${counts}`)).toEqual([
      "% share",
      "index amount",
      "% rate",
    ]);
  });

  it("make one mark of words that one text takes for a target and another for an estimate", () => {
    const target = promise({ id: "target" });
    const estimate = promise({ id: "estimate", kind: "estimate", source: "b", language: "th" });
    const [row] = rowsOf([estimate, target]);
    expect(row?.targets.map(({ claim, alias, hollow }) => [claim.ids, alias?.ids, hollow])).toEqual([[["target"], ["estimate"], false]]);
  });

  it("keep another value of the same promise hollow beside the one that is used", () => {
    const used = promise({ id: "used" });
    const other = promise({ id: "other", value: 13, source: "b" });
    const [row] = rowsOf([other, used], [], contextOf({ conflicts: [conflictOf(used, other)] }));
    expect(row?.targets.map(({ claim, hollow }) => [claim.ids, hollow])).toEqual([
      [["used"], false],
      [["other"], true],
    ]);
  });
});

describe("what is known today", () => {
  const known = (area: string, value: number, period: string | null = "2024"): Row => shareOf({ area, value, period });

  it("stands in the row of its own area", () => {
    const [first, second] = rowsOf([promise(), promise({ area: "ha-noi" })], [known("ha-noi", 12)]);
    expect(first?.known).toEqual([]);
    expect(second?.known.map(({ row }) => row.value)).toEqual([12]);
  });

  it("stands beside the first promise on its indicator where its area promises nothing", () => {
    const [first, second] = rowsOf([promise(), promise({ area: "ha-noi" })], [known("can-tho", 12)]);
    expect(first?.known.map(({ row }) => row.area)).toEqual(["can-tho"]);
    expect(second?.known).toEqual([]);
  });

  it("is left out on another indicator or in another unit", () => {
    const others = [known("can-tho", 12), shareOf({ indicator: "mobile_coverage" })].map((row, i) =>
      i === 0 ? { ...row, unit: "VND" } : row,
    );
    expect(rowsOf([promise()], others)[0]?.known).toEqual([]);
  });

  it("is the latest of each area, its own first, then the best four with a count of the rest", () => {
    const others = ["ha-noi", "can-tho", "hai-phong", "nghe-an", "lao-cai", "son-la"].map((area, i) => known(area, 10 + i));
    const [row] = rowsOf([promise()], [...others, known("da-nang", 5, "2022"), known("da-nang", 6, "2024")]);
    expect(row?.known.map((claim) => [claim.row.area, claim.row.value])).toEqual([
      ["da-nang", 6],
      ["son-la", 15],
      ["lao-cai", 14],
      ["nghe-an", 13],
      ["hai-phong", 12],
    ]);
    expect(row?.more).toBe(2);
  });
});
