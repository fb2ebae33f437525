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
  const ids = new Set(observations.map(({ id }) => id));
  expect(ids.size).toBe(observations.length);
  for (const one of observations) {
    expect(verifyObservation(one, text, code)).toBeNull();
    const { exact, prefix, suffix, start, end, number } = one.evidence as Evidence;
    expect(text.slice(start, end)).toBe(exact);
    expect(text.slice(0, start).endsWith(prefix)).toBe(true);
    expect(text.slice(end).startsWith(suffix)).toBe(true);
    expect(start <= number.start && number.start < number.end && number.end <= end).toBe(true);
  }
  for (const { start, end, text: words } of coverage.numbers) expect(text.slice(start, end)).toBe(words);
  for (const { class: kind, observations: made } of coverage.numbers) {
    if (kind === "observation") expect(made.length).toBeGreaterThan(0);
    for (const id of made) expect(ids.has(id)).toBe(true);
  }
}

/** Any UTF-16 units, halves of characters among them, many of the scripts that the compiler reads. */
const units = fc
  .array(fc.oneof(fc.integer({ max: 0xffff, min: 0 }), fc.integer({ min: 0x0e00, max: 0x0eff }), fc.integer({ min: 0x20, max: 0x17f })), {
    maxLength: 300,
  })
  .map((codes) => String.fromCharCode(...codes));

const seeds = seedTexts().map(({ text }) => text);
const seed = fc.constantFrom(...seeds);
/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const cut = fc.tuple(seed, place, place).map(([text, from, length]) => {
  const start = Math.floor(text.length * from);
  return text.slice(start, start + Math.ceil(length * 2000));
});

describe("the compiler on any text", () => {
  it("answers whatever Unicode it is given", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), language, holds), { numRuns: 150 });
  });
  it("answers whatever units a string may hold, halves of characters among them", () => {
    fc.assert(fc.property(units, language, holds), { numRuns: 150 });
  });
  it("answers seeds with other digits, and with anything in the place of a piece", () => {
    fc.assert(
      fc.property(
        cut,
        language,
        place,
        fc.oneof(units, cut),
        fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
        (text, code, at, piece, digits) => {
          const from = Math.floor(text.length * at);
          let next = 0;
          const other = (text.slice(0, from) + piece + text.slice(from + 20)).replace(/\d/g, () => String(digits[next++ % 7]));
          holds(other, code);
        },
      ),
      { numRuns: 100 },
    );
  });
  it("answers seeds one after the other, in one line too", () => {
    fc.assert(
      fc.property(fc.array(seed, { minLength: 2, maxLength: 3 }), language, fc.constantFrom("\n", " ", ""), (texts, code, joint) =>
        holds(texts.map((text) => (joint === "\n" ? text : text.replaceAll("\n", joint))).join(joint), code),
      ),
      { numRuns: 12 },
    );
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
    fc.assert(
      fc.property(seed, language, place, (text, code, share) =>
        holds(text.slice(Math.floor(text.length * share * 0.5), Math.ceil(text.length * (0.5 + share / 2))), code),
      ),
      { numRuns: 40 },
    );
  });
  it.each(LANGUAGES)("answers long runs of one character or word, read as %s", (code) => {
    for (const unit of ["1", "1 ", "1,", "(", ")", "-", "a", "ก", "ກ", "\n", "1/", "1%", "ที่ ", "\ud83d", "\u0301"])
      holds(unit.repeat(3000), code);
    for (const unit of ["PII ", "xếp thứ ", "อันดับที่", "Hà Tĩnh ", "PII 12 ", "2023, "]) holds(unit.repeat(300), code);
  });
  it("makes one observation of what is said twice of one number", () => {
    const text = "Da Nang ranked 5th in the PII in 2023 and 2023.";
    holds(text, "en");
    expect(compile(text, "en").observations).toHaveLength(1);
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
