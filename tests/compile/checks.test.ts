import { describe, expect, it } from "vitest";
import { checkAgainstTables } from "../../src/compile/checks.ts";
import { readTable } from "../../src/compile/tables.ts";
import type { Observation } from "../../src/data/contract.ts";
import { observationOf, sourceOf } from "../support/dataset.ts";

const LINK = "https://example.org/t";
const ROWS = [
  "papi,2020,kon-tum,31,,63,points",
  "papi,2020,gia-lai,30,,63,points",
  "papi,2021,kon-tum,40,41.25,63,points",
  "papi,2021,gia-lai,52,39.10,63,points",
  "papi,2021,lam-dong,,40.5,63,points",
  "papi,2022,kon-tum,44,,63,points",
  "papi,2024,ha-noi,9,43.90,34,points",
  "papi,2024,can-tho-2025,6,44.75,34,points",
  "papi,2025,ha-noi,8,,34,points",
  "sipas,2023,ha-noi,12,,63,points",
  "pii_regional_average,2023,southeast,,44.81,,points",
];
const text = ["indicator,period,area,rank,score,out_of,unit,source,note", ...ROWS.map((row) => `${row},${LINK},`)].join("\n");
const { observations: tables, problems } = readTable(text, "t");

const rank = (differences: Partial<Observation>) =>
  observationOf({ area: "kon-tum", indicator: "papi", period: "2021", scope: "viet-nam", ...differences });
/** A score as an article writes it. */
const score = (figure: string, differences: Partial<Observation> = {}) =>
  rank({
    measure: "score",
    value: Number(figure.replace(",", ".")),
    unit: "points",
    evidence: {
      exact: `${figure} points`,
      prefix: "",
      suffix: "",
      start: 7,
      end: 14 + figure.length,
      number: { start: 7, end: 7 + figure.length },
    },
    ...differences,
  });

const check = (observation: Observation, published: string | null = "2022-05-10") =>
  checkAgainstTables([observation], tables, [sourceOf({ id: "a", published })])[0];
/** Verdict, code, and the lines held against. */
const said = (observation: Observation, published: string | null = "2022-05-10") => {
  const found = check(observation, published);
  return found && [found.verdict, found.reason.code, found.against.map((id) => Number(id.split(":")[1]))];
};

it("the table of these tests is sound", () => {
  expect(problems).toEqual([]);
});

describe("a rank that an article states", () => {
  it("is confirmed by the table of its own edition", () => {
    expect(check(rank({ value: 40 }))).toEqual({
      observation: rank({ value: 40 }).id,
      verdict: "confirmed",
      against: ["t:4:papi:rank:2021"],
      reason: { code: "same-edition", params: { edition: 2021, published: 40 } },
    });
  });

  it("is confirmed by the edition of the year before: its year is then that of the announcement", () => {
    expect(check(rank({ value: 31 }))).toMatchObject({
      verdict: "confirmed",
      against: ["t:2:papi:rank:2020", "t:4:papi:rank:2021"],
      reason: { code: "other-edition", params: { period: 2021, edition: 2020, published: 31, instead: 40 } },
    });
  });

  it("is confirmed by the edition of the year after only where its own says nothing of the province and the article is not older", () => {
    expect(said(rank({ area: "gia-lai", value: 30, period: "2019" }), "2020-11-01")).toEqual(["confirmed", "other-edition", [3]]);
    expect(said(rank({ area: "gia-lai", value: 30, period: "2019" }), null)).toEqual(["confirmed", "other-edition", [3]]);
    expect(said(rank({ area: "gia-lai", value: 30, period: "2019" }), "2019-11-01")).toEqual(["not-found", "no-edition", []]);
    expect(said(rank({ value: 44 }), "2022-11-01")).toEqual(["differs", "differs", [4]]);
  });

  it("is never confirmed by an edition two years away", () => {
    expect(said(rank({ area: "gia-lai", value: 30, period: "2022" }))).toEqual(["not-found", "no-province-in-edition", []]);
  });

  it("differs where the table of its edition has another", () => {
    expect(check(rank({ value: 41 }))).toMatchObject({
      verdict: "differs",
      against: ["t:4:papi:rank:2021"],
      reason: { code: "differs", params: { edition: 2021, stated: 41, published: 40 } },
    });
  });

  it.each<[Partial<Observation>, string]>([
    [{ comparator: "<=", value: 40 }, "confirmed"],
    [{ comparator: "<=", value: 39 }, "differs"],
    [{ comparator: "<", value: 41 }, "confirmed"],
    [{ comparator: "<", value: 40 }, "differs"],
    [{ comparator: ">", value: 39 }, "confirmed"],
    [{ comparator: ">=", value: 41 }, "differs"],
    [{ comparator: "range", value: 40.5, low: 40, high: 41 }, "confirmed"],
    [{ comparator: "range", value: 36, low: 35, high: 37 }, "differs"],
    [{ comparator: "~", value: 41 }, "confirmed"],
    [{ comparator: "~", value: 43 }, "differs"],
  ])("with a bound, %j, is %s", (differences, verdict) => {
    expect(check(rank(differences))?.verdict).toBe(verdict);
  });

  it("with a bound is held against its own edition alone", () => {
    expect(said(rank({ comparator: "<=", value: 35 }))).toEqual(["differs", "differs", [4]]);
    expect(said(rank({ area: "gia-lai", comparator: "<=", value: 60, period: "2022" }))).toEqual([
      "not-found",
      "no-province-in-edition",
      [],
    ]);
  });

  it("among 63 is never held against one among 34", () => {
    expect(check(rank({ area: "ha-noi", value: 9, outOf: 63, period: "2024" }))).toMatchObject({
      verdict: "not-found",
      against: [],
      reason: { code: "other-series", params: { edition: 2024, stated: 63, published: 34 } },
    });
    expect(said(rank({ area: "ha-noi", value: 20, period: "2024" }))).toEqual(["not-found", "other-series", []]);
    expect(said(rank({ area: "can-tho", value: 6, period: "2024" }))).toEqual(["not-found", "other-series", []]);
    expect(said(rank({ area: "ha-noi", value: 8, period: "2024" }), "2025-12-01")).toEqual(["not-found", "other-series", []]);
  });

  it("that states no number of provinces is confirmed by its own edition in either series", () => {
    expect(said(rank({ area: "ha-noi", value: 9, period: "2024" }))).toEqual(["confirmed", "same-edition", [8]]);
  });

  it("of a merged unit is held against the units of its own time", () => {
    expect(said(rank({ area: "can-tho-2025", value: 6, period: "2024", outOf: 34 }))).toEqual(["confirmed", "same-edition", [9]]);
    expect(said(rank({ area: "ha-noi", value: 10, period: "2025" }), "2026-02-01")).toEqual(["differs", "differs", [10]]);
    expect(said(rank({ area: "ha-noi", value: 10, period: "2025" }), "2025-06-30")).toEqual(["not-found", "other-series", []]);
  });

  it.each<[string, Partial<Observation>, string]>([
    ["an index of no table", { indicator: "pci" }, "no-table"],
    ["an edition of no table", { indicator: "sipas" }, "no-edition"],
    ["a province that the table of its edition lacks", { area: "ha-noi" }, "no-province-in-edition"],
    ["a province that the table gives a score alone", { area: "lam-dong" }, "no-rank-in-edition"],
    ["no edition", { period: null }, "no-period"],
    ["more than one year", { period: "2020/2021" }, "no-period"],
  ])("of %s is not found, and the reason says so", (_, differences, code) => {
    expect(check(rank(differences))).toMatchObject({ verdict: "not-found", against: [], reason: { code } });
  });
});

