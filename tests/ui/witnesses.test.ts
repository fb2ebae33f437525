import { describe, expect, it } from "vitest";
import type { Dataset, Observation, Source } from "../../src/data/contract.ts";
import { witnessesOf } from "../../src/ui/witnesses.ts";

const source = (id: string, work?: string): Source => ({
  id,
  kind: "article",
  language: "en",
  title: null,
  publisher: null,
  published: null,
  url: null,
  sha256: "",
  ...(work === undefined ? {} : { work }),
});

const claim = (id: string, source: string, value: number): Observation => ({
  id,
  area: "ha-tinh",
  indicator: "grdp",
  measure: "amount",
  value,
  unit: "VND",
  comparator: "=",
  period: "2024",
  kind: "actual",
  source,
  evidence: { exact: "", prefix: "", suffix: "", start: 0, end: 0, number: { start: 0, end: 0 } },
  origin: "extracted",
  rule: "test",
  inherited: [],
});

const dataset = (observations: Observation[], conflicts: Dataset["conflicts"] = []): Dataset => ({
  version: 1,
  compiler: "test",
  hash: "",
  sources: [source("th", "w"), source("nb", "w"), source("en")],
  areas: [],
  indicators: [],
  observations,
  conflicts,
  checks: [],
  coverage: [],
});

describe("other statements of a claim", () => {
  const shown = claim("a", "nb", 113);

  it("are those of translations and of other articles, told apart", () => {
    const others = [claim("b", "en", 113), claim("c", "th", 113)];
    expect(witnessesOf(shown, dataset([shown, ...others]))).toEqual([
      { observation: others[1], translation: true, agrees: true },
      { observation: others[0], translation: false, agrees: true },
    ]);
  });

  it("begin with the other side of a conflict", () => {
    const other = claim("b", "th", 0.113);
    const conflict = { kind: "scale" as const, observations: ["a", "b"], uses: "a", reason: { code: "x", params: {} } };
    const same = claim("c", "en", 113);
    expect(witnessesOf(shown, dataset([same, shown, other], [conflict]))).toEqual([
      { observation: other, translation: true, agrees: false },
      { observation: same, translation: false, agrees: true },
    ]);
  });

  it("are never a published table's, nor has a table's row any", () => {
    const row: Observation = { ...claim("b", "t", 113), origin: "table" };
    expect(witnessesOf(shown, dataset([shown, row]))).toEqual([]);
    expect(witnessesOf(row, dataset([shown, row]))).toEqual([]);
  });

  it("leave out other values, other periods and the same article again", () => {
    const again = claim("b", "nb", 113);
    const later = { ...claim("c", "en", 113), period: "2025" };
    expect(witnessesOf(shown, dataset([shown, again, later, claim("d", "en", 5)]))).toEqual([]);
  });
});
