import type { Dataset, Observation } from "../data/contract.ts";

/** Another statement of a claim: in a translation of the same article, in another article, or as the other side of a conflict. */
export interface Witness {
  observation: Observation;
  /** Translations of one article are one witness. */
  translation: boolean;
  agrees: boolean;
}

/**
 * Everything else that the articles say of an observation's claim: those that differ first, one for each source and value. Published tables are no
 * witnesses: articles are held against them.
 */
export function witnessesOf(observation: Observation, dataset: Dataset): Witness[] {
  if (observation.origin === "table") return [];
  const works = new Map(dataset.sources.map((source) => [source.id, source.work ?? source.id]));
  const work = works.get(observation.source);
  const disputed = new Set(
    dataset.conflicts.filter(({ observations }) => observations.includes(observation.id)).flatMap(({ observations }) => observations),
  );
  const seen = new Set<string>();
  return dataset.observations
    .filter(
      (other) => other.id !== observation.id && other.origin !== "table" && (disputed.has(other.id) || isSameClaim(observation, other)),
    )
    .map((other) => ({ observation: other, translation: works.get(other.source) === work, agrees: agrees(observation, other) }))
    .filter(({ observation: other, agrees }) => {
      const key = JSON.stringify([other.source, agrees ? null : other.id]);
      if (seen.has(key) || (agrees && other.source === observation.source)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => Number(a.agrees) - Number(b.agrees) || Number(b.translation) - Number(a.translation));
}

function isSameClaim(a: Observation, b: Observation): boolean {
  return (
    a.area === b.area &&
    a.indicator === b.indicator &&
    a.measure === b.measure &&
    a.period === b.period &&
    a.kind === b.kind &&
    a.scope === b.scope &&
    a.base === b.base &&
    agrees(a, b)
  );
}

function agrees(a: Observation, b: Observation): boolean {
  return (
    a.value === b.value && a.comparator === b.comparator && a.low === b.low && a.high === b.high && a.unit === b.unit && a.kind === b.kind
  );
}
