/** A text of our own, the lines it gives (see reads.ts), and the date it was published on where that matters. */
export type CorpusLine = [text: string, reads: string[], published?: string];
