import type { Row } from "../engine/protocol.ts";

/** The value whose evidence a page shows before the reader chooses one: the first stated rank among all provinces, else the first value. */
export function exampleOf(rows: readonly Row[]): Row | null {
  return rows.find(isNationalRank) ?? rows[0] ?? null;
}

function isNationalRank({ measure, scope, kind, origin }: Row): boolean {
  return measure === "rank" && (scope ?? "viet-nam") === "viet-nam" && kind === "actual" && origin !== "derived";
}
