import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { buildDataset, type SourceText } from "../../src/compile/build-dataset.ts";
import { findConflicts } from "../../src/compile/conflicts.ts";
import { deriveObservations } from "../../src/compile/derive.ts";
import type { Conflict, Evidence, Language, Source } from "../../src/data/contract.ts";
import { tell } from "./reads.ts";
import { seedTexts } from "./seed-texts.ts";

const source = (id: string, language: Language, work?: string): Source => ({
  id,
  kind: "article",
  language,
  title: null,
  publisher: null,
  published: "2025-03-01",
  url: null,
  sha256: "0".repeat(64),
  ...(work ? { work } : {}),
});
const read = (id: string, language: Language, text: string) => compileArticle({ id, text, language, published: "2025-03-01" }).observations;

describe("conflicts", () => {
  it("finds a factor of a thousand between translations and uses the reading that the population bears out", () => {
    const observations = [
      ...read("a", "en", "Quang Tri has a population of 650,000 people. In 2024, Quang Tri's GRDP reached VND 49,000 billion."),
      ...read("b", "nb", "I 2024 nådde BRP i Quang Tri 49 000 millioner VND."),
    ];
    const [conflict, ...more] = findConflicts(observations, [source("a", "en", "w"), source("b", "nb", "w")]);
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe("scale");
    expect(conflict?.uses).toMatch(/^a:/);
    expect(conflict?.reason).toEqual({
      code: "scale-per-person",
      params: { factor: 1000, population: 650000, low: 75385, high: 75384615, lowSource: "b", highSource: "a" },
    });
  });
  it("says nothing where sources agree, and nothing of ranks among 63 and among 34", () => {
    const agree = [
      ...read("a", "en", "Son La ranked 40th out of 63 provinces in the PCI 2024."),
      ...read("b", "fr", "En 2024, Son La s'est classée 40e sur 63 provinces au PCI."),
    ];
    expect(agree.map(tell)).toEqual(["son-la pci #40/63 2024", "son-la pci #40/63 2024"]);
    expect(findConflicts(agree, [source("a", "en"), source("b", "fr")])).toEqual([]);
    const sizes = [
      ...read("a", "en", "Son La ranked 40th out of 63 provinces in the PCI 2025."),
      ...read("b", "en", "Son La ranked 22nd out of 34 provinces in the PCI 2025."),
    ];
    expect(sizes.map(({ outOf }) => outOf)).toEqual([63, 34]);
    expect(findConflicts(sizes, [source("a", "en"), source("b", "en")])).toEqual([]);
  });
  it("finds a value told as a promise by one and as expected by the other", () => {
    const observations = [
      ...read("a", "en", "Tra Vinh aims for GRDP growth of 9% in 2026."),
      ...read("b", "en", "Tra Vinh's GRDP growth is expected to be 9% in 2026."),
    ];
    expect(findConflicts(observations, [source("a", "en"), source("b", "en")]).map(({ kind }) => kind)).toEqual(["kind"]);
  });
});

describe("the sides of a disagreement", () => {
  it("are of different sources and differ, whatever stands between them", () => {
    const observations = [
      ...read("a", "en", "In the PCI 2023, Tra Vinh scored 64.42 points."),
      ...read("b", "en", "In the PCI 2023, Tra Vinh scored about 64.42 points."),
      ...read("c", "en", "In the PCI 2023, Tra Vinh scored 61.1 points."),
    ];
    const [conflict, ...more] = findConflicts(observations, [source("a", "en"), source("b", "en"), source("c", "en")]);
    expect(more).toEqual([]);
    expect(conflict?.observations).toHaveLength(3);
    expect(conflict?.reason).toEqual({ code: "value", params: { a: 64.42, b: 61.1 } });
  });
});

