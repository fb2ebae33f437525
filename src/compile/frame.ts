import type { Annotations } from "./annotations.ts";

export interface TextSpan {
  start: number;
  end: number;
}

/** A sentence of the normalised text, its index and that of its paragraph. */
export interface Sentence extends TextSpan {
  index: number;
  paragraph: number;
}

/** What is article and what is page: paragraphs and sentences of the part between the furniture, and the title. */
export interface Frame {
  body: TextSpan;
  paragraphs: TextSpan[];
  sentences: Sentence[];
  title: TextSpan | null;
}

/** Thai and Lao abbreviations of two letters or more, such as those of the eras before a year. */
const ERA = /[\u0E01-\u0E2E\u0E81-\u0EAE]\.\s?[\u0E01-\u0E2E\u0E81-\u0EAE]$/;
const LONGEST = 1500;

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/** Where the article ends: at the first line that names its source with a link, or at the page's comments. */
function bodyEnd(text: string, annotations: Annotations): number {
  const opensLine = (at: number): boolean => {
    const before = text.slice(Math.max(0, at - 12), at);
    return /^[\s*\-_"(]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
  };
  const source = annotations
    .list("sourceLine")
    .find(({ start, end }) => opensLine(start) && /^[^\n]*(?:https?:|www\.)/.test(text.slice(end, end + 40)));
  const comments = annotations.list("comments").find(({ start }) => opensLine(start) && start > text.length / 8);
  return Math.min(source?.start ?? text.length, comments?.start ?? text.length);
}

/** A line that begins with the name of the site: "baolongan.vn - 09/05/2024", "(Baolongan.vn)". */
const SITE = /^\(?[\w-]{2,30}\.(?:vn|com|org|net)\b/i;

/** The agency or the place that opens an article: "(VNA) -". */
const DATELINE = /^\(\p{Lu}[^()\n]{1,24}\) ?[-–—:]/u;

const continues = (previous: string, next: string): boolean =>
  previous.length >= 30 &&
  !SITE.test(next) &&
  !DATELINE.test(next) &&
  !/[.!?:;…"»”)]$/.test(previous) &&
  /^[\p{Ll}\d(%]/u.test(next) &&
  !/^\d{1,2}\s?[.)\-/]/.test(next);

/** Lines joined to paragraphs: a line that stops in mid-sentence goes on in the next. */
function paragraphsOf(text: string, body: TextSpan, annotations: Annotations): TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let last: TextSpan | null = null;
  for (let at = body.start; at < body.end;) {
    const end = Math.min(lineEnd(text, at), body.end);
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === "") last = null;
    else if (
      last &&
      (annotations.covering("area", last.end) !== null ||
        continues(text.slice(Math.max(last.start, last.end - 60), last.end).trim(), trimmed.slice(0, 36))) &&
      end - last.start < 4 * LONGEST
    )
      last.end = end;
    else {
      last = { start: at + line.indexOf(trimmed[0] as string), end };
      paragraphs.push(last);
    }
    at = end + 1;
  }
  return paragraphs;
}

const endsSentence = (text: string, at: number, to: number, abbreviations: ReadonlySet<string>): boolean => {
  const mark = text[at];
  if (mark === "!" || mark === "?" || mark === "…") return /\s/.test(text[at + 1] ?? " ");
  if (mark !== "." || !/[\s"”»)]/.test(text[at + 1] ?? " ")) return false;
  let next = at + 1;
  while (next < to && /[\s"“”«»()]/.test(text[next] as string)) next++;
  if (next >= to) return true;
  if (/\p{Ll}/u.test(text[next] as string)) return false;
  const before = text.slice(Math.max(0, at - 8), at).toLowerCase();
  const word = /(?:^|[\s(])([\p{L}.]+)$/u.exec(before)?.[1] ?? "";
  const abbreviated = /^[a-z]$/.test(word) || abbreviations.has(word);
  if (/\d/.test(text[next] as string) && (abbreviated || ERA.test(before))) return false;
  return !(abbreviated && !/[a-z]\s[a-z]$/.test(before.slice(-3)));
};

function sentencesOf(text: string, { start, end }: TextSpan, paragraph: number, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const push = (to: number): void => {
    if (text.slice(from, to).trim() !== "") sentences.push({ start: from, end: to, paragraph, index: 0 });
    from = to;
  };
  for (let i = start; i < end; i++) {
    if (endsSentence(text, i, end, abbreviations)) push(i + 1);
    else if (i - from > LONGEST && (/[\s;,]/.test(text[i] as string) || (i - from > 2 * LONGEST && !/[\d.]/.test(text[i] as string))))
      push(i + 1);
  }
  push(end);
  for (const sentence of sentences) while (/\s/.test(text[sentence.start] ?? "x") && sentence.start < sentence.end) sentence.start++;
  return sentences;
}

/** Frames a normalised text; a full stop after one of the abbreviations ends no sentence. */
export function frame(text: string, annotations: Annotations, abbreviations: readonly string[]): Frame {
  const known = new Set(abbreviations);
  const body = { start: 0, end: bodyEnd(text, annotations) };
  const paragraphs = paragraphsOf(text, body, annotations);
  const sentences = paragraphs.flatMap((paragraph, index) => sentencesOf(text, paragraph, index, known));
  sentences.forEach((sentence, index) => (sentence.index = index));
  const title = paragraphs.find((span, index) => {
    const line = text.slice(span.start, span.end);
    return (
      index < 4 &&
      line.length > 15 &&
      line.length < 300 &&
      !/\.(vn|com)\s*-/i.test(line) &&
      line.split(" | ").length < 3 &&
      !/[.:;]\s*$/.test(line.replace(/\.\s*$/, paragraphs.length > 3 && line.length < 200 ? "" : "."))
    );
  });
  return { body, paragraphs, sentences, title: title ?? null };
}
