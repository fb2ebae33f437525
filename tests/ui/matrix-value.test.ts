import { describe, expect, it } from "vitest";
import type { Row } from "../../src/engine/protocol.ts";
import { resolveCell } from "../../src/notebook/defaults.ts";
import { createGaps, matrixValues } from "../../src/ui/matrix-value.ts";

const row = (id: string, more: Partial<Row>): Row => ({
  id,
  area: "ha-tinh",
  indicator: "pii",
  measure: "rank",
  value: 34,
  unit: "rank",
  comparator: "=",
  period: "2024",
  kind: "actual",
  source: "s",
  evidence: { line: 1, columns: [], url: "" },
  origin: "extracted",
  rule: "test",
  inherited: [],
  language: "en",
  work: null,
  region: null,
  theme: "ranking",
  direction: "higher",
  conflict: null,
  ...more,
});
const speaker = { language: "en" as const, area: (id: string) => ({ "ha-tinh": "Hà Tĩnh", southeast: "Southeast" })[id] ?? id };
const matrix = resolveCell({ kind: "matrix", rows: "indicator", columns: "area" });

describe("a cell of the matrix", () => {
  it("shows every claim, with what its row and column leave open", () => {
    const rows = [
      row("a", { period: "2023", value: 42 }),
      row("b", {}),
      row("c", { scope: "southeast", value: 3 }),
      row("d", { measure: "score", value: 41.5, unit: "points", kind: "target", period: "../2030" }),
    ];
    expect(matrixValues(rows, matrix, speaker).map(({ text, note }) => [text, note])).toEqual([
      ["rank 42", "2023"],
      ["rank 34", "2024"],
      ["rank 3", "2024"],
      ["41.5 points", "target · by 2030"],
    ]);
  });

  it("shows what several texts say once, and keeps who says it", () => {
    const rows = [row("a", { source: "th" }), row("b", { source: "nb" })];
    expect(matrixValues(rows, matrix, speaker)).toEqual([{ ids: ["a", "b"], text: "rank 34", scope: null, note: "2024", disputed: false }]);
  });

  it("says where a rank is counted, in short where it is the province's own region", () => {
    const rows = [row("a", { scope: "southeast", region: "southeast" }), row("b", { scope: "southeast", value: 3 })];
    expect(matrixValues(rows, matrix, speaker).map(({ scope }) => scope)).toEqual([
      { text: "in its region", full: "Southeast" },
      { text: "in the Southeast", full: null },
    ]);
    const periods = resolveCell({ kind: "matrix", rows: "period", columns: "kind" });
    expect(matrixValues(rows.slice(0, 1), periods, speaker)[0]?.scope).toEqual({ text: "in the Southeast", full: null });
  });

  it("marks what the sources disagree on", () => {
    expect(matrixValues([row("a", { conflict: 0 })], matrix, speaker)).toMatchObject([{ disputed: true }]);
  });

  it("names the area and the indicator where neither is a row or a column", () => {
    const other = resolveCell({ kind: "matrix", rows: "period", columns: "kind" });
    expect(matrixValues([row("a", {})], other, speaker)[0]?.note).toBe("Hà Tĩnh · PII");
  });

  it("counts observations where that is asked", () => {
    const counts = resolveCell({ kind: "matrix", value: "count" });
    expect(matrixValues([row("a", {}), row("b", { value: 1 })], counts, speaker)).toMatchObject([{ ids: ["a", "b"], text: "2" }]);
    expect(matrixValues([], counts, speaker)).toEqual([]);
  });
});

describe("a gap of the matrix", () => {
  const observations = [row("a", {}), row("b", { indicator: "hdi", kind: "target" })];

  it("says why nothing is there", () => {
    const gaps = createGaps(observations, () => "en", matrix);
    expect(gaps("pii", "ha-tinh")).toBe("filtered");
    expect(gaps("hdi", "ha-tinh")).toBe("target-only");
    expect(gaps("dti", "ha-tinh")).toBe("not-mentioned");
  });

  it("knows the language of a source", () => {
    const gaps = createGaps(
      observations,
      (source) => (source === "s" ? "lo" : ""),
      resolveCell({ kind: "matrix", rows: "language", columns: "area" }),
    );
    expect(gaps("lo", "ha-tinh")).toBe("filtered");
    expect(gaps("en", "ha-tinh")).toBe("not-mentioned");
  });
});
