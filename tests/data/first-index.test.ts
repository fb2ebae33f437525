import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "../../src/data/first-index.ts";

test("finds what looking at one item after another finds, and the length where there is none", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (items, from) => {
      const sorted = items.toSorted((a, b) => a - b);
      const plain = sorted.findIndex((item) => item >= from);
      expect(firstIndex(sorted, (item) => item >= from)).toBe(plain === -1 ? sorted.length : plain);
    }),
  );
});

test("looks at few items of many", () => {
  const items = Array.from({ length: 4096 }, (_, i) => i);
  let looks = 0;
  expect(firstIndex(items, (item) => (looks++, item >= 3000))).toBe(3000);
  expect(looks).toBeLessThanOrEqual(13);
});
