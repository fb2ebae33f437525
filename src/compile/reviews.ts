import type { Coverage, Evidence, Observation, Slot, Span } from "../data/contract.ts";
import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Article } from "./document.ts";
import { evidenceAt, observationId } from "./evidence.ts";
import { prove, Refusal } from "./prove-reviewed.ts";
import { problemAt, type Review } from "./read-reviews.ts";
import { insert, meets, numberOf, remove, replace, type Statements } from "./statements.ts";

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
