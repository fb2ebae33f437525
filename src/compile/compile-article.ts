import type { Coverage, NumberCoverage, Observation, Slot } from "../data/contract.ts";
import { isPlausible } from "../data/indicators.ts";
import { attachArea, type AreaChoice } from "./attach-area.ts";
import { areaMentions, COUNTRY, mainArea } from "./named-areas.ts";
import { scopeOf, sizeBeside, vintage } from "./attach-scope.ts";
import { attachIndicator, type IndicatorChoice } from "./attach-indicator.ts";
import { attachKind, type KindChoice } from "./attach-kind.ts";
import { attachPeriod, baseOf } from "./attach-period.ts";
import { FLOWS, type PeriodChoice, type PeriodsOf } from "./inherit-period.ts";
import { block, type Claim } from "./blockers.ts";
import { ALL_RULES, readDocument, sentenceAt, type Article, type Document } from "./document.ts";
import { cover } from "./cover.ts";
import { evidenceOf, observationId } from "./evidence.ts";
import { findTables, withoutTables, type TableCell } from "./flat-tables.ts";
import type { Sentence } from "./frame.ts";
import { isRanking } from "./indicator-fit.ts";
import { countsProvinces, isMeanOfRanking } from "./means.ts";
import { measured, ofRegion, type Measurement } from "./measurement.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { pairLists, sharing, type Pairing } from "./respectively.ts";
import { sizesAhead } from "./size-ahead.ts";
import { findWordQuantities } from "./word-quantities.ts";
import { findPeriods, ROLE_RULES, type PeriodMention } from "./years.ts";

/** What the compiler makes of one article. */
export interface CompiledArticle {
  observations: Observation[];
  coverage: Coverage;
}

/** Everything known about the numbers of a document before they are attached. */
export interface Reading {
  document: Document;
  claims: (Claim | null)[];
  periods: PeriodMention[];
  quantities: Quantity[];
  periodsOf: PeriodsOf;
  quantitiesOf: (sentence: Sentence) => Quantity[];
  pairs: Map<Quantity, Pairing>;
  /** What the cells of tables are said of. */
  cells: Map<Quantity, TableCell>;
  /** The number of ranked units named before a rank. */
  ahead: Map<Quantity, Quantity>;
  main: string | null;
}

const bySentence = <T extends { start: number }>(document: Document, list: readonly T[]): ((sentence: Sentence) => T[]) => {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const sentence = sentenceAt(document, item.start);
    if (!sentence) continue;
    const group = groups.get(sentence.index);
    if (group) group.push(item);
    else groups.set(sentence.index, [item]);
  }
  return (sentence) => groups.get(sentence.index) ?? [];
};

/** Finds the numbers of a document and what blockers, periods and quantities make of them. */
export function readNumbers(whole: Document): Reading {
  const claims = block(whole);
  const all = findPeriods(whole, claims).flatMap((mention): PeriodMention[] => {
    if (!whole.off.has(ROLE_RULES[mention.role].name)) return [mention];
    return mention.role === "observation" ? [] : [{ ...mention, role: "observation" }];
  });
  const tables = findTables(whole, all);
  for (const [index, claim] of tables.claims) claims[index] = claim;
  for (const cell of tables.cells.keys()) if (whole.off.has(cell.rule)) tables.cells.delete(cell);
  const document = withoutTables(whole, tables);
  const periods = all.filter(({ numerals }) => !numerals.some((index) => tables.claims.has(index)));
  const taken = new Set([...periods.flatMap(({ numerals }) => numerals), ...tables.claims.keys()]);
  const digits = findQuantities(document, claims, taken);
  const digitsOf = bySentence(document, digits);
  const words = findWordQuantities(document).filter(({ start, end }) => {
    const sentence = sentenceAt(document, start);
    return sentence && !digitsOf(sentence).some((other) => other.left < end && other.right > start);
  });
  const quantities = [...digits, ...words, ...tables.cells.keys()].sort((a, b) => a.start - b.start || a.end - b.end);
  const quantitiesOf = bySentence(document, quantities);
  return {
    document,
    claims,
    periods,
    quantities,
    periodsOf: bySentence(document, periods),
    quantitiesOf,
    pairs: new Map(document.frame.sentences.flatMap((sentence) => [...pairLists(document, sentence, quantitiesOf(sentence))])),
    ahead: new Map(document.frame.sentences.flatMap((sentence) => [...sizesAhead(document, sentence, quantitiesOf(sentence))])),
    cells: tables.cells,
    main: mainArea(document),
  };
}

/** The area that a rank is counted in, and whether another place says so. */
type AreaScope = ReturnType<typeof scopeOf>;

