import type { Finding } from "./chart.ts";
/** stub while drawing */
export function findingOf(_: unknown): Finding {
  return { code: "none", params: { cell: "rank" } };
}
