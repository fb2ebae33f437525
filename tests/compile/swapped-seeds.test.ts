import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/compile/build-dataset.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { AREA_NAMES } from "../../src/compile/lexicon/areas.ts";
import type { Evidence, Observation } from "../../src/data/contract.ts";
import { seedTexts } from "./seed-texts.ts";

/** Another province of the same region for each that a seed may be about. */
const OTHERS: Record<string, string> = {
  "ha-tinh": "nghe-an",
  "bac-ninh": "hai-duong",
  "ninh-binh": "thai-binh",
  "bac-giang": "lang-son",
  "thai-nguyen": "cao-bang",
};

const bare = (area: string): string => area.replace(/-2025$/, "");
const evidenceOf = (one: Observation): Evidence => one.evidence as Evidence;
const compile = ({ source, text }: SourceText, changed = text): Observation[] =>
  compileArticle({ id: source.id, text: changed, language: source.language, published: source.published }).observations;

/** Every figure becomes another of as many digits; a share stays below 100. */
function otherFigure(figure: string, one: Observation): string {
  const changed = figure.replace(/[1-9]/g, (digit) => String((Number(digit) % 8) + 1));
  return one.unit === "%" && figure.startsWith("100") ? changed.replace(/^\d+/, "95") : changed;
}

const otherValue = (value: number, figure: string, one: Observation): number => {
  const marks = /[.,](\d+)$/.exec(figure);
  const decimals = marks && String(value).includes(".") ? (String(value).split(".")[1] ?? "").length : 0;
  const digits = (text: string): number => Number(text.replace(/\D/g, ""));
  const scale = value / (digits(figure) / Number(`1e${decimals}`));
  return Number(((digits(otherFigure(figure, one)) / Number(`1e${decimals}`)) * scale).toPrecision(12));
};

interface Change {
  start: number;
  end: number;
  text: string;
}

function apply(text: string, changes: Change[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: other } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}

const namesOf = (area: string, language: string): string[] => {
  const names = AREA_NAMES[area];
  return [...(names?.[language as "th"] ?? []), ...(names?.latin ?? [])].map((name) => name.trim()).sort((a, b) => b.length - a.length);
};

/** Writes another province's name wherever the article names its own. */
function nameChanges({ text, source }: SourceText, area: string): Change[] {
  const other = OTHERS[area] as string;
  const own = AREA_NAMES[other];
  const replacement = (
    source.language === "th" || source.language === "lo" ? own?.[source.language]?.find((name) => !/[\s,;)]/.test(name)) : own?.latin?.[0]
  ) as string;
  const changes: Change[] = [];
  for (const name of namesOf(area, source.language))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!changes.some(({ start, end }) => at < end && at + name.length > start))
        changes.push({ start: at, end: at + name.length, text: replacement });
  return changes;
}

const claim = (one: Observation): string =>
  [bare(one.area), one.indicator, one.measure, one.low ?? one.value, one.high ?? "", one.unit, one.comparator, one.period, one.kind].join(
    " ",
  );

describe.each(seedTexts().map((seed) => [seed.source.id, seed] as const))(
  "the article %s with another province and other figures",
  (_, seed) => {
    const before = compile(seed);
    const areas = [...new Set(before.map(({ area }) => bare(area)))];

    it("names provinces that the test can swap", () => {
      expect(before.length).toBeGreaterThan(3);
      expect(areas.filter((area) => !(area in OTHERS))).toEqual([]);
    });

    it("says the same of the other province", () => {
      const text = apply(
        seed.text,
        areas.flatMap((area) => nameChanges(seed, area)),
      );
      expect(text).not.toBe(seed.text);
      expect(compile(seed, text).map(claim)).toEqual(before.map((one) => claim({ ...one, area: OTHERS[bare(one.area)] as string })));
    });

    it("gives the other figures", () => {
      const figure = (one: Observation): string => seed.text.slice(evidenceOf(one).number.start, evidenceOf(one).number.end);
      const changes = before
        .filter((one) => /\d/.test(figure(one)))
        .map((one) => ({ start: evidenceOf(one).number.start, end: evidenceOf(one).number.end, text: otherFigure(figure(one), one) }));
      const expected = before.map((one) => {
        if (!/\d/.test(figure(one))) return claim(one);
        if (one.low === undefined || one.high === undefined) return claim({ ...one, value: otherValue(one.value, figure(one), one) });
        const [low, high] = figure(one).split(/[^\d.,]+/) as [string, string];
        return claim({ ...one, low: otherValue(one.low, low, one), high: otherValue(one.high, high, one) });
      });
      expect(compile(seed, apply(seed.text, changes)).map(claim)).toEqual(expected);
    });
  },
);
