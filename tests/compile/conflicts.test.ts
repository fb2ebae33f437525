import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { findConflicts } from "../../src/compile/conflicts.ts";
import { deriveObservations } from "../../src/compile/derive.ts";
import type { Language, Source } from "../../src/data/contract.ts";
import { tell } from "./reads.ts";

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

describe("derived observations", () => {
  it("counts the rank of the year before from a rank and the places gained", () => {
    const observations = read("a", "en", "Lam Dong's PII ranked 22/63 provinces in 2024, up 3 places compared to 2023.");
    const [derived, ...more] = deriveObservations(observations);
    expect(more).toEqual([]);
    expect(derived && tell(derived)).toBe("lam-dong pii #25/63 2023");
    expect(derived?.derivedFrom).toEqual(observations.map(({ id }) => id));
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