describe("a score that an article states", () => {
  it("is confirmed where it is the published one, however many decimals it is written with", () => {
    expect(said(score("41.25"))).toEqual(["confirmed", "same-edition", [4]]);
    expect(said(score("39,1", { area: "gia-lai" }))).toEqual(["confirmed", "same-edition", [5]]);
  });

  it("is confirmed as rounded where one is the other with fewer decimals", () => {
    expect(said(score("41,3"))).toEqual(["confirmed", "rounded", [4]]);
    expect(said(score("41"))).toEqual(["confirmed", "rounded", [4]]);
    expect(said(score("41.254"))).toEqual(["confirmed", "rounded", [4]]);
    expect(said(score("39.104", { area: "gia-lai" }))).toEqual(["confirmed", "rounded", [5]]);
  });

  it("differs in the decimals that both are written with", () => {
    expect(said(score("41.2"))).toEqual(["confirmed", "rounded", [4]]);
    expect(said(score("41.1"))).toEqual(["differs", "differs", [4]]);
    expect(said(score("41.20"))).toEqual(["differs", "differs", [4]]);
    expect(said(score("39.11", { area: "gia-lai" }))).toEqual(["differs", "differs", [5]]);
  });

  it("is not found in a table that gives ranks alone, nor under the unit that a province became", () => {
    expect(check(score("40.00", { period: "2022" }))).toMatchObject({ verdict: "not-found", reason: { code: "no-score-in-edition" } });
    expect(check(score("44.75", { area: "can-tho", period: "2024" }))).toMatchObject({
      verdict: "not-found",
      reason: { code: "other-series" },
    });
  });

  it("of another year is confirmed by the edition that has exactly it", () => {
    expect(said(score("41.25", { period: "2022" }))).toEqual(["confirmed", "other-edition", [4]]);
    expect(said(score("41.3", { period: "2022" }))).toEqual(["not-found", "no-score-in-edition", []]);
  });

  it("of a region is held against that of the region", () => {
    const average = { indicator: "pii_regional_average", area: "southeast", period: "2023" };
    expect(said(score("44.81", average))).toEqual(["confirmed", "same-edition", [12]]);
    expect(said(score("43.10", average))).toEqual(["differs", "differs", [12]]);
  });
});

describe("what is checked", () => {
  it.each<[string, Partial<Observation>]>([
    ["a target", { kind: "target" }],
    ["an estimate", { kind: "estimate" }],
    ["a rank inside a region", { scope: "central-highlands" }],
    ["what is worked out", { origin: "derived" }],
    ["what a table says itself", { origin: "table" }],
    ["a change", { measure: "change", unit: "places" }],
  ])("is not %s", (_, differences) => {
    expect(check(rank({ value: 40, ...differences }))).toBeUndefined();
  });

  it("is what a person decided too, and a rank that names no scope", () => {
    expect(said(rank({ value: 40, origin: "reviewed" }))).toEqual(["confirmed", "same-edition", [4]]);
    const { scope: _, ...unscoped } = rank({ value: 40 });
    expect(said(unscoped)).toEqual(["confirmed", "same-edition", [4]]);
  });

  it("is never held against anything but a table", () => {
    const article = rank({ value: 40, source: "b" });
    expect(checkAgainstTables([rank({ value: 40 })], [article], [])[0]).toMatchObject({
      verdict: "not-found",
      reason: { code: "no-table" },
    });
  });
});
