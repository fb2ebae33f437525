import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { uncovered } from "../../src/compile/cover.ts";

const TEXT = "Plan 57-NQ/TW: by 2030, 40-50 % … 5G, ISO 9001:2015; ปี ๒๕๖๗; 1.234,5 (3rd) 12/5/2024.";
const numbers = compileArticle({ id: "a", text: TEXT, language: "en", published: null }).coverage.numbers;

describe("the coverage of an article", () => {
  it("holds every digit of its text", () => {
    expect(uncovered(TEXT, numbers)).toEqual([]);
  });
  it("names the digits that it would leave out", () => {
    const without = numbers.filter(({ text }) => text !== "9001");
    expect(without).toHaveLength(numbers.length - 1);
    expect(uncovered(TEXT, without)).toEqual([`${TEXT.indexOf("9001")} “9001”`]);
    expect(uncovered("7 and 8", [])).toEqual(["0 “7”", "6 “8”"]);
  });
});
