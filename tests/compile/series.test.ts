import { expect, it } from "vitest";
import { seriesOf, seriesOfTime, type Series } from "../../src/compile/series.ts";

it.each<[string, Parameters<typeof seriesOf>[0], string | null, Series | null]>([
  ["the stated size of the ranking comes first", { area: "son-la", period: "2023", outOf: 34 }, "2024-01-01", 34],
  ["a ranking may leave some provinces out", { area: "son-la", period: "2026", outOf: 60 }, null, 63],
  ["a unit that was merged is of the time before", { area: "ha-giang", period: "2026" }, "2026-03-01", 63],
  ["a merged unit is of the time after", { area: "lao-cai-2025", period: "2023" }, "2024-01-01", 34],
  ["a unit that stayed as it was is of the time of its period", { area: "son-la", period: "2024" }, "2025-12-01", 63],
  ["a period may begin after the merger", { area: "son-la", period: "2026" }, "2025-01-01", 34],
  ["in the year of the merger the day of publication decides", { area: "son-la", period: "2025" }, "2025-06-30", 63],
  ["from the day of the merger on there are 34", { area: "son-la", period: "2025" }, "2025-07-01", 34],
  ["without a period the day of publication decides", { area: "son-la", period: null }, "2023-07-01", 63],
  ["a region is of no series", { area: "southeast", period: "2024", outOf: 6 }, null, null],
])("%s", (_, observation, published, series) => {
  expect(seriesOf(observation, published)).toBe(series);
});

it.each<[string, string | null, string | null, Series]>([
  ["a year that ends before the merger", "2024", "2025-12-01", 63],
  ["the year of the merger, which ends after it", "2025", "2025-06-01", 34],
  ["months that end before it", "2025-01/2025-06", "2025-12-01", 63],
  ["months that end after it", "2025-01/2025-09", "2025-10-01", 34],
  ["a deadline after it", "../2030", "2025-03-01", 34],
  ["what began before it and goes on, told before it", "2020/..", "2023-05-01", 63],
  ["what began before it and goes on, told after it", "2020/..", "2025-09-01", 34],
  ["what begins after it", "2026/..", "2025-03-01", 34],
  ["no period, told before it", null, "2025-06-30", 63],
  ["no period, told after it", null, "2025-07-01", 34],
  ["no period and no date", null, null, 63],
])("of units meant in time: %s", (_, period, published, series) => {
  expect(seriesOfTime(period, published)).toBe(series);
});
