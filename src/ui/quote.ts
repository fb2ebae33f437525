import type { Evidence, Observation, Span } from "../data/contract.ts";

/** A piece of a quote; `number` where it is a figure that states the value, so that it can be marked without markup in the text. */
export interface QuotePart {
  text: string;
  number: boolean;
}

/** Cuts the quoted words at the figures they state; figures outside the quote are left out. */
export function splitQuote({ exact, start, number }: Evidence, numbers: readonly Span[] = [number]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const span of [...numbers].sort((a, b) => a.start - b.start)) {
    const [from, to] = [span.start - start, span.end - start];
    if (from < at || to > exact.length) continue;
    parts.push({ text: exact.slice(at, from), number: false }, { text: exact.slice(from, to), number: true });
    at = to;
  }
  return [...parts, { text: exact.slice(at), number: false }].filter(({ text }) => text !== "");
}

/** The figures that state an observation's value: of a derived one those of its parents. */
export function numbersOf({ evidence, source }: Observation, parents: readonly Observation[]): Span[] {
  const own = "number" in evidence ? [evidence.number] : [];
  const theirs = parents.flatMap((parent) => (parent.source === source && "number" in parent.evidence ? [parent.evidence.number] : []));
  return theirs.length > 0 ? theirs : own;
}
