import { describe, expect, it } from "vitest";
import type { Language } from "../../src/data/contract.ts";
import type { CorpusLine } from "./corpus/corpus.ts";
import { en } from "./corpus/en.ts";
import { fr } from "./corpus/fr.ts";
import { lo } from "./corpus/lo.ts";
import { nb } from "./corpus/nb.ts";
import { th } from "./corpus/th.ts";
import { vi } from "./corpus/vi.ts";
import { reads } from "./reads.ts";

const CORPORA: Partial<Record<Language, CorpusLine[]>> = { en, fr, lo, nb, th, vi };

for (const [language, lines] of Object.entries(CORPORA) as [Language, CorpusLine[]][])
  describe(`the ${language} corpus`, () => {
    it.each(lines)("%s", (text, expected, published) => {
      expect(reads(language, text, published ?? null)).toEqual(expected);
    });
  });
