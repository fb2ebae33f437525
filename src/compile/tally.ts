import { NUMBER_CLASSES, type Dataset } from "../data/contract.ts";

const VERDICTS = [
  ["confirmed", "confirmed"],
  ["differs", "different"],
  ["not-found", "not found"],
] as const;

/** A line a source: how many numbers it has and what they are; then what published tables say of the articles; then the sums. For people. */
export function tallyOf({ sources, coverage, observations, conflicts, checks, hash }: Dataset): string {
  const lines = coverage.map(({ source, numbers }) => {
    const counts = NUMBER_CLASSES.map((name) => [name, numbers.filter((number) => number.class === name).length] as const).filter(
      ([, count]) => count > 0,
    );
    return `${source}: ${numbers.length} numbers: ${counts.map(([name, count]) => `${count} ${name}`).join(", ")}`;
  });
  const tables = sources.filter(({ kind }) => kind === "table");
  const rows = tables.map(({ id }) => {
    const own = observations.filter(({ source }) => source === id);
    return `${id}: ${new Set(own.map(({ evidence }) => ("line" in evidence ? evidence.line : 0))).size} rows, ${own.length} observations`;
  });
  const verdicts = VERDICTS.map(([verdict, words]) => `${checks.filter((check) => check.verdict === verdict).length} ${words}`);
  const held =
    tables.length > 0 ? [`${checks.length} ranks and scores of articles held against published tables: ${verdicts.join(", ")}`] : [];
  const numbers = coverage.reduce((sum, one) => sum + one.numbers.length, 0);
  return [
    ...lines,
    ...rows,
    ...held,
    `${numbers} numbers, ${observations.length} observations, ${conflicts.length} disagreements, hash ${hash.slice(0, 8)}`,
  ].join("\n");
}
