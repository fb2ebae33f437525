import { firstIndex } from "../data/first-index.ts";
import type { Language } from "../data/contract.ts";
import type { Annotations } from "./annotations.ts";
import { annotate } from "./annotate.ts";
import { frame, type Frame, type Sentence } from "./frame.ts";
import { AREA_ABBREVIATIONS } from "./lexicon/areas.ts";
import { lexiconOf } from "./lexicon/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { normalise, type NormalisedText } from "./normalise.ts";
import { readNumerals, type Numeral } from "./numerals.ts";

/** An article to compile. */
export interface Article {
  /** Source id: the file's name without its ending. */
  id: string;
  text: string;
  language: Language;
  /** ISO date, or null where it is not known. */
  published: string | null;
  /** A title that comes beside the text and may name the province that it is about; offsets stay those of the text. */
  title?: string | null;
}

/** An article with everything that was read off its words, before any rule has spoken. */
export interface Document extends NormalisedText {
  article: Article;
  /** The title that came beside the text, read like a text of its own. */
  title: Document | null;
  lexicon: Lexicon;
  annotations: Annotations;
  numerals: Numeral[];
  frame: Frame;
  /** Names of rules that do not speak. */
  off: ReadonlySet<string>;
}

/** No rule is switched off. */
export const ALL_RULES: ReadonlySet<string> = new Set();

/** Reads an article's words; rules whose names are in `off` will not speak on them. */
export function readDocument(article: Article, off = ALL_RULES): Document {
  const source = normalise(article.text);
  const lexicon = lexiconOf(article.language);
  const annotations = annotate(source, article.language);
  const numerals = readNumerals(source.text, article.language, lexicon.decimal);
  return {
    ...source,
    article,
    title: article.title ? readDocument({ ...article, text: article.title, title: null }, off) : null,
    lexicon,
    annotations,
    numerals,
    frame: frame(source.text, annotations, [...AREA_ABBREVIATIONS, ...(lexicon.abbreviations ?? [])]),
    off,
  };
}

/** The sentence that an offset lies in, or null in the page's furniture. */
export function sentenceAt({ frame: { sentences } }: Document, at: number): Sentence | null {
  const sentence = sentences[firstIndex(sentences, ({ end }) => end > at)];
  return sentence && sentence.start <= at ? sentence : null;
}
