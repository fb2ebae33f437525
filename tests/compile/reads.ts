import type { Language, NumberClass, Observation } from "../../src/data/contract.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";

const value = ({ value: middle, low, high, comparator, unit }: Observation): string => {
  const figure = low === undefined ? `${comparator === "=" ? "" : comparator}${middle}` : `${low}..${high}`;
  return unit === "rank" ? `#${figure}` : `${figure}${unit === "%" ? "%" : ` ${unit}`}`;
};

/**
 * An observation in one line: "ha-tinh pii #34/63 2024", "bac-ninh pii #3 in red-river-delta 2023", "ha-tinh grdp 1.13e14 VND 2024",
 * "ninh-binh st_market_growth 20% ../2030 target".
 */
export function tell(one: Observation): string {
  const rank = one.outOf === undefined ? "" : `/${one.outOf}`;
  const scope = one.scope === undefined || one.scope === "viet-nam" ? "" : ` in ${one.scope}`;
  const base = one.base === undefined ? "" : ` since ${one.base}`;
  return `${one.area} ${one.indicator} ${value(one)}${rank}${scope}${base} ${one.period ?? "undated"}${one.kind === "actual" ? "" : ` ${one.kind}`}`;
}

/** What the compiler reads out of a text, a line an observation. */
export function reads(language: Language, text: string, published: string | null = null): string[] {
  return compileArticle({ id: "test", text, language, published }).observations.map(tell);
}

/** What each number of a text was taken for, by the number as it stands; the last of equal ones counts. */
export const classesOf = (language: Language, text: string, published: string | null = null): Record<string, NumberClass> =>
  Object.fromEntries(
    compileArticle({ id: "test", text, language, published }).coverage.numbers.map(({ text: number, class: found }) => [number, found]),
  );
