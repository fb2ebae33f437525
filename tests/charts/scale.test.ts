import { describe, expect, it } from "vitest";
import { niceStep, scaleTicks, scaleX, tickText, toScale } from "../../src/charts/scale.ts";

const open = { whole: false, log: true };

describe("a scale of values", () => {
  it("begins at zero where it is linear", () => {
    expect(toScale([40, 90], open)).toEqual({ kind: "linear", low: 0, high: 100 });
  });

  it("begins at a power of ten where it is logarithmic, and leaves room above the greatest", () => {
    const scale = toScale([1.13e11, 1.13e14], open);
    expect(scale).toEqual({ kind: "log", low: 1e11, high: 2e14 });
  });

  it("is linear where a value is zero or below, which has no logarithm", () => {
    expect(toScale([0, 1e6], open).kind).toBe("linear");
    expect(toScale([-5, 1e6], open).kind).toBe("linear");
  });

  it("is not cut where a share of a whole is more than all of it", () => {
    expect(toScale([120], { whole: true, log: false }).high).toBeGreaterThanOrEqual(120);
  });

  it("has room for a single zero", () => {
    const { low, high } = toScale([0], open);
    expect(high).toBeGreaterThan(low);
  });

  it("puts its ends at the ends, and equal factors at equal distances where it is logarithmic", () => {
    const toX = scaleX({ kind: "log", low: 1, high: 100 }, 50, 250);
    expect([1, 10, 100].map(toX)).toEqual([50, 150, 250]);
  });
});

describe("ticks", () => {
  it("are whole decades on a logarithmic scale, fewer where there is less room", () => {
    expect(scaleTicks({ kind: "log", low: 1e11, high: 2e14 }, 500)).toEqual([1e11, 1e12, 1e13, 1e14]);
    expect(scaleTicks({ kind: "log", low: 1e11, high: 2e14 }, 150)).toEqual([1e11, 1e13]);
  });

  it("are round numbers on a linear scale", () => {
    expect(scaleTicks({ kind: "linear", low: 0, high: 100 }, 600)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("begin at the first place on a scale of ranks", () => {
    expect(scaleTicks({ kind: "linear", low: 1, high: 63 }, 600)).toEqual([1, 20, 40, 60]);
  });

  it("name the unit once, and on every amount of money", () => {
    expect(tickText(50, "%", false, "en")).toBe("50");
    expect(tickText(100, "%", true, "vi")).toBe("100%");
    expect(tickText(1e12, "VND", false, "en")).toBe("1,000 bn ₫");
  });
});

describe("a round step", () => {
  it.each([
    [0.7, 1],
    [1.2, 2],
    [2.1, 2.5],
    [26, 50],
    [60, 100],
  ])("for %d is %d", (value, step) => {
    expect(niceStep(value)).toBeCloseTo(step, 9);
  });
});
