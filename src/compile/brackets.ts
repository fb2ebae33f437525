import type { Document } from "./document.ts";
import type { TextSpan } from "./frame.ts";
import type { Quantity } from "./quantity.ts";

const REACH = 160;

/** The inside of the round brackets around an offset, or null. */
export function bracketAround({ text }: Document, at: number): TextSpan | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.indexOf(")", open) >= 0 || before.indexOf("\n", open) >= 0) return null;
  const close = /[)\n]/.exec(text.slice(at, at + REACH));
  return close?.[0] === ")" ? { start: at - before.length + open + 1, end: at + close.index } : null;
}

/** Whether an offset stands in brackets that hold a value of their own, and not this one: "38th (22nd in PII 2023)". */
export function isAside(document: Document, at: number, quantity: Quantity, others: readonly Quantity[]): boolean {
  const bracket = bracketAround(document, at);
  if (!bracket || (quantity.start >= bracket.start && quantity.end <= bracket.end)) return false;
  return others.some((other) => other !== quantity && other.start >= bracket.start && other.end <= bracket.end);
}

/** Whether a value stands in the same brackets as an offset. */
export function isBesideInBrackets(document: Document, at: number, quantity: Quantity): boolean {
  const bracket = bracketAround(document, at);
  return bracket !== null && quantity.start >= bracket.start && quantity.end <= bracket.end;
}

/** A stretch of text without what stands in brackets. */
export const withoutAsides = (words: string): string => words.replace(/\([^()\n]*\)/g, "");
