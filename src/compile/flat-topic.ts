import { firstIndex } from "../data/first-index.ts";
import { AREA_BY_ID } from "../data/areas.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";
import { columnWords } from "./flat-gaps.ts";
import { onlyFillers } from "./fillers.ts";
import type { TextSpan } from "./frame.ts";
import { isIndex } from "./indicator-fit.ts";
import type { PeriodMention } from "./years.ts";
import { NATIONAL_SIZES } from "./quantity-rules.ts";

/** An indicator that a table may be of, with the name that says so and the editions told beside it. */
export interface Candidate {
  indicator: string;
  mention: Annotation;
  /** The period that holds for the whole table; null where none is told. */
  period: PeriodMention | null;
  /** Several periods in a row, one a column: "PCI 2023 and 2024". */
  periods: PeriodMention[];
  /** Named in the head of the table, right above it or in a sentence that announces it; further away, another thing may have come between. */
  near: boolean;
}

/** What the words around a table say of it. */
export interface Topic {
  candidates: Candidate[];
  /** Something that the catalogue does not name, which the table is of. */
  foreign: boolean;
  /** The words speak of ranks. */
  ranked: boolean;
  /** The words speak of what is aimed at. */
  target: boolean;
  /** The region that the words name, or null. */
  region: string | null;
  /** The number of provinces that the words say are ranked. */
  size: number | null;
}

/** How far above a table the words may stand that say what it is of, and how far an index that is only named before. */
const REACH = 900;
const FAR = 2500;
const SENTENCES = 16;

const isPercent = (id: string): boolean => {
  const indicator = INDICATOR_BY_ID.get(id);
  return indicator?.unit === "%" && (indicator.measures.includes("rate") || indicator.measures.includes("share"));
};

/** The indicators that a name may stand for in a table: indices, and shares and rates in percent. */
function indicatorsOf(document: Document, mention: Annotation, { start, end }: TextSpan): string[] {
  const grows = document.annotations.any(["growth", "percent", "up"], start, end);
  return mention.ids.flatMap((id) => (id === "grdp" ? (grows ? ["grdp_growth"] : []) : isIndex(id) || isPercent(id) ? [id] : []));
}

const editionOf = (document: Document, { start, end }: Annotation, periods: readonly PeriodMention[]): PeriodMention | null =>
  periods.find((period) => period.start >= end && period.start - end <= 14 && onlyFillers(document, "edition", end, period.start)) ??
  periods.find((period) => period.end <= start && start - period.end <= 2) ??
  null;

/** The period of one of the names of an indicator in a stretch of text: its edition, the only one told, or the nearest. */
function periodIn(document: Document, mentions: readonly Annotation[], periods: readonly PeriodMention[]): PeriodMention | null {
  const edition = mentions.map((mention) => editionOf(document, mention, periods)).find((found) => found !== null);
  if (edition) return edition;
  if (new Set(periods.map(({ period }) => period)).size === 1) return periods[0] ?? null;
  const distance = (period: PeriodMention): number =>
    Math.min(...mentions.map(({ start, end }) => Math.max(period.start - end, start - period.end)));
  return [...periods].sort((a, b) => distance(a) - distance(b)).find((period) => distance(period) <= 40) ?? null;
}

/** What may be read out of an article's periods about tables; worked out once for all tables of an article. */
export interface Editions {
  /** Periods in digits that say when something was, in order. */
  periods: PeriodMention[];
  /** The only edition that an article names of an indicator; null where it names several or none. */
  only: (indicator: string) => PeriodMention | null;
}

/** Collects the periods of an article for its tables. */
export function editionsOf(document: Document, all: readonly PeriodMention[]): Editions {
  const periods = all.filter(({ numerals, role }) => numerals.length > 0 && !["base", "vision", "since", "moment"].includes(role));
  const known = new Map<string, PeriodMention | null>();
  const gather = (): void => {
    let next = 0;
    for (const mention of document.annotations.list("indicator")) {
      while (next < periods.length && (periods[next] as PeriodMention).end < mention.start - 2) next++;
      const edition = editionOf(document, mention, periods.slice(next, next + 3));
      if (!edition) continue;
      for (const id of mention.ids) {
        const other = known.get(id);
        known.set(id, other === undefined || other?.period === edition.period ? edition : null);
      }
    }
  };
  let gathered = false;
  return {
    periods,
    only: (indicator) => {
      if (!gathered) gather();
      gathered = true;
      return known.get(indicator) ?? null;
    },
  };
}

/** The sentences above an offset, the nearest first; the part of its own before it is the first. */
function stretchesAbove({ frame: { sentences }, text }: Document, at: number, floor: number): TextSpan[] {
  const first = firstIndex(sentences, ({ start }) => start >= at);
  const found: TextSpan[] = [];
  for (let i = first - 1; i >= 0 && found.length < SENTENCES; i--) {
    const { start, end } = sentences[i] as TextSpan;
    if (start < floor || at - end > REACH) break;
    const own = { start: Math.max(start, at - REACH), end: Math.min(end, at) };
    // A sentence may hold several lines, such as a title and the head of a table.
    const lines = text.slice(own.start, own.end).split("\n");
    let to = own.end;
    for (const line of lines.reverse()) {
      if (line.trim() !== "") found.push({ start: to - line.length, end: to });
      to -= line.length + 1;
    }
  }
  return found;
}

/** Those of a list of periods in order that lie between two offsets. */
export const periodsWithin = (periods: readonly PeriodMention[], { start, end }: TextSpan): PeriodMention[] => {
  const found: PeriodMention[] = [];
  const first = firstIndex(periods, (item) => item.start >= start);
  for (let i = first; i < periods.length && (periods[i] as PeriodMention).end <= end; i++) found.push(periods[i] as PeriodMention);
  return found;
};

