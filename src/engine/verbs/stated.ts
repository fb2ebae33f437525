import { escape, op, type ColumnTable } from "arquero";
import type { Stated } from "../protocol.ts";
import { sort } from "./sort.ts";

type Cells = Pick<Stated, "indicator" | "period" | "scope" | "outOf"> & {
  measure: string;
  kind: string;
  origin: string;
  stated: number[] | null;
};

/**
 * How many areas have a stated rank, for each index, edition and scope; one that is worked out from others is not stated. A rank that does
 * not state N counts in the series of the one N that is stated for its edition.
 */
export function stated(table: ColumnTable): Stated[] {
  const ranks = table
    .filter(escape(({ measure, kind, origin }: Cells) => measure === "rank" && kind === "actual" && origin !== "derived"))
    .derive({ edition: escape(({ indicator, period, scope }: Cells) => JSON.stringify([indicator, period, scope])) });
  const sizes = ranks
    .filter(escape(({ outOf }: Cells) => outOf !== null))
    .groupby("edition")
    .rollup({ stated: op.array_agg_distinct("outOf") });
  const counted = ranks
    .join_left(sizes, "edition")
    .derive({ outOf: escape(({ outOf, stated: sizes }: Cells) => outOf ?? (sizes?.length === 1 ? sizes[0] : null)) })
    .groupby("indicator", "period", "scope", "outOf", "order_indicator", "order_period", "order_scope")
    .rollup({ areas: op.distinct("area") });
  return sort(counted, "order_indicator", "order_period", "order_scope", "scope", "outOf").objects({
    columns: ["indicator", "period", "scope", "outOf", "areas"],
  }) as Stated[];
}
