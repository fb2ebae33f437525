import fc from "fast-check";
import { parsePeriod } from "../../src/data/period.ts";

const years = fc.integer({ min: 1990, max: 2060 }).map(String);
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const dates = fc.oneof(years, months);
const intervals = fc
  .tuple(dates, dates)
  .map(([a, b]) => `${a}/${b}`)
  .filter((text) => {
    const [a, b] = text.split("/");
    return a !== b && parsePeriod(text) !== null;
  });

/** Any period that the dataset may carry, in its form. */
export const periods = fc.oneof(
  dates,
  intervals,
  dates.map((date) => `../${date}`),
  dates.map((date) => `${date}/..`),
);
