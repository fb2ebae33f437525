import type { ColumnTable } from "arquero";
import type { Observation } from "../../data/contract.ts";
import type { Row } from "../protocol.ts";

const JOINED = ["observation", "language", "work", "region", "theme", "direction", "conflict"];

/** Every row of a joined table as the page wants it: the observation with what was joined to it. */
export function rows(table: ColumnTable): Row[] {
  const objects = table.objects({ columns: JOINED }) as (Omit<Row, keyof Observation> & { observation: Observation })[];
  return objects.map(({ observation, conflict, ...joined }) => ({ ...observation, ...joined, conflict: conflict ?? null }));
}
