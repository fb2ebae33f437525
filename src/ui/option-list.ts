import { matches } from "./fold.ts";

/** One thing that a filter may keep; `value` null stands for "not stated". */
export interface Option {
  value: string | null;
  label: string;
  /** Observations that would be left with this choice alone in its field. */
  count: number;
  chosen: boolean;
}

/** The options that a query finds, in their order. */
export function findOptions(options: readonly Option[], query: string): Option[] {
  return query.trim() === "" ? [...options] : options.filter(({ label }) => matches(label, query.trim()));
}

/** The option that an arrow leads to from `active` (-1 for none), around the ends; -1 in an empty list. */
export function stepOption(key: string, active: number, length: number): number {
  if (length === 0) return -1;
  if (key === "ArrowDown") return (active + 1) % length;
  if (key === "ArrowUp") return active <= 0 ? length - 1 : active - 1;
  return active;
}
