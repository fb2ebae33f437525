import type { Row } from "../../engine/protocol.ts";
import type { Finding } from "../../i18n/finding.ts";
import type { ChartContext } from "../chart.ts";
import { toFact } from "../fact.ts";
import { targetPanels, type TargetRow } from "../target.ts";

function firstOf(row: TargetRow): TargetRow["targets"][number] | undefined {
  return row.targets.find(({ hollow }) => !hollow) ?? row.targets[0];
}

/** What a target cell says: a promise beside what another area states today, else the first promise of each of two areas. */
export function findTarget(rows: readonly Row[], known: readonly Row[], context: Pick<ChartContext, "conflicts">): Finding {
  const own = targetPanels(rows, { known }, context).flatMap((panel) => panel.rows);
  const count = own.length;
  for (const row of own) {
    const target = firstOf(row);
    const other = row.known.find((claim) => claim.row.area !== row.area);
    if (target && other) return { code: "targets-known", params: { fact: toFact(target.claim), known: toFact(other), more: count - 1 } };
  }
  const areas = [...new Set(own.map(({ area }) => area))].slice(0, 2);
  const facts = areas.flatMap((area) => {
    const row = own.find((one) => one.area === area);
    const target = row && firstOf(row);
    return target ? [toFact(target.claim)] : [];
  });
  return facts.length === 0
    ? { code: "none", params: { cell: "target" } }
    : { code: "targets", params: { facts, more: count - facts.length } };
}
