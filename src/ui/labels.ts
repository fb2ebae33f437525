import type { Dataset, Kind, Language, Measure, Source } from "../data/contract.ts";
import { formatDate, formatPeriod } from "../i18n/format.ts";
import { indicatorWords, messages, type UiLanguage } from "../i18n/index.ts";
import type { Field } from "../notebook/spec.ts";
import { hostOf, webLink } from "./web-link.ts";

/** Names of the dataset's things, in the page's language. */
export interface Labels {
  area: (id: string) => string;
  /** "Lao · mst.gov.vn · 11 October 2025" */
  source: (id: string) => string;
  /** A value of a field, as a filter, a row or a column of the matrix names it. */
  field: (field: Field, value: string | null) => string;
}

/** Labels for a dataset; a unit that shares its name with the one it was merged from is told apart by the year it began. */
export function createLabels({ areas, sources }: Pick<Dataset, "areas" | "sources">, language: UiLanguage): Labels {
  const t = messages(language);
  const names = new Map<string, string>();
  for (const { id, kind, nameVi, name, validFrom, mergedFrom } of areas) {
    const plain = language === "vi" || kind === "province" ? nameVi : name;
    const namesake = validFrom !== null && areas.some((other) => mergedFrom.includes(other.id) && other.nameVi === nameVi);
    names.set(id, namesake ? `${plain} (${t.periods.from(validFrom.slice(0, 4))})` : plain);
  }
  const bySource = new Map(sources.map((source) => [source.id, sourceLabel(source, language)]));
  const area = (id: string) => names.get(id) ?? id;
  const source = (id: string) => bySource.get(id) ?? id;
  const of: Record<Field, (value: string) => string> = {
    area,
    source,
    indicator: (value) => indicatorWords(value, language).long,
    period: (value) => formatPeriod(value, language),
    measure: (value) => t.measures[value as Measure] ?? value,
    kind: (value) => t.kinds[value as Kind] ?? value,
    language: (value) => t.languages[value as Language] ?? value,
  };
  return { area, source, field: (field, value) => (value === null ? t.periods.none : of[field](value)) };
}

function sourceLabel({ language: written, publisher, published, url }: Source, language: UiLanguage): string {
  const link = webLink(url);
  const from = publisher ?? (link === null ? null : hostOf(link));
  const date = published === null ? null : formatDate(published, language);
  return [messages(language).languages[written], from, date].filter((part) => part !== null).join(" · ");
}
