import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/data/contract.ts";
import { parseCsv } from "../../../src/data/csv.ts";
import { annotationsOf } from "../../../src/data/export/annotations.ts";
import { codePointsBefore } from "../../../src/data/export/code-points.ts";
import { writeObservations } from "../../../src/data/export/observations-csv.ts";
import { parseDataset } from "../../../src/data/parse-dataset.ts";
import { datasetOf, observationOf } from "../../support/dataset.ts";

interface Selector {
  type: string;
  exact: string;
  start: number;
  end: number;
  value: string;
}
interface Annotation {
  id: string;
  body: { selector: Selector };
  target: { source: { id: string; language: string }; selector: Selector[] | Selector };
}
interface Collection {
  total: number;
  first: { items: Annotation[] };
}

const collectionOf = (...args: Parameters<typeof annotationsOf>) => annotationsOf(...args) as Collection;

describe("places in code points", () => {
  test("are where one finds them who counts characters from the beginning", () => {
    const characters = fc.string({ unit: fc.constantFrom("a", "😀", "ກ", "𝟕"), maxLength: 12 });
    fc.assert(
      fc.property(characters, characters, (before, after) => {
        expect(codePointsBefore(before + after)(before.length)).toBe(Array.from(before).length);
      }),
    );
  });

  test("count half of a pair as a character of its own", () => {
    expect([0, 1, 2, 3, 4, 5].map(codePointsBefore("\uDE00\uD83Da\uD83D\uDE00"))).toEqual([0, 1, 2, 3, 4, 4]);
  });
});

describe("annotations", () => {
  const text = "😀 Đà Nẵng 𝟕𝟕: ranked 4th. 😀";
  const quote = "Đà Nẵng 𝟕𝟕: ranked 4th.";
  const start = text.indexOf(quote);
  const at = text.indexOf("4");
  const evidence: Evidence = {
    exact: quote,
    prefix: "😀 ",
    suffix: " 😀",
    start,
    end: start + quote.length,
    number: { start: at, end: at + 1 },
  };

  test("name the quote, and its place by code points", () => {
    const { total, first } = collectionOf(datasetOf([observationOf({ evidence })]), new Map([["a", text]]));
    expect(total).toBe(1);
    expect(first.items[0]?.target).toEqual({
      source: { id: "sources/a.txt", type: "Text", format: "text/plain", language: "en" },
      selector: [
        { type: "TextQuoteSelector", exact: quote, prefix: "😀 ", suffix: " 😀" },
        { type: "TextPositionSelector", start: 2, end: 2 + Array.from(quote).length },
      ],
    });
  });

  test("of a table name the row that begins on its line", () => {
    const table = 'indicator,area\r\n"two\r\nlines",a\r\n\r\npii,da-nang\r\n';
    const observation = observationOf({ evidence: { line: 5, columns: ["pii", "da-nang"], url: "https://a.vn/" }, origin: "table" });
    const { first } = collectionOf(datasetOf([observation]), new Map([["a", table]]));
    expect(first.items[0]?.target).toEqual({
      source: { id: "sources/a.csv", type: "Dataset", format: "text/csv" },
      selector: { type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc7111", value: "row=3" },
    });
  });

  test("are refused where a source has no text", () => {
    expect(() => annotationsOf(datasetOf([observationOf()]), new Map())).toThrow(/^a: /);
  });

  test("of the dataset lead from the row of the CSV to the words of the article", () => {
    const folder = join(import.meta.dirname, "../../../public/data");
    const published = parseDataset(readFileSync(join(folder, "dataset.json"), "utf8"));
    if (published.status === "invalid") throw new Error(published.detail);
    const { dataset } = published;
    const sources = join(folder, "sources");
    const texts = new Map(readdirSync(sources).map((name) => [name.replace(/\.\w+$/, ""), readFileSync(join(sources, name), "utf8")]));
    const rows = parseCsv(writeObservations(dataset.observations, dataset.sources)).records;
    const { total, first } = collectionOf(dataset, texts);
    expect([total, first.items.length]).toEqual([dataset.observations.length, dataset.observations.length]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    for (const { id, body, target } of first.items) {
      const [name, cells] = [decodeURIComponent(id.replace(/^.*#/, "")), rows[Number(body.selector.value.replace("row=", "")) - 1]?.cells];
      expect(cells?.[0]).toBe(name);
      if (!Array.isArray(target.selector)) continue;
      const [quoted, place] = target.selector;
      const characters = Array.from(texts.get(target.source.id.replace(/^sources\/|\.txt$/g, "")) ?? "");
      expect(characters.slice(place?.start, place?.end).join("")).toBe(quoted?.exact);
    }
  });
});
