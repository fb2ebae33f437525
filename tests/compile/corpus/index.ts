import type { Language } from "../../../src/data/contract.ts";
import type { Cell, Corpus, CorpusLine } from "./corpus.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { lo } from "./lo.ts";
import { nb } from "./nb.ts";
import type { Phenomenon } from "./phenomena.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The corpora of all languages. */
export const CORPORA: Record<Language, Corpus> = { en, fr, lo, nb, th, vi };

/** The cells of a language, in the order of the phenomena. */
export const cellsOf = (language: Language): [Phenomenon, Cell][] => Object.entries(CORPORA[language]) as [Phenomenon, Cell][];

/** Every line of a language. */
export const linesOf = (language: Language): CorpusLine[] => cellsOf(language).flatMap(([, { shows, leaves }]) => [...shows, ...leaves]);
