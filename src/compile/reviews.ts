import * as v from "valibot";
import { AREA_BY_ID } from "../data/areas.ts";
import type { Coverage, Evidence, NumberCoverage, Observation, Slot, Span } from "../data/contract.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import { ObservationSchema } from "../data/schema.ts";
import type { Article } from "./document.ts";
import { evidenceAt, observationId } from "./evidence.ts";
import { problemAt, type Review } from "./read-reviews.ts";
import { verifyObservation, verifyQuote } from "./verify.ts";

/** What the compiler and people say of a set of articles. */
export interface Statements {
  observations: readonly Observation[];
  coverage: readonly Coverage[];
}

/** Why a decision cannot be followed; `field` is the field of the entry that is to blame. */
class Refusal extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const short = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Whether a figure at a place is the whole of its number, and not the 3 of 34, 1.3 or 3,000. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/\p{Nd}[.,]?$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[.,]?\p{Nd}/u.test(text.slice(end, end + 2));

/** Where a decision's quote and its number stand in its article. */
function locate({ source, quote, number }: Review, articles: readonly Article[]): { article: Article; quote: Span; number: Span } {
  const article = articles.find(({ id }) => id === source);
  if (!article) throw new Refusal("source", `there is no source ${source}; it is the name of a file in seeds/ without its ending`);
  const [start, again] = placesOf(article.text, quote);
  if (start === undefined) throw new Refusal("quote", `quote not found in ${source}: ${short(quote)}`);
  if (again !== undefined) throw new Refusal("quote", `quote stands more than once in ${source}, make it longer: ${short(quote)}`);
  const figures = placesOf(quote, number).filter((at) => isWhole(quote, at, at + number.length));
  const [figure] = figures;
  if (figure === undefined) throw new Refusal("number", `number ${number} not found in the quote ${short(quote)}`);
  if (figures.length > 1)
    throw new Refusal("number", `number ${number} stands ${figures.length} times in the quote, choose other words: ${short(quote)}`);
  const at = start + figure;
  return { article, quote: { start, end: start + quote.length }, number: { start: at, end: at + number.length } };
}

const numberOf = ({ evidence }: Observation): Span | null => ("number" in evidence ? evidence.number : null);
const meets = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** The observations that a decision is about. */
function meant(review: Review, observations: readonly Observation[], number: Span): Observation[] {
  const there = observations.filter((one) => {
    const own = numberOf(one);
    return one.source === review.source && own !== null && meets(own, number);
  });
  const wanted = Object.entries(review.of) as [keyof Review["of"], unknown][];
  const found = there.filter((one) => wanted.every(([field, value]) => one[field] === value));
  if (found.length === 0) {
    const others = there.map(({ indicator, measure, period }) => `${indicator} ${measure} ${period ?? "undated"}`).join("; ");
    throw new Refusal(
      there.length > 0 ? "of" : "number",
      there.length > 0
        ? `no such observation at ${review.number}; there is ${others}`
        : `no observation at ${review.number} in ${short(review.quote)} to ${review.decision}; to state one, write decision: add`,
    );
  }
  const decided = found.find((one) => one.review !== undefined);
  if (decided) throw new Refusal("number", `${decided.id} is already decided by ${decided.review ?? ""}`);
  return found;
}

/** An observation with the fields that a decision sets, unproved. */
function withFields(observation: Observation, { id, set, source }: Review): Observation {
  const merged = Object.fromEntries(
    Object.entries({ ...observation, ...set }).filter(([field, value]) => value !== null || field === "period"),
  ) as unknown as Observation;
  const { number } = merged.evidence as Evidence;
  return {
    ...merged,
    id: observationId(source, number, merged.indicator, merged.measure, merged.period),
    origin: "reviewed",
    review: id,
    inherited: observation.inherited.filter((slot: Slot) => !(slot in set)),
  };
}

const UNITS: Partial<Record<string, readonly string[]>> = { rank: ["rank"], ratio: ["times"], rate: ["%"], share: ["%"] };

/** Holds a person's observation against the contract, the catalogue and the second reader. */
function prove(one: Observation, review: Review, article: Article): Observation {
  const result = v.safeParse(ObservationSchema, one, { abortEarly: true });
  if (!result.success) {
    const field = v.getDotPath(result.issues[0]) ?? "";
    throw new Refusal(`set.${field}`, `set.${field}: ${field in review.set ? result.issues[0].message : "is missing"}`);
  }
  const refuse = (field: string, message: string): never => {
    throw new Refusal(`set.${field}`, `set.${field}: ${message}`);
  };
  const indicator = INDICATOR_BY_ID.get(one.indicator);
  if (!AREA_BY_ID.has(one.area)) return refuse("area", `there is no area ${one.area} in src/data/areas.ts`);
  if (one.scope !== undefined && !AREA_BY_ID.has(one.scope)) return refuse("scope", `there is no area ${one.scope} in src/data/areas.ts`);
  if (!indicator) return refuse("indicator", `there is no indicator ${one.indicator} in src/data/indicators.ts`);
  if (!indicator.measures.includes(one.measure))
    return refuse("measure", `${one.indicator} has no ${one.measure}; it has ${indicator.measures.join(", ")}`);
  const units = UNITS[one.measure] ?? [indicator.unit, "%", "places", ...(indicator.unit === "VND" ? ["USD"] : [])];
  if (!units.includes(one.unit))
    return refuse("unit", `${one.measure} of ${one.indicator} is not in ${one.unit}; it is in ${units.join(" or ")}`);
  const isRange = one.low !== undefined && one.high !== undefined;
  if (isRange !== (one.comparator === "range") || (one.low === undefined) !== (one.high === undefined))
    return refuse("comparator", "low, high and the comparator range go together");
  if (isRange && !(Number(one.low) <= one.value && one.value <= Number(one.high))) return refuse("value", "must lie from low to high");
  if (one.measure === "rank" && one.outOf !== undefined && one.value > one.outOf) return refuse("value", `no rank among ${one.outOf}`);
  const wrong = review.valueFrom === null ? verifyObservation(one, article.text, article.language) : verifyQuote(one, article.text);
  if (wrong !== null)
    throw new Refusal("set.value", `${wrong}; set the value that the number states, or say in valueFrom where the article states it`);
  return one;
}

