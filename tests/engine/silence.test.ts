import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSilenceWatch, type SilenceWatch } from "../../src/engine/silence.ts";

let told: string[];
let watch: SilenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  watch = createSilenceWatch(
    { start: 1000, answer: 100, ping: 50 },
    () => told.push("ping"),
    () => told.push("give up"),
  );
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a watch over silence", () => {
  test("waits long for a first word, then gives up without asking", () => {
    watch.expect();
    vi.advanceTimersByTime(999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(["give up"]);
  });

  test("asks for a sign of life before it gives up", () => {
    watch.heard(true);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(["ping"]);
    vi.advanceTimersByTime(50);
    expect(told).toEqual(["ping", "give up"]);
  });

  test("goes on waiting after a sign of life", () => {
    watch.heard(true);
    vi.advanceTimersByTime(149);
    watch.heard(true);
    vi.advanceTimersByTime(149);
    expect(told).toEqual(["ping", "ping"]);
  });

  test("does not wait longer for being asked more", () => {
    watch.heard(true);
    for (let i = 0; i < 15; i++) {
      vi.advanceTimersByTime(10);
      watch.expect();
    }
    expect(told).toEqual(["ping", "give up"]);
  });

  test("rests when nothing is owed", () => {
    watch.heard(true);
    watch.heard(false);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
