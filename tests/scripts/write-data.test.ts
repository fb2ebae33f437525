import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeData } from "../../scripts/write-data.ts";
import { datasetOf, observationOf, sourceOf } from "../support/dataset.ts";

const text = "Da Nang came 4th.";
const sources = (...names: string[]) => new Map(names.map((name) => [name, new TextEncoder().encode(text)]));

test("sources that are no longer there leave the folder", () => {
  const out = mkdtempSync(join(tmpdir(), "data-"));
  writeData(out, datasetOf([observationOf(), observationOf({ source: "b" })]), sources("a.txt", "b.txt"));
  writeData(out, datasetOf([observationOf()]), sources("a.txt"));
  expect(readdirSync(join(out, "sources"))).toEqual(["a.txt"]);
  expect(readFileSync(join(out, "sources", "a.txt"), "utf8")).toBe(text);
});

test("a file of somebody's own stays, though an area or an observation of the dataset has its name", () => {
  const out = mkdtempSync(join(tmpdir(), "data-"));
  const dataset = datasetOf([observationOf()]);
  writeData(out, dataset, sources("a.txt"));
  const own = [...dataset.areas, ...dataset.indicators, ...dataset.observations].map(({ id }) => `${id}.txt`);
  for (const name of own) writeFileSync(join(out, "sources", name), text);
  writeData(out, dataset, sources("a.txt"));
  expect(own.length).toBeGreaterThan(0);
  expect(readdirSync(join(out, "sources"))).toEqual(expect.arrayContaining(own));
});

test("a dataset that cannot be read takes no file with it", () => {
  const out = mkdtempSync(join(tmpdir(), "data-"));
  writeData(out, datasetOf([observationOf({ source: "b" })]), sources("b.txt"));
  writeFileSync(join(out, "dataset.json"), '{"sources": [{"id": "b"');
  writeData(out, datasetOf([observationOf()]), sources("a.txt"));
  expect(readdirSync(join(out, "sources"))).toEqual(["a.txt", "b.txt"]);
});

test("half of a character is refused by the file it would spoil, and nothing is written", () => {
  const out = mkdtempSync(join(tmpdir(), "data-"));
  const dataset = datasetOf([observationOf()], { sources: [sourceOf({ id: "a", title: "half \uD83D" })] });
  expect(() => writeData(out, dataset, sources("a.txt"))).toThrow(/^sources\.csv: holds half of a character/);
  expect(readdirSync(out)).toEqual([]);
});
