import { describe, expect, it } from "vitest";
import { INDICATORS } from "../../src/data/indicators.ts";
import { indicatorWords, messages } from "../../src/i18n/index.ts";

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Names and bare signs that are the same in every language. */
const SHARED = [/^\.app\.name$/, /^\.languageNames\./, /^\.quantities\.unitNames\.VND$/, /^\.indicators\.[^.]+\.short$/];

const english = new Map(leaves(messages("en")));
const vietnamese = new Map(leaves(messages("vi")));

describe("the words of the page", () => {
  it("are the same keys in both languages, tables by code included", () => {
    expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are nowhere empty", () => {
    const empty = [...english, ...vietnamese].filter(([, value]) => typeof value === "string" && value.trim() === "");
    expect(empty).toEqual([]);
  });

  it("are not left in English", () => {
    const same = [...english].filter(
      ([path, value]) =>
        typeof value === "string" && value.length > 3 && vietnamese.get(path) === value && !SHARED.some((name) => name.test(path)),
    );
    expect(same).toEqual([]);
  });

  it("are Vietnamese with its marks", () => {
    const bare = [...vietnamese].filter(([, value]) => typeof value === "string" && value.length > 24 && /^[\x20-\x7e]*$/.test(value));
    expect(bare).toEqual([]);
  });

  it("name every indicator of the catalogue, long and short", () => {
    for (const language of ["en", "vi"] as const) {
      const unnamed = INDICATORS.filter(({ id }) => indicatorWords(id, language).long === id || indicatorWords(id, language).short === id);
      expect(unnamed.map(({ id }) => id)).toEqual([]);
    }
  });

  it("name every unit of the catalogue", () => {
    for (const language of ["en", "vi"] as const) {
      const { units, unitNames } = messages(language).quantities;
      const nameless = INDICATORS.filter(({ unit }) => units[unit] === undefined || unitNames[unit] === undefined);
      expect(nameless.map(({ unit }) => unit)).toEqual([]);
    }
  });

  it("call an unknown indicator by its id", () => {
    expect(indicatorWords("happiness", "vi")).toEqual({ long: "happiness", short: "happiness" });
  });
});
