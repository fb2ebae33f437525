const DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const ISO = new RegExp(`^(?:(${DATE})|(${DATE})/(${DATE})|\\.\\./(${DATE})|(${DATE})/\\.\\.)$`);
const ADDRESS = new RegExp(`^(?:(${DATE})|(${DATE})_(${DATE})|by-(${DATE})|from-(${DATE}))$`);

/** A stretch of time between two calendar dates (2024, 2025-09, 2025-09-30), either end of which may be open. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** Reads an ISO 8601-2 interval of the dataset (2024, 2020/2025, ../2030, 2026/.., 2025-01/2025-09); null for anything else. */
export function parsePeriod(text: string): Period | null {
  return match(ISO, text);
}

/** Writes a period as the dataset does. Throws a RangeError for a period open at both ends. */
export function formatPeriod(period: Period): string {
  return write(period, "/", "../", (start) => `${start}/..`);
}

/** Reads a period of an address (2024, 2020_2025, by-2030, from-2026) into the dataset's form; null for anything else. */
export function periodFromAddress(text: string): string | null {
  const period = match(ADDRESS, text);
  return period && formatPeriod(period);
}

/** Writes a period of the dataset in the form of an address; null where it is not a period. */
export function periodToAddress(text: string): string | null {
  const period = parsePeriod(text);
  return period && write(period, "_", "by-", (start) => `from-${start}`);
}

/** First year of a period; null where that end is open or the period is not stated. */
export function startYear(text: string | null): number | null {
  return year(text === null ? null : (parsePeriod(text)?.start ?? null));
}

/** Last year of a period; null where that end is open or the period is not stated. */
export function endYear(text: string | null): number | null {
  return year(text === null ? null : (parsePeriod(text)?.end ?? null));
}

/**
 * Orders periods of the dataset by when they end, then by when they begin, for Array.sort. An open end counts by the end that is there; what
 * is no period, and then null, comes before everything: it is never the latest.
 */
export function comparePeriods(a: string | null, b: string | null): number {
  const [endA, startA] = sortKey(a);
  const [endB, startB] = sortKey(b);
  return compareText(endA, endB) || compareText(startA, startB) || compareText(a ?? "", b ?? "");
}

function match(pattern: RegExp, text: string): Period | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, single, start, end, by, from] = found;
  if (single !== undefined) return { start: single, end: single };
  if (start !== undefined && end !== undefined) return start < end || end.startsWith(start) ? { start, end } : null;
  return { start: from ?? null, end: by ?? null };
}

function write({ start, end }: Period, between: string, by: string, from: (start: string) => string): string {
  if (start !== null && end !== null) return start === end ? start : start + between + end;
  if (end !== null) return by + end;
  if (start !== null) return from(start);
  throw new RangeError("A period needs a start or an end");
}

/** The days from which a period is ordered; a year without a month ends after all its months. */
function sortKey(text: string | null): [end: string, start: string] {
  const period = text === null ? null : parsePeriod(text);
  if (!period) return ["", ""];
  return [(period.end ?? period.start ?? "").padEnd(10, "~"), (period.start ?? period.end ?? "").padEnd(10, "-")];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function year(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
