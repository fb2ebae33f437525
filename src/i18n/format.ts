import type { Stated } from "./finding.ts";
import { messages } from "./index.ts";
import type { UiLanguage } from "./language.ts";
import { formatNumber } from "./number.ts";

export { formatNumber } from "./number.ts";
export { formatDate, formatDeadline, formatPeriod } from "./period.ts";

/** Whether a text may take its room ("more than 175.5 billion đồng"), stands beside a mark ("more than 175.5 bn ₫") or must be brief ("> 175.5 bn ₫"). */
export type Style = "long" | "label" | "short";

const SHORT_COMPARATORS = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "~": "≈ ", range: "" } as const;
const MONEY = new Set(["VND", "USD", "VND/person", "USD/person"]);

/** A place in a ranking: "6th" | "thứ 6". */
export function formatOrdinal(value: number, language: UiLanguage): string {
  if (language === "vi") return `thứ ${formatNumber(value, "vi")}`;
  const suffixes: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${formatNumber(value, "en")}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(value)] ?? "th"}`;
}

/** A number in a unit; an index from 0 to 1 is published with four decimals, and a rank may hang on the last. */
export function formatScore(value: number, unit: string, language: UiLanguage): string {
  return formatNumber(value, language, unit === "index" ? 4 : 3);
}

function scaled(value: number, language: UiLanguage, style: Style, by: number): string {
  const { scales, shortScales } = messages(language).quantities;
  const names = style === "long" ? scales : shortScales;
  const size = Math.abs(by);
  if (size >= 1e9) return `${formatNumber(value / 1e9, language)} ${names.billion}`;
  if (size >= 1e6) return `${formatNumber(value / 1e6, language)} ${names.million}`;
  return formatNumber(value, language);
}

/** An amount of VND or USD, also a person: "175.5 billion đồng", "175.5 bn ₫", "175,5 tỷ đồng". */
export function formatMoney(value: number, unit: string, language: UiLanguage, style: Style = "long"): string {
  const words = messages(language).quantities;
  const text = scaled(value, language, style, value);
  const brief = style === "long" ? undefined : words.shortMoney[unit];
  if (brief) return brief(text);
  return (words.units[unit] ?? ((plain: string) => plain))(text);
}

/** A number with its unit, without a comparator: "49.2 points", "40 %", "1,622,901 people". */
export function formatQuantity(value: number, unit: string, language: UiLanguage, style: Style = "long"): string {
  if (MONEY.has(unit)) return formatMoney(value, unit, language, style);
  const text = formatScore(value, unit, language);
  if (style === "short" && (unit === "points" || unit === "persons")) return text;
  const phrase = messages(language).quantities.units[unit];
  return phrase === undefined ? `${text} ${unit}` : phrase(text);
}

function formatRange(low: number, high: number, unit: string, language: UiLanguage, style: Style): string {
  const whole = formatQuantity(high, unit, language, style);
  const scale = MONEY.has(unit) ? (high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1) : 1;
  const end = formatNumber(high / scale, language);
  return whole.replace(end, `${formatNumber(low / scale, language)}–${end}`);
}

/** A stated rank: "6th of 63", "among the top 5", "about 6th"; short: "6", "top 5". */
export function formatRank(stated: Stated, language: UiLanguage, style: Style = "long"): string {
  const words = messages(language).quantities;
  const { value, comparator } = stated;
  const number = formatNumber(value, language);
  if (comparator === "<=") return style === "short" ? words.shortTop(number) : words.top(number);
  const text = comparator === "range" && stated.low !== undefined && stated.high !== undefined ? `${stated.low}–${stated.high}` : number;
  if (style === "short") return SHORT_COMPARATORS[comparator] + text;
  const ordinal = language === "en" && comparator !== "range" ? formatOrdinal(value, language) : text;
  const of = stated.outOf === undefined ? null : formatNumber(stated.outOf, language);
  return words.comparators[comparator](words.rank(ordinal, of));
}

/** A stated value with its comparator and unit, as a reader would say it. */
export function formatValue(stated: Stated & { base?: string }, language: UiLanguage, style: Style = "long"): string {
  const words = messages(language).quantities;
  const { value, low, high, unit, comparator, measure } = stated;
  if (measure === "rank") return formatRank(stated, language, style);
  if (comparator === "range" && low !== undefined && high !== undefined) return formatRange(low, high, unit, language, style);
  const compare = (text: string): string =>
    style === "short" ? SHORT_COMPARATORS[comparator] + text : words.comparators[comparator](text);
  if (measure === "ratio")
    return style === "short"
      ? compare(formatQuantity(value, unit, language))
      : compare(words.ratio(formatNumber(value, language), stated.base ?? null));
  if (measure === "change") {
    const size = compare(formatQuantity(Math.abs(value), unit, language, style));
    const moved = value < 0 ? words.lost(size) : words.gained(size);
    return stated.base === undefined || style === "short" ? moved : words.since(moved, stated.base);
  }
  return compare(formatQuantity(value, unit, language, style));
}

/** Items in a row with the language's own "and". */
export function formatList(items: string[], language: UiLanguage): string {
  return new Intl.ListFormat(language === "en" ? "en-GB" : "vi", { type: "conjunction" }).format(items);
}
