import { describe, expect, it } from "vitest";
import { choicesOf, keptBy, toggleChoice, withChoice, withoutChoice, withoutFilters } from "../../src/ui/filter-choice.ts";

describe("a reader's filters", () => {
  it("begin with the kind's own", () => {
    expect(keptBy({ kind: "rank" }, "indicator")).toEqual(["pii", "dti", "pci"]);
    expect(keptBy({ kind: "rank" }, "area")).toEqual([]);
    expect(choicesOf({ kind: "rank" })).toEqual([]);
  });

  it("keep one more value, or one less", () => {
    const one = toggleChoice({ kind: "rank" }, "area", "ha-tinh");
    expect(one).toEqual({ kind: "rank", filter: { area: ["ha-tinh"] } });
    const two = toggleChoice(one, "area", "bac-ninh");
    expect(keptBy(two, "area")).toEqual(["ha-tinh", "bac-ninh"]);
    expect(toggleChoice(two, "area", "ha-tinh")).toEqual({ kind: "rank", filter: { area: ["bac-ninh"] } });
  });

  it("start from the default when one of its values is taken away", () => {
    expect(toggleChoice({ kind: "rank" }, "indicator", "dti")).toEqual({ kind: "rank", filter: { indicator: ["pii", "pci"] } });
  });

  it("keep all when nothing is kept any more", () => {
    expect(toggleChoice({ kind: "rank", filter: { area: ["ha-tinh"] } }, "area", "ha-tinh")).toEqual({ kind: "rank" });
    expect(withChoice({ kind: "rank" }, "indicator", [])).toEqual({ kind: "rank", filter: { indicator: [] } });
    expect(choicesOf({ kind: "rank", filter: { indicator: [] } })).toEqual([{ field: "indicator" }]);
  });

  it("can be the values that are not stated", () => {
    const spec = toggleChoice({ kind: "target" }, "period", null);
    expect(spec).toEqual({ kind: "target", filter: { period: [null] } });
    expect(choicesOf(spec)).toEqual([{ field: "period", value: null }]);
  });

  it("are taken back one by one, down to the default", () => {
    const spec = { kind: "rank" as const, filter: { indicator: ["pii", "papi"] } };
    expect(withoutChoice(spec, { field: "indicator", value: "papi" })).toEqual({ kind: "rank", filter: { indicator: ["pii"] } });
    expect(withoutChoice({ kind: "rank", filter: { indicator: ["papi"] } }, { field: "indicator", value: "papi" })).toEqual({
      kind: "rank",
    });
    expect(withoutChoice({ kind: "rank", filter: { indicator: [] } }, { field: "indicator" })).toEqual({ kind: "rank" });
  });

  it("are cleared without touching the rest of the cell", () => {
    expect(withoutFilters({ kind: "rank", view: "table", filter: { area: ["ha-tinh"] } })).toEqual({ kind: "rank", view: "table" });
  });
});
