import type { Observation } from "../data/contract.ts";
import { formatDeadline, formatNumber, formatPeriod, formatScore, formatValue } from "./format.ts";
import { indicatorWords, messages } from "./index.ts";
import type { UiLanguage } from "./language.ts";

type Read = Omit<Observation, "id" | "source" | "evidence" | "origin" | "rule" | "inherited">;

function rank(read: Read, areaName: (id: string) => string, language: UiLanguage): string {
  const words = messages(language).readAs;
  const number =
    read.comparator === "range" && read.low !== undefined && read.high !== undefined
      ? `${read.low}–${read.high}`
      : formatNumber(read.value, language);
  const text = words.rankComparators[read.comparator](number);
  if (read.outOf !== undefined && (read.scope ?? "viet-nam") === "viet-nam")
    return `${text} ${words.ofProvinces(formatNumber(read.outOf, language))}`;
  if (read.scope === undefined) return text;
  return `${text} ${read.scope === "viet-nam" ? words.ofAllProvinces : words.inRegion(areaName(read.scope))}`;
}

/** The indicator's name without its abbreviation: the sentence is for those who do not know it. Names of more than one capital keep them. */
function plainName(indicator: string, language: UiLanguage): string {
  const { long, short } = indicatorWords(indicator, language);
  const name = long.replace(` (${short})`, "");
  return /^\p{Lu}\p{Ll}*(?:$|,? \p{Ll})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function score(read: Read, language: UiLanguage): string {
  const { readAs, quantities } = messages(language);
  const range = read.comparator === "range" && read.low !== undefined && read.high !== undefined;
  const number = range ? formatValue({ ...read, unit: "index" }, language) : formatScore(read.value, read.unit, language);
  return readAs.score(quantities.comparators[read.comparator](number));
}

/** What was read, made from the slots alone: "rank 6 of all provinces, Provincial Innovation Index, 2023". */
export function readAs(read: Read, areaName: (id: string) => string, language: UiLanguage): string {
  const words = messages(language).readAs;
  const values = { rank: () => rank(read, areaName, language), score: () => score(read, language) };
  const value = read.measure === "rank" || read.measure === "score" ? values[read.measure]() : formatValue(read, language);
  const period = read.kind === "actual" ? formatPeriod(read.period, language) : formatDeadline(read.period, language);
  const text = words.join([value, plainName(read.indicator, language), period]);
  return read.kind === "actual" ? text : words[read.kind](text);
}
