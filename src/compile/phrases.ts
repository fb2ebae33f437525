import { normalise } from "./normalise.ts";

/** A letter of a phrase. Most have one letter after them: the first is kept apart, so that only branches need a map. */
class Node<T> {
  #code = -1;
  #first: Node<T> | null = null;
  #others: Map<number, Node<T>> | null = null;
  values: T[] | null = null;
  /** The phrase may go on into the rest of a word ("organisasjon*"). */
  open = false;

  get(code: number): Node<T> | undefined {
    return code === this.#code ? (this.#first as Node<T>) : this.#others?.get(code);
  }

  grow(code: number): Node<T> {
    const known = this.get(code);
    if (known) return known;
    const node = new Node<T>();
    if (this.#first) (this.#others ??= new Map<number, Node<T>>()).set(code, node);
    else [this.#code, this.#first] = [code, node];
    return node;
  }
}

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

/**
 * Phrases found by longest match, in one pass over a text. A Latin phrase matches whole words; one that ends in `*` may go on to the end of
 * the word. In Thai and Lao, which have no spaces between words, one stray space inside a phrase is forgiven.
 */
export class PhraseBook<T> {
  #root = new Node<T>();

  /** Adds a phrase, in any spelling that `normalise` makes one of; `folded` phrases are looked up without diacritics. */
  add(phrase: string, value: T, folded = false): void {
    const open = phrase.endsWith("*");
    const { lower, plain } = normalise(open ? phrase.slice(0, -1) : phrase);
    const key = folded ? plain : lower;
    let node = this.#root;
    for (let i = 0; i < key.length; i++) node = node.grow(key.charCodeAt(i));
    (node.values ??= []).push(value);
    node.open ||= open;
  }

  /** Every phrase that begins at `start`, the shortest first, put into `hits`. */
  #from(text: string, start: number, hits: Hit<T>[]): void {
    const first = text.charCodeAt(start);
    if (isLatinWord(first) && start > 0 && isLatinWord(text.charCodeAt(start - 1))) return;
    let node: Node<T> = this.#root;
    let skipped = 0;
    for (let i = start; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const next = node.get(code);
      if (!next) {
        if (code !== SPACE || i === start || skipped >= 2 || !isThaiOrLao(text.charCodeAt(i - 1)) || !isThaiOrLao(text.charCodeAt(i + 1)))
          return;
        skipped++;
        continue;
      }
      node = next;
      if (node.values) {
        const end = wordEnd(text, i + 1, code, node.open);
        if (end > 0) for (const value of node.values) hits.push({ start, end, value });
      }
    }
  }

  /** Every hit of every phrase, in order of its start; hits may overlap. Linear in the text for phrases of bounded length. */
  scan(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) if (this.#root.get(text.charCodeAt(i))) this.#from(text, i, hits);
    return hits;
  }
}

/** Where a phrase that was matched up to `end` ends, or 0 where it would stop inside a word or a letter. */
function wordEnd(text: string, end: number, last: number, open: boolean): number {
  const following = text.charCodeAt(end);
  if (isTrailingSign(following)) return 0;
  if (!isLatinWord(last) || !isLatinWord(following)) return end;
  if (!open) return 0;
  let stop = end;
  while (stop < text.length && stop < end + 24 && isLatinWord(text.charCodeAt(stop))) stop++;
  return stop;
}

/** The leftmost longest of the hits, none overlapping another; the hits come in order of their start. */
export function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = [];
  for (let i = 0; i < hits.length;) {
    let best = hits[i] as Hit<T>;
    const start = best.start;
    for (; i < hits.length && (hits[i] as Hit<T>).start === start; i++) if ((hits[i] as Hit<T>).end > best.end) best = hits[i] as Hit<T>;
    kept.push(best);
    while (i < hits.length && (hits[i] as Hit<T>).start < best.end) i++;
  }
  return kept;
}
