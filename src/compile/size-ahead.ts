import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";
import { NATIONAL_SIZES } from "./quantity-rules.ts";

/**
 * The number of ranked units that a sentence names before its ranks: "Of the 63 provinces and cities, Ben Tre is 35th". It is told of the ranks
 * after it that have none of their own; those counted in a region do not take it.
 */
export function sizesAhead({ annotations, lower }: Document, sentence: Sentence, quantities: readonly Quantity[]): Map<Quantity, Quantity> {
  const found = new Map<Quantity, Quantity>();
  if (!quantities.some(({ type }) => type === "rank")) return found;
  const isSize = ({ type, bare, value, comparator, start, end }: Quantity): boolean =>
    (type === "number" || type === "persons") &&
    bare &&
    comparator === "=" &&
    NATIONAL_SIZES.includes(value) &&
    annotations.after("units", end, 2) !== null &&
    linkOf(start) !== null;
  const size = quantities.find((quantity) => isSize(quantity) && opens(linkOf(quantity.start)));
  /** "Of the 63 provinces", "compared with the 63 provinces". */
  function linkOf(start: number): { start: number } | null {
    return annotations.before("outOf", start, 2) ?? annotations.before("baseline", start, 1);
  }
  /** The link opens the sentence or a clause: "28 of the 63 provinces" counts some of them. */
  function opens(link: { start: number } | null): boolean {
    return link !== null && /(?:^|[,;:(])\s*$/.test(lower.slice(sentence.start, link.start));
  }
  // "Second among the 34 provinces": what follows a rank in words.
  quantities.forEach((rank, index) => {
    const next = quantities[index + 1];
    if (rank.rule !== "ordinal-in-words" || !next || !isSize(next) || rank.value > next.value) return;
    const link = annotations.before("outOf", next.start, 2);
    if (link && link.start - rank.right <= 2 && link.start >= rank.right) found.set(rank, next);
  });
  if (size)
    for (const rank of quantities)
      if (
        rank.type === "rank" &&
        rank.comparator === "=" &&
        rank.start >= size.end &&
        !found.has(rank) &&
        rank.outOf === undefined &&
        rank.value <= size.value
      )
        found.set(rank, size);
  return found;
}
