import { serializeAddress } from "./address.ts";
import type { NotebookSpec } from "./spec.ts";

/** How a notebook changes: by a choice, which the back button undoes, or as part of a drag, which it undoes as a whole. */
export type Change = "choice" | "drag";

/** What becomes of the browser's history entry. */
export type HistoryMode = "push" | "replace";

/** What a change of the notebook does to the history; null where its address stays as it is. */
export function historyMode(previous: NotebookSpec, next: NotebookSpec, change: Change): HistoryMode | null {
  if (serializeAddress(previous) === serializeAddress(next)) return null;
  return change === "choice" ? "push" : "replace";
}
