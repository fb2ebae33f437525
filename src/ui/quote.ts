import type { Evidence } from "../data/contract.ts";

/** A quote cut at its number, so that the number can be marked without markup in the text. */
export interface Quote {
  before: string;
  number: string;
  after: string;
}

/** Cuts the quoted words at the figure they state. */
export function splitQuote({ exact, start, number }: Evidence): Quote {
  const from = Math.min(Math.max(number.start - start, 0), exact.length);
  const to = Math.min(Math.max(number.end - start, from), exact.length);
  return { before: exact.slice(0, from), number: exact.slice(from, to), after: exact.slice(to) };
}
