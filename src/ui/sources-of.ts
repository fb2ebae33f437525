import type { Row } from "../engine/protocol.ts";

/** The sources of some rows, in their order, each with the areas it speaks of. */
export function sourcesOf(rows: readonly Pick<Row, "source" | "area">[]): { source: string; areas: string[] }[] {
  const areas = new Map<string, Set<string>>();
  for (const { source, area } of rows) areas.set(source, (areas.get(source) ?? new Set()).add(area));
  return [...areas].map(([source, of]) => ({ source, areas: [...of] }));
}
