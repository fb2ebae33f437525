import type { Observation } from "../data/contract.ts";
import { formatDeadline, formatNumber, formatPeriod, formatValue } from "./format.ts";
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

/** What was read, made from the slots alone: "rank 6 of all provinces, Provincial Innovation Index (PII), 2023". */
export function readAs(read: Read, areaName: (id: string) => string, language: UiLanguage): string {
  const words = messages(language).readAs;
  const value =
    read.measure === "rank"
      ? rank(read, areaName, language)
      : read.measure === "score"
        ? words.score(formatValue(read, language))
        : formatValue(read, language);
  const period = read.kind === "actual" ? formatPeriod(read.period, language) : formatDeadline(read.period, language);
  const text = words.join([value, indicatorWords(read.indicator, language).long, period]);
  return read.kind === "actual" ? text : words[read.kind](text);
}
