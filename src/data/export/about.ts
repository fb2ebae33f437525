import type { Dataset, Source } from "../contract.ts";
import { parsePeriod } from "../period.ts";

/** What is said of the dataset wherever it is described to others, in English. */
export const ABOUT = {
  name: "doi-sanh",
  title: "Đối Sánh: Vietnam's provinces compared, every value with the words that state it",
  description:
    "Ranks, scores, money and targets of Vietnam's provinces on innovation, digital transformation, competitiveness and the economy, read by rules " +
    "from press and government articles in several languages and from published tables. Each observation carries the exact words, and their place in " +
    "the article, that state it.",
  keywords: ["Vietnam", "provinces", "benchmarking", "innovation", "digital transformation", "competitiveness", "PII", "DTI", "PCI"],
  licence: { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" },
  rights: "The articles and their quotes remain their publishers'; they are here as evidence for what is read from them.",
} as const;

/** The version that a citation names: the compiler's, and the beginning of the dataset's hash, which tells any two sets of data apart. */
export function versionOf({ compiler, hash }: Dataset): string {
  return `${compiler}+${hash.slice(0, 8)}`;
}

/** What a source is called where it has no title. */
export function sourceTitle({ title, publisher, id }: Source): string {
  return title ?? publisher ?? id;
}

/** The first year and the last that any observation is about, as an ISO 8601 interval; null where none says when. */
export function timeCovered({ observations }: Dataset): string | null {
  const dates = observations.flatMap(({ period }) => {
    const span = period === null ? null : parsePeriod(period);
    return span ? [span.start, span.end].filter((date) => date !== null) : [];
  });
  const years = dates.map((date) => date.slice(0, 4)).sort();
  return years.length === 0 ? null : `${years[0]}/${years.at(-1)}`;
}
