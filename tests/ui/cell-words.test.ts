import { describe, expect, it } from "vitest";
import type { Row } from "../../src/engine/protocol.ts";
import { resolveCell } from "../../src/notebook/defaults.ts";
import { cellWords } from "../../src/ui/cell-words.ts";
import type { Answer } from "../../src/ui/state/cell.svelte.ts";

const row = (id: string, more: Partial<Row>): Row => ({
  id,
  area: "lao-cai",
  indicator: "pii",
  measure: "rank",
  value: 12,
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
const context = { language: "en" as const, area: (id: string) => id.toUpperCase(), conflicts: [] };
const rank = resolveCell({ kind: "rank" });
const facets = { area: [], indicator: [], measure: [], period: [], kind: [], source: [], language: [] };
const answer = (rows: Row[], cell = rank): Answer => ({ cell, rows, facets, stated: [], known: [], pivot: null });

describe("the words above a figure", () => {
  it("name the cell alone until there is an answer", () => {
    expect(cellWords(rank, null, context)).toMatchObject({ kick: "Rankings", finding: null });
  });

  it("name the indicators of a ranking and say what its rows say", () => {
    const { kick, finding } = cellWords(rank, answer([row("b", { indicator: "dti", value: 30 }), row("a", {})]), context);
    expect(kick).toBe("Rankings · PII and DTI");
    expect(finding).toMatch(/LAO-CAI/);
    expect(finding).toMatch(/12/);
  });

  it("name the areas of the other cells, unless there are many", () => {
    const target = resolveCell({ kind: "target" });
    const promise = (area: string) => row(area, { area, kind: "target", measure: "share", unit: "%" });
    expect(cellWords(target, answer([promise("a"), promise("b")], target), context).kick).toBe("Targets · A and B");
    expect(cellWords(target, answer(["a", "b", "c", "d"].map(promise), target), context).kick).toBe("Targets");
  });

  it("name the rows and columns of the matrix", () => {
    const matrix = resolveCell({ kind: "matrix", rows: "period", columns: "kind" });
    expect(cellWords(matrix, null, context).kick).toBe("Matrix · Period × Kind");
  });

  it("do not tell how to read a figure that is not shown", () => {
    expect(cellWords(resolveCell({ kind: "rank", view: "table" }), null, context).how).not.toBe(cellWords(rank, null, context).how);
  });
});
