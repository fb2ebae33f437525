import type { Row } from "../../engine/protocol.ts";
import type { Finding } from "../../i18n/finding.ts";
import { amountPanels, type AmountMark } from "../amount.ts";
import type { ChartContext } from "../chart.ts";
import type { Claim } from "../claims.ts";
import { conflictOf } from "../disputes.ts";
import { toFact } from "../fact.ts";
import { groupBy } from "../group-by.ts";
import { findTarget } from "./find-target.ts";

const NONE: Finding = { code: "none", params: { cell: "amount" } };

/** Two readings of one amount, one of which is used; or, where none is, the two as they come. */
function disputed(marks: readonly AmountMark[], context: Pick<ChartContext, "conflicts">): Finding | null {
  for (const { claim: other, hollow } of marks) {
    if (!hollow) continue;
    const conflict = conflictOf(other, context);
    const rest = marks.filter(({ claim }) => claim !== other && conflictOf(claim, context) === conflict);
    const used = rest.find(({ claim }) => conflict?.uses != null && claim.ids.includes(conflict.uses)) ?? rest[0];
    if (!used) continue;
    const language = conflict?.uses == null ? null : other.row.language;
    return { code: "amount-disputed", params: { fact: toFact(used.claim), other: toFact(other), language } };
  }
  return null;
}

/** The largest and the smallest of one indicator, in the period and the unit that most areas share. */
function extremes(claims: readonly Claim[]): Finding | null {
  if (new Set(claims.map(({ row }) => row.indicator)).size !== 1) return null;
  const comparable = groupBy(claims, ({ row }) => JSON.stringify([row.period, row.unit, row.measure]));
  const fullest = [...comparable.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const sorted = [...fullest].sort((a, b) => b.row.value - a.row.value);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || new Set(sorted.map(({ row }) => row.area)).size < 2) return null;
  return { code: "amount-extremes", params: { best: toFact(best), worst: toFact(worst), count: sorted.length } };
}

/** What an amount cell says: a disagreement first, then extremes of one indicator, then the first amounts. Promises are never facts. */
export function findAmount(rows: readonly Row[], context: Pick<ChartContext, "conflicts">): Finding {
  const marks = amountPanels(rows, context).flatMap((panel) => panel.rows.flatMap((row) => row.marks));
  const actual = marks.filter(({ claim }) => claim.row.kind === "actual");
  if (actual.length === 0) return marks.length === 0 ? NONE : findTarget(rows, [], context);
  const claims = actual.filter(({ hollow }) => !hollow).map(({ claim }) => claim);
  const found = disputed(actual, context) ?? extremes(claims);
  if (found) return found;
  const [first] = claims;
  if (!first) return NONE;
  const second = claims.find(({ row }) => row.indicator !== first.row.indicator);
  if (!second) return { code: "amount-one", params: { fact: toFact(first) } };
  return { code: "amount-several", params: { facts: [toFact(first), toFact(second)] } };
}
