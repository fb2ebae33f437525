import { describe, expect, it } from "vitest";
import type { Language } from "../../src/data/contract.ts";
import { lexiconOf } from "../../src/compile/lexicon/index.ts";
import { normalise } from "../../src/compile/normalise.ts";
import { readNumerals } from "../../src/compile/numerals.ts";

const numbers = (language: Language, text: string): string[] =>
  readNumerals(normalise(text).text, language, lexiconOf(language).decimal).map(({ decimal }) => decimal);

describe("numerals", () => {
  it("takes the mark before the last group of a number with two marks for the decimal mark", () => {
    expect(numbers("en", "1,234.50 and 1.234,50")).toEqual(["1234.50", "1234.50"]);
  });
  it("takes one mark before three digits as the language does when nothing else speaks", () => {
    expect(numbers("en", "3,250 stations")).toEqual(["3250"]);
    expect(numbers("vi", "3.250 trạm")).toEqual(["3250"]);
    expect(numbers("en", "0.734")).toEqual(["0.734"]);
  });
  it("lets the clear numbers of the text overrule the habit of the language", () => {
    expect(numbers("th", "49,2 และ 42,83 และ 7,5 และ 3.500")).toEqual(["49.2", "42.83", "7.5", "3500"]);
  });
  it("groups by spaces in French and Norwegian, and by no-break spaces", () => {
    expect(numbers("nb", "1 622 901 mennesker i 2024")).toEqual(["1622901", "2024"]);
    expect(numbers("fr", "113\u202f000 milliards")).toEqual(["113000"]);
    expect(numbers("en", "in 2024 113 firms")).toEqual(["2024", "113"]);
  });
  it("reads Thai and Lao digits", () => {
    expect(numbers("th", "๒๕๖๗")).toEqual(["2567"]);
    expect(numbers("lo", "໒໐໒໔")).toEqual(["2024"]);
  });
  it("gives no value to dates and versions", () => {
    expect(numbers("nb", "22.12.2024")).toEqual([""]);
  });
});
