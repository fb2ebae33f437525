import type { Kind } from "../data/contract.ts";
import type { Annotation, AnnotationType } from "./annotations.ts";
import { bracketAround } from "./brackets.ts";
import { isIndex } from "./indicator-fit.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Sentence, TextSpan } from "./frame.ts";
import type { PeriodsOf } from "./inherit-period.ts";
import { promiseAbove, type HeadingPromise } from "./outline.ts";
import type { Quantity } from "./quantity.ts";
import type { PeriodMention } from "./years.ts";

/** Whether a value is reported, promised or expected, and the deadline that a promise takes from further up. */
export interface KindChoice {
  kind: Kind;
  inherited: boolean;
  deadline: PeriodMention | null;
}

const CUES: readonly [AnnotationType, Kind][] = [
  ["target", "target"],
  ["estimate", "estimate"],
  ["past", "actual"],
];
/** How far a cue reaches, in characters: Thai has no marks between its sentences. */
const REACH = 320;
/** How many sentences of a paragraph, or of what announces a list, may lie between a value and its cue. */
const BACK = 60;
const LIST_ITEM = /^\s*(?:[-+*•–]|\(?\d{1,2}[.)]|[a-zđ][).])\s/i;

const cueBefore = ({ annotations, lower }: Document, from: number, at: number): { kind: Kind; word: Annotation } | null => {
  let best: { kind: Kind; word: Annotation } | null = null;
  for (const [type, kind] of CUES) {
    // "9.53 % (target: 8 %)": a cue in brackets stays there.
    // "18/22 targets were met": so many of them are no aim of what follows.
    const word = annotations
      .within(type, from, at)
      .findLast(
        ({ start, end }) => !/^[^()]*\)/.test(lower.slice(end, at)) && !/\d ?\/ ?\d+ ?$/.test(lower.slice(Math.max(0, start - 9), start)),
      );
    if (!word || (type === "past" && /[.;]/.test(lower.slice(word.end, at)))) continue;
    // "Beating the target, GRDP grew by 8 %": the longer of two cues that end together.
    if (!best || word.end > best.word.end || (word.end === best.word.end && word.start < best.word.start)) best = { kind, word };
  }
  return best;
};

/** The paragraph that announces a list ("By 2030 the province aims to:") for an item of it. */
function announcement(document: Document, sentence: Sentence): TextSpan | null {
  const { paragraphs } = document.frame;
  const own = paragraphs[sentence.paragraph] as TextSpan;
  if (!LIST_ITEM.test(document.text.slice(own.start, own.start + 6))) return null;
  for (let i = sentence.paragraph - 1; i >= 0 && sentence.paragraph - i <= 30; i--) {
    const paragraph = paragraphs[i] as TextSpan;
    const text = document.text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end);
    if (/:\s*$/.test(text)) return paragraph;
    if (!LIST_ITEM.test(document.text.slice(paragraph.start, paragraph.start + 6))) return null;
  }
  return null;
}

function isFuture(period: PeriodMention | undefined, published: string | null): boolean {
  if (period === undefined || published === null) return false;
  const year = Number(published.slice(0, 4));
  return period.year > year || (period.year === year && !["observation", "as-of", "moment", "span"].includes(period.role));
}

const isPast = (period: PeriodMention | undefined, published: string | null): boolean =>
  period !== undefined && published !== null && period.year < Number(published.slice(0, 4));

/**
 * Whether a text without full stops has left what a target cue was said of: its value or deadline is past, and an index has been named
 * anew with its edition.
 */
function isOver(
  { annotations, lexicon }: Document,
  quantity: Quantity,
  cue: Annotation,
  period: PeriodMention | undefined,
  periods: readonly PeriodMention[],
  others: readonly Quantity[],
): boolean {
  if (lexicon.script === "latin" || period?.role !== "observation" || quantity.comparator !== "=") return false;
  const name = annotations.before("indicator", period.start, 14);
  if (!name || name.start < cue.end || !name.ids.some(isIndex)) return false;
  const done = (start: number, end: number): boolean => start >= cue.end && end <= name.start;
  return (
    others.some(({ start, end }) => done(start, end)) || periods.some(({ start, end, role }) => role === "deadline" && done(start, end))
  );
}

/** "6,850 billion dong (target: 5,900 billion)": an aim told beside what was reached, whatever the year. */
function isAimInBrackets(document: Document, { start, left }: Quantity): boolean {
  const bracket = bracketAround(document, start);
  if (!bracket) return false;
  const aim = document.annotations.within("target", bracket.start, left)[0];
  return aim !== undefined && aim.start - bracket.start <= 4;
}

