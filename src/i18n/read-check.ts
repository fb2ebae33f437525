import type { Check, Observation } from "../data/contract.ts";
import { formatValue } from "./format.ts";
import { indicatorWords, messages } from "./index.ts";
import type { UiLanguage } from "./language.ts";

/**
 * What published tables say of a stated rank or score, in a sentence: "Confirmed by the published table of DTI 2022 (7th of 63). …". `against` are
 * the rows it was held against, in the order of the check.
 */
export function readCheck({ reason }: Check, stated: Observation, against: readonly Observation[], language: UiLanguage): string {
  const { reasons, unknown } = messages(language).checks;
  const { code, params } = reason;
  const [first, own] = against;
  const index = indicatorWords(stated.indicator, language).short;
  const year = stated.period ?? "";
  const edition = params["edition"] ?? year;
  return (reasons[code] ?? (() => unknown))({
    table: `${index} ${edition}`,
    value: first === undefined ? "" : formatValue(first, language),
    stated: formatValue(stated, language),
    year,
    isEarlier: Number(edition) < Number(year),
    ownTable: `${index} ${year}`,
    ownValue: own === undefined ? null : formatValue(own, language),
    provinces: String(params["published"] ?? ""),
  });
}
