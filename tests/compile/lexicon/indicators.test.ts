import { describe, expect, it } from "vitest";
import { INDICATOR_NAMES, OTHER_MEASURES } from "../../../src/compile/lexicon/indicators.ts";
import type { IndicatorName } from "../../../src/compile/lexicon/names.ts";
import { spell } from "../../../src/compile/lexicon/spell.ts";
import { normalise } from "../../../src/compile/normalise.ts";
import { INDICATOR_BY_ID } from "../../../src/data/indicators.ts";

const LANGUAGES = ["en", "fr", "lo", "nb", "th", "vi"] as const;

const nameOf = (name: IndicatorName): string => (typeof name === "string" ? name : name.name);
const namesIn = (language: (typeof LANGUAGES)[number]): string[] =>
  Object.values(INDICATOR_NAMES).flatMap((names) => [...(names.all ?? []), ...names[language]].map(nameOf));
const THAI = /[\u0e00-\u0e7f]/;
const LAO = /[\u0e80-\u0eff]/;
const THAI_OR_LAO = /[\u0e00-\u0eff]/;
const measuresOf = (id: string): readonly string[] => INDICATOR_BY_ID.get(id)?.measures ?? [];
const shareMeasure = (one: string, other: string): boolean => measuresOf(one).some((measure) => measuresOf(other).includes(measure));

describe("the spellings of a pattern", () => {
  it("are every combination of its alternatives, each once", () => {
    expect(spell("{science|research} budget{|s}")).toEqual(["science budget", "science budgets", "research budget", "research budgets"]);
    expect(spell("a{b|b|c}", "ab")).toEqual(["ab", "ac"]);
  });

  it("reach into nested choices", () => {
    expect(spell("{old|new{er|}} index*")).toEqual(["old index*", "newer index*", "new index*"]);
  });
});

describe("the names of indicators", () => {
  it.each([...INDICATOR_BY_ID.keys()])("name %s in every language", (id) => {
    const names = INDICATOR_NAMES[id as keyof typeof INDICATOR_NAMES];
    for (const language of LANGUAGES) expect(names[language].length + (names.all?.length ?? 0), language).toBeGreaterThan(0);
    for (const language of LANGUAGES) if (!names.all) expect(names[language].length, language).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)("leave no pattern, no double space and no loose end in %s", (language) => {
    const bad = namesIn(language).filter(
      (name) => /[{}|]|\s{2}|^[\s*]|\s$|\*./.test(name) || name !== name.toLowerCase() || name !== name.normalize("NFC") || name.length < 3,
    );
    expect(bad).toEqual([]);
  });

  it.each(LANGUAGES)("and their contexts are written in the letters of %s", (language) => {
    const foreign = { en: THAI_OR_LAO, fr: THAI_OR_LAO, nb: THAI_OR_LAO, vi: THAI_OR_LAO, th: LAO, lo: THAI }[language];
    const contexts = Object.values(INDICATOR_NAMES).flatMap((names) =>
      names[language].flatMap((name) => (typeof name === "string" ? [] : name.with)),
    );
    expect([...namesIn(language), ...contexts].filter((phrase) => foreign.test(phrase))).toEqual([]);
  });

  it.each(LANGUAGES)("never leave two indicators of one measure with the same name in %s, unless both need a context", (language) => {
    const owners = new Map<string, { id: string; context: boolean }[]>();
    for (const [id, names] of Object.entries(INDICATOR_NAMES))
      for (const name of [...(names.all ?? []), ...names[language]]) {
        const key = normalise(nameOf(name)).lower;
        const own = { id, context: typeof name !== "string" };
        owners.set(key, [...(owners.get(key) ?? []), own]);
      }
    const clashes = [...owners].flatMap(([name, list]) =>
      list.flatMap((one, i) =>
        list
          .slice(i + 1)
          .filter((other) => other.id !== one.id && shareMeasure(one.id, other.id) && !(one.context && other.context))
          .map((other) => `${name}: ${one.id}, ${other.id}`),
      ),
    );
    expect(clashes).toEqual([]);
  });
});

describe("the things that are no indicator", () => {
  it.each(LANGUAGES)("never take a name in %s that an indicator has without a context", (language) => {
    const plain = Object.values(INDICATOR_NAMES).flatMap((names) =>
      [...(names.all ?? []), ...names[language]].flatMap((name) => (typeof name === "string" ? [normalise(name).lower] : [])),
    );
    const taken = new Set(plain);
    const others = OTHER_MEASURES[language];
    expect(others.filter((name) => taken.has(normalise(name).lower))).toEqual([]);
    expect(others.filter((name) => /[{}|]|\s{2}|^[\s*]|\s$|\*./.test(name) || name !== name.toLowerCase())).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });
});
