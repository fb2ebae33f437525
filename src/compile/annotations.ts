import { firstIndex } from "../data/first-index.ts";
import type { Category } from "./lexicon/lexicon.ts";

/** What an annotation may be: a category of words, or a thing that has an identity or a value. */
export type AnnotationType = Category | "area" | "indicator" | "magnitude" | "cardinal" | "ordinal" | "month";

/** A span of the normalised text and what it is. */
export interface Annotation {
  type: AnnotationType;
  start: number;
  end: number;
  /** Id of an area; ids of the indicators that a name may stand for. */
  ids: readonly string[];
  /** Of a magnitude, cardinal, ordinal or month. */
  value: number;
}

/** The annotations of a text by type, each list in order and without overlaps. */
export class Annotations {
  #lists = new Map<AnnotationType, Annotation[]>();

  set(type: AnnotationType, list: Annotation[]): void {
    this.#lists.set(type, list);
  }

  /** These annotations with another list of one type. */
  with(type: AnnotationType, list: Annotation[]): Annotations {
    const copy = new Annotations();
    copy.#lists = new Map(this.#lists).set(type, list);
    return copy;
  }

  list(type: AnnotationType): readonly Annotation[] {
    return this.#lists.get(type) ?? [];
  }

  #firstFrom(list: readonly Annotation[], start: number): number {
    return firstIndex(list, (item) => item.start >= start);
  }

  /** Those that lie wholly between two offsets. */
  within(type: AnnotationType, from: number, to: number): Annotation[] {
    const list = this.list(type);
    const found: Annotation[] = [];
    for (let i = this.#firstFrom(list, from); i < list.length; i++) {
      const annotation = list[i] as Annotation;
      if (annotation.start >= to) break;
      if (annotation.end <= to) found.push(annotation);
    }
    return found;
  }

  /** Whether any of the types lies between two offsets. */
  any(types: readonly AnnotationType[], from: number, to: number): boolean {
    return types.some((type) => this.within(type, from, to).length > 0);
  }

  /** The one that begins at an offset or at most `gap` after it, or null. */
  after(type: AnnotationType, at: number, gap: number): Annotation | null {
    const list = this.list(type);
    const next = list[this.#firstFrom(list, at)];
    return next && next.start - at <= gap ? next : null;
  }

  /** The last one that ends at an offset or at most `gap` before it, or null. */
  before(type: AnnotationType, at: number, gap: number): Annotation | null {
    const list = this.list(type);
    for (let i = this.#firstFrom(list, at) - 1; i >= 0; i--) {
      const annotation = list[i] as Annotation;
      if (annotation.end > at) continue;
      return at - annotation.end <= gap ? annotation : null;
    }
    return null;
  }

  /** Those of any type that touch the text between two offsets, in order. */
  around(from: number, to: number): Annotation[] {
    return [...this.#lists.values()]
      .flat()
      .filter(({ start, end }) => start < to && end > from)
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The one that covers an offset, or null. */
  covering(type: AnnotationType, at: number): Annotation | null {
    const list = this.list(type);
    const annotation = list[this.#firstFrom(list, at + 1) - 1];
    return annotation && annotation.end > at ? annotation : null;
  }
}
