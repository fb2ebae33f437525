import { compileArticle, type CompiledArticle } from "../src/compile/compile-article.ts";
import type { Article } from "../src/compile/document.ts";
import { detectLanguage, parseLanguage } from "../src/compile/language.ts";

/** What is known of an article beside its text; what is null or absent is told from the text, or not known. */
export interface Beside {
  language?: string | null | undefined;
  published?: string | null | undefined;
  title?: string | null | undefined;
}

/** What the compiler says of one article: the object that `npm run compile -- --article` prints. */
export type ArticleAnswer = { source: string } & Pick<Article, "language" | "published"> & CompiledArticle;

/** What is wrong with what is said beside an article, in a sentence; null where nothing is. */
export function besideProblem({ language, published }: Beside): string | null {
  if (language != null && parseLanguage(language) === null)
    return `${language}: not a language that the compiler reads; use en, fr, lo, nb (or no, nn), th or vi.`;
  return published != null && !isDate(published) ? `${published}: not a date; write it as 2025-07-17.` : null;
}

/** Compiles one article whose `besideProblem` is null. */
export function answerOf(source: string, text: string, { language, published = null, title = null }: Beside): ArticleAnswer {
  const code = (language == null ? null : parseLanguage(language)) ?? detectLanguage(text);
  return { source, language: code, published, ...compileArticle({ id: source, text, language: code, published, title }) };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
