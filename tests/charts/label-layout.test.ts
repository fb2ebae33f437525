import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels, stackLabels } from "../../src/charts/label-layout.ts";

const wish = fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 10, max: 30 }) });

describe("labels along a line", () => {
  it("stay where they wish to be while none is in the way", () => {
    expect(
      spreadLabels(
        [
          { at: 20, size: 16 },
          { at: 80, size: 16 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80]);
  });

  it("move apart by equal steps where they would overlap", () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 16 },
          { at: 50, size: 16 },
        ],
        0,
        100,
      ),
    ).toEqual([42, 58]);
  });

  it("push others on, so that a third does not overlap either", () => {
    const [a = 0, b = 0, c = 0] = spreadLabels(
      [
        { at: 50, size: 16 },
        { at: 52, size: 16 },
        { at: 60, size: 16 },
      ],
      0,
      100,
    );
    expect([b - a, c - b]).toEqual([16, 16]);
  });

  it("stay within the ends", () => {
    expect(
      spreadLabels(
        [
          { at: 0, size: 16 },
          { at: 1, size: 16 },
        ],
        0,
        100,
      ),
    ).toEqual([8, 24]);
    expect(spreadLabels([{ at: 100, size: 16 }], 0, 100)).toEqual([92]);
  });

  it("never overlap, never leave the ends and keep their order, wherever they wish to be", () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 10 }), (wishes) => {
        const middles = spreadLabels(wishes, 0, 400);
        const placed = wishes
          .map(({ at, size }, i) => ({ at, size, middle: middles[i] ?? Number.NaN }))
          .sort((a, b) => a.middle - b.middle);
        placed.forEach(({ middle, size, at }, i) => {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + size / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[i + 1];
          if (!next) return;
          expect(next.middle - middle).toBeGreaterThanOrEqual((size + next.size) / 2 - 1e-6);
          expect(at).toBeLessThanOrEqual(next.at);
        });
      }),
    );
  });

  it("share what room there is where it is too little", () => {
    const middles = spreadLabels(
      Array.from({ length: 10 }, () => ({ at: 5, size: 20 })),
      0,
      100,
    );
    expect(middles).toEqual([5, 15, 25, 35, 45, 55, 65, 75, 85, 95]);
  });
});

describe("labels above a line", () => {
  it("share a level while they do not touch", () => {
    expect(
      stackLabels([
        { start: 0, end: 40 },
        { start: 60, end: 90 },
      ]),
    ).toEqual([0, 0]);
  });

  it("go up where they would touch, to the first level that is free", () => {
    expect(
      stackLabels([
        { start: 0, end: 40 },
        { start: 30, end: 70 },
        { start: 50, end: 90 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it("never overlap on one level", () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 80 }))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const levels = stackLabels(stretches);
        stretches.forEach((a, i) => {
          stretches.slice(i + 1).forEach((b, j) => {
            if (levels[i] === levels[i + 1 + j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
          });
        });
      }),
    );
  });
});
