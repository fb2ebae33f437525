import { describe, expect, it } from "vitest";
import { fold, matches } from "../../src/ui/fold.ts";

describe("searching a list of names", () => {
  it.each([
    ["Đà Nẵng", "da nang"],
    ["Thừa Thiên Huế", "thua thien hue"],
    ["Ngân sách", "ngan sach"],
  ])("folds %s to %s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it("finds a name typed without its marks, in any order of words", () => {
    expect(matches("Bắc Ninh", "bac ninh")).toBe(true);
    expect(matches("Bắc Ninh", "ninh bac")).toBe(true);
    expect(matches("Bắc Ninh", "BẮC")).toBe(true);
    expect(matches("Bắc Ninh", "bac giang")).toBe(false);
  });
});
