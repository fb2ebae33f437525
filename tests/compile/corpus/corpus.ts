import type { NumberClass } from "../../../src/data/contract.ts";
import type { Phenomenon } from "./phenomena.ts";

/**
 * A text of our own, the lines it gives (see reads.ts), the date it was published on where that matters, and the classes of some of its
 * numbers, by the number as it stands, where they matter.
 */
export type CorpusLine = [text: string, reads: string[], published?: string | null, classes?: Record<string, NumberClass>];

/** Lines that show a phenomenon, and lines that look like it where it must not be read. */
export interface Cell {
  shows: CorpusLine[];
  leaves: CorpusLine[];
}

/** The lines of one language, by phenomenon. */
export type Corpus = Record<Phenomenon, Cell>;
