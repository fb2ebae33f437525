import type { Evidence, Measure, Span } from "../data/contract.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";

const LONGEST = 360;
const CONTEXT = 32;

/** Whether an offset lies between the two units of one character. */
const splits = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** The quote between two offsets of an article's text as it stands, with the number in it and a little of what is around it. */
export function evidenceAt(text: string, { start, end }: Span, number: Span): Evidence {
  const from = Math.max(0, start - CONTEXT);
  const to = end + CONTEXT;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from > 0 && splits(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splits(text, to) ? to - 1 : to),
    start,
    end,
    number: { start: number.start, end: number.end },
  };
}

/** The sentence that states a quantity, or the part of a long one around it. */
export function evidenceOf({ text, offsets, article }: Document, quantity: Quantity, sentence: Sentence): Evidence {
  let { start, end } = sentence;
  if (end - start > LONGEST) {
    const from = Math.max(start, quantity.left - 220);
    const to = Math.min(end, quantity.right + 140);
    const opening = text.slice(from, quantity.left).search(/[\s;,]/);
    if (from > start) start = opening < 0 ? from : from + opening;
    const closing = text.slice(quantity.right, to).search(/[\s;,][^\s;,]*$/);
    if (to < end) end = closing < 0 ? to : quantity.right + closing;
  }
  while (start < quantity.start && /\s/.test(text[start] as string)) start++;
  while (end > quantity.end && /\s/.test(text[end - 1] as string)) end--;
  const span = (from: number, to: number): Span => ({ start: offsets[from] as number, end: offsets[to] as number });
  return evidenceAt(article.text, span(start, end), span(quantity.start, quantity.end));
}

/** The id of an observation of an article: its source and place, and what it says, in no rule's name. */
export function observationId(source: string, number: Span, indicator: string, measure: Measure, period: string | null): string {
  return `${source}:${number.start}-${number.end}:${indicator}:${measure}:${period ?? ""}`;
}
