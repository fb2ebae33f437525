import type { Dataset } from "../data/contract.ts";

/** What the page says of its dataset at the top. */
export interface DatasetFacts {
  articles: number;
  languages: number;
  /** Numbers of the articles, every one accounted for. */
  numbers: number;
  disagreements: number;
}

/** Counts what the dataset was made from. */
export function datasetFacts({ sources, coverage, conflicts }: Dataset): DatasetFacts {
  const articles = sources.filter(({ kind }) => kind === "article");
  return {
    articles: articles.length,
    languages: new Set(articles.map(({ language }) => language)).size,
    numbers: coverage.reduce((sum, { numbers }) => sum + numbers.length, 0),
    disagreements: conflicts.length,
  };
}
