import { describe, expect, it } from "vitest";
import { stepTo } from "../../src/ui/mark-steps.ts";

/** Two columns of a slope: 0 and 1 on the left, 2 and 3 on the right. */
const points = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 100, y: 10 },
  { x: 100, y: 60 },
];

describe("arrow keys between marks", () => {
  it.each([
    ["ArrowRight", 0, 2],
    ["ArrowRight", 1, 3],
    ["ArrowLeft", 3, 1],
    ["ArrowDown", 0, 1],
    ["ArrowUp", 3, 2],
    ["Home", 3, 0],
    ["End", 0, 3],
  ])("%s from %i leads to %i", (key, from, to) => {
    expect(stepTo(key, from, points)).toBe(to);
  });

  it("leads nowhere past the last mark or by another key", () => {
    expect(stepTo("ArrowLeft", 0, points)).toBeNull();
    expect(stepTo("a", 0, points)).toBeNull();
    expect(stepTo("Home", 0, [])).toBeNull();
  });
});
