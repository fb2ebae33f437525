import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BLOCKERS } from "../../src/compile/blockers.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";
import type { Article } from "../../src/compile/document.ts";
import { explain } from "../../src/compile/explain.ts";
import { QUANTITY_RULES } from "../../src/compile/quantity-rules.ts";
import { ruleDefinitions } from "../../src/compile/rule-definitions.ts";
import { seedTexts } from "./seed-texts.ts";

const TEXT = `Nghe An at a glance

In 2023, Nghe An ranked 12th out of 63 provinces in the PII, behind its place in the DTI. It came 9th in the region.
Decision No. 57 funds 7 halls.
`;
const article: Article = { id: "a", text: TEXT, language: "en", published: "2024-02-01" };
const nowhere = (): null => null;
const about = (words: string, text = TEXT): string => explain({ ...article, text }, text.indexOf(words), nowhere).join("\n");

const folder = join(import.meta.dirname, "..", "..", "src", "compile");
const sources = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);
const whereIs = ruleDefinitions(sources);

describe("the explanation of a number", () => {
  it("shows the number in its sentence, and its class with the rule and the place of the rule", () => {
    const [head, sentence] = explain(article, TEXT.indexOf("12th"), (rule) => `here/${rule}:1`);
    const { start, end } = { start: TEXT.indexOf("12th"), end: TEXT.indexOf("12th") + 2 };
    expect(head).toBe(`${start}-${end} “12”: observation, by rank-of-n (here/rank-of-n:1)`);
    expect(sentence).toMatch(
      /^ {2}sentence {4}In 2023, Nghe An ranked ⟦12⟧th out of 63 provinces in the PII, behind its place in the DTI\.$/,
    );
  });
  it("names the words that are known around it", () => {
    expect(about("12th")).toMatch(/annotations .*“Nghe An” area nghe-an .*“ranked” rank.*“provinces” units.*“PII” indicator pii/);
  });
  it("says of each slot what it is and where it was found", () => {
    const lines = about("12th");
    expect(lines).toMatch(new RegExp(`area +nghe-an {2}in the sentence {2}“Nghe An” at ${TEXT.indexOf("Nghe An ranked")}`));
    expect(lines).toMatch(new RegExp(`indicator +pii {2}in the sentence {2}“PII” at ${TEXT.indexOf("PII")} {2}indicator-after`));
    expect(lines).toMatch(/measure +rank {2}12 rank {2}of 63/);
    expect(lines).toMatch(/period +2023 {2}in the sentence {2}“In 2023|period +2023 {2}in the sentence {2}“2023/);
    expect(lines).toMatch(/scope +viet-nam {2}in the sentence/);
  });
  it("marks a slot that another sentence states", () => {
    const lines = about("9th");
    expect(lines).toMatch(new RegExp(`area +nghe-an {2}inherited {2}“Nghe An” at ${TEXT.indexOf("Nghe An ranked")}`));
    expect(lines).toMatch(/indicator +\w+ {2}inherited {2}“\w+” at \d+ {2}indicator-from-earlier-sentence/);
  });
  it("lists the indicators that were weighed against the chosen one, with their distance", () => {
    expect(about("12th")).toMatch(new RegExp(`runners-up +dti fits, \\d+ away, “DTI” at ${TEXT.indexOf("DTI")}`));
    expect(about("12th")).not.toMatch(/runners-up.*pii/);
  });
  it("says which value a number is a part of, what a year is for, and what a blocker took", () => {
    expect(about("63")).toMatch(/: part, by rank-of-n\n[\s\S]*part of +“12th out of 63 provinces” at/);
    expect(about("2023")).toMatch(/: period, by year-as-observation\n[\s\S]*period +2023 {2}observation/);
    expect(about("57")).toMatch(/: document, by document-number\n/);
  });
  it("says why a number is no observation", () => {
    expect(about("7 halls")).toMatch(/quantity +number {2}7 [\s\S]*not read +no name of an indicator near it takes it/);
  });
  it("tells offsets of the text as it stands, whatever is normalised away before them", () => {
    const text = `\ufeff\u200b\u00a0${TEXT}`;
    expect(about("12th", text)).toMatch(new RegExp(`^${text.indexOf("12th")}-.*“12”[\\s\\S]*“PII” at ${text.indexOf("PII")}`));
  });
  it("covers every number of a text in its order, words included", () => {
    const text = "Long An came first in the Mekong Delta in the PCI. Then came 3 more.";
    const heads = explain({ ...article, text }, null, nowhere).filter((line) => /^\d/.test(line));
    const { numbers } = compileArticle({ ...article, text }).coverage;
    expect(heads).toHaveLength(numbers.length);
    expect(heads[0]).toMatch(/“first”: observation, by ordinal-in-words/);
  });
  it("names the nearest numbers where none stands at the offset", () => {
    expect(() => about("glance")).toThrow(/^no number stands at \d+; the nearest are “2023” at \d+/);
    expect(() => explain({ ...article, text: "No figures." }, 3, nowhere)).toThrow("the text has none");
  });
  it("is there for every number of the seeds", () => {
    for (const { source, text } of seedTexts()) {
      const { id, language, published } = source;
      const seed: Article = { id, text, language, published };
      const { numbers } = compileArticle(seed).coverage;
      expect(explain(seed, null, nowhere).filter((line) => /^\d/.test(line))).toHaveLength(numbers.length);
    }
  });
});

describe("the place where a rule is defined", () => {
  it("is the line that names it, in the file that has it", () => {
    const place = whereIs("slashed-date");
    const [file = "", line] = place?.split(":") ?? [];
    expect(file).toBe("blockers.ts");
    expect(sources.get(file)?.split("\n")[Number(line) - 1]).toContain('name: "slashed-date"');
  });
  it("is found for every rule and blocker, and for all that classes a number of the seeds", () => {
    const used = seedTexts().flatMap(({ source, text }) => compileArticle({ ...source, text }).coverage.numbers.map(({ by }) => by));
    const names = [...BLOCKERS, ...QUANTITY_RULES].map(({ name }) => name);
    const roles = ["observation", "span", "base", "deadline", "since", "vision"].map((role) => `year-as-${role}`);
    for (const name of new Set([...names, ...roles, ...used]))
      expect([name, whereIs(name)]).toEqual([name, expect.stringMatching(/\.ts:\d+$/)]);
  });
  it("is null for a name that no rule has", () => {
    expect(whereIs("no-such-rule")).toBeNull();
    expect(whereIs(".*")).toBeNull();
  });
});
