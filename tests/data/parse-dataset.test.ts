import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/contract.ts";
import { datasetHash } from "../../src/data/hash.ts";
import { parseDataset } from "../../src/data/parse-dataset.ts";
import { datasetOf, observationOf, sourceOf } from "../support/dataset.ts";

const first = observationOf({ id: "first" });
const full = datasetOf(
  [
    first,
    observationOf({
      id: "second",
      value: 45,
      low: 40,
      high: 50,
      comparator: "range",
      period: "2025-01/2025-09",
      scope: "viet-nam",
      outOf: 63,
      base: "2020/2022",
      origin: "derived",
      derivedFrom: ["first"],
      review: "r1",
      inherited: ["area", "base"],
    }),
    observationOf({
      id: "third",
      period: null,
      origin: "table",
      evidence: { line: 3, columns: ["PII", "Rank"], url: "https://example.org/t" },
    }),
  ],
  {
    sources: [sourceOf({ id: "a", title: "Tỉnh", published: "2025-07-17", url: "https://example.org/a", work: "w", language: "lo" })],
    conflicts: [
      { kind: "value", observations: ["first", "second"], uses: null, reason: { code: "differs", params: { a: 1, b: "2", c: null } } },
    ],
    checks: [{ observation: "first", verdict: "differs", against: ["second"], reason: { code: "table", params: {} } }],
    coverage: [{ source: "a", numbers: [{ start: 13, end: 14, text: "4", class: "observation", observations: ["first"], by: "test" }] }],
  },
);

/** The text of the full dataset with a change, and a hash that belongs to it. */
function changed(change: (dataset: Dataset) => void): string {
  const dataset = structuredClone(full);
  change(dataset);
  return JSON.stringify({ ...dataset, hash: datasetHash(dataset) });
}

describe("parseDataset", () => {
  test("gives back everything of the contract, however it was laid out", () => {
    expect(parseDataset(JSON.stringify(full, null, 2))).toEqual({ status: "valid", dataset: full });
  });

  test.each([[null], [""], [" \n"], ["<!doctype html><title>404</title>"]])("calls %j missing", (text) => {
    expect(parseDataset(text)).toMatchObject({ problem: "missing" });
  });

  test("calls a text cut off anywhere truncated", () => {
    const text = JSON.stringify(full);
    for (const length of [1, 20, Math.floor(text.length / 2), text.length - 1]) {
      expect(parseDataset(text.slice(0, length))).toMatchObject({ problem: "truncated" });
    }
  });

  test("refuses another version, whatever else it holds, and says which", () => {
    expect(parseDataset('{"version":2,"everything":"else"}')).toEqual({ status: "invalid", problem: "version", detail: "2" });
    expect(parseDataset("{}")).toMatchObject({ problem: "version", detail: "undefined" });
  });

  test("finds a value that was changed after the hash was taken", () => {
    const text = JSON.stringify(full).replace('"value":45', '"value":44');
    expect(parseDataset(text)).toEqual({ status: "invalid", problem: "hash", detail: full.hash });
  });

  test.each([["[]"], ["7"], ["null"]])("calls %s no dataset", (text) => {
    expect(parseDataset(text)).toMatchObject({ problem: "shape", detail: "not an object" });
  });

  test.each<[string, string, (dataset: Dataset) => void]>([
    ["a measure that is none", "observations.1.measure", (d) => ((d.observations[1]!.measure as string) = "weight")],
    ["a period that is none", "observations.0.period", (d) => (d.observations[0]!.period = "last year")],
    ["a value that is text", "observations.0.value", (d) => ((d.observations[0]!.value as unknown) = "4")],
    ["a language that is none", "sources.0.language", (d) => ((d.sources[0]!.language as string) = "xx")],
    ["a list that is missing", "checks", (d) => delete (d as Partial<Dataset>).checks],
    ["an area that is not listed", "observations.2.area: atlantis", (d) => (d.observations[2]!.area = "atlantis")],
    ["a scope that is not listed", "observations.1.scope: atlantis", (d) => (d.observations[1]!.scope = "atlantis")],
    ["a source that is not listed", "observations.0.source: b", (d) => (d.observations[0]!.source = "b")],
    ["a conflict about nothing", "conflicts.0.observations: x", (d) => d.conflicts[0]!.observations.push("x")],
    ["a choice of nothing", "conflicts.0.uses: x", (d) => (d.conflicts[0]!.uses = "x")],
    ["a check of nothing", "checks.0.observation: x", (d) => (d.checks[0]!.observation = "x")],
    ["a check against nothing", "checks.0.against: x", (d) => d.checks[0]!.against.push("x")],
    ["a number read as nothing", "coverage.0.numbers: x", (d) => d.coverage[0]!.numbers[0]!.observations.push("x")],
    ["an id given twice", "observations (twice): first", (d) => (d.observations[1]!.id = "first")],
  ])("names the place of %s", (_, place, change) => {
    const parsed = parseDataset(changed(change));
    expect(parsed).toMatchObject({ status: "invalid", problem: "shape" });
    expect(parsed.status === "invalid" && parsed.detail).toContain(place);
  });
});
