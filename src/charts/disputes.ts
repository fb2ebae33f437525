import type { Conflict } from "../data/contract.ts";
import type { ChartContext } from "./chart.ts";
import type { Claim } from "./claims.ts";

/** The conflict that a claim takes part in, or null. */
export function conflictOf(claim: Claim, { conflicts }: Pick<ChartContext, "conflicts">): Conflict | null {
  return conflicts.find(({ observations }) => claim.ids.some((id) => observations.includes(id))) ?? null;
}

/** Whether another source contradicts the claim and the charts use that other one. */
export function isOverruled(claim: Claim, context: Pick<ChartContext, "conflicts">): boolean {
  const conflict = conflictOf(claim, context);
  return conflict !== null && conflict.uses !== null && !claim.ids.includes(conflict.uses);
}

/** Whether another source contradicts the claim and no decision was made between them. */
export function isUndecided(claim: Claim, context: Pick<ChartContext, "conflicts">): boolean {
  return conflictOf(claim, context)?.uses === null;
}
