import { AREAS } from "../data/areas.ts";
import { DATASET_VERSION, type Dataset, type Source } from "../data/contract.ts";
import { datasetHash } from "../data/hash.ts";
import { INDICATORS } from "../data/indicators.ts";
import { compileArticle } from "./compile-article.ts";
import { findConflicts } from "./conflicts.ts";
import { deriveObservations } from "./derive.ts";
import { verifyObservation } from "./verify.ts";

/** Version of the compiler; it goes up with every change of what it reads. */
export const COMPILER_VERSION = "0.1.0";

/** A source with its text. */
export interface SourceText {
  source: Source;
  text: string;
}

/**
 * Compiles articles into a dataset.
 *
 * @throws Error that names every observation whose quote is not the text at its offsets, or whose value a second reader does not get.
 */
export function buildDataset(articles: readonly SourceText[]): Dataset {
  const compiled = articles.map(({ source, text }) =>
    compileArticle({ id: source.id, text, language: source.language, published: source.published, title: source.title }),
  );
  const problems = compiled.flatMap(({ observations }, index) => {
    const { source, text } = articles[index] as SourceText;
    return observations.map((observation) => verifyObservation(observation, text, source.language)).filter((problem) => problem !== null);
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const sources = articles.map(({ source }) => source);
  const stated = compiled.flatMap(({ observations }) => observations);
  const dataset: Dataset = {
    version: DATASET_VERSION,
    compiler: COMPILER_VERSION,
    hash: "",
    sources,
    areas: [...AREAS],
    indicators: [...INDICATORS],
    observations: [...stated, ...deriveObservations(stated)],
    conflicts: findConflicts(stated, sources),
    checks: [],
    coverage: compiled.map(({ coverage }) => coverage),
  };
  return { ...dataset, hash: datasetHash(dataset) };
}
