import type { Conflict, Observation, Reason, Source } from "../data/contract.ts";

/** Provinces of Vietnam make and spend between these many VND a person a year (General Statistics Office: 40 to 350 million in 2023). */
const PER_PERSON: readonly [number, number] = [1e7, 1e9];

/** A rank among 34 and one among 63 are of two series, also where the province is the same unit in both. */
const claimOf = ({ area, indicator, measure, period, scope, base, outOf }: Observation): string =>
  [area, indicator, measure, period ?? "", scope ?? "", base ?? "", outOf === 34 ? 34 : ""].join("|");

/** How a value is told: two observations that agree in this say the same. */
const tellingOf = ({ value, low, high, comparator, kind, unit }: Observation): string =>
  [value, low ?? "", high ?? "", comparator, kind, unit].join("|");

const tenfold = (a: number, b: number): number | null => {
  const ratio = Math.max(a, b) / Math.min(a, b);
  const power = String(Math.round(ratio)).length - 1;
  return power >= 1 && Math.abs(ratio / Number(`1e${power}`) - 1) < 1e-6 ? Number(`1e${power}`) : null;
};

/** The population that the same sources state for the same area, or null. */
function populationOf(group: readonly Observation[], populations: readonly Observation[]): Observation | null {
  const first = group[0] as Observation;
  return populations.find(({ area, source }) => area === first.area && group.some((one) => one.source === source)) ?? null;
}

function scaleReason(group: readonly Observation[], all: readonly Observation[], factor: number): { uses: string | null; reason: Reason } {
  const population = populationOf(group, all);
  const economy = group.every(({ indicator }) => indicator === "grdp");
  if (!population || !economy) return { uses: null, reason: { code: "scale", params: { factor } } };
  const perPerson = (one: Observation): number => Math.round(one.value / population.value);
  const plausible = group.filter((one) => perPerson(one) >= PER_PERSON[0] && perPerson(one) <= PER_PERSON[1]);
  const [low, high] = [...group].sort((a, b) => a.value - b.value) as [Observation, Observation];
  const kept = new Set(plausible.map(({ value }) => value)).size === 1 ? (plausible[0] as Observation) : null;
  return {
    uses: kept?.id ?? null,
    reason: {
      code: "scale-per-person",
      params: {
        factor,
        population: population.value,
        low: perPerson(low),
        high: perPerson(high),
        lowSource: low.source,
        highSource: high.source,
      },
    },
  };
}

/** Two sides of a disagreement: told by different sources, and different, in their value if any differ in that. */
function sidesOf(group: readonly Observation[]): [Observation, Observation] {
  const differs = [
    (a: Observation, b: Observation): boolean => a.value !== b.value || a.unit !== b.unit,
    (a: Observation, b: Observation): boolean => a.kind !== b.kind,
    (a: Observation, b: Observation): boolean => tellingOf(a) !== tellingOf(b),
  ];
  for (const differ of differs) for (const a of group) for (const b of group) if (a.source !== b.source && differ(a, b)) return [a, b];
  return group as [Observation, Observation];
}

function conflictOf(group: readonly Observation[], all: readonly Observation[]): Conflict {
  const ids = group.map(({ id }) => id);
  const values = [...new Set(group.map(({ value, unit }) => `${value} ${unit}`))];
  const [a, b] = sidesOf(group);
  if (values.length > 1) {
    const factor = tenfold(a.value, b.value);
    if (factor !== null) return { kind: "scale", observations: ids, ...scaleReason(group, all, factor) };
    return { kind: "value", observations: ids, uses: null, reason: { code: "value", params: { a: a.value, b: b.value } } };
  }
  if (new Set(group.map(({ kind }) => kind)).size > 1)
    return { kind: "kind", observations: ids, uses: null, reason: { code: "kind", params: { a: a.kind, b: b.kind } } };
  return { kind: "value", observations: ids, uses: null, reason: { code: "comparator", params: { a: a.comparator, b: b.comparator } } };
}

/** A claim without its period: two that agree in this and in their value may be one claim, dated differently. */
const undatedClaimOf = ({ area, indicator, measure, scope, value, unit, comparator, outOf }: Observation): string =>
  [area, indicator, measure, scope ?? "", value, unit, comparator, outOf === 34 ? 34 : ""].join("|");

/** Whether two values that are the same can hardly be so by chance: told by translations of one article, or scores to the decimal. */
const sameByNature = (a: Observation, b: Observation, works: ReadonlyMap<string, string | undefined>): boolean => {
  const work = works.get(a.source);
  return (work !== undefined && work === works.get(b.source)) || (a.measure === "score" && !Number.isInteger(a.value));
};

/**
 * Finds values that two sources date differently: each tells the same value of the same thing, and neither tells anything of it in the other's
 * period.
 */
function findPeriodConflicts(stated: readonly Observation[], sources: readonly Source[]): Conflict[] {
  const works = new Map(sources.map(({ id, work }) => [id, work]));
  const told = new Set(stated.map((one) => `${one.source}|${claimOf(one)}`));
  const groups = new Map<string, Observation[]>();
  for (const one of stated) {
    if (one.period === null || !works.has(one.source)) continue;
    const key = undatedClaimOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const conflicts: Conflict[] = [];
  for (const group of groups.values())
    for (const [index, a] of group.entries()) {
      const b = group
        .slice(index + 1)
        .find(
          (other) =>
            other.source !== a.source &&
            other.period !== a.period &&
            sameByNature(a, other, works) &&
            !told.has(`${other.source}|${claimOf({ ...other, period: a.period })}`) &&
            !told.has(`${a.source}|${claimOf({ ...a, period: other.period })}`),
        );
      if (b)
        conflicts.push({
          kind: "period",
          observations: [a.id, b.id],
          uses: null,
          reason: { code: "period", params: { a: a.period, b: b.period } },
        });
    }
  return conflicts;
}

/**
 * Finds the claims that sources tell differently: one area, indicator, measure, period and scope, and values, kinds or comparators that
 * differ; or one value under two periods. Ranks among 63 and among 34 never meet, since their areas and sizes differ. A source that says a thing twice is one witness. Published
 * tables are no witnesses: articles are checked against them.
 */
export function findConflicts(observations: readonly Observation[], sources: readonly Source[]): Conflict[] {
  const groups = new Map<string, Observation[]>();
  const stated = observations.filter(({ origin }) => origin !== "derived" && origin !== "table");
  for (const observation of stated) {
    const claim = claimOf(observation);
    const group = groups.get(claim);
    if (group) group.push(observation);
    else groups.set(claim, [observation]);
  }
  const known = new Set(sources.map(({ id }) => id));
  const populations = observations.filter(({ indicator, unit }) => indicator === "population" && unit === "persons");
  const conflicts: Conflict[] = [];
  for (const group of groups.values()) {
    const first = new Map<string, Observation>();
    for (const one of group)
      if (known.has(one.source) && !first.has(`${one.source}|${tellingOf(one)}`)) first.set(`${one.source}|${tellingOf(one)}`, one);
    const told = [...first.values()];
    if (new Set(told.map(tellingOf)).size > 1 && new Set(told.map(({ source }) => source)).size > 1)
      conflicts.push(conflictOf(told, populations));
  }
  return [...conflicts, ...findPeriodConflicts(stated, sources)];
}
