import { resolveCell, sparseCell } from "../notebook/defaults.ts";
import type { CellSpec, Field } from "../notebook/spec.ts";

/** The fields that every cell offers a filter for, in the order of the page. */
export const FILTER_FIELDS = ["area", "indicator", "period", "kind", "source"] as const satisfies readonly Field[];

/** A value that the reader chose; an absent value stands for all, where the kind's default keeps less. */
export interface Choice {
  field: Field;
  value?: string | null;
}

/** The values of a field that a cell keeps; none stands for all. */
export function keptBy(spec: CellSpec, field: Field): readonly (string | null)[] {
  return resolveCell(spec).filter[field] ?? [];
}

/** A spec that keeps, or no longer keeps, one more value of a field; without any it keeps all. */
export function toggleChoice(spec: CellSpec, field: Field, value: string | null): CellSpec {
  const kept = keptBy(spec, field);
  return withChoice(spec, field, kept.includes(value) ? kept.filter((other) => other !== value) : [...kept, value]);
}

/** A spec that keeps exactly these values of a field, or all when there are none. */
export function withChoice(spec: CellSpec, field: Field, values: readonly (string | null)[]): CellSpec {
  return sparseCell({ ...spec, filter: { ...spec.filter, [field]: values } });
}

/** A spec without one choice of the reader's; the last one of a field gives back the kind's default. */
export function withoutChoice(spec: CellSpec, { field, value }: Choice): CellSpec {
  const values = (spec.filter?.[field] ?? []).filter((other) => other !== value);
  const { [field]: _, ...others } = spec.filter ?? {};
  return sparseCell({ ...spec, filter: values.length === 0 || value === undefined ? others : { ...others, [field]: values } });
}

/** A spec without any filter of the reader's own. */
export function withoutFilters({ filter: _, ...spec }: CellSpec): CellSpec {
  return sparseCell(spec);
}

/** Every choice that the reader made, field by field. */
export function choicesOf(spec: CellSpec): Choice[] {
  const filter = sparseCell(spec).filter ?? {};
  return (Object.entries(filter) as [Field, (string | null)[]][]).flatMap(([field, values]) =>
    values.length === 0 ? [{ field }] : values.map((value) => ({ field, value })),
  );
}
