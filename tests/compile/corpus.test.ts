import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/data/contract.ts";
import type { CorpusLine } from "./corpus/corpus.ts";
import { cellsOf, CORPORA } from "./corpus/index.ts";
import { PHENOMENA, type Phenomenon } from "./corpus/phenomena.ts";
import { classesOf, reads } from "./reads.ts";

const expectLine =
  (language: Language) =>
  (text: string, expected: string[], published?: string | null, classes: CorpusLine[3] = {}): void => {
    expect(reads(language, text, published ?? null)).toEqual(expected);
    expect(classesOf(language, text, published ?? null)).toMatchObject(classes);
  };

for (const language of LANGUAGES)
  describe(`the ${language} corpus`, () => {
    for (const [phenomenon, { shows, leaves }] of cellsOf(language)) {
      if (shows.length > 0) it.each(shows)(`${phenomenon}: %s`, expectLine(language));
      if (leaves.length > 0) it.each(leaves)(`not ${phenomenon}: %s`, expectLine(language));
    }
  });

describe("the matrix of phenomena and languages", () => {
  it("has at least three lines that show each phenomenon in each language, and two that leave it", () => {
    const thin = LANGUAGES.flatMap((language) =>
      cellsOf(language)
        .filter(([, { shows, leaves }]) => shows.length < 3 || leaves.length < 2)
        .map(([phenomenon, { shows, leaves }]) => `${language} ${phenomenon} ${shows.length}+${leaves.length}`),
    );
    expect(thin).toEqual([]);
  });
  const rows = (Object.keys(PHENOMENA) as Phenomenon[]).map((phenomenon) => {
    const cells = LANGUAGES.map((language) => CORPORA[language][phenomenon]);
    return [phenomenon, ...cells.map(({ shows, leaves }) => `${shows.length}+${leaves.length}`)];
  });
  it("prints how many lines show each phenomenon, and how many leave it", () => {
    const table = [["", ...LANGUAGES], ...rows].map(
      ([name, ...cells]) => `${name?.padEnd(18)}${cells.map((cell) => cell.padStart(7)).join("")}`,
    );
    console.log(`lines that show a phenomenon + lines that must not be taken for it\n${table.join("\n")}`);
    expect(table).toHaveLength(Object.keys(PHENOMENA).length + 1);
  });
});