/** Puts other observations in the place of some, and says so for the numbers they come from. */
function replace({ observations, coverage }: Statements, changes: ReadonlyMap<string, Observation>, { id }: Review): Statements {
  const numberOfSource = (number: NumberCoverage): NumberCoverage =>
    number.observations.some((one) => changes.has(one))
      ? { ...number, observations: number.observations.map((one) => changes.get(one)?.id ?? one), by: id }
      : number;
  return {
    observations: observations.map((one) => changes.get(one.id) ?? one),
    coverage: coverage.map((one) => ({ ...one, numbers: one.numbers.map(numberOfSource) })),
  };
}

function remove({ observations, coverage }: Statements, gone: readonly Observation[], review: Review): Statements {
  const ids = new Set(gone.map(({ id }) => id));
  const without = (number: NumberCoverage): NumberCoverage => {
    const left = number.observations.filter((id) => !ids.has(id));
    if (left.length === number.observations.length) return number;
    return left.length > 0 || review.class === null
      ? { ...number, observations: left }
      : { ...number, class: review.class, observations: left, by: review.id };
  };
  return {
    observations: observations.filter(({ id }) => !ids.has(id)),
    coverage: coverage.map((one) => ({ ...one, numbers: one.numbers.map(without) })),
  };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Puts an observation among those of its source in the order of their places, and among the numbers it comes from. */
function insert({ observations, coverage }: Statements, added: Observation, { text }: Article, { id }: Review): Statements {
  const span = numberOf(added) as Span;
  const later = observations.findIndex((one) => one.source === added.source && byPlace(numberOf(one) ?? span, span) > 0);
  const last = observations.findLastIndex(({ source }) => source === added.source);
  const at = later >= 0 ? later : last >= 0 ? last + 1 : observations.length;
  const numbersWith = (numbers: readonly NumberCoverage[]): NumberCoverage[] => {
    const first = numbers.find((number) => meets(number, span));
    if (!first) {
      const own: NumberCoverage = {
        ...span,
        text: text.slice(span.start, span.end),
        class: "observation",
        observations: [added.id],
        by: id,
      };
      return [...numbers, own].sort(byPlace);
    }
    return numbers.map((number) =>
      meets(number, span)
        ? { ...number, class: number === first ? "observation" : "part", observations: [...number.observations, added.id], by: id }
        : number,
    );
  };
  return {
    observations: observations.toSpliced(at, 0, added),
    coverage: coverage.map((one) => (one.source === added.source ? { ...one, numbers: numbersWith(one.numbers) } : one)),
  };
}

/** What an added observation is where its decision does not say otherwise. */
const blank = (evidence: Evidence, { source, set }: Review): Observation =>
  ({
    id: "",
    unit: set["measure"] === "rank" ? "rank" : INDICATOR_BY_ID.get(String(set["indicator"]))?.unit,
    comparator: "=",
    kind: "actual",
    ...(set["measure"] === "rank" ? { scope: "viet-nam" } : {}),
    source,
    evidence,
    origin: "reviewed",
    rule: "review",
    inherited: [],
  }) as unknown as Observation;

function decide(statements: Statements, review: Review, articles: readonly Article[]): Statements {
  const { article, quote, number } = locate(review, articles);
  const ids = new Set(statements.observations.map(({ id }) => id));
  const fresh = (one: Observation): Observation => {
    if (ids.has(one.id)) throw new Refusal("set", `there is already an observation ${one.id}; correct or reject it instead`);
    ids.add(one.id);
    return one;
  };
  if (review.decision === "add") {
    const added = withFields(blank(evidenceAt(article.text, quote, number), review), review);
    return insert(statements, fresh(prove(added, review, article)), article, review);
  }
  const found = meant(review, statements.observations, number);
  switch (review.decision) {
    case "confirm": {
      const confirmed = found.map((one) => [one.id, { ...one, review: review.id }] as const);
      return { ...statements, observations: replace(statements, new Map(confirmed), review).observations };
    }
    case "correct": {
      for (const { id } of found) ids.delete(id);
      const corrected = found.map((one) => [one.id, fresh(prove(withFields(one, review), review, article))] as const);
      return replace(statements, new Map(corrected), review);
    }
    case "reject":
      return remove(statements, found, review);
  }
}

/**
 * Follows people's decisions, in the order of the file, on what the compiler read in the articles.
 *
 * @throws Error with a line for each decision that cannot be followed, which begins with the file and its line.
 */
export function applyReviews(
  observations: readonly Observation[],
  coverage: readonly Coverage[],
  reviews: readonly Review[],
  articles: readonly Article[],
): Statements {
  const problems: string[] = [];
  let statements: Statements = { observations, coverage };
  for (const review of reviews) {
    try {
      statements = decide(statements, review, articles);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(problemAt(review.lines.get(error.field) ?? review.line, error.message));
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return statements;
}
