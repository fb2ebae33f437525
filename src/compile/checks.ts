import { AREA_BY_ID } from "../data/areas.ts";
import { TABLE_COLUMNS, type Check, type Observation, type Source } from "../data/contract.ts";
import { endYear, startYear } from "../data/period.ts";
import { seriesOf } from "./series.ts";

/** A ranking or a score of the whole country that an article reports: what published tables can confirm. */
const isChecked = ({ measure, kind, scope, origin }: Observation): boolean =>
  (measure === "rank" || measure === "score") &&
  kind === "actual" &&
  (scope ?? "viet-nam") === "viet-nam" &&
  (origin === "extracted" || origin === "reviewed");

/** The year of an edition; null for what is not one year. */
const editionOf = ({ period }: Observation): number | null => (startYear(period) === endYear(period) ? startYear(period) : null);

/** Decimals that a score is written with. */
function decimalsOf({ evidence, value }: Observation): number {
  const { length } = String(value).split(".")[1] ?? "";
  if (!("number" in evidence)) return (evidence.columns[TABLE_COLUMNS.indexOf("score")]?.split(".")[1] ?? "").length;
  const figure = evidence.exact.slice(evidence.number.start - evidence.start, evidence.number.end - evidence.start);
  return Math.max(/[.,](\p{Nd}+)$/u.exec(figure)?.[1]?.length ?? 0, length);
}

/** Whether two scores are one, written with as many decimals as the one that has fewer. */
function areOneRounded(stated: Observation, published: Observation): boolean {
  const power = Math.min(decimalsOf(stated), decimalsOf(published));
  return Math.abs(Number(`${stated.value}e${power}`) - Number(`${published.value}e${power}`)) <= 0.5;
}

const BOUNDS: Record<Observation["comparator"], (published: number, stated: Observation) => boolean> = {
  "=": (published, { value }) => published === value,
  "~": (published, { value, measure }) => Math.abs(published - value) <= (measure === "rank" ? 1 : value / 50),
  ">": (published, { value }) => published > value,
  ">=": (published, { value }) => published >= value,
  "<": (published, { value }) => published < value,
  "<=": (published, { value }) => published <= value,
  range: (published, { low, high }) => low !== undefined && high !== undefined && published >= low && published <= high,
};

const says = (published: Observation, stated: Observation): boolean => BOUNDS[stated.comparator](published.value, stated);

const saysRounded = (published: Observation, stated: Observation): boolean =>
  stated.measure === "score" && stated.comparator === "=" && areOneRounded(stated, published);

/** One unit, or a unit and the one that it was merged into. */
const areKin = (a: string, b: string): boolean => a === b || AREA_BY_ID.get(a)?.mergedInto === b || AREA_BY_ID.get(b)?.mergedInto === a;

type Found = Pick<Check, "verdict" | "reason"> & { against?: readonly Observation[] };

const found = (verdict: Check["verdict"], code: string, params: Check["reason"]["params"], against?: readonly Observation[]): Found => ({
  verdict,
  reason: { code, params },
  ...(against === undefined ? {} : { against }),
});

/** What the tables say of one statement, which an article of some day (null where it is not stated) makes. */
function hold(stated: Observation, tables: readonly Observation[], published: string | null): Found {
  const { indicator, measure, area } = stated;
  const series = seriesOf(stated, published);
  const inSeries = (one: Observation): boolean => one.measure !== "rank" || seriesOf(one, null) === series;
  const year = editionOf(stated);
  const index = tables.filter((one) => one.indicator === indicator);
  if (index.length === 0) return found("not-found", "no-table", {});
  if (year === null) return found("not-found", "no-period", {});
  const edition = (of: number): Observation[] => index.filter((one) => editionOf(one) === of && one.measure === measure);
  const own = edition(year).filter((one) => one.area === area);
  const comparable = own.filter(inSeries);

  // A rank that states no N may be of either series: where its own edition's table has the value, that is the one.
  const candidates = stated.outOf === undefined ? own : comparable;
  const same = candidates.find((one) => says(one, stated));
  if (same) return found("confirmed", "same-edition", { edition: year, published: same.value }, [same]);
  const rounded = candidates.find((one) => saysRounded(one, stated));
  if (rounded) return found("confirmed", "rounded", { edition: year, published: rounded.value }, [rounded]);

  // Only an exact value tells an edition: a province is among the first ten for many years.
  const isKnown = (of: number): boolean =>
    of < year || (comparable.length === 0 && (published === null || of <= Number(published.slice(0, 4))));
  const around = stated.comparator === "=" ? [year - 1, year + 1].filter(isKnown) : [];
  const other = around.flatMap(edition).find((one) => one.area === area && inSeries(one) && says(one, stated));
  if (other)
    return found(
      "confirmed",
      "other-edition",
      { period: year, edition: editionOf(other), published: other.value, instead: comparable[0]?.value ?? null },
      [other, ...comparable],
    );

  if (comparable.length > 0)
    return found(
      "differs",
      "differs",
      { edition: year, stated: stated.value, published: (comparable[0] as Observation).value },
      comparable,
    );
  const foreign = edition(year).find((one) => areKin(one.area, area));
  if (foreign) return found("not-found", "other-series", { edition: year, stated: series, published: seriesOf(foreign, null) });
  const any = index.filter((one) => editionOf(one) === year);
  if (any.length === 0) return found("not-found", "no-edition", { edition: year });
  const named = any.some((one) => one.area === area);
  return found("not-found", named ? `no-${measure}-in-edition` : "no-province-in-edition", { edition: year });
}

/**
 * Holds each rank and score that an article states of the whole country against published tables, with the editions of the year before and
 * after: an article's year may be that of the announcement. A rank among 63 is never held against one among 34. What is worked out, promised or
 * counted inside a region is not checked.
 */
export function checkAgainstTables(stated: readonly Observation[], tables: readonly Observation[], sources: readonly Source[]): Check[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const yardsticks = tables.filter(({ origin }) => origin === "table");
  return stated.filter(isChecked).map((observation) => {
    const { verdict, reason, against = [] } = hold(observation, yardsticks, published.get(observation.source) ?? null);
    return { observation: observation.id, verdict, against: against.map(({ id }) => id), reason };
  });
}
