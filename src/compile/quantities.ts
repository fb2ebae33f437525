import { ordinalSuffix, type Claim } from "./blockers.ts";
import type { Document } from "./document.ts";
import { compare, measure, scaled } from "./measure.ts";
import type { Numeral } from "./numerals.ts";
import { INTEGER, QUANTITY_RULES, type Seen } from "./quantity-rules.ts";
import type { Quantity } from "./quantity.ts";

/** Finds the second end of a range that begins at a numeral: "40-50", "15 % to 20 %"; null where it is none. */
function rangeEnd(document: Document, index: number, claims: readonly (Claim | null)[]): Numeral | null {
  const own = document.numerals[index] as Numeral;
  const next = document.numerals[index + 1];
  if (!next || claims[index + 1] || own.decimal === "" || next.decimal === "" || Number(next.decimal) <= Number(own.decimal)) return null;
  const { annotations, lower, lexicon } = document;
  const join = lower.slice(own.end, next.start);
  if (join.length > 12) return null;
  // "Rank 22 - 87.95 points": a rank and its score.
  if (annotations.before("rank", own.start, 1) && !INTEGER.test(next.raw)) return null;
  const percent = annotations.after("percent", own.end, 1);
  if (/^ ?- ?$/.test(lower.slice(percent && percent.end < next.start ? percent.end : own.end, next.start))) return next;
  const word =
    annotations.within("until", own.end, next.start)[0] ??
    // Thai and Lao have words of their own for a move ("จาก 6.5% เป็น 10%") and for a range ("6.5% ถึง 10%").
    (lexicon.script === "latin" ? annotations.within("to", own.end, next.start)[0] : undefined) ??
    (annotations.before("between", own.start, 1) ? annotations.within("also", own.end, next.start)[0] : undefined);
  if (!word || !/^ ?%? ?$/.test(lower.slice(own.end, word.start)) || lower.slice(word.end, next.start).trim() !== "") return null;
  if (word.type === "also") return next;
  // "Rose from 10 to 11 %" moves; "growth of 10 to 11 %" and "up by 10 to 11 %" do not.
  const beside =
    (["up", "down"] as const).some((type) => annotations.before(type, own.start, 4)) && !annotations.before("from", own.start, 1);
  const moves = (["up", "down"] as const).flatMap((type) => annotations.within(type, Math.max(0, own.start - 24), own.start));
  const moved =
    !beside && moves.some(({ start, end }) => !annotations.any(["growth"], start, end) && annotations.covering("growth", start) === null);
  return moved ? null : next;
}

/** Makes quantities of the numerals that nobody else took. */
export function findQuantities(document: Document, claims: readonly (Claim | null)[], taken: ReadonlySet<number>): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < document.numerals.length; index++) {
    const numeral = document.numerals[index] as Numeral;
    if (claims[index] || taken.has(index) || numeral.decimal === "") continue;
    // "44.67/100 points": the full mark.
    if (/\d\/$/.test(document.lower.slice(Math.max(0, numeral.start - 2), numeral.start))) continue;
    const range = rangeEnd(document, index, taken.has(index + 1) ? [] : claims);
    const second = range && !taken.has(index + 1) ? range : null;
    const end = second?.end ?? numeral.end;
    const measured = measure(document, numeral.start, end);
    const value = scaled(numeral.decimal, measured.power);
    const seen: Seen = {
      document,
      index,
      numeral,
      integer: INTEGER.test(numeral.raw),
      value,
      suffix: ordinalSuffix(document, numeral),
      measured,
    };
    for (const { name, make } of QUANTITY_RULES) {
      const made = document.off.has(name) ? null : make(seen);
      if (!made) continue;
      const { comparator, left, right } = compare(document, measured.left, end, measured.right);
      const quantity: Quantity = {
        type: measured.type,
        unit: measured.unit,
        start: numeral.start,
        end,
        left,
        right,
        value,
        comparator,
        change: 0,
        bare: false,
        rule: name,
        numerals: second ? [index, index + 1] : [index],
        ...made,
      };
      if (
        quantity.type === "percent" &&
        /(?:^|[\s(])-$/.test(document.text.slice(Math.max(0, numeral.start - 2), numeral.start)) &&
        quantity.change === 0
      )
        quantity.change = -1;
      if (numeral.other !== null) quantity.other = scaled(numeral.other, measured.power);
      if (second && quantity.type !== "rank") {
        const high = scaled(second.decimal, measured.power);
        Object.assign(quantity, { low: value, high, value: middle(value, high), comparator: "range" });
      }
      // "The leading 5 - 10": a group of no one size.
      if (second && quantity.type === "rank") {
        index++;
        break;
      }
      quantities.push(quantity);
      index = Math.max(index, ...quantity.numerals);
      break;
    }
  }
  return quantities;
}

/** The middle of a range, free of binary residue: 0.1 and 0.2 give 0.15. */
const middle = (low: number, high: number): number => Number(((low + high) / 2).toPrecision(15));
