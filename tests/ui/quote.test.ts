import { expect, it } from "vitest";
import { splitQuote } from "../../src/ui/quote.ts";

const exact = "Provinsen nådde 113 000 milliarder i fjor";

it("cuts a quote at its number, by offsets into the article", () => {
  const evidence = { exact, prefix: "", suffix: "", start: 100, end: 100 + exact.length, number: { start: 116, end: 123 } };
  expect(splitQuote(evidence)).toEqual({ before: "Provinsen nådde ", number: "113 000", after: " milliarder i fjor" });
});

it("marks nothing where the number lies outside the quote", () => {
  const evidence = { exact, prefix: "", suffix: "", start: 100, end: 141, number: { start: 10, end: 12 } };
  expect(splitQuote(evidence)).toEqual({ before: "", number: "", after: exact });
});