/** A rank told after a growth of GRDP ("GRDP grew by 12 %, ranking 2nd") is that of the growth. */
const ofGrowth = (
  { annotations }: Document,
  { indicator, mention }: IndicatorChoice,
  { type, left }: Quantity,
  others: readonly Quantity[],
): boolean =>
  indicator === "grdp" &&
  type === "rank" &&
  others.some(
    (other) =>
      other.type === "percent" &&
      other.start >= mention.end &&
      (other.end <= left || (mention.start >= left && other.start - mention.end <= 24)) &&
      (other.change !== 0 || annotations.any(["growth"], Math.max(0, mention.start - 60), other.left)),
  );

/** A leading group that a list of its members follows ("The top 5 are Da Nang, Hanoi …") is a heading, said of none of them alone. */
function heads(document: Document, { left, right }: Quantity, { start, end }: Sentence): boolean {
  const named = new Set(areaMentions(document, right, end).map(({ ids }) => ids[0]));
  return named.size >= 2 && areaMentions(document, start, left).length === 0;
}

/** A period of the text as the contract writes it, for a value of a kind. */
function periodText(mention: PeriodMention | null | undefined, kind: Observation["kind"], published: string | null): string | null {
  if (!mention) return null;
  if (mention.role === "deadline" || mention.role === "as-of")
    return kind === "target" || kind === "plan" || (published !== null && mention.year > Number(published.slice(0, 4)))
      ? `../${mention.period}`
      : mention.period;
  return mention.role === "since" ? `${mention.period}/..` : mention.period;
}

/** What a quantity is said of, and where each of it was found. */
export interface Attached {
  sentence: Sentence;
  others: Quantity[];
  choice: IndicatorChoice;
  measurement: Measurement;
  area: AreaChoice;
  period: PeriodChoice;
  kind: KindChoice;
  /** The area that a table's ranks are counted in. */
  scope?: AreaScope;
}

/** Why a quantity is no observation: what it lacks, or what it is instead. */
export type Unattached =
  | "no-sentence"
  | "no-indicator"
  | "no-measure"
  | "implausible"
  | "mean-of-all"
  | "no-area"
  | "part-of-others"
  | "heading-of-a-list"
  | "rank-beyond-size";

/** Finds what a quantity is said of, or says why it is no observation. */
export function attach(reading: Reading, quantity: Quantity): Attached | Unattached {
  const { document, periodsOf, quantitiesOf, main } = reading;
  const cell = reading.cells.get(quantity);
  if (cell) {
    const measurement = measured(quantity, cell.choice.indicator);
    return measurement ? { ...cell, others: [], measurement: ofRegion(measurement, cell.area) } : "no-measure";
  }
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return "no-sentence";
  const others = quantitiesOf(sentence);
  const listed = reading.pairs.get(quantity);
  const choice: IndicatorChoice | null = attachIndicator(document, quantity, others, periodsOf(sentence), listed);
  if (!choice || document.off.has(choice.rule)) return "no-indicator";
  const own = measured(quantity, ofGrowth(document, choice, quantity, others) ? "grdp_growth" : choice.indicator);
  if (!own) return "no-measure";
  if (own.measure !== "rank" && own.measure !== "change" && !isPlausible(own.indicator, own.unit, own.value)) return "implausible";
  if (listed?.area === null) return "no-area";
  const area: AreaChoice | null = listed?.area
    ? { area: listed.area, inherited: false, mention: null }
    : attachArea(document, quantity, choice.inherited ? null : choice.mention, main, others);
  if (!area) return "no-area";
  // The mean of all provinces is not the country's score: it would need an indicator of its own.
  const ofAll = area.area === COUNTRY && own.measure === "score" && isRanking(own.indicator);
  if (ofAll || isMeanOfRanking(document, quantity, choice, own)) return "mean-of-all";
  const measurement = ofRegion(own, area);
  const isPart = Number.isInteger(quantity.value) && ["number", "persons", "money"].includes(quantity.type);
  if (countsProvinces(document, quantity, others)) return "part-of-others";
  if (isPart && document.annotations.before("subset", quantity.left, 1)) return "part-of-others";
  // "Industry and construction 24.6 % (of which industry 19.1 %)".
  const part = document.annotations.before("subset", choice.mention.start, 1);
  if (quantity.type === "percent" && part && document.lower[part.start - 1] === "(") return "part-of-others";
  if (quantity.type === "rank" && quantity.comparator === "<=" && heads(document, quantity, sentence)) return "heading-of-a-list";
  if (quantity.type === "rank" && quantity.outOf !== undefined && quantity.value > quantity.outOf) return "rank-beyond-size";
  const period = attachPeriod(document, quantity, choice.mention, choice.inherited, periodsOf, others);
  const kind = attachKind(document, quantity, period.mentions[0], periodsOf, others);
  return { sentence, others, choice, measurement, area, period, kind };
}

