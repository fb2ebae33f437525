import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/data/contract.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";
import type { Article } from "../../src/compile/document.ts";
import { RULES } from "../../src/compile/rules.ts";
import { linesOf } from "./corpus/index.ts";
import { tell } from "./reads.ts";

/** What a corpus line holds an article to: what is read, and the classes of some of its numbers. */
interface Expected {
  article: Article;
  reads: string[];
  classes: [string, string][];
}

const lines: Expected[] = LANGUAGES.flatMap((language) =>
  linesOf(language).map(([text, reads, published, classes]) => ({
    article: { id: "test", text, language, published: published ?? null },
    reads,
    classes: Object.entries(classes ?? {}),
  })),
);

function holds({ article, reads, classes }: Expected, off: ReadonlySet<string>): boolean {
  const { observations, coverage } = compileArticle(article, off);
  const told = observations.map(tell);
  if (told.length !== reads.length || told.some((line, index) => line !== reads[index])) return false;
  const found = new Map(coverage.numbers.map((number) => [number.text, number.class]));
  return classes.every(([number, expected]) => found.get(number) === expected);
}

/** The lines in which each rule spoke: only those can show what it is there for. */
const spoken = new Map<string, Expected[]>();
const note = (rule: string, line: Expected): void => {
  const own = spoken.get(rule);
  if (!own) spoken.set(rule, [line]);
  else if (own.at(-1) !== line) own.push(line);
};
for (const line of lines) {
  const { observations, coverage } = compileArticle(line.article);
  for (const { by } of coverage.numbers) note(by, line);
  for (const { rule } of observations) note(rule, line);
}

describe("every rule", () => {
  it.each(RULES)("%s makes a line of the corpus fail where it does not speak", (rule) => {
    const off = new Set([rule]);
    const shown = (/^(?:indicator|year)-/.test(rule) ? lines : (spoken.get(rule) ?? [])).some((line) => !holds(line, off));
    expect(shown, `no line of the corpus needs ${rule}: write one, or take the rule out`).toBe(true);
  });

  it("is named in the list of rules", () => {
    const named = new Set([...RULES, "number-without-a-noun", "outside-the-catalogue", "table-cell"]);
    expect([...spoken.keys()].filter((rule) => !named.has(rule))).toEqual([]);
  });
});
