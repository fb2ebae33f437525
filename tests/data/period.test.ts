import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  endYear,
  formatPeriod,
  parsePeriod,
  periodFromAddress,
  periodToAddress,
  startYear,
} from "../../src/data/period.ts";
import { periods } from "../support/arbitraries.ts";

describe("a period", () => {
  test.each([
    ["2024", "2024", "2024", "2024"],
    ["2020/2025", "2020_2025", "2020", "2025"],
    ["../2030", "by-2030", null, "2030"],
    ["2026/..", "from-2026", "2026", null],
    ["2025-01/2025-09", "2025-01_2025-09", "2025-01", "2025-09"],
    ["2025/2025-09", "2025_2025-09", "2025", "2025-09"],
  ])("%s is %s in an address", (text, address, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
    expect(periodToAddress(text)).toBe(address);
    expect(periodFromAddress(address)).toBe(text);
  });

  test.each(["", "none", "24", "2024/", "/2024", "../..", "2025-13", "2025-1", "2025/2020", "2024 ", "by-", "x2024", "2024/2025/2026"])(
    "%j is none",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
      expect(periodFromAddress(text)).toBeNull();
      expect(periodToAddress(text)).toBeNull();
    },
  );

  test("survives every form", () => {
    fc.assert(
      fc.property(periods, (text) => {
        expect(formatPeriod(parsePeriod(text)!)).toBe(text);
        expect(periodFromAddress(periodToAddress(text)!)).toBe(text);
        expect(periodToAddress(text)).toMatch(/^[a-z0-9_-]+$/);
      }),
    );
  });

  test("open at both ends cannot be written", () => {
    expect(() => formatPeriod({ start: null, end: null })).toThrow(RangeError);
  });

  test("has a first and a last year", () => {
    expect([startYear("2020/2025"), endYear("2020/2025")]).toEqual([2020, 2025]);
    expect([startYear("../2030"), endYear("../2030")]).toEqual([null, 2030]);
    expect([startYear("2026/.."), endYear("2026/..")]).toEqual([2026, null]);
    expect([startYear(null), endYear(null)]).toEqual([null, null]);
  });
});

describe("comparePeriods", () => {
  test("orders by the end, then by the start, what is not stated first", () => {
    const sorted = [null, "2023", "2025-01/2025-09", "2020/2025", "2025", "2026/..", "2020/2030", "../2030", "2030"];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  test("is a total order that agrees with equality", () => {
    const some = fc.option(periods);
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
