import { AREA_BY_ID } from "../data/areas.ts";
import type { Language } from "../data/contract.ts";
import type { Annotation, AnnotationType } from "./annotations.ts";
import type { Document } from "./document.ts";
import type { Gap, MissingAtom, NameAtom } from "./flat-atoms.ts";
import { CELL_NAMES } from "./lexicon/areas.ts";
import { COLUMN_WORDS, TABLE_WORDS, type ColumnWord } from "./lexicon/tables.ts";
import { longest, PhraseBook, type Hit } from "./phrases.ts";

/** The longest words between two cells. */
export const LONGEST_GAP = 72;
const LONGEST_NAME = 32;
const FILLERS: readonly AnnotationType[] = [
  "rank",
  "rankNoun",
  "points",
  "score",
  "percent",
  "percentBefore",
  "up",
  "down",
  "places",
  "national",
  "with",
];
const MARKS = " :()[]-/*•·+#=>'\"▲▼↑↓%…";

const books = new Map<Language, PhraseBook<ColumnWord>>();
function bookOf(language: Language): PhraseBook<ColumnWord> {
  let book = books.get(language);
  if (!book) {
    book = new PhraseBook<ColumnWord>();
    for (const role of COLUMN_WORDS) for (const word of [...TABLE_WORDS.all[role], ...TABLE_WORDS[language][role]]) book.add(word, role);
    books.set(language, book);
  }
  return book;
}

/** The words of tables between two offsets, as the longest of those that overlap, in order. */
export function columnWords({ lower, article }: Document, from: number, to: number): Hit<ColumnWord>[] {
  return longest(bookOf(article.language).scan(lower.slice(from, to))).map(({ start, end, value }) => ({
    start: start + from,
    end: end + from,
    value,
  }));
}

/** What stands between two cells, as far as it is known. */
export interface Between extends Gap {
  missing: MissingAtom[];
  /** The first character that no cell's margin may have; -1 for none. */
  unknown: number;
}

/** Whether a name is that of a region or the country. */
export const isRegion = ({ ids }: Annotation): boolean => AREA_BY_ID.get(ids[0] as string)?.kind !== "province";

/** Reads what stands between two offsets; `unknown` is where it stops being what may stand between cells. */
export function readBetween(document: Document, from: number, to: number): Between {
  const { lower, annotations } = document;
  const between: Between = { newline: false, bars: 0, mark: "", words: false, missing: [], unknown: -1 };
  let words: Hit<ColumnWord>[] | null = null;
  for (let at = from; at < to;) {
    const character = lower[at] as string;
    if (character === "\n") between.newline = true;
    else if (character === "|" || character === "\t") between.bars++;
    else if (character === ";" || character === ",") between.mark = between.mark === ";" ? ";" : character;
    else if (character === ".") {
      // A point ends a list mark or a line, or is one of the three that stand for rows left out.
      if (at > from && lower[at - 1] !== "." && lower[at + 1] !== "." && !/^\.\s*\n/.test(lower.slice(at, at + 4)))
        return { ...between, unknown: at };
    } else if (!MARKS.includes(character)) {
      words ??= columnWords(document, from, to);
      const word = words.find(({ start }) => start === at);
      const filler = FILLERS.map((type) => annotations.after(type, at, 0)).find((found) => found !== null && found.end <= to);
      const region = annotations.after("area", at, 0);
      const end = Math.max(word?.end ?? 0, filler?.end ?? 0, region && isRegion(region) && region.end <= to ? region.end : 0);
      if (end <= at) return { ...between, unknown: at };
      if (word?.value === "missing") between.missing.push({ kind: "missing", start: word.start, end: word.end });
      if (filler && filler.type !== "percent") between.words = true;
      at = end;
      continue;
    }
    at++;
  }
  // A dash alone on its line is a cell without a value.
  const dash = /(?:^|\n) *-+ *\n/.exec(`${lower.slice(from, to)}\n`);
  if (dash && lower.slice(from, to).includes("\n")) {
    const start = from + dash.index + dash[0].indexOf("-");
    if (start > from && start < to) between.missing.push({ kind: "missing", start, end: start + 1 });
  }
  return between;
}

/** Cells of words between column marks, such as a group or an unknown name; null where anything but cells stands there. */
export function textCells(document: Document, from: number, to: number): Gap | null {
  const words = document.lower.slice(from, to);
  const cells = words.split(/[|\t\n]/);
  if (cells.length < 2 || !/[|\t]/.test(words)) return null;
  let at = from;
  for (const [index, cell] of cells.entries()) {
    const outer = index === 0 || index === cells.length - 1;
    const own = readBetween(document, at, at + cell.length);
    if (own.unknown >= 0 && (outer || cell.trim().length > LONGEST_NAME || /[.:!?]\s*$/.test(cell))) return null;
    at += cell.length + 1;
  }
  return { newline: words.includes("\n"), bars: words.match(/[|\t]/g)?.length ?? 0, mark: "", words: false };
}

/** Words that end a row, such as the group it is in ("74.84 Very good"): letters after a number up to the end of its line, and nothing after them. */
export function rowEnd({ text }: Document, from: number, to: number): Gap | null {
  return /^ +\p{L}[\p{L}\p{M}' -]{0,31}\n\s*$/u.test(text.slice(from, to)) ? { newline: true, bars: 0, mark: "", words: false } : null;
}

/** A name between two numbers that is none in running text, known or unknown: letters on a line, none of them a column's name. */
export function loneName(document: Document, from: number, to: number): NameAtom | null {
  const words = document.text.slice(from, to);
  const name = /\p{L}[\p{L}\p{M}' -]*/u.exec(words);
  if (!name || name[0].trim().length > LONGEST_NAME || /^\p{Ll}/u.test(name[0])) return null;
  const start = from + name.index;
  const end = start + name[0].trimEnd().length;
  if (columnWords(document, start, end).some(({ value }) => value !== "area") || /\n/.test(words.trim())) return null;
  if (FILLERS.some((type) => document.annotations.any([type], start, end))) return null;
  const id = CELL_NAMES.get(document.plain.slice(start, end));
  return { kind: "name", start, end, mention: id === undefined ? null : { type: "area", start, end, ids: [id], value: 0 } };
}
