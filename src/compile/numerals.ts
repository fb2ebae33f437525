import type { Language } from "../data/contract.ts";

/** A number in digits: its span in the normalised text and its readings as decimal text. */
export interface Numeral {
  start: number;
  end: number;
  /** As it stands, spaces included. */
  raw: string;
  /** The reading as decimal text: "5990.70"; empty for digits that are no number, such as 22.12.2024. */
  decimal: string;
  /** The other reading where one mark may be a decimal or a thousands mark. */
  other: string | null;
  /** A letter stands directly before or after: Z121, 5G, km2. */
  glued: boolean;
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isLetter = (c: number): boolean =>
  (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f) || (c >= 0x1e00 && c <= 0x1eff);

interface Run {
  start: number;
  end: number;
  groups: string[];
  marks: string[];
}

/** Digits with the marks between them; a space groups thousands only where the language writes them so. */
function readRun(text: string, start: number, spaces: boolean): Run {
  const groups: string[] = [];
  const marks: string[] = [];
  /** Whether spaces group all digits so far into thousands. */
  let grouped = true;
  let i = start;
  for (;;) {
    let end = i;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    grouped &&= groups.length === 0 ? end - i <= 3 : end - i === 3;
    groups.push(text.slice(i, end));
    i = end;
    const mark = text[end];
    if (mark === undefined || !isDigit(text.charCodeAt(end + 1)) || (mark !== "." && mark !== "," && mark !== " ")) break;
    if (mark === " ") {
      const three = isDigit(text.charCodeAt(end + 2)) && isDigit(text.charCodeAt(end + 3)) && !isDigit(text.charCodeAt(end + 4));
      if (!spaces || !grouped || !three) break;
    } else grouped = false;
    marks.push(mark);
    i = end + 1;
  }
  return { start, end: i, groups, marks };
}

type Reading = { kind: "plain" | "decimal" | "grouped" | "mixed" | "ambiguous" | "none"; mark: string };

function readingOf({ groups, marks }: Run): Reading {
  const tail = groups.slice(1);
  const last = marks.at(-1);
  if (last === undefined) return { kind: "plain", mark: "" };
  const same = marks.every((mark) => mark === last);
  const threes = (list: string[]): boolean => list.every((group) => group.length === 3);
  const opens = (groups[0] as string).length <= 3;
  if (!same)
    return marks.slice(0, -1).every((mark) => mark === marks[0]) && opens && threes(tail.slice(0, -1))
      ? { kind: "mixed", mark: last }
      : { kind: "none", mark: last };
  if (last === " ") return { kind: "grouped", mark: " " };
  if (marks.length > 1) return opens && threes(tail) ? { kind: "grouped", mark: last } : { kind: "none", mark: last };
  if (tail[0]?.length !== 3 || groups[0] === "0" || !opens) return { kind: "decimal", mark: last };
  return { kind: "ambiguous", mark: last };
}

const join = (groups: string[], decimals: boolean): string =>
  decimals ? `${groups.slice(0, -1).join("")}.${groups.at(-1) ?? ""}` : groups.join("");

/** Which mark a text uses for decimals: a vote of its clear numbers, then the habit of the language. */
function decimalMark(readings: Reading[], habit: "." | ","): "." | "," {
  let votes = 0;
  for (const { kind, mark } of readings) {
    if (kind === "decimal" || kind === "mixed") votes += mark === "." ? 1 : -1;
    else if (kind === "grouped" && mark !== " ") votes += mark === "," ? 1 : -1;
  }
  if (votes === 0) return habit;
  const [major, minor]: ["." | ",", "." | ","] = votes > 0 ? [".", ","] : [",", "."];
  return Math.abs(votes) >= 2 ? major : habit === minor ? habit : major;
}

/**
 * Reads every run of digits of a normalised text. Where one mark before three digits may be either, the document's clear numbers decide and
 * the other reading is kept.
 */
export function readNumerals(text: string, language: Language, habit: "." | ","): Numeral[] {
  const spaces = language === "nb" || language === "fr";
  const runs: Run[] = [];
  for (let i = 0; i < text.length;) {
    if (isDigit(text.charCodeAt(i))) {
      const run = readRun(text, i, spaces);
      runs.push(run);
      i = run.end;
    } else i++;
  }
  const readings = runs.map(readingOf);
  const mark = decimalMark(readings, habit);
  return runs.map((run, k) => {
    const { kind, mark: own } = readings[k] as Reading;
    const decimals = kind === "decimal" || kind === "mixed" || (kind === "ambiguous" && own === mark);
    const before = run.start > 0 ? text.charCodeAt(run.start - 1) : 0;
    return {
      start: run.start,
      end: run.end,
      raw: text.slice(run.start, run.end),
      decimal: kind === "none" ? "" : join(run.groups, decimals),
      other: kind === "ambiguous" ? join(run.groups, !decimals) : null,
      glued: isLetter(before) || isLetter(text.charCodeAt(run.end)),
    };
  });
}
