import type { Dataset } from "./contract.ts";

/** The first id in a dataset that points at nothing, or that two things share, as "where: id"; null where every reference holds. */
export function findBrokenReference(dataset: Dataset): string | null {
  const sets = { sources: new Set<string>(), areas: new Set<string>(), indicators: new Set<string>(), observations: new Set<string>() };
  for (const list of ["sources", "areas", "indicators", "observations"] as const) {
    for (const { id } of dataset[list]) {
      if (sets[list].has(id)) return `${list} (twice): ${id}`;
      sets[list].add(id);
    }
  }
  for (const { where, list, id } of references(dataset)) if (!sets[list].has(id)) return `${where}: ${id}`;
  return null;
}

function* references(
  dataset: Dataset,
): Generator<{ where: string; list: "sources" | "areas" | "indicators" | "observations"; id: string }> {
  for (const [i, { area, indicator, source, scope, derivedFrom }] of dataset.observations.entries()) {
    const where = `observations.${i}`;
    yield { where: `${where}.area`, list: "areas", id: area };
    yield { where: `${where}.indicator`, list: "indicators", id: indicator };
    yield { where: `${where}.source`, list: "sources", id: source };
    if (scope !== undefined) yield { where: `${where}.scope`, list: "areas", id: scope };
    for (const id of derivedFrom ?? []) yield { where: `${where}.derivedFrom`, list: "observations", id };
  }
  for (const [i, { observations, uses }] of dataset.conflicts.entries()) {
    for (const id of observations) yield { where: `conflicts.${i}.observations`, list: "observations", id };
    if (uses !== null) yield { where: `conflicts.${i}.uses`, list: "observations", id: uses };
  }
  for (const [i, { observation, against }] of dataset.checks.entries()) {
    yield { where: `checks.${i}.observation`, list: "observations", id: observation };
    for (const id of against) yield { where: `checks.${i}.against`, list: "observations", id };
  }
  for (const [i, { source, numbers }] of dataset.coverage.entries()) {
    yield { where: `coverage.${i}.source`, list: "sources", id: source };
    for (const { observations } of numbers)
      for (const id of observations) yield { where: `coverage.${i}.numbers`, list: "observations", id };
  }
}
