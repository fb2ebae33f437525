import { describe, expect, it } from "vitest";
import { seriesSize } from "../../src/charts/series.ts";
import { rowOf } from "./rows.ts";

describe("the size of a ranking", () => {
  it("is what the row states", () => {
    expect(seriesSize(rowOf({ outOf: 61 }), [])).toEqual({ n: 61, assumed: false });
  });

  it("is what another row of the same index and edition states", () => {
    const other = rowOf({ area: "ha-noi", outOf: 61 });
    expect(seriesSize(rowOf(), [other])).toEqual({ n: 61, assumed: false });
    expect(seriesSize(rowOf({ period: "2022" }), [other])).toEqual({ n: 63, assumed: true });
    expect(seriesSize(rowOf({ indicator: "dti" }), [other])).toEqual({ n: 63, assumed: true });
  });

  it("is assumed to be 63 before July 2025 and 34 after", () => {
    expect(seriesSize(rowOf({ area: "ha-noi", period: "2024" }), [])).toEqual({ n: 63, assumed: true });
    expect(seriesSize(rowOf({ area: "ha-noi", period: "2025" }), [])).toEqual({ n: 34, assumed: true });
    expect(seriesSize(rowOf({ area: "ha-noi", period: "../2030" }), [])).toEqual({ n: 34, assumed: true });
  });

  it("follows the unit where the unit tells the time", () => {
    expect(seriesSize(rowOf({ area: "bac-ninh-2025", period: null }), [])).toEqual({ n: 34, assumed: true });
    expect(seriesSize(rowOf({ area: "bac-ninh", period: "2025" }), [])).toEqual({ n: 63, assumed: true });
  });

  it("never takes the size of 63 for a unit of the 34", () => {
    const before = rowOf({ area: "bac-ninh", period: "2025", outOf: 63 });
    expect(seriesSize(rowOf({ area: "bac-ninh-2025", period: "2025" }), [before])).toEqual({ n: 34, assumed: true });
  });

  it("counts the provinces of the region that a rank is counted in", () => {
    expect(seriesSize(rowOf({ area: "ha-noi", scope: "red-river-delta" }), [])).toEqual({ n: 11, assumed: true });
  });
});
