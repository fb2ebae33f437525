import type { Language, Observation } from "../data/contract.ts";

/** The part of an observation that says its value. */
export type Stated = Pick<Observation, "value" | "low" | "high" | "unit" | "comparator" | "measure" | "outOf">;

/** One area's value on one indicator, at one time. */
export interface Fact extends Stated {
  area: string;
  indicator: string;
  period: string | null;
}

/**
 * One area's way from one edition of an index to another; `from` and `to` are ranks of the same series. `derived` says that what is stated
 * is the distance, and one of the two is worked out from it.
 */
export interface Move {
  derived: boolean;
  area: string;
  indicator: string;
  from: number;
  to: number;
  periods: [string, string];
}

/** What each finding needs to be said; the key is its code. */
export interface FindingParams {
  /** No row at all. */
  none: { cell: "rank" | "amount" | "target" | "matrix" };
  /** A clause about areas that moved between two editions of one index, then one about those with a single edition. */
  "rank-moves": { moves: Move[]; others: Fact[] };
  /** Ranks of one edition each: at most three are named, best first. */
  "rank-standing": { facts: Fact[] };
  /** Many areas on one index and edition: the best and the worst of the stated. */
  "rank-extremes": { best: Fact; worst: Fact; count: number };
  /** Only ranks counted inside a region. */
  "rank-regional": { facts: (Fact & { scope: string })[] };
  /** The longest way between two editions of an index's score; a greater score is better. */
  "score-moves": { move: Move; fact: Fact };
  /** Scores: highest first, at most three. */
  "score-standing": { facts: Fact[] };
  /** One amount or share. */
  "amount-one": { fact: Fact };
  /** Two readings of one amount: the one that is used, and the other with the language of its text (null where no reading is used). */
  "amount-disputed": { fact: Fact; other: Fact; language: Language | null };
  /** Several areas on one indicator: the largest and the smallest. */
  "amount-extremes": { best: Fact; worst: Fact; count: number };
  /** Several indicators of one area or more: at most two facts are named. */
  "amount-several": { facts: Fact[] };
  /** Targets: the first of each area, at most two areas, then how many more there are. */
  targets: { facts: Fact[]; more: number };
  /** A target beside what another area states today of the same indicator. */
  "targets-known": { fact: Fact; known: Fact; more: number };
  /** A pivot: how many of the combinations of rows and columns have a value. */
  "matrix-filled": { filled: number; of: number };
}

export type FindingCode = keyof FindingParams;

/** A finding without words; src/i18n has a sentence for each code. */
export type Finding = { [C in FindingCode]: { code: C; params: FindingParams[C] } }[FindingCode];

/** What a sentence may ask for: names and numbers in its own language. */
export interface FindingWords {
  area: (id: string) => string;
  indicator: (id: string) => string;
  region: (id: string) => string;
  language: (id: Language) => string;
  number: (value: number) => string;
  ordinal: (value: number) => string;
  period: (period: string | null) => string;
  /** The value with its comparator and unit. */
  value: (stated: Stated) => string;
  /** "a, b and c" */
  list: (items: string[]) => string;
}

/** A sentence for every code. */
export type FindingSentences = { [C in FindingCode]: (params: FindingParams[C], words: FindingWords) => string };
