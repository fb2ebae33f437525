import { keyOf } from "./normalise.ts";
import { Trie } from "./trie.ts";

/** A hit of a phrase: a half-open span of the text and what the phrase stands for. */
export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

const SPACE = 0x20;
const isLatinWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  code === 0x5f;
const isThaiOrLao = (code: number): boolean => code >= 0x0e00 && code <= 0x0eff;
/** Thai and Lao signs that cannot begin a syllable: a phrase that stops before one stops inside a letter. */
const isTrailingSign = (code: number): boolean =>
  (code >= 0x0e30 && code <= 0x0e3a) ||
  (code >= 0x0e47 && code <= 0x0e4e) ||
  (code >= 0x0eb0 && code <= 0x0ebd) ||
  (code >= 0x0ec8 && code <= 0x0ecd);

/** Stray spaces forgiven in a phrase: two around an "and", and one more. */
const STRAY = 3;

/** What a phrase stands for; others end with the same letter. */
interface Ending<T> {
  value: T;
  /** The phrase may go on into the rest of a word ("organisasjon*"). */
  open: boolean;
  next: Ending<T> | null;
}

/**
 * Phrases found by longest match, in one pass over a text. A Latin phrase matches whole words; one that ends in `*` may go on to the end of
 * the word. In Thai and Lao, which have no spaces between words, a few stray spaces inside a phrase are forgiven.
 */
export class PhraseBook<T> {
  #trie = new Trie<Ending<T>>();

  /** Adds a phrase, in any spelling that `normalise` makes one of; `folded` phrases are looked up without diacritics. */
  add(phrase: string, value: T, folded = false): void {
    const open = phrase.endsWith("*");
    const node = this.#trie.add(keyOf(open ? phrase.slice(0, -1) : phrase, folded));
    const ending: Ending<T> = { value, open, next: null };
    let last = this.#trie.ending(node);
    if (!last) return this.#trie.setEnding(node, ending);
    while (last.next) last = last.next;
    last.next = ending;
  }

  /** Every phrase that begins at `start`, the shortest first, put into `hits`. */
  #from(text: string, start: number, hits: Hit<T>[]): void {
    let node = 0;
    let skipped = 0;
    for (let i = start; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const next = this.#trie.child(node, code);
      if (next === 0) {
        if (
          code !== SPACE ||
          i === start ||
          skipped >= STRAY ||
          !isThaiOrLao(text.charCodeAt(i - 1)) ||
          !isThaiOrLao(text.charCodeAt(i + 1))
        )
          return;
        skipped++;
        continue;
      }
      node = next;
      let ending = this.#trie.ending(node);
      if (!ending) continue;
      const end = wordEnd(text, i + 1, code);
      for (; ending; ending = ending.next) if (end > 0 && (ending.open || end === i + 1)) hits.push({ start, end, value: ending.value });
    }
  }

  /** Every hit of every phrase, in order of its start; hits may overlap. Linear in the text for phrases of bounded length. */
  scan(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let insideWord = false;
    for (let i = 0; i < text.length; i++) {
      const isWord = isLatinWord(text.charCodeAt(i));
      if (!(isWord && insideWord)) this.#from(text, i, hits);
      insideWord = isWord;
    }
    return hits;
  }
}

/** Where the word ends that a phrase was matched up to `end` in, or 0 where that is inside a letter. */
function wordEnd(text: string, end: number, last: number): number {
  const following = text.charCodeAt(end);
  if (isTrailingSign(following)) return 0;
  if (!isLatinWord(last) || !isLatinWord(following)) return end;
  let stop = end;
  while (stop < text.length && stop < end + 24 && isLatinWord(text.charCodeAt(stop))) stop++;
  return stop;
}

/** The leftmost longest of the hits, none overlapping another; the hits come in order of their start. */
export const longest = <T>(hits: readonly Hit<T>[]): Hit<T>[] => longestSpans(hits).map(([first]) => first as Hit<T>);

/** The same, each with all other hits of its span. */
export function longestSpans<T>(hits: readonly Hit<T>[]): Hit<T>[][] {
  const kept: Hit<T>[][] = [];
  for (let i = 0; i < hits.length;) {
    const { start } = hits[i] as Hit<T>;
    let same: Hit<T>[] = [];
    let end = 0;
    for (; i < hits.length && (hits[i] as Hit<T>).start === start; i++) {
      const hit = hits[i] as Hit<T>;
      if (hit.end > end) [same, end] = [[hit], hit.end];
      else if (hit.end === end) same.push(hit);
    }
    kept.push(same);
    while (i < hits.length && (hits[i] as Hit<T>).start < end) i++;
  }
  return kept;
}
