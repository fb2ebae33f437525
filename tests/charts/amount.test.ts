import { describe, expect, it } from "vitest";
import { amountPanels } from "../../src/charts/amount.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { amountOf, conflictOf, contextOf, rowOf, shareOf } from "./rows.ts";

const panelsOf = (rows: Row[], context = contextOf()) => amountPanels(rows, context);
const economy = (differences: Partial<Row> = {}): Row[] =>
  [
    ["agriculture_share", 10],
    ["industry_share", 40],
    ["services_share", 50],
  ].map(([indicator, value]) => shareOf({ indicator: String(indicator), value: Number(value), ...differences }));

describe("panels of amounts", () => {
  it("never put two units on one axis", () => {
    const panels = panelsOf([amountOf(), amountOf({ unit: "USD", value: 1e8 }), shareOf()]);
    expect(panels.map(({ unit }) => unit)).toEqual(["VND", "USD", "%"]);
  });

  it("keep amounts a person and growth on axes of their own", () => {
    const perPerson = amountOf({ indicator: "grdp_per_capita", value: 9e7 });
    const growth = rowOf({ indicator: "grdp_growth", measure: "rate", unit: "%", value: 7 });
    expect(panelsOf([amountOf(), perPerson, growth, shareOf()]).map(({ unit, counts }) => `${unit} ${counts}`)).toEqual([
      "VND amount",
      "% rate",
      "VND/person amount",
      "% share",
    ]);
  });

  it("are logarithmic only where the greatest is more than fifty times the least", () => {
    const kindOf = (value: number) => panelsOf([amountOf({ value: 1e9 }), amountOf({ value, area: "ha-noi" })])[0]?.scale.kind;
    expect(kindOf(5e10)).toBe("linear");
    expect(kindOf(5.1e10)).toBe("log");
  });

  it("show shares from 0 to 100, and growth below zero where it is", () => {
    expect(panelsOf([shareOf({ value: 3 })])[0]?.scale).toEqual({ kind: "linear", low: 0, high: 100 });
    const growth = rowOf({ indicator: "grdp_growth", measure: "rate", unit: "%", value: -3 });
    expect(panelsOf([growth])[0]?.scale.low).toBeLessThanOrEqual(-3);
  });

  it("leave ranks and changes out", () => {
    expect(panelsOf([rowOf(), rowOf({ measure: "change", unit: "places" })])).toEqual([]);
  });
});

describe("rows of amounts", () => {
  it("hold every reading of one value, the contradicted ones hollow", () => {
    const used = amountOf({ id: "used", value: 1.13e14, language: "nb" });
    const other = amountOf({ id: "other", value: 1.13e11, language: "th", source: "b" });
    const [panel] = panelsOf([used, other], contextOf({ conflicts: [conflictOf(used, other)] }));
    const [row] = panel?.rows ?? [];
    expect(panel?.rows).toHaveLength(1);
    expect(row?.marks.map(({ claim, hollow }) => [claim.row.value, hollow])).toEqual([
      [1.13e14, false],
      [1.13e11, true],
    ]);
    expect(panel?.scale.kind).toBe("log");
  });

  it("draw the parts of an economy as one bar where one work states all of them", () => {
    const [panel] = panelsOf(economy());
    expect(panel?.rows.map(({ kind, marks }) => [kind, marks.length])).toEqual([["stack", 3]]);
  });

  it.each([
    ["a part is missing", economy().slice(1)],
    ["two works state them", [...economy().slice(1), ...economy({ source: "b" }).slice(0, 1)]],
    ["they are of two years", [...economy().slice(1), ...economy({ period: "2020" }).slice(0, 1)]],
    ["they make no whole", economy().map((row, i) => ({ ...row, value: row.value + (i === 0 ? 5 : 0) }))],
    ["one of them is only a bound", economy().map((row, i) => ({ ...row, comparator: i === 0 ? (">" as const) : row.comparator }))],
  ])("keep the parts of an economy apart where %s", (_, rows) => {
    expect(panelsOf(rows).flatMap((panel) => panel.rows.map(({ kind }) => kind))).not.toContain("stack");
  });
});
