import { firstIndex } from "../data/first-index.ts";
import type { Comparator } from "../data/contract.ts";

/** What a quantity measures in, before it is known what it is said of. */
export type QuantityType = "rank" | "places" | "points" | "percent" | "money" | "area" | "persons" | "times" | "number";

/** A number with its unit, its comparator and its role, ready to be attached to an indicator. */
export interface Quantity {
  type: QuantityType;
  /** Span of the number itself, both ends of a range included. */
  start: number;
  end: number;
  /** Span with the words that belong to it: comparator, magnitude, unit. */
  left: number;
  right: number;
  value: number;
  low?: number;
  high?: number;
  /** The other reading of an ambiguous numeral, scaled like the value. */
  other?: number;
  unit: string;
  comparator: Comparator;
  outOf?: number;
  /** Said of growth or of a change, not of a level. */
  change: 1 | -1 | 0;
  /** The number was written without decimals and unit. */
  bare: boolean;
  rule: string;
  /** Indices of the numerals it is made of; empty for words. */
  numerals: number[];
}

/** Those of some quantities, in order of their start, that begin between two offsets. */
export function beginning(quantities: readonly Quantity[], from: number, to: number): Quantity[] {
  const first = firstIndex(quantities, ({ start }) => start >= from);
  const found: Quantity[] = [];
  for (let i = first; i < quantities.length && (quantities[i] as Quantity).start < to; i++) found.push(quantities[i] as Quantity);
  return found;
}
