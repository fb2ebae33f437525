import { firstIndex } from "../data/first-index.ts";
import type { Language } from "../data/contract.ts";
import { Annotations, type Annotation, type AnnotationType } from "./annotations.ts";
import { booksOf, EXCEPTION, type Entry } from "./books.ts";
import { CASED_LATIN, SMALL_WORDS } from "./lexicon/areas.ts";
import type { NormalisedText } from "./normalise.ts";
import { longestSpans, type Hit } from "./phrases.ts";

/** Hits as annotations, each with the ids of all hits of its span and type. */
const annotationsOf = (hits: readonly Hit<Entry>[]): Annotation[] =>
  longestSpans(hits).map((same) => {
    const { start, end, value } = same[0] as Hit<Entry>;
    const ids = [value.id];
    for (const { value: other } of same) if (other.type === value.type && !ids.includes(other.id)) ids.push(other.id);
    return { type: value.type as AnnotationType, start, end, value: value.value, ids };
  });

const isCapitalised = (name: string): boolean =>
  name.split(/[\s/-]+/).every((word) => word === "" || isUpper(word[0]) || SMALL_WORDS.has(word.toLowerCase()));

const isUpper = (character: string | undefined): boolean => character !== undefined && character !== character.toLowerCase();

const LINE = 0x0a;

/** Whether one of the phrases that a name needs stands near it in its line; `contexts` come in order of their start. */
function hasContext(lower: string, { start, end, value }: Hit<Entry>, contexts: readonly Hit<Entry>[]): boolean {
  const { needs, within } = value;
  if (!needs) return true;
  let from = start;
  while (from > 0 && start - from < within && lower.charCodeAt(from - 1) !== LINE) from--;
  let to = end;
  while (to < lower.length && to - end < within && lower.charCodeAt(to) !== LINE) to++;
  const first = firstIndex(contexts, ({ start }) => start >= from);
  for (let i = first; i < contexts.length; i++) {
    const context = contexts[i] as Hit<Entry>;
    if (context.start >= to) return false;
    if ((context.end <= start || context.start >= end) && context.end <= to && context.value.of?.has(needs)) return true;
  }
  return false;
}

/** Names of things and areas share the text: the longer one of two that overlap stands. */
const listOf = (type: AnnotationType): AnnotationType => (type === "decoy" ? "indicator" : type);

/** A line that breaks inside a name is a line of prose, of at least so many characters. */
const PROSE = 30;

/** Whether the one line end inside a name breaks a line of prose: "… tỉnh Hậu\nGiang đạt …". The cells of a table are short. */
function breaksLine(text: string, start: number, end: number): boolean {
  const at = text.indexOf("\n", start);
  return at - text.lastIndexOf("\n", at - 1) > PROSE && text.indexOf("\n", at + 1) !== at + 1 && !text.slice(at + 1, end).includes("\n");
}

/** Finds every phrase of a language, every area and every name of an indicator in a text. */
export function annotate({ text, lower, plain }: NormalisedText, language: Language): Annotations {
  const { words, areas, spelt } = booksOf(language);
  const annotations = new Annotations();
  const byType = new Map<AnnotationType, Hit<Entry>[]>();
  const hits = words.scan(lower);
  const contexts = hits.filter(({ value }) => value.type === "context");
  for (const hit of hits) {
    if (hit.value.type === "context" || !hasContext(lower, hit, contexts)) continue;
    const type = listOf(hit.value.type);
    const list = byType.get(type);
    if (list) list.push(hit);
    else byType.set(type, [hit]);
  }
  for (const [type, list] of byType) {
    const found = annotationsOf(list);
    if (type !== "indicator")
      annotations.set(
        type,
        found.filter(({ ids }) => ids[0] !== EXCEPTION),
      );
    else
      for (const thing of ["indicator", "decoy"] as const)
        annotations.set(
          thing,
          found.filter((annotation) => annotation.type === thing),
        );
  }
  const unbroken = plain.replaceAll("\n", " ");
  const places = areas.scan(unbroken).filter(({ start, end, value }) => {
    const name = unbroken.slice(start, end);
    if (plain.slice(start, end) !== name && !breaksLine(plain, start, end)) return false;
    if (!/^[a-z]/.test(name)) return true;
    // In Vietnamese, diacritics tell words apart: a name that bears any must be spelt as the name is ("Đã nâng" is not Đà Nẵng).
    const full = lower.slice(start, end).replace("\n", " ");
    if (spelt && full !== name && !spelt.get(value.id)?.has(full)) return false;
    return CASED_LATIN.has(name) ? isCapitalised(text.slice(start, end)) : isUpper(text[start]) || name.length > 8;
  });
  annotations.set(
    "area",
    annotationsOf(places).filter(({ ids }) => ids[0] !== ""),
  );
  // The dong that a province's name begins with is no money: "PCI 2023 Đồng Tháp".
  annotations.set(
    "vnd",
    annotations.list("vnd").filter(({ start, end }) => {
      const name = annotations.covering("area", start);
      return name === null || name.end <= end;
    }),
  );
  return annotations;
}
