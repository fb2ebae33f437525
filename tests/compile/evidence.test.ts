import { expect, test } from "vitest";
import { evidenceAt } from "../../src/compile/evidence.ts";

test("what stands around a quote is cut between characters, never inside of one", () => {
  const faces = "😀".repeat(20);
  for (const shift of ["", "a"]) {
    const text = `${faces}${shift}12${shift}${faces}`;
    const start = faces.length + shift.length;
    const { prefix, suffix } = evidenceAt(text, { start, end: start + 2 }, { start, end: start + 2 });
    expect(`${prefix}${suffix}`).toMatch(/^(?:😀|a)+$/u);
    expect(text).toContain(`${prefix}12${suffix}`);
    expect(Math.min(prefix.length, suffix.length)).toBeGreaterThanOrEqual(31);
  }
});
