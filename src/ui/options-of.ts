import type { Facet } from "../engine/protocol.ts";
import type { Field } from "../notebook/spec.ts";
import type { Option } from "./option-list.ts";

/** What a filter offers: the engine's facets under their names; areas and sources by name, the rest in the engine's order. */
export function optionsOf(
  field: Field,
  facets: readonly Facet[],
  kept: readonly (string | null)[],
  label: (value: string | null) => string,
  compareNames: (a: string, b: string) => number,
): Option[] {
  const options = facets.map(({ value, count }) => ({ value, count, label: label(value), chosen: kept.includes(value) }));
  return field === "area" || field === "source" ? options.sort((a, b) => compareNames(a.label, b.label)) : options;
}
