import { describe, expect, test } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";

const text = "In 2024, the province ranked 12th nationwide in the PII. Its GRDP grew by 8.2 % in 2024.";
const areasOf = (title?: string | null, words = text) =>
  compileArticle({ id: "a", text: words, language: "en", published: null, ...(title === undefined ? {} : { title }) }).observations.map(
    ({ area, indicator, inherited }) => [area, indicator, inherited.includes("area")],
  );

describe("a title that comes beside the text", () => {
  test("names the province that the text leaves open", () => {
    expect(areasOf()).toEqual([]);
    expect(areasOf(null)).toEqual([]);
    expect(areasOf("Nghe An takes stock of a year")).toEqual([
      ["nghe-an", "pii", true],
      ["nghe-an", "grdp_growth", true],
    ]);
  });

  test("decides nothing where it names two, or none", () => {
    expect(areasOf("Nghe An and Quang Ninh take stock")).toEqual([]);
    expect(areasOf("A province takes stock")).toEqual([]);
  });

  test("leaves what a sentence says itself", () => {
    expect(areasOf("Nghe An takes stock of a year", "Quang Ninh ranked 3rd nationwide in the PII in 2024.")).toEqual([
      ["quang-ninh", "pii", false],
    ]);
  });

  test("shifts no offset", () => {
    const [first] = compileArticle({ id: "a", text, language: "en", published: null, title: "Nghe An 2023" }).observations;
    expect(first?.evidence).toMatchObject({ number: { start: text.indexOf("12"), end: text.indexOf("12") + 2 } });
    expect(first?.period).toBe("2024");
  });
});
