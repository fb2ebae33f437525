import { describe, expect, it } from "vitest";
import type { Row } from "../../src/engine/protocol.ts";
import { orderRecords } from "../../src/ui/record-order.ts";
import { sourcesOf } from "../../src/ui/sources-of.ts";

const row = (id: string, value: number, unit: string, period: string | null): Row => ({
  id,
  area: id,
  indicator: "grdp",
  measure: "amount",
  value,
  unit,
  comparator: "=",
  period,
  kind: "actual",
  source: id === "a" ? "s1" : "s2",
  evidence: { line: 1, columns: [], url: "" },
  origin: "extracted",
  rule: "test",
  inherited: [],
  language: "en",
  work: null,
  region: null,
  theme: "economy",
  direction: "higher",
  conflict: null,
});
const rows = [row("b", 30, "VND", "2024"), row("a", 200, "USD", null), row("c", 4, "VND", "2020/2025")];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ids = (order: Parameters<typeof orderRecords>[1]) => orderRecords(rows, order, (of) => of.area, compare).map(({ id }) => id);

describe("the rows of a cell's table", () => {
  it("stand in the engine's order at first", () => {
    expect(ids(null)).toEqual(["b", "a", "c"]);
  });

  it("are sorted by number within a unit", () => {
    expect(ids({ column: "value", descending: false })).toEqual(["a", "c", "b"]);
    expect(ids({ column: "value", descending: true })).toEqual(["b", "c", "a"]);
  });

  it("are sorted by time, and by name", () => {
    expect(ids({ column: "period", descending: false })).toEqual(["a", "b", "c"]);
    expect(ids({ column: "area", descending: true })).toEqual(["c", "b", "a"]);
  });
});

it("names the sources of some rows once, with their areas", () => {
  expect(sourcesOf(rows)).toEqual([
    { source: "s2", areas: ["b", "c"] },
    { source: "s1", areas: ["a"] },
  ]);
});
