import type { Coverage, NumberCoverage, Observation, Span } from "../data/contract.ts";
import type { Article } from "./document.ts";
import type { Review } from "./read-reviews.ts";

/** What the compiler and people say of a set of articles. */
export interface Statements {
  observations: readonly Observation[];
  coverage: readonly Coverage[];
}

/** Where the figure of an observation stands in its article; null for a table. */
export const numberOf = ({ evidence }: Observation): Span | null => ("number" in evidence ? evidence.number : null);

/** Whether two spans share a character. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Puts other observations in the place of some, and says so for the numbers they come from. */
export function replace({ observations, coverage }: Statements, changes: ReadonlyMap<string, Observation>, { id }: Review): Statements {
  const numberOfSource = (number: NumberCoverage): NumberCoverage =>
    number.observations.some((one) => changes.has(one))
      ? { ...number, observations: number.observations.map((one) => changes.get(one)?.id ?? one), by: id }
      : number;
  return {
    observations: observations.map((one) => changes.get(one.id) ?? one),
    coverage: coverage.map((one) => ({ ...one, numbers: one.numbers.map(numberOfSource) })),
  };
}

/** Takes observations away; numbers that make no other get the class that the decision gives. */
export function remove({ observations, coverage }: Statements, gone: readonly Observation[], review: Review): Statements {
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
export function insert({ observations, coverage }: Statements, added: Observation, { text }: Article, { id }: Review): Statements {
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
