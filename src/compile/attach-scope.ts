import { AREA_BY_ID, AREAS } from "../data/areas.ts";
import type { Annotation } from "./annotations.ts";
import { COUNTRY, kindOf } from "./named-areas.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Quantity } from "./quantity.ts";
import { seriesOfTime } from "./series.ts";

/** A region between commas after a province, which says where that lies: "Dak Lak, the largest province of the Central Highlands, ranks 45th". */
function isApposition({ annotations, lower }: Document, { start, end }: Annotation, from: number, to: number): boolean {
  if (end > to || !/^,/.test(lower.slice(end, to))) return false;
  const comma = lower.lastIndexOf(",", start);
  return comma > from && !/[;.\n]/.test(lower.slice(comma, start)) && annotations.before("area", comma, 0) !== null;
}

/** How many provinces each region had before the mergers, which no rank in it goes beyond. */
const regionSizes = new Map(
  AREAS.filter(({ kind }) => kind === "region").map(({ id }) => [
    id,
    AREAS.filter(({ kind, region, mergedFrom }) => kind === "province" && region === id && mergedFrom.length === 0).length,
  ]),
);

/** How far from its rank a scope may begin that is that rank's own. */
const OWN_SCOPE = 14;

/** The scope that a rank is counted in, and whether the clause states it. */
export function scopeOf(
  document: Document,
  quantity: Quantity,
  area: string,
  others: readonly Quantity[],
): { scope: string; inherited: boolean } {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return { scope: COUNTRY, inherited: true };
  const { annotations, lower } = document;
  if (quantity.outOf !== undefined && quantity.outOf >= 34) return { scope: COUNTRY, inherited: false };
  const next = others.find((other) => other !== quantity && other.type === "rank" && other.start >= quantity.end);
  const previous = others.findLast((other) => other !== quantity && other.type === "rank" && other.end <= quantity.start);
  const to = Math.min(sentence.end, next?.left ?? Infinity, quantity.end + 110);
  // "1st in the Mekong Delta; the year before it was 5th": what a rank is followed by is its own scope, not that of the next.
  const owned = previous
    ? [...annotations.within("national", previous.right, quantity.left), ...annotations.within("ownRegion", previous.right, quantity.left)]
        .concat(annotations.within("area", previous.right, quantity.left).filter(({ ids }) => kindOf(ids[0] as string) === "region"))
        .filter(({ start }) => start - previous.right <= OWN_SCOPE && !/[.;,\n]/.test(lower.slice(previous.right, start)))
        .reduce((end, word) => Math.max(end, word.end), previous.right)
    : 0;
  const from = Math.max(sentence.start, owned, quantity.left - 70);
  type Hit = { at: number; scope: string };
  const hits: Hit[] = [];
  const own = AREA_BY_ID.get(area)?.region ?? null;
  const collect = (a: number, b: number, penalty: number): void => {
    const cost = (start: number, end: number): number => {
      const words = start >= quantity.end ? lower.slice(quantity.end, start) : lower.slice(end, quantity.left);
      const outside = start >= quantity.end && /^[^()]*\)/.test(words) ? 100 : 0;
      return words.length + penalty + outside + (words.match(/[;.]/g)?.length ?? 0) * 60 + (words.match(/,\s/g)?.length ?? 0) * 20;
    };
    for (const word of annotations.within("national", a, b)) hits.push({ at: cost(word.start, word.end), scope: COUNTRY });
    if (own) for (const word of annotations.within("ownRegion", a, b)) hits.push({ at: cost(word.start, word.end), scope: own });
    for (const name of annotations.within("area", a, b)) {
      const id = name.ids[0] as string;
      if (kindOf(id) === "region" && isApposition(document, name, sentence.start, quantity.left)) continue;
      if (kindOf(id) === "region") hits.push({ at: cost(name.start, name.end) - 2, scope: id });
      else if (id === COUNTRY) hits.push({ at: cost(name.start, name.end), scope: COUNTRY });
    }
  };
  collect(quantity.end, to, 0);
  collect(from, quantity.left, 24);
  hits.sort((a, b) => a.at - b.at);
  const best = hits.find(({ scope }) => quantity.value <= (regionSizes.get(scope) ?? Infinity));
  return best && best.at < 100 ? { scope: best.scope, inherited: false } : { scope: COUNTRY, inherited: true };
}

/** How far from a rank a value stands that is told of the same ranking: "20th of 34, up 7 places". */
const SAME_RANKING = 48;

/** The size of the ranking that a value is told beside, which says which units are meant. */
export function sizeBeside({ lower }: Document, quantity: Quantity, others: readonly Quantity[]): number | undefined {
  const joined = (from: number, to: number): boolean => to >= from && to - from <= SAME_RANKING && !/[.;()\n]/.test(lower.slice(from, to));
  return others.find((other) => other.outOf !== undefined && (joined(other.right, quantity.left) || joined(quantity.right, other.left)))
    ?.outOf;
}

const successors = new Map(AREAS.filter(({ mergedFrom }) => mergedFrom.length > 0).map((area) => [area.id.replace(/-2025$/, ""), area.id]));

/**
 * Which unit a province's name means (rule 7 of the design): decided by the stated number of units, then by a period that ends before or after
 * 1 July 2025, then by the date of publication.
 */
export function vintage(area: string, outOf: number | undefined, period: string | null, published: string | null): string {
  const merged = successors.get(area);
  if (!merged) return area;
  if (outOf === 34) return merged;
  if (outOf !== undefined && outOf > 34) return area;
  return seriesOfTime(period, published) === 34 ? merged : area;
}
