import type { Dataset, Kind, Language, Measure, Source } from "../data/contract.ts";
import { formatDate, formatList, formatPeriod } from "../i18n/format.ts";
import { indicatorWords, messages, type UiLanguage } from "../i18n/index.ts";
import type { Field } from "../notebook/spec.ts";
import { namesakesOf } from "./namesakes.ts";
import { hostOf, webLink } from "./web-link.ts";

/** Names of the dataset's things, in the page's language. */
export interface Labels {
  area: (id: string) => string;
  /** What a merged unit that kept a name was made of, in a sentence; null for any other area. */
  merger: (id: string) => string | null;
  /** "Lao · mst.gov.vn · 11 October 2025", "Published table · rankings.csv" */
  source: (id: string) => string;
  /** A value of a field, as a filter, a row or a column of the matrix names it. */
  field: (field: Field, value: string | null) => string;
}

/** Labels for a dataset; a unit that shares its name with the one it was merged from is called the new one. */
export function createLabels({ areas, sources }: Pick<Dataset, "areas" | "sources">, language: UiLanguage): Labels {
  const t = messages(language);
  const names = new Map<string, string>();
  const namesakes = namesakesOf(areas);
  for (const { id, kind, nameVi, name } of areas) {
    const plain = language === "vi" || kind === "province" ? nameVi : name;
    names.set(id, namesakes.has(id) ? t.areas.merged(plain) : plain);
  }
  const bySource = new Map(sources.map((source) => [source.id, sourceLabel(source, language)]));
  const area = (id: string) => names.get(id) ?? id;
  const merged = new Map(areas.filter(({ id }) => namesakes.has(id)).map((unit) => [unit.id, unit]));
  const merger = (id: string) => {
    const unit = merged.get(id);
    if (unit === undefined || unit.validFrom === null) return null;
    return t.areas.mergedNote(area(id), formatDate(unit.validFrom, language), formatList(unit.mergedFrom.map(area), language));
  };
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
  return { area, merger, source, field: (field, value) => (value === null ? t.periods.none : of[field](value)) };
}

function sourceLabel({ kind, language: written, title, publisher, published, url }: Source, language: UiLanguage): string {
  if (kind === "table") return [messages(language).tables.name, title].filter((part) => part !== null).join(" · ");
  const link = webLink(url);
  const from = publisher ?? (link === null ? null : hostOf(link));
  const date = published === null ? null : formatDate(published, language);
  return [messages(language).languages[written], from, date].filter((part) => part !== null).join(" · ");
}