function statedSize({ numerals, annotations }: Document, { start, end }: TextSpan): number | null {
  const found = annotations
    .within("units", start, end)
    .map((units) => {
      const numeral = numeralBefore(numerals, units.start);
      return numeral && units.start - numeral.end <= 2 && NATIONAL_SIZES.includes(Number(numeral.raw)) ? Number(numeral.raw) : null;
    })
    .filter((size) => size !== null);
  return found[0] ?? null;
}

function numeralBefore(numerals: Document["numerals"], at: number): Document["numerals"][number] | undefined {
  return numerals[firstIndex(numerals, ({ end }) => end > at) - 1];
}

/** The candidates that a stretch of text names, the first named first. */
function candidatesIn(document: Document, span: TextSpan, { periods: all, only }: Editions, fallback: readonly TextSpan[]): Candidate[] {
  const mentions = document.annotations.within("indicator", span.start, span.end);
  const byId = new Map<string, Annotation[]>();
  for (const mention of mentions)
    for (const id of indicatorsOf(document, mention, span)) {
      // "GRDP growth aside, disbursement was as follows": what is told last is what the table is of.
      const other = !isIndex(id) && document.annotations.any(["decoy"], mention.end, span.end);
      if (!other) byId.set(id, [...(byId.get(id) ?? []), mention]);
    }
  return [...byId].map(([indicator, named]) => {
    const periods = periodsWithin(all, span);
    const elsewhere = fallback
      .map((stretch) => periodsWithin(all, stretch))
      .find((found) => new Set(found.map(({ period }) => period)).size === 1);
    const period = periodIn(document, named, periods) ?? elsewhere?.[0] ?? only(indicator);
    return {
      indicator,
      mention: named[0] as Annotation,
      period,
      periods: periods.filter(({ role }) => role === "observation"),
      near: false,
    };
  });
}

/** Reads off the words around a table what it is of. `at` is where the table or its head begins, `to` where its rows begin. */
export function findTopic(document: Document, at: number, to: number, floor: number, editions: Editions): Topic {
  const { annotations, frame } = document;
  // A row that could not be read, such as that of the whole country, says nothing of what the table is of.
  const isRow = ({ start, end }: TextSpan): boolean =>
    end - start <= 48 && /\d[.,]\d+ ?%?\s*$/.test(document.text.slice(start, end)) && !annotations.any(["indicator"], start, end);
  const above = stretchesAbove(document, at, floor).filter((span) => !isRow(span));
  const head = at < to ? [{ start: at, end: to }] : [];
  const title = frame.title && frame.title.end <= at ? [frame.title] : [];
  const stretches = [...head, ...above];
  const caption = above[0];
  const candidates: Candidate[] = [];
  const used: TextSpan[] = [...head, ...(caption ? [caption] : [])];
  let foreign = false;
  stretches.forEach((span, index) => {
    const near = stretches.filter((_, other) => Math.abs(other - index) <= 2);
    const found = candidates.length === 0 ? candidatesIn(document, span, editions, [...near, ...title]) : [];
    if (found.length > 0) used.push(span);
    const announced = caption !== undefined && /[:…]\s*$/.test(document.text.slice(caption.start, caption.end));
    for (const one of found) one.near = index <= head.length || (announced && index <= head.length + 3);
    // A caption that names another thing says that the table is of that.
    if (index <= head.length && candidates.length === 0 && found.length === 0 && span.end - span.start <= 140)
      foreign ||= annotations.any(["decoy"], span.start, span.end) && !annotations.any(["rank", "board", "top"], span.start, span.end);
    // So does one that names a part of an index.
    if (index <= head.length && span.end - span.start <= 140) foreign ||= annotations.any(["component"], span.start, span.end);
    candidates.push(...found);
  });
  for (const span of title) {
    const own = candidatesIn(document, span, editions, []);
    if (own.length > 0) used.push(span);
    // Of several that a caption names, the title says which.
    const said = candidates.filter(({ indicator }) => own.some((one) => one.indicator === indicator));
    candidates.unshift(...(candidates.length > 1 ? said : []));
    candidates.push(...own);
  }
  if (candidates.length === 0) {
    const last = annotations.within("indicator", Math.max(0, at - FAR), at).findLast(({ ids }) => ids.some(isIndex));
    if (last) candidates.push(...candidatesIn(document, last, editions, above.slice(0, 2)));
  }
  // "Year 2023" right above a table is the year of it.
  const lone =
    caption && caption.end - caption.start <= 40 && !annotations.any(["indicator"], caption.start, caption.end)
      ? periodsWithin(editions.periods, caption)
      : [];
  if (lone.length === 1) for (const candidate of candidates) candidate.period = lone[0] as PeriodMention;
  const any = (types: Parameters<typeof annotations.any>[0]): boolean => used.some(({ start, end }) => annotations.any(types, start, end));
  const regions = used.flatMap(({ start, end }) => annotations.within("area", start, end)).map(({ ids }) => ids[0] as string);
  return {
    candidates,
    foreign,
    ranked:
      any(["rank", "rankNoun", "top", "topAfter", "board", "lead"]) ||
      used.some(({ start, end }) => columnWords(document, start, end).some(({ value }) => value === "rank")),
    target: any(["target"]),
    region: regions.find((id) => AREA_BY_ID.get(id)?.kind === "region") ?? null,
    size: [...used, ...above.slice(0, 4), ...title].map((span) => statedSize(document, span)).find((size) => size !== null) ?? null,
  };
}