/** Decides the kind of a quantity, given the period that was found for it. */
export function attachKind(
  document: Document,
  quantity: Quantity,
  period: PeriodMention | undefined,
  periodsOf: PeriodsOf,
  others: readonly Quantity[],
): KindChoice {
  const sentence = sentenceAt(document, quantity.start);
  const { published } = document.article;
  const actual: KindChoice = { kind: "actual", inherited: false, deadline: null };
  if (isAimInBrackets(document, quantity)) return { kind: "target", inherited: false, deadline: null };
  if (!sentence || isPast(period, published)) return estimateOf(document, quantity, sentence) ? { ...actual, kind: "estimate" } : actual;
  const { annotations, frame } = document;
  const said = cueBefore(document, Math.max(sentence.start, quantity.left - REACH), quantity.start);
  const over = said?.kind === "target" && isOver(document, quantity, said.word, period, periodsOf(sentence), others);
  const cue =
    over || (said?.kind === "estimate" && others.some(({ start, end }) => start >= said.word.end && end <= quantity.left)) ? null : said;
  const future = isFuture(period, published);
  const upward = (): PeriodMention | null => {
    if (period) return null;
    const above = periodsOf(sentence).findLast(({ role, end }) => role === "deadline" && end <= quantity.left);
    if (above) return above;
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
      const earlier = frame.sentences[i] as Sentence;
      if (earlier.paragraph !== sentence.paragraph) break;
      const deadline = periodsOf(earlier).findLast(({ role }) => role === "deadline");
      if (deadline) return deadline;
    }
    const lead = announcement(document, sentence);
    if (!lead) return null;
    const head: Sentence[] = [];
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK) && (frame.sentences[i] as Sentence).start >= lead.start; i--)
      if ((frame.sentences[i] as Sentence).end <= lead.end) head.unshift(frame.sentences[i] as Sentence);
    const periods = head.flatMap((s) => periodsOf(s)).filter(({ role }) => role !== "base" && role !== "vision");
    return periods.findLast(({ role }) => role === "deadline") ?? (periods.length === 1 ? (periods[0] as PeriodMention) : null);
  };
  if (cue?.kind === "target")
    return {
      kind: "target",
      inherited: false,
      deadline: upward() ?? (period ? null : (promised(document, sentence, periodsOf)?.period ?? null)),
    };
  if (cue) return future && cue.kind !== "actual" ? { kind: cue.kind, inherited: false, deadline: null } : { ...actual, kind: cue.kind };
  if (future) return { kind: "target", inherited: false, deadline: null };
  const after = annotations.within("target", quantity.right, Math.min(sentence.end, quantity.right + 90))[0];
  // "10.2 %, exceeding the target", "76 % of the target", "8.5 % (target: 8 %)": the target is what a fact is held against.
  const heldAgainst =
    after &&
    (annotations.any(["gt", "lt", "comparison", "percent"], quantity.right, after.start) ||
      document.lower.slice(quantity.right, after.start).includes("("));
  if (after && !heldAgainst && document.lexicon.script === "latin" && !annotations.any(["past"], sentence.start, sentence.end))
    return { kind: "target", inherited: false, deadline: upward() };
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const earlier = frame.sentences[i] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) break;
    const before = cueBefore(document, earlier.start, earlier.end);
    // "The target is 20 %. The province has 2,365 stations": what there is of a thing is no promise.
    if (before?.kind === "target" && Number.isInteger(quantity.value) && ["number", "persons", "area"].includes(quantity.type))
      return actual;
    if (before) return before.kind === "target" && !period ? { kind: "target", inherited: true, deadline: upward() } : actual;
  }
  const lead = announcement(document, sentence);
  const horizon = lead && !period ? upward() : null;
  if (lead && !period && (cueBefore(document, lead.start, lead.end)?.kind === "target" || isFuture(horizon ?? undefined, published)))
    return { kind: "target", inherited: true, deadline: horizon };
  const promise = promised(document, sentence, periodsOf);
  if (promise && (!period || isFuture(period, published)))
    return { kind: "target", inherited: true, deadline: period ? null : promise.period };
  return actual;
}

/** What the headings above promise, where they do: their period is ahead, or they speak of targets and of nothing that is past. */
export function promised(document: Document, sentence: Sentence, periodsOf: PeriodsOf): HeadingPromise | null {
  const promise = promiseAbove(document, sentence, periodsOf);
  const { published } = document.article;
  if (!promise || isPast(promise.period ?? undefined, published)) return null;
  return promise.target || (promise.period?.role === "deadline" && (published === null || isFuture(promise.period, published)))
    ? promise
    : null;
}

const estimateOf = (document: Document, quantity: Quantity, sentence: Sentence | null): boolean => {
  if (!sentence) return false;
  const word = document.annotations.before("estimate", quantity.start, 40);
  return word !== null && !/[.;,\n]/.test(document.lower.slice(word.end, quantity.start));
};
