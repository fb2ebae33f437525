import { formatList, formatNumber, formatOrdinal, formatPeriod, formatValue } from "../i18n/format.ts";
import type { Finding, FindingCode, FindingParams, FindingWords } from "../i18n/finding.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import { readAs } from "../i18n/read-as.ts";
import type { ChartContext } from "./chart.ts";
import type { Claim } from "./claims.ts";
import type { ObservationMark } from "./observation-mark.ts";

/** What words need of the context. */
export type Speaker = Pick<ChartContext, "language" | "area">;

/** A finding as a sentence in the page's language. */
export function findingText(finding: Finding, { language, area }: Speaker): string {
  const words: FindingWords = {
    area,
    region: area,
    indicator: (id) => indicatorWords(id, language).short,
    language: (id) => messages(language).languages[id],
    number: (value) => formatNumber(value, language),
    ordinal: (value) => formatOrdinal(value, language),
    period: (period) => formatPeriod(period, language),
    value: (stated) => formatValue(stated, language),
    list: (items) => formatList(items, language),
  };
  return say(finding.code, finding.params as never, language, words);
}

function say<C extends FindingCode>(code: C, params: FindingParams[C], language: Speaker["language"], words: FindingWords): string {
  return messages(language).findings[code](params, words);
}

/** A claim in words, for those who do not see its mark. */
export function claimText(claim: Claim, { language, area }: Speaker): string {
  const text = `${area(claim.row.area)}: ${readAs(claim.row, area, language)}`;
  return claim.row.origin === "derived" ? messages(language).charts.derived(text) : text;
}

/** What the element of a claim carries. */
export function toObservationMark(claim: Claim, context: Speaker & Pick<ChartContext, "selected">): ObservationMark {
  return {
    ids: claim.ids,
    label: claimText(claim, context),
    selected: context.selected !== null && claim.ids.includes(context.selected),
  };
}
