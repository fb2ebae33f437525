import { describe, expect, it } from "vitest";
import { buildDataset } from "../../src/compile/build-dataset.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { plainReadings, powersAfter, verifyObservation } from "../../src/compile/verify.ts";
import type { Evidence, Observation } from "../../src/data/contract.ts";

const text = "In 2023, Long An's GRDP reached VND 155 trillion. Its PII rank was 21st, and its score 41.08 points.";
const observations = compileArticle({ id: "long-an", text, language: "en", published: null }).observations;
const grdp = observations.find(({ indicator }) => indicator === "grdp") as Observation;

describe("the second reader", () => {
  it("reads a plain numeral with its marks as thousands marks or the last as the decimal mark", () => {
    expect(plainReadings("1.622.901")).toEqual(["1622901", "1622.901"]);
    expect(plainReadings("๔๑")).toEqual(["41"]);
    expect(plainReadings("five")).toEqual([]);
  });
  it("knows the powers of ten of each language by itself", () => {
    expect(powersAfter(" milliarder VND", "nb")).toContain(9);
    expect(powersAfter(" nghìn tỷ đồng", "vi")).toContain(12);
    expect(powersAfter(" billions de dongs", "fr")).toContain(12);
    expect(powersAfter(" thousand billion VND", "en")).toContain(12);
    expect(powersAfter(" ล้านดอง", "th")).toContain(6);
    expect(powersAfter(" stations", "en")).toEqual([0]);
  });
});

describe("verifying an observation", () => {
  it("passes what the compiler makes", () => {
    expect(observations.length).toBe(3);
    expect(observations.map((one) => verifyObservation(one, text, "en"))).toEqual([null, null, null]);
  });
  it("names an observation whose value its numeral does not read as", () => {
    expect(verifyObservation({ ...grdp, value: 155e9 }, text, "en")).toContain(grdp.id);
  });
  it("names an observation whose quote is not the text at its offsets", () => {
    const evidence = { ...(grdp.evidence as Evidence), exact: "something else" };
    expect(verifyObservation({ ...grdp, evidence }, text, "en")).toMatch(/quote is not the text/);
    expect(verifyObservation(grdp, ` ${text}`, "en")).toMatch(/quote is not the text/);
  });
});

describe("building a dataset", () => {
  const source = {
    id: "long-an",
    kind: "article",
    language: "en",
    title: null,
    publisher: null,
    published: null,
    url: null,
    sha256: "0".repeat(64),
  } as const;
  it("gives the same bytes for the same articles", () => {
    expect(JSON.stringify(buildDataset([{ source, text }]))).toBe(JSON.stringify(buildDataset([{ source, text }])));
  });
});