describe("a value under two periods", () => {
  it("is found in translations of one article, and named with both periods", () => {
    const observations = [
      ...read("a", "en", "In 2023, Tra Vinh ranked 31st in the PAPI."),
      ...read("b", "fr", "En 2024, Tra Vinh s'est classée 31e au PAPI."),
    ];
    const [conflict, ...more] = findConflicts(observations, [source("a", "en", "w"), source("b", "fr", "w")]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: "period", uses: null, reason: { code: "period", params: { a: "2023", b: "2024" } } });
  });
  it("is found in articles apart where a score agrees to the decimal, and not where a rank does", () => {
    const scores = [
      ...read("a", "en", "In the PCI 2023, Tra Vinh scored 64.42 points."),
      ...read("b", "en", "In the PCI 2022, Tra Vinh scored 64.42 points."),
    ];
    const apart = [source("a", "en"), source("b", "en")];
    expect(findConflicts(scores, apart).map(({ kind }) => kind)).toEqual(["period"]);
    const ranks = [
      ...read("a", "en", "In the PCI 2023, Tra Vinh ranked 12th."),
      ...read("b", "en", "In the PCI 2022, Tra Vinh ranked 12th."),
    ];
    expect(findConflicts(ranks, apart)).toEqual([]);
  });
  it("is none where a source tells of both periods", () => {
    const observations = [
      ...read("a", "en", "In 2023, Tra Vinh ranked 31st in the PAPI."),
      ...read("b", "en", "Tra Vinh ranked 31st in the PAPI 2024 and 35th in the PAPI 2023."),
    ];
    expect(findConflicts(observations, [source("a", "en", "w"), source("b", "en", "w")]).map(({ kind }) => kind)).toEqual(["value"]);
  });
});

describe("the Thai and the Norwegian translation of one article", () => {
  const pair = seedTexts().filter(({ source: { work } }) => work !== undefined);
  const thai = pair.find(({ source: { language } }) => language === "th") as SourceText;
  const scales = (text: string): Conflict[] =>
    buildDataset(pair.map((one) => (one === thai ? { ...one, text } : one))).conflicts.filter(({ kind }) => kind === "scale");

  it("disagree on a magnitude, and do not where the Thai one has that of the other", () => {
    expect(pair.map(({ source: { language } }) => language)).toEqual(["th", "nb"]);
    const [scale, ...more] = scales(thai.text);
    expect(more).toEqual([]);
    expect(scale?.reason.code).toBe("scale-per-person");
    const side = compileArticle({
      id: thai.source.id,
      text: thai.text,
      language: "th",
      published: thai.source.published,
    }).observations.find(({ id }) => scale?.observations.includes(id));
    const { end } = (side?.evidence as Evidence).number;
    const magnitude = /^\s*ล้าน/.exec(thai.text.slice(end))?.[0] as string;
    expect(magnitude.trim()).toBe("ล้าน");
    expect(scales(`${thai.text.slice(0, end)} พันล้าน${thai.text.slice(end + magnitude.length)}`)).toEqual([]);
  });
});

describe("derived observations", () => {
  it("counts the rank of the year before from a rank and the places gained", () => {
    const observations = read("a", "en", "Lam Dong's PII ranked 22/63 provinces in 2024, up 3 places compared to 2023.");
    const [derived, ...more] = deriveObservations(observations);
    expect(more).toEqual([]);
    expect(derived && tell(derived)).toBe("lam-dong pii #25/63 2023");
    expect(derived?.derivedFrom).toEqual(observations.map(({ id }) => id));
  });
  it("does not count from a rank among 34 back to one among the 63 of before", () => {
    const observations = read("a", "en", "Ha Tinh's PII ranked 5th out of 34 provinces in 2025, up 10 places compared to 2024.");
    expect(observations.map(tell)).toContain("ha-tinh pii #5/34 2025");
    expect(observations.some(({ measure, base }) => measure === "change" && base === "2024")).toBe(true);
    expect(deriveObservations(observations)).toEqual([]);
  });
  it("counts the other way for places lost, and leaves stated ranks alone", () => {
    expect(
      deriveObservations(read("a", "en", "Lam Dong's PII ranked 22/63 provinces in 2024, down 3 places compared to 2023.")).map(tell),
    ).toEqual(["lam-dong pii #19/63 2023"]);
    expect(
      deriveObservations(read("a", "en", "Lam Dong's PII ranked 25th in 2023. In 2024 its PII ranked 22nd, up 3 places compared to 2023.")),
    ).toEqual([]);
  });
});