/** What is said of several indices at once, one after the other. */
function shared({ document }: Reading, quantity: Quantity, attached: Attached): Attached[] {
  const { sentence, others, choice } = attached;
  const more = sharing(document, sentence, quantity, choice.mention, others).flatMap((indicator) => {
    const measurement = measured(quantity, indicator);
    return measurement ? [{ ...attached, choice: { ...choice, indicator }, measurement }] : [];
  });
  return [attached, ...more];
}

/** The observations that a quantity makes with what it is said of: one for each of its periods. */
export function observationsOf({ document, periodsOf, ahead: sizes }: Reading, quantity: Quantity, attached: Attached): Observation[] {
  const { sentence, others, choice, measurement, area, period: found, kind } = attached;
  const { article } = document;
  // "… 30 % by 2030; GRDP per capita is now 63 million": a fact does not take the deadline of the promise before it.
  const ahead = ({ role, year }: PeriodMention): boolean =>
    kind.kind === "actual" && role === "deadline" && article.published !== null && year > Number(article.published.slice(0, 4));
  const flow = FLOWS.includes(measurement.indicator);
  const soFar = (mention: PeriodMention): PeriodMention =>
    flow && mention.soFar !== undefined ? { ...mention, period: mention.soFar } : mention;
  const stated = found.mentions.map((mention) => (ahead(mention) ? null : soFar(mention)));
  const mentions: (PeriodMention | null)[] = stated.length > 0 ? stated : [kind.deadline];
  const evidence = evidenceOf(document, quantity, sentence);
  const counted = (): AreaScope => attached.scope ?? scopeOf(document, quantity, area.area, others);
  const scope = quantity.type === "rank" ? counted() : null;
  const outOf = quantity.outOf ?? (scope?.scope === COUNTRY ? sizes.get(quantity)?.value : undefined);
  return mentions.map((mention) => {
    const period = periodText(mention, kind.kind, article.published);
    const unit = vintage(area.area, outOf ?? sizeBeside(document, quantity, others), period, article.published);
    const inherited: Slot[] = [];
    if (area.inherited) inherited.push("area");
    if (choice.inherited) inherited.push("indicator");
    if (found.inherited || (found.mentions.length === 0 && kind.deadline)) inherited.push("period");
    if (kind.inherited) inherited.push("kind");
    const observation: Observation = {
      id: observationId(article.id, evidence.number, measurement.indicator, measurement.measure, period),
      area: unit,
      indicator: measurement.indicator,
      measure: measurement.measure,
      value: measurement.value,
      ...(quantity.low === undefined || quantity.high === undefined ? {} : { low: quantity.low, high: quantity.high }),
      unit: measurement.unit,
      comparator: quantity.comparator,
      period,
      kind: kind.kind,
      source: article.id,
      evidence,
      origin: "extracted",
      rule: quantity.rule,
      inherited,
    };
    if (scope) {
      observation.scope = scope.scope;
      if (scope.inherited && outOf === undefined) inherited.push("scope");
      if (outOf !== undefined) observation.outOf = outOf;
    }
    if (measurement.measure === "change" || measurement.measure === "ratio") {
      const base = baseOf(document, quantity, periodsOf);
      // "The year before" is before the year told of, whichever the text was published in.
      if (base) observation.base = base.numerals.length === 0 && base.period === period ? String(base.year - 1) : base.period;
    }
    return observation;
  });
}

/**
 * Compiles one article: its observations in order of their place, and what became of every number. Total on any text. The rules whose names are in
 * `off` do not speak, which shows what they are there for.
 */
export function compileArticle(article: Article, off = ALL_RULES): CompiledArticle {
  const document = readDocument(article, off);
  const reading = readNumbers(document);
  const observations: Observation[] = [];
  const known = new Set<string>();
  const made = new Map<number, { ids: string[]; rule: string; first: number }>();
  const words: NumberCoverage[] = [];
  const at = (index: number): number => document.offsets[index] as number;
  for (const quantity of reading.quantities) {
    const attached = attach(reading, quantity);
    const found =
      typeof attached === "string" ? [] : shared(reading, quantity, attached).flatMap((one) => observationsOf(reading, quantity, one));
    // "In 2023 and 2023" says it once.
    const own = found.filter(({ id }) => !known.has(id) && known.add(id));
    observations.push(...own);
    const ids = own.map(({ id }) => id);
    const size = own.some(({ outOf }) => outOf !== undefined && outOf !== quantity.outOf) ? reading.ahead.get(quantity) : undefined;
    for (const index of [...quantity.numerals, ...(size?.numerals ?? [])])
      made.set(index, { ids, rule: quantity.rule, first: quantity.numerals[0] as number });
    if (quantity.numerals.length === 0 && ids.length > 0)
      words.push({
        start: at(quantity.start),
        end: at(quantity.end),
        text: article.text.slice(at(quantity.start), at(quantity.end)),
        class: "observation",
        observations: ids,
        by: quantity.rule,
      });
  }
  return { observations, coverage: { source: article.id, numbers: cover(reading, made, words) } };
}
