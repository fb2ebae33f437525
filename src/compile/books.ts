import type { Language } from "../data/contract.ts";
import type { AnnotationType } from "./annotations.ts";
import { AREA_NAMES, OTHER_NAMES } from "./lexicon/areas.ts";
import { INDICATOR_NAMES, OTHER_MEASURES } from "./lexicon/indicators.ts";
import { lexiconOf } from "./lexicon/index.ts";
import type { Category } from "./lexicon/lexicon.ts";
import type { AreaNames, IndicatorName } from "./lexicon/names.ts";
import { normalise } from "./normalise.ts";
import { PhraseBook } from "./phrases.ts";

/** Phrases of which one has to stand near a name; names share such lists. */
type Context = readonly string[];

/** What a phrase says: that a thing is named, or that a name's context is there. */
export interface Entry {
  type: AnnotationType | "context";
  id: string;
  value: number;
  /** Of a name: what it needs near it, and within how many characters. */
  needs: Context | null;
  within: number;
  /** Of a phrase of contexts: whose. */
  of: ReadonlySet<Context> | null;
}

/** The phrases of one language. */
export interface Books {
  words: PhraseBook<Entry>;
  /** Names of areas, folded. */
  areas: PhraseBook<Entry>;
  /** For Vietnamese, where diacritics tell words apart: the spellings of each area's name with them. */
  spelt: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** The id of a phrase that is none of its category. */
export const EXCEPTION = "!";

const entry = (type: Entry["type"], fields: Partial<Entry> = {}): Entry => ({
  type,
  id: "",
  value: 0,
  needs: null,
  within: 0,
  of: null,
  ...fields,
});

/** Where a name has to have its context near it, if the lexicon does not say. */
const WITHIN = 120;

function addIndicators(words: PhraseBook<Entry>, language: Language): void {
  const contexts = new Map<string, Set<Context>>();
  const add = (name: IndicatorName, id: string, plain: Entry): void => {
    if (typeof name === "string") {
      words.add(name, plain);
      if (language === "vi" && /^[a-z-]+(?: index)?$/.test(name)) words.add(`chỉ số ${name}`, plain);
      return;
    }
    words.add(name.name, entry("indicator", { id, needs: name.with, within: name.within ?? WITHIN }));
    for (const phrase of name.with) {
      const known = contexts.get(phrase);
      if (known) known.add(name.with);
      else contexts.set(phrase, new Set([name.with]));
    }
  };
  for (const [id, names] of Object.entries(INDICATOR_NAMES)) {
    const plain = entry("indicator", { id });
    for (const name of names.all ?? []) add(name, id, plain);
    for (const name of names[language]) add(name, id, plain);
  }
  for (const [phrase, of] of contexts) words.add(phrase, entry("context", { of }));
}

function wordsOf(language: Language): PhraseBook<Entry> {
  const lexicon = lexiconOf(language);
  const words = new PhraseBook<Entry>();
  // The names of indicators come first: where a decoy has the same words, the indicator stands.
  addIndicators(words, language);
  const decoy = entry("decoy");
  for (const name of OTHER_MEASURES[language]) words.add(name, decoy);
  for (const [category, phrases] of Object.entries(lexicon.phrases) as [Category, readonly string[]][]) {
    const [own, exception] = [entry(category), entry(category, { id: EXCEPTION })];
    for (const phrase of phrases)
      if (phrase.startsWith("!")) words.add(phrase.slice(1), exception);
      else words.add(phrase, own);
  }
  for (const [type, list] of [
    ["cardinal", lexicon.cardinals],
    ["ordinal", lexicon.ordinals],
    ["magnitude", lexicon.magnitudes],
    ["month", lexicon.months],
  ] as const)
    for (const [word, value] of Object.entries(list)) words.add(word, entry(type, { value }));
  return words;
}

const areaNames = (): [string, AreaNames][] => [...Object.entries(AREA_NAMES), ["", OTHER_NAMES]];

function areasOf(language: Language): PhraseBook<Entry> {
  const areas = new PhraseBook<Entry>();
  for (const [id, names] of areaNames()) {
    const own = entry("area", { id });
    for (const name of [...(names.latin ?? []), ...(names[language] ?? [])]) {
      areas.add(name, own, true);
      // The Norwegian genitive: "Thanh Hoas økonomi".
      if (language === "nb" && /[a-z]$/.test(name) && !name.endsWith("s")) areas.add(`${name}s`, own, true);
    }
  }
  return areas;
}

const spellings = ({ latin = [], vi = [] }: AreaNames): Set<string> => new Set([...latin, ...vi].map((name) => normalise(name).lower));

const cache = new Map<Language, Books>();

/** The phrases of a language, put together when it is first read. */
export function booksOf(language: Language): Books {
  let books = cache.get(language);
  if (!books) {
    const spelt = language === "vi" ? new Map(areaNames().map(([id, names]) => [id, spellings(names)])) : null;
    cache.set(language, (books = { words: wordsOf(language), areas: areasOf(language), spelt }));
  }
  return books;
}
