import { describe, expect, it } from "vitest";
import { toClaims } from "../../src/charts/claims.ts";
import { rowOf } from "./rows.ts";

describe("claims", () => {
  it("make one mark of the translations of one work, and one witness", () => {
    const thai = rowOf({ id: "1", source: "a", work: "w", language: "th" });
    const norwegian = rowOf({ id: "2", source: "b", work: "w", language: "nb" });
    expect(toClaims([thai, norwegian])).toEqual([{ row: thai, ids: ["1", "2"], languages: ["th", "nb"], witnesses: 1 }]);
  });

  it("count works of their own as witnesses of their own", () => {
    const [claim] = toClaims([rowOf({ id: "1", source: "a" }), rowOf({ id: "2", source: "b" })]);
    expect(claim?.witnesses).toBe(2);
  });

  it("take the size of a ranking from whichever sentence states it", () => {
    const [claim] = toClaims([rowOf({ id: "1", source: "a" }), rowOf({ id: "2", source: "a", outOf: 63 })]);
    expect(claim?.row.outOf).toBe(63);
    expect(claim?.ids).toEqual(["1", "2"]);
  });

  it("are told apart by value, comparator, kind, period and the area that a rank is counted in", () => {
    const rows = [
      rowOf({ id: "1" }),
      rowOf({ id: "2", value: 5 }),
      rowOf({ id: "3", comparator: "~" }),
      rowOf({ id: "4", kind: "target" }),
      rowOf({ id: "5", period: "2024" }),
      rowOf({ id: "6", scope: "red-river-delta" }),
    ];
    expect(toClaims(rows)).toHaveLength(6);
  });

  it("take a rank without a scope for a national one", () => {
    expect(toClaims([rowOf({ id: "1" }), rowOf({ id: "2", scope: "viet-nam" })])).toHaveLength(1);
  });
});
