import { op, table, type ColumnTable } from "arquero";
import { KINDS, LANGUAGES, MEASURES, type Dataset } from "../data/contract.ts";
import { comparePeriods } from "../data/period.ts";

/** The dataset as tables; `order_x` is the place of a value of field x in its catalogue, periods by time and what is not stated last. */
export interface Tables {
  observations: ColumnTable;
  areas: ColumnTable;
  indicators: ColumnTable;
  sources: ColumnTable;
  /** One row an observation that takes part in a conflict: the first such conflict, and whether another observation is used in its place. */
  conflicts: ColumnTable;
}

/** Puts a dataset into tables, one row a thing, in its own order. */
export function toTables(dataset: Dataset): Tables {
  return {
    observations: observationTable(dataset),
    areas: columns(dataset.areas, {
      area: ({ id }) => id,
      region: ({ region }) => region,
      order_area: (_, i) => i,
    }),
    indicators: columns(dataset.indicators, {
      indicator: ({ id }) => id,
      theme: ({ theme }) => theme,
      direction: ({ direction }) => direction,
      order_indicator: (_, i) => i,
    }),
    sources: columns(dataset.sources, {
      source: ({ id }) => id,
      language: ({ language }) => language,
      work: ({ work }) => work ?? null,
      order_source: (_, i) => i,
      order_language: ({ language }) => LANGUAGES.indexOf(language),
    }),
    conflicts: columns(
      dataset.conflicts.flatMap(({ observations, uses }, conflict) =>
        observations.map((id) => ({ id, conflict, passed_over: uses !== null && uses !== id ? 1 : 0 })),
      ),
      { id: ({ id }) => id, conflict: ({ conflict }) => conflict, passed_over: ({ passed_over }) => passed_over },
    )
      .groupby("id")
      .rollup({ conflict: op.min("conflict"), passed_over: op.max("passed_over") }),
  };
}

function observationTable({ observations, areas }: Dataset): ColumnTable {
  const periods = [...new Set(observations.map(({ period }) => period))].sort(comparePeriods);
  const time = new Map(periods.map((period, i) => [period, i]));
  const regions = new Set(areas.filter(({ kind }) => kind !== "country").map(({ id }) => id));
  return columns(observations, {
    observation: (observation) => observation,
    position: (_, i) => i,
    id: ({ id }) => id,
    area: ({ area }) => area,
    indicator: ({ indicator }) => indicator,
    measure: ({ measure }) => measure,
    value: ({ value }) => value,
    unit: ({ unit }) => unit,
    period: ({ period }) => period,
    kind: ({ kind }) => kind,
    source: ({ source }) => source,
    origin: ({ origin }) => origin,
    scope: ({ scope }) => scope ?? null,
    outOf: ({ outOf }) => outOf ?? null,
    time: ({ period }) => time.get(period),
    order_measure: ({ measure }) => MEASURES.indexOf(measure),
    order_kind: ({ kind }) => KINDS.indexOf(kind),
    order_period: ({ period }) => (period === null ? periods.length : time.get(period)),
    order_scope: ({ scope }) => (scope !== undefined && regions.has(scope) ? 1 : 0),
  });
}

function columns<T>(things: readonly T[], read: Record<string, (thing: T, i: number) => unknown>): ColumnTable {
  return table(Object.entries(read).map(([name, column]): [string, unknown[]] => [name, things.map(column)]));
}
