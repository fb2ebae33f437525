import { describe, expect, it } from "vitest";
import { buildDataset } from "../../src/compile/build-dataset.ts";
import { findConflicts } from "../../src/compile/conflicts.ts";
import { deriveObservations } from "../../src/compile/derive.ts";
import { readTables } from "../../src/compile/tables.ts";
import { tallyOf } from "../../src/compile/tally.ts";
import { verifyTableObservation } from "../../src/compile/verify-table.ts";
import type { Observation, TableEvidence } from "../../src/data/contract.ts";
import { parseDataset } from "../../src/data/parse-dataset.ts";
import { serializeDataset } from "../../src/data/serialize-dataset.ts";
import { observationOf, sourceOf } from "../support/dataset.ts";

const csv = [
  "indicator,period,area,rank,score,out_of,unit,source,note",
  'pii,2023,long-an,24,41.08,63,points,https://example.org/pii,"a note, in',
  'two ""lines"""',
  "pii,2023,ca-mau,25,41.00,63,points,https://example.org/pii,",
  "",
].join("\r\n");
const tables = readTables(new Map([["ranks", new TextEncoder().encode(csv)]]));
const published = tables.flatMap(({ observations }) => observations);
const [rank, score, next] = published as [Observation, Observation, Observation];

const text = "In 2023, Long An's PII rank was 21st, and its score 41.08 points. In 2023, Ca Mau ranked 25th nationwide in the PII.";
const dataset = buildDataset([{ source: sourceOf({ id: "press" }), text }], [], tables);

describe("a dataset of articles and published tables", () => {
  it("holds both as sources, the table's rows after what the articles say", () => {
    expect(dataset.sources.map(({ id, kind }) => [id, kind])).toEqual([
      ["press", "article"],
      ["ranks", "table"],
    ]);
    expect(dataset.observations.slice(-4)).toEqual(published);
    expect(dataset.coverage.map(({ source }) => source)).toEqual(["press"]);
    expect(parseDataset(serializeDataset(dataset)).status).toBe("valid");
  });

  it("holds each rank and score of the articles against the tables", () => {
    expect(dataset.checks.map(({ verdict, against }) => [verdict, against])).toEqual([
      ["differs", [rank.id]],
      ["confirmed", [score.id]],
      ["confirmed", [next.id]],
    ]);
  });

  it("has no conflict between an article and a table, whoever asks", () => {
    expect(dataset.conflicts).toEqual([]);
    expect(findConflicts(dataset.observations, dataset.sources)).toEqual([]);
  });

  it("works nothing out from a table", () => {
    const change = observationOf({
      ...rank,
      id: "change",
      measure: "change",
      value: 3,
      unit: "places",
      base: "2022",
      source: "ranks",
      origin: "extracted",
    });
    expect(deriveObservations([rank, change])).toEqual([]);
    expect(deriveObservations([{ ...rank, origin: "extracted" }, change])).toHaveLength(1);
  });

  it("is summed up with the rows of its tables and what they say of the articles", () => {
    expect(tallyOf(dataset)).toContain("ranks: 2 rows, 4 observations");
    expect(tallyOf(dataset)).toContain(
      "3 ranks and scores of articles held against published tables: 2 confirmed, 1 different, 0 not found",
    );
  });

  it("without tables says nothing of them", () => {
    const alone = buildDataset([{ source: sourceOf({ id: "press" }), text }]);
    expect(alone.observations).toEqual(dataset.observations.slice(0, -4));
    expect(tallyOf(alone)).not.toContain("published");
  });
});

describe("a table's value", () => {
  it("is proved by a second look at the line it names, also one that runs on", () => {
    expect(published.map((one) => verifyTableObservation(one, csv))).toEqual([null, null, null, null]);
  });

  it.each<[string, Partial<Observation>, RegExp]>([
    ["with another value", { value: 42 }, /“24” on line 2 does not read as 42/],
    ["of another province", { area: "ca-mau" }, /line 2 is about something else/],
    ["with another link", { evidence: { ...(rank.evidence as TableEvidence), url: "https://example.org/x" } }, /does not have “https:/],
    ["on another line", { evidence: { ...(rank.evidence as TableEvidence), line: 4 } }, /line 4 does not have “long-an”/],
  ])("%s stops the build", (_, differences, problem) => {
    const wrong = { ...rank, ...differences };
    expect(verifyTableObservation(wrong, csv)).toMatch(problem);
    const table = { ...tables[0]!, observations: [wrong] };
    expect(() => buildDataset([], [], [table])).toThrow(problem);
  });
});
