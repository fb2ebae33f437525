import { describe, expect, it } from "vitest";
import { findOptions, stepOption } from "../../src/ui/option-list.ts";

const options = [
  { value: "ha-tinh", label: "Hà Tĩnh", count: 12, chosen: true },
  { value: "ha-noi", label: "Hà Nội", count: 1, chosen: false },
  { value: null, label: "not stated", count: 3, chosen: false },
];

describe("a filter's options", () => {
  it("are all offered until something is typed", () => {
    expect(findOptions(options, "  ")).toEqual(options);
  });

  it("are narrowed by what is typed", () => {
    expect(findOptions(options, "tinh").map(({ value }) => value)).toEqual(["ha-tinh"]);
    expect(findOptions(options, "xyz")).toEqual([]);
  });

  it("are walked by arrows around the ends", () => {
    expect(stepOption("ArrowDown", -1, 3)).toBe(0);
    expect(stepOption("ArrowDown", 2, 3)).toBe(0);
    expect(stepOption("ArrowUp", 0, 3)).toBe(2);
    expect(stepOption("ArrowUp", -1, 3)).toBe(2);
    expect(stepOption("ArrowDown", 0, 0)).toBe(-1);
    expect(stepOption("Tab", 1, 3)).toBe(1);
  });
});
