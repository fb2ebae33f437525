import type { Document } from "./document.ts";
import type { Sentence, TextSpan } from "./frame.ts";
import type { PeriodsOf } from "./inherit-period.ts";
import type { PeriodMention } from "./years.ts";

/** What the headings above an item promise for it: the period they name, or null, and whether they speak of targets. */
export interface HeadingPromise {
  period: PeriodMention | null;
  target: boolean;
}

const BULLET = /^\s*[-+*•–●▪◦>]\s/;
const NUMBERED = /^\s*\(?(?:\d{1,2}|[a-zđ])[.)]\s/iu;
const ROMAN = /^\s*(?:[IVX]{1,5})[.)\s]\s?/u;
/** A heading is a line of at most so many characters. */
const HEADING = 140;
/** An item is a line of at most so many characters: what is longer is prose. */
const ITEM = 260;
/** How many lines up a heading may stand. */
const LINES = 60;

/** 0 for a line without a mark, 1 for a Roman numeral or a capital, 2 for a number, 3 for a small letter, 4 for a bullet. */
function levelOf(line: string): number {
  if (BULLET.test(line)) return 4;
  if (ROMAN.test(line) || /^\s*\p{Lu}[.)]\s/u.test(line)) return 1;
  return !NUMBERED.test(line) ? 0 : /^\s*\(?\d/.test(line) ? 2 : 3;
}

const lineOf = ({ text }: Document, { start, end }: TextSpan): string => text.slice(start, end).trim();

/** Whether a line heads what follows: it is short, ends no sentence, and states nothing but, at most, years. */
function isHeading(document: Document, span: TextSpan, periodsOf: PeriodsOf, sentences: readonly Sentence[]): boolean {
  const line = lineOf(document, span);
  if (line.length > HEADING || /[.;,!?…]$/.test(line) || levelOf(line) === 4) return false;
  const mark = /^\s*\(?[\dIVXa-zđ]{1,4}[.)]\s/iu.exec(line)?.[0].length ?? 0;
  const years = new Set(sentences.flatMap((sentence) => periodsOf(sentence).flatMap(({ numerals }) => numerals)));
  return document.numerals.every(
    ({ start, end, raw }, index) =>
      end <= span.start + mark || start < span.start || start >= span.end || years.has(index) || raw.length === 1,
  );
}

const sentencesIn = ({ frame: { sentences } }: Document, index: number, at: number): Sentence[] => {
  const found: Sentence[] = [];
  for (let i = at; i >= 0 && (sentences[i] as Sentence).paragraph >= index; i--)
    if ((sentences[i] as Sentence).paragraph === index) found.unshift(sentences[i] as Sentence);
  return found;
};

/** What a heading's year is for those under it: "Vision to 2045" is their deadline, and so is the end of a term. */
function horizon(periods: readonly PeriodMention[]): PeriodMention | null {
  const named = periods.filter(({ role }) => role !== "base");
  const last = named.findLast(({ role }) => role === "deadline" || role === "vision") ?? named.at(-1);
  if (!last) return null;
  return last.role === "vision" || last.role === "span" ? { ...last, role: "deadline", period: String(last.year) } : last;
}

/**
 * What the headings above a short line promise: "II. Targets to 2030", "1. Economy", "- HDI over 0.78". The nearest of them that names a period
 * gives it; null where the line is prose, or no heading stands above it.
 */
export function promiseAbove(document: Document, sentence: Sentence, periodsOf: PeriodsOf): HeadingPromise | null {
  const { paragraphs } = document.frame;
  const own = paragraphs[sentence.paragraph] as TextSpan;
  const line = lineOf(document, own);
  let level = levelOf(line);
  if (line.length > ITEM || (level === 0 && !/^[^.;]{2,80}:\s/u.test(line))) return null;
  let period: PeriodMention | null = null;
  let target = false;
  let headed = false;
  let at = sentence.index;
  for (let index = sentence.paragraph - 1; index >= 0 && sentence.paragraph - index <= LINES && level > 0; index--) {
    const span = paragraphs[index] as TextSpan;
    const sentences = sentencesIn(document, index, at);
    at = (sentences[0]?.index ?? at) - 1;
    const text = lineOf(document, span);
    const above = levelOf(text);
    const announces = text.endsWith(":") && above < level;
    if (!announces && !(above < level && isHeading(document, span, periodsOf, sentences))) {
      // Prose ends what a heading further up has promised, unless both are numbered.
      if (above === 0 && text.length > HEADING) break;
      continue;
    }
    headed = true;
    level = above;
    period ??= horizon(sentences.flatMap((one) => periodsOf(one)));
    target ||= document.annotations.any(["target"], span.start, span.end);
  }
  const { title } = document.frame;
  if (headed && title) target ||= document.annotations.any(["target"], title.start, title.end);
  return headed ? { period, target } : null;
}
