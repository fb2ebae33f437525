import type { Language } from "../data/contract.ts";
import { comparePeriods } from "../data/period.ts";
import type { Row } from "../engine/protocol.ts";
import { cataloguePlace } from "./catalogue-order.ts";
import { groupBy } from "./group-by.ts";

/** One claim, however many sentences make it: what a mark stands for. */
export interface Claim {
  /** The first row that states it (else that it is derived as), with the size of the ranking from whichever row states it. */
  row: Row;
  /** Ids of all observations that make it. */
  ids: string[];
  languages: Language[];
  /** How many independent works make it: the translations of one work are one witness. */
  witnesses: number;
}

/** The area that a rank is counted in: the country where nothing else is stated. */
export function scopeOf(row: Pick<Row, "scope">): string {
  return row.scope ?? "viet-nam";
}

function key(row: Row): string {
  const scope = row.measure === "rank" ? scopeOf(row) : "";
  return JSON.stringify([
    row.area,
    row.indicator,
    row.measure,
    row.period,
    row.value,
    row.low,
    row.high,
    row.unit,
    row.comparator,
    row.kind,
    scope,
    row.base,
  ]);
}

/** Rows that say the same of the same thing, as one claim each, in the order in which they first appear. */
export function toClaims(rows: readonly Row[]): Claim[] {
  return [...groupBy(rows, key).values()].flatMap((group) => {
    const first = group.find(({ origin }) => origin !== "derived") ?? group[0];
    if (!first) return [];
    const outOf = group.find((row) => row.outOf !== undefined)?.outOf;
    return {
      row: outOf === undefined ? first : { ...first, outOf },
      ids: group.map((row) => row.id),
      languages: [...new Set(group.map((row) => row.language))],
      witnesses: new Set(group.map((row) => row.work ?? row.source)).size,
    };
  });
}

/** Order of claims: by the catalogue, then by area, then by time with what is not dated last. */
export function compareClaims({ row: a }: Claim, { row: b }: Claim): number {
  const place = cataloguePlace(a.indicator) - cataloguePlace(b.indicator);
  if (place !== 0) return place;
  if (a.area !== b.area) return a.area < b.area ? -1 : 1;
  return compareEditions(a.period, b.period);
}

/** Order of periods in a chart: by time, what is not dated last. */
export function compareEditions(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePeriods(a, b);
}
