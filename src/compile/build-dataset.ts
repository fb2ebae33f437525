import { AREAS } from "../data/areas.ts";
import { DATASET_VERSION, type Dataset, type Observation, type Source } from "../data/contract.ts";
import { datasetHash } from "../data/hash.ts";
import { INDICATORS } from "../data/indicators.ts";
import { checkAgainstTables } from "./checks.ts";
import { compileArticle } from "./compile-article.ts";
import { findConflicts } from "./conflicts.ts";
import { uncovered } from "./cover.ts";
import { deriveObservations } from "./derive.ts";
import type { Article } from "./document.ts";
import type { Review } from "./read-reviews.ts";
import { applyReviews } from "./reviews.ts";
import type { Table } from "./tables.ts";
import { verifyTableObservation } from "./verify-table.ts";
import { verifyObservation, verifyQuote } from "./verify.ts";

/** Version of the compiler; it goes up with every change of what it reads. */
export const COMPILER_VERSION = "0.1.0";

/** A source with its text. */
export interface SourceText {
  source: Source;
  text: string;
}

/** What is wrong with each observation; a review that says where the article states a value answers for the value, not for the quote. */
function problemsOf(observations: readonly Observation[], articles: readonly Article[], reviews: readonly Review[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const answered = new Set(reviews.filter(({ valueFrom }) => valueFrom !== null).map(({ id }) => id));
  return observations
    .map((observation) => {
      const { text, language } = byId.get(observation.source) as Article;
      const isAnswered = observation.review !== undefined && answered.has(observation.review);
      return isAnswered ? verifyQuote(observation, text) : verifyObservation(observation, text, language);
    })
    .filter((problem) => problem !== null);
}

/**
 * Compiles articles into a dataset, follows people's decisions on it, and holds its ranks and scores against published tables. Tables take no
 * part in conflicts, and nothing is worked out from them: they are what articles are measured by.
 *
 * @throws Error that names every decision that cannot be followed; or every observation whose quote is not the text at its offsets (whose row is
 * not the line it names), or whose value a second reader does not get; or every number of an article that has no class.
 */
export function buildDataset(texts: readonly SourceText[], reviews: readonly Review[] = [], tables: readonly Table[] = []): Dataset {
  const articles = texts.map(({ source: { id, language, published }, text }): Article => ({ id, text, language, published }));
  const compiled = articles.map((article) => compileArticle(article));
  const { observations: stated, coverage } = applyReviews(
    compiled.flatMap(({ observations }) => observations),
    compiled.map((article) => article.coverage),
    reviews,
    articles,
  );
  const published = tables.flatMap(({ observations }) => observations);
  const unproved = tables.flatMap(({ observations, text }) => observations.map((one) => verifyTableObservation(one, text)));
  const unclassed = articles.flatMap(({ id, text }, index) =>
    uncovered(text, coverage[index]?.numbers ?? []).map((number) => `${id}: ${number} has no class; every number must be accounted for`),
  );
  const problems = [...problemsOf(stated, articles, reviews), ...unproved.filter((problem) => problem !== null), ...unclassed];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const sources = [...texts, ...tables].map(({ source }) => source);
  const dataset: Dataset = {
    version: DATASET_VERSION,
    compiler: COMPILER_VERSION,
    hash: "",
    sources,
    areas: [...AREAS],
    indicators: [...INDICATORS],
    observations: [...stated, ...deriveObservations(stated), ...published],
    conflicts: findConflicts(stated, sources),
    checks: checkAgainstTables(stated, published, sources),
    coverage: [...coverage],
  };
  return { ...dataset, hash: datasetHash(dataset) };
}
