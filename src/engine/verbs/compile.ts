import { compileArticle, type CompiledArticle } from "../../compile/compile-article.ts";
import type { Article } from "../../compile/document.ts";
import { detectLanguage } from "../../compile/language.ts";
import type { Language } from "../../data/contract.ts";

/** An article that somebody brought: its language is told by its words where nobody says it. */
export interface ArticleText extends Omit<Article, "language"> {
  language: Language | null;
}

/** What the compiler makes of an article, and the language that it was read in. */
export interface ArticleReading extends CompiledArticle {
  language: Language;
}

/** Compiles an article as the build does, to the same bytes. */
export function compile({ language: said, ...article }: ArticleText): ArticleReading {
  const language = said ?? detectLanguage(article.text);
  return { language, ...compileArticle({ ...article, language }) };
}
