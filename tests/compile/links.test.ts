import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";

const read = (text: string) => compileArticle({ id: "a", text, language: "en", published: null });

describe("numbers in a link", () => {
  it.each([20, 400, 5000])("are the page's, however long the link is (%i characters)", (length) => {
    const link = `https://example.org/${"a/".repeat(length / 2)}PII/Da-Nang-52-points`;
    const { observations, coverage } = read(`In 2023, Da Nang ranked 4th in the PII (see ${link} for more).`);
    expect(observations.map(({ measure, value }) => [measure, value])).toEqual([["rank", 4]]);
    expect(coverage.numbers.find(({ text }) => text === "52")?.class).toBe("furniture");
  });
  it("end with it", () => {
    const { observations } = read("More at www.example.org/7 . In 2023, Da Nang scored 52 points in the PII.");
    expect(observations.map(({ value }) => value)).toEqual([52]);
  });
});
