import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
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

test("half of a character is refused by the file it would spoil, and nothing is written", () => {
  const out = mkdtempSync(join(tmpdir(), "data-"));
  const dataset = datasetOf([observationOf()], { sources: [sourceOf({ id: "a", title: "half \uD83D" })] });
  expect(() => writeData(out, dataset, sources("a.txt"))).toThrow(/^sources\.csv: holds half of a character/);
  expect(readdirSync(out)).toEqual([]);
});
