import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { verifyObservation } from "../../src/compile/verify.ts";
import { LANGUAGES, type Evidence } from "../../src/data/contract.ts";
import { seedTexts } from "./seed-texts.ts";

const language = fc.constantFrom(...LANGUAGES);
const compile = (text: string, code: (typeof LANGUAGES)[number]) =>
  compileArticle({ id: "any", text, language: code, published: "2025-01-01" });

function holds(text: string, code: (typeof LANGUAGES)[number]): void {
  const { observations, coverage } = compile(text, code);
  for (const one of observations) expect(verifyObservation(one, text, code)).toBeNull();
  for (const { start, end, text: words } of coverage.numbers) expect(text.slice(start, end)).toBe(words);
  const ids = new Set(observations.map(({ id }) => id));
  for (const { class: kind, observations: made } of coverage.numbers) {
    if (kind === "observation") expect(made.length).toBeGreaterThan(0);
    for (const id of made) expect(ids.has(id)).toBe(true);
  }
}

describe("the compiler on any text", () => {
  it("answers whatever Unicode it is given", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), language, holds), { numRuns: 150 });
  });
  it("answers words of its own mixed at random", () => {
    const words = [
      "PII",
      "DTI",
      "2023",
      "34/63",
      "10e",
      "41,9",
      "%",
      "Ha Tinh",
      "อันดับที่",
      "25",
      "ທີ",
      "xếp thứ",
      "6",
      ".",
      "\n",
      " ",
      "(",
      "GRDP",
      "tỷ",
      "đồng",
      "ปี",
      "2567",
      "-",
      "from",
      "to",
      "top",
      "5",
      "1.",
      ";",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), language, (parts, code) => holds(parts.join(" "), code)),
      { numRuns: 200 },
    );
  });
  it("answers the seeds in any language that they are not in, and cut anywhere", () => {
    const seeds = seedTexts();
    fc.assert(
      fc.property(fc.constantFrom(...seeds), language, fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, code, share) =>
        holds(text.slice(Math.floor(text.length * share * 0.5), Math.ceil(text.length * (0.5 + share / 2))), code),
      ),
      { numRuns: 40 },
    );
  });
  it("answers long runs of one character", () => {
    for (const unit of ["1", "1 ", "1,", "(", "-", "a", "ก", "ກ", "\n", "1/", "PII ", "ที่ "]) holds(unit.repeat(3000), "th");
  });
  it("quotes at most a few hundred characters, with the number in them", () => {
    for (const { text, source } of seedTexts())
      for (const { evidence } of compileArticle({ id: "any", text, language: source.language, published: null }).observations) {
        const { start, end, number } = evidence as Evidence;
        expect(end - start).toBeLessThanOrEqual(420);
        expect(number.start).toBeGreaterThanOrEqual(start);
        expect(number.end).toBeLessThanOrEqual(end);
      }
  });
});
