import { escape, type ColumnTable } from "arquero";
import type { Tables } from "../tables.ts";

/** Observations with what is known of their area, indicator and source, and the conflict they take part in. */
export function join({ observations, areas, indicators, sources, conflicts }: Tables): ColumnTable {
  return observations
    .join_left(areas, "area")
    .join_left(indicators, "indicator")
    .join_left(sources, "source")
    .join_left(conflicts, "id")
    .derive({ passed_over: escape((row: { passed_over?: number }) => row.passed_over ?? 0) })
    .orderby("position")
    .reify();
}
