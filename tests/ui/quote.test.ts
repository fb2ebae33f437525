import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/data/contract.ts";
import { numbersOf, splitQuote } from "../../src/ui/quote.ts";

const exact = "Provinsen nådde 113 000 milliarder i fjor";
const evidence = { exact, prefix: "", suffix: "", start: 100, end: 100 + exact.length, number: { start: 116, end: 123 } };

describe("a quote", () => {
  it("is cut at its number, by offsets into the article", () => {
    expect(splitQuote(evidence)).toEqual([
      { text: "Provinsen nådde ", number: false },
      { text: "113 000", number: true },
      { text: " milliarder i fjor", number: false },
    ]);
  });

  it("is cut at each of several numbers, in the order of the text", () => {
    const numbers = [
      { start: 137, end: 141 },
      { start: 116, end: 119 },
    ];
    const marked = splitQuote(evidence, numbers).filter(({ number }) => number);
    expect(marked.map(({ text }) => text)).toEqual(["113", "fjor"]);
  });

  it("marks nothing where the number lies outside the quote", () => {
    expect(splitQuote({ ...evidence, number: { start: 10, end: 12 } })).toEqual([{ text: exact, number: false }]);
  });
});

describe("the numbers of an observation", () => {
  const at = (start: number) => ({ source: "s", evidence: { ...evidence, number: { start, end: start + 2 } } }) as Observation;

  it("are its own, or those of what it was worked out from", () => {
    expect(numbersOf(at(116), [])).toEqual([{ start: 116, end: 118 }]);
    expect(numbersOf(at(116), [at(120), at(130)])).toEqual([
      { start: 120, end: 122 },
      { start: 130, end: 132 },
    ]);
  });

  it("are not those of another article", () => {
    expect(numbersOf(at(116), [{ ...at(120), source: "t" }])).toEqual([{ start: 116, end: 118 }]);
  });
});
