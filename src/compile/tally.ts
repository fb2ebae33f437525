import { NUMBER_CLASSES, type Dataset } from "../data/contract.ts";

/** A line a source: how many numbers it has and what they are; then the sums. For people, on the command line. */
export function tallyOf({ coverage, observations, conflicts, hash }: Dataset): string {
  const lines = coverage.map(({ source, numbers }) => {
    const counts = NUMBER_CLASSES.map((name) => [name, numbers.filter((number) => number.class === name).length] as const).filter(
      ([, count]) => count > 0,
    );
    return `${source}: ${numbers.length} numbers: ${counts.map(([name, count]) => `${count} ${name}`).join(", ")}`;
  });
  const numbers = coverage.reduce((sum, one) => sum + one.numbers.length, 0);
  return [
    ...lines,
    `${numbers} numbers, ${observations.length} observations, ${conflicts.length} disagreements, hash ${hash.slice(0, 8)}`,
  ].join("\n");
}
