/**
 * What articles do that a reader has to cope with, each with what a positive line shows and what a negative one must not be taken for.
 * Every language has lines for every one of them.
 */
export const PHENOMENA = {
  rank: "a rank after its word; not the count, the code or the grade that looks like one",
  "rank-of-size": "a rank of so many, n/63 or among 63; not a fraction, a date or a number of meetings",
  "rank-in-words": "first, second, leads, comes last; not the first time, the second quarter or the leading enterprise",
  "leading-group": "top 10, one of the 15; not out of the top 10, nor a list's heading or a group that nobody is said to be in",
  "rank-in-region": "a rank in a region, and that of the country beside it; not that of the country taken for the region's",
  "among-34": "ranks and units since 1 July 2025; not those of before",
  score: "points or an index value of an index; not the points of another thing or of a part of the index",
  pillar: "the pillars of DTI by their own ids; parts of other indices are not the index",
  list: "provinces each with its value; not the value of one told of another",
  "several-provinces": "several provinces in one sentence; what one is compared with is not what is told",
  respectively: "values and names told in two lists; not paired where the lists differ in length",
  "two-editions": "two editions in one phrase; the older value is not the newer edition's",
  change: "places or points gained and lost, from v to v; not a level, nor the reverse direction",
  growth: "growth, level and change of money kept apart; growth of other things is none of GRDP's",
  shares: "the structure of an economy and shares of it; a share of another whole is none of it",
  money: "amounts with the magnitude words of the language; not those of projects, firms or loans",
  "number-marks": "decimal points and commas, mixed in one text; not a list's commas or a sentence's point",
  comparator: "over, nearly, at least, up to; not the than of a comparison",
  range: "from 10 to 12, 10-12; not a move from 10 to 12, nor a span of years",
  "part-of-year": "quarters, half years, nine months; not a whole year, nor a time limit of nine months",
  years: "editions, baselines, years of both eras, last year; not the year of an event or of prices",
  target: "what is aimed at, with its deadline; not what was reached by then, nor what a fact is held against",
  estimate: "what is estimated; not what was reported",
  inherited: "the province named in the title, the sentence before, or by a pronoun; not one of two that compete",
  table: "a table flattened into text; not its head, numbering or date",
  "broken-text": "lines broken in mid-sentence, text cut at its ends; not what the cut has left without its subject",
  document: "numbers of decrees, plans and projects are read over",
  date: "dates and lengths of time are read over",
  ordinal: "ordinals of congresses, sessions and anniversaries are read over",
  name: "5G, ISO 9001, highway 1A, Project 06: numbers in names are read over",
  furniture: "list marks, links, what stands after the source line, counters of the page are read over",
  count: "people, base stations, coverage, organisations; not counts of what the catalogue does not name",
  spelling: "the names of provinces in all spellings and abbreviations; not a road, a university or a person of that name",
  paragraph: "several of these at once, as whole paragraphs have them",
} as const;
/** One phenomenon of the matrix. */
export type Phenomenon = keyof typeof PHENOMENA;
