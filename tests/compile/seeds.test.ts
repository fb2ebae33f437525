import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/compile/seeds.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([["a", bytes("\ufeffHello")]]);

describe("seeds.yaml", () => {
  it("says what an article does not say about itself, and the text stays as it stands", () => {
    const [seed] = readSeeds("a:\n  language: no\n  published: 2025-07-17\n  url: https://example.org/a\n  work: w\n", files);
    expect(seed?.source).toMatchObject({ id: "a", kind: "article", language: "nb", title: null, published: "2025-07-17", work: "w" });
    expect(seed?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(seed?.text).toBe("\ufeffHello");
  });
  it.each([
    ["", "says nothing about seeds/a.txt"],
    ["a: {language: en}\nb: {language: en}\n", "b: there is no seeds/b.txt"],
    ["a: {language: xx}", "unknown language “xx”"],
    ["a: {language: en, published: yesterday}", "published must be a date"],
    ["a: {language: en, url: 'javascript:alert(1)'}", "url must begin with https://"],
    ["a: {language: en, titel: x}", "unknown field “titel”"],
    ["a:", "has no fields"],
  ])("refuses %j and says where", (yaml, message) => {
    expect(() => readSeeds(yaml, files)).toThrow(message);
  });
});
