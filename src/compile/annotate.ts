import type { Language } from "../data/contract.ts";
import { Annotations, type Annotation, type AnnotationType } from "./annotations.ts";
import { AREA_NAMES, CASED_LATIN, OTHER_NAMES, SMALL_WORDS } from "./lexicon/areas.ts";
import { INDICATOR_NAMES, OTHER_MEASURES } from "./lexicon/indicators.ts";
import { lexiconOf } from "./lexicon/index.ts";
import type { Category } from "./lexicon/lexicon.ts";
import { normalise, type NormalisedText } from "./normalise.ts";
import { longest, PhraseBook, type Hit } from "./phrases.ts";

interface Entry {
  type: AnnotationType;
  id: string;
  value: number;
  /** The name counts only where one of these stands near it. */
  with: PhraseBook<true> | null;
  within: number;
}

interface Books {
  words: PhraseBook<Entry>;
  areas: PhraseBook<Entry>;
}

/** The id of a phrase that is none of its category. */
const EXCEPTION = "!";
const entry = (type: AnnotationType, id = "", value = 0): Entry => ({ type, id, value, with: null, within: 0 });

/** Names share their lists of context; each list is made a book once. */
const contexts = new WeakMap<readonly string[], PhraseBook<true>>();
function contextOf(phrases: readonly string[]): PhraseBook<true> {
  let book = contexts.get(phrases);
  if (!book) {
    contexts.set(phrases, (book = new PhraseBook<true>()));
    for (const phrase of phrases) book.add(phrase, true);
  }
  return book;
}

function buildBooks(language: Language): Books {
  const lexicon = lexiconOf(language);
  // The names of indicators come first: where a decoy has the same words, the indicator stands.
  const words = new PhraseBook<Entry>();
  for (const [id, names] of Object.entries(INDICATOR_NAMES))
    for (const name of [...(names.all ?? []), ...names[language]]) {
      if (typeof name === "string") {
        words.add(name, entry("indicator", id));
        if (language === "vi" && /^[a-z-]+(?: index)?$/.test(name)) words.add(`chỉ số ${name}`, entry("indicator", id));
      } else {
        words.add(name.name, { type: "indicator", id, value: 0, with: contextOf(name.with), within: name.within ?? 120 });
      }
    }
  for (const name of OTHER_MEASURES[language]) words.add(name, entry("decoy"));
  for (const [category, phrases] of Object.entries(lexicon.phrases) as [Category, readonly string[]][])
    for (const phrase of phrases)
      if (phrase.startsWith("!")) words.add(phrase.slice(1), entry(category, EXCEPTION));
      else words.add(phrase, entry(category));
  for (const [type, list] of [
    ["cardinal", lexicon.cardinals],
    ["ordinal", lexicon.ordinals],
    ["magnitude", lexicon.magnitudes],
    ["month", lexicon.months],
  ] as const)
    for (const [word, value] of Object.entries(list)) words.add(word, entry(type, "", value));
  const areas = new PhraseBook<Entry>();
  for (const [id, names] of [...Object.entries(AREA_NAMES), ["", OTHER_NAMES] as const])
    for (const name of [...(names.latin ?? []), ...(names[language] ?? [])]) {
      areas.add(name, entry("area", id), true);
      // The Norwegian genitive: "Thanh Hoas økonomi".
      if (language === "nb" && /[a-z]$/.test(name) && !name.endsWith("s")) areas.add(`${name}s`, entry("area", id), true);
    }
  return { words, areas };
}

const cache = new Map<Language, Books>();
const booksOf = (language: Language): Books => {
  let books = cache.get(language);
  if (!books) cache.set(language, (books = buildBooks(language)));
  return books;
};

/** Joins the hits of one span to an annotation with all their ids. */
function merge(hits: readonly Hit<Entry>[], all: readonly Hit<Entry>[]): Annotation[] {
  const ids = new Map<string, string[]>();
  for (const hit of all) {
    const key = `${hit.start}:${hit.end}:${hit.value.type}`;
    const list = ids.get(key);
    if (!list) ids.set(key, [hit.value.id]);
    else if (!list.includes(hit.value.id)) list.push(hit.value.id);
  }
  return hits.map(({ start, end, value }) => ({
    type: value.type,
    start,
    end,
    value: value.value,
    ids: ids.get(`${start}:${end}:${value.type}`) ?? [],
  }));
}

/** Names of things and areas share the text: the longer one of two that overlap stands. */
const THINGS: readonly AnnotationType[] = ["indicator", "decoy"];

/** The spellings of each area's name with their diacritics. */
const spelt = new Map(
  [...Object.entries(AREA_NAMES), ["", OTHER_NAMES] as const].map(([id, names]) => [
    id,
    new Set([...(names.latin ?? []), ...(names.vi ?? [])].map((name) => normalise(name).lower)),
  ]),
);

const isCapitalised = (name: string): boolean =>
  name.split(/[\s/-]+/).every((word) => word === "" || isUpper(word[0]) || SMALL_WORDS.has(word.toLowerCase()));

const isUpper = (character: string | undefined): boolean => character !== undefined && character !== character.toLowerCase();

/** The part of a line that stands within so many characters of a hit. */
function lineAround(text: string, { start, end }: { start: number; end: number }, within: number): string {
  const before = text.slice(Math.max(0, start - within), start);
  const after = text.slice(end, end + within);
  const stop = after.indexOf("\n");
  return `${before.slice(before.lastIndexOf("\n") + 1)}\n${stop < 0 ? after : after.slice(0, stop)}`;
}

/** Finds every phrase of a language, every area and every name of an indicator in a text. */
export function annotate({ text, lower, plain }: NormalisedText, language: Language): Annotations {
  const { words, areas } = booksOf(language);
  const annotations = new Annotations();
  const byType = new Map<AnnotationType, Hit<Entry>[]>();
  for (const hit of words.scan(lower)) {
    const { with: context, within } = hit.value;
    if (context && context.scan(lineAround(lower, hit, within)).length === 0) continue;
    const type = THINGS.includes(hit.value.type) ? "indicator" : hit.value.type;
    const list = byType.get(type);
    if (list) list.push(hit);
    else byType.set(type, [hit]);
  }
  for (const [type, hits] of byType) {
    const merged = merge(longest(hits), hits);
    if (type !== "indicator")
      annotations.set(
        type,
        merged.filter(({ ids }) => ids[0] !== EXCEPTION),
      );
    else
      for (const thing of THINGS)
        annotations.set(
          thing,
          merged.filter((annotation) => annotation.type === thing),
        );
  }
  const places = areas.scan(plain).filter(({ start, end, value }) => {
    const name = plain.slice(start, end);
    if (!/^[a-z]/.test(name)) return true;
    // In Vietnamese, diacritics tell words apart: a name that bears any must be spelt as the name is ("Đã nâng" is not Đà Nẵng).
    if (language === "vi" && lower.slice(start, end) !== name && !spelt.get(value.id)?.has(lower.slice(start, end))) return false;
    return CASED_LATIN.has(name) ? isCapitalised(text.slice(start, end)) : isUpper(text[start]) || name.length > 8;
  });
  const named = merge(longest(places), places);
  annotations.set(
    "area",
    named.filter(({ ids }) => ids[0] !== ""),
  );
  return annotations;
}
