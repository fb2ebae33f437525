import type { Direction, Indicator, Measure } from "./contract.ts";

type Row = [id: string, theme: Indicator["theme"], direction: Direction, measures: Measure[], unit: string, scoreMax?: number];

/** The catalogue: what is measured, which way is better, how it may be given, and in which unit. Words live in src/i18n. */
// prettier-ignore
const ROWS = [
  ["pii", "ranking", "higher", ["rank", "score", "change"], "points", 100],
  ["dti", "ranking", "higher", ["rank", "score", "change"], "index", 1],
  ["dti_digital_government", "ranking", "higher", ["rank", "score", "change"], "index", 1],
  ["dti_digital_economy", "ranking", "higher", ["rank", "score", "change"], "index", 1],
  ["dti_digital_society", "ranking", "higher", ["rank", "score", "change"], "index", 1],
  ["pii_regional_average", "ranking", "higher", ["score"], "points", 100],
  ["pci", "ranking", "higher", ["rank", "score", "change"], "points", 100],
  ["papi", "ranking", "higher", ["rank", "score", "change"], "points", 80],
  ["par_index", "ranking", "higher", ["rank", "score", "change"], "points", 100],
  ["sipas", "ranking", "higher", ["rank", "score", "change"], "points", 100],
  ["ict_index", "ranking", "higher", ["rank", "score", "change"], "index", 1],
  ["pgi", "ranking", "higher", ["rank", "score", "change"], "points", 40],
  ["hdi", "people", "higher", ["score", "rank"], "index", 1],
  ["grdp", "economy", "higher", ["amount", "rank"], "VND"],
  ["grdp_growth", "economy", "higher", ["rate", "rank"], "%"],
  ["grdp_per_capita", "economy", "higher", ["amount", "rank"], "VND"],
  ["agriculture_share", "economy", "none", ["share"], "%"],
  ["industry_share", "economy", "none", ["share"], "%"],
  ["services_share", "economy", "none", ["share"], "%"],
  ["digital_economy_share", "digital", "higher", ["share"], "%"],
  ["budget_revenue", "economy", "higher", ["amount"], "VND"],
  ["st_budget_share", "science", "higher", ["share"], "%"],
  ["st_investment", "science", "higher", ["amount"], "VND"],
  ["rd_share", "science", "higher", ["share"], "%"],
  ["tfp_contribution", "science", "higher", ["share"], "%"],
  ["population", "people", "none", ["count"], "persons"],
  ["land_area", "people", "none", ["amount"], "km2"],
  ["st_organisations", "science", "higher", ["count"], "count"],
  ["st_enterprises", "science", "higher", ["count"], "count"],
  ["st_market_intermediaries", "science", "higher", ["count"], "count"],
  ["st_participating_organisations", "science", "higher", ["count"], "count"],
  ["ip_certificates", "science", "higher", ["count"], "count"],
  ["ip_registered_objects", "science", "higher", ["count", "ratio"], "count"],
  ["ip_collective_marks", "science", "higher", ["count"], "count"],
  ["ip_transaction_share", "science", "higher", ["share"], "%"],
  ["imported_technology_transaction_share", "science", "higher", ["share"], "%"],
  ["st_market_growth", "science", "higher", ["rate"], "%"],
  ["st_market_growth_key_sectors", "science", "higher", ["rate"], "%"],
  ["innovative_enterprises_share", "science", "higher", ["share"], "%"],
  ["digitised_records_share", "digital", "higher", ["share"], "%"],
  ["shared_information_systems", "digital", "higher", ["share"], "%"],
  ["ehealth_record_integration", "digital", "higher", ["rank", "share"], "%"],
  ["online_public_service_use", "digital", "higher", ["share"], "%"],
  ["cashless_transactions", "digital", "higher", ["share"], "%"],
  ["bts_stations", "digital", "higher", ["count"], "count"],
  ["mobile_coverage", "digital", "higher", ["share"], "%"],
  ["iso9001_agencies", "digital", "higher", ["count"], "count"],
  ["project06_model_group", "digital", "higher", ["rank"], "rank"],
] as const satisfies readonly Row[];

/** Id of an indicator of the catalogue. */
export type IndicatorId = (typeof ROWS)[number][0];

/** Every indicator, in the order in which the page lists them. */
export const INDICATORS: readonly Indicator[] = (ROWS as readonly Row[]).map(([id, theme, direction, measures, unit, scoreMax]) => ({
  id,
  theme,
  direction,
  measures,
  unit,
  ...(scoreMax === undefined ? {} : { scoreMax }),
}));

/** Indicators by id. */
export const INDICATOR_BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/**
 * What a value can be, by indicator and unit, for any province and any year since 2010: wider by a factor of ten or more than what the General Statistics
 * Office has published, so that a slip of a magnitude is still read as stated, and a figure of something else is not.
 */
const PLAUSIBLE: Readonly<Partial<Record<IndicatorId, Readonly<Record<string, readonly [number, number]>>>>> = {
  grdp: { VND: [1e10, 1e18], USD: [1e7, 1e13] },
  grdp_growth: { "%": [-40, 80] },
  grdp_per_capita: { VND: [1e6, 1e10], USD: [100, 1e6] },
  budget_revenue: { VND: [1e9, 1e16], USD: [1e6, 1e12] },
  digital_economy_share: { "%": [0.1, 90] },
  agriculture_share: { "%": [0, 90] },
  industry_share: { "%": [0, 95] },
  services_share: { "%": [0, 95] },
  hdi: { index: [0.3, 1] },
  population: { persons: [1e5, 2e8] },
  bts_stations: { count: [5, 1e6] },
};

/** Whether a value of an indicator can be: true where the catalogue does not say. */
export function isPlausible(indicator: string, unit: string, value: number): boolean {
  const range = PLAUSIBLE[indicator as IndicatorId]?.[unit];
  return range === undefined || (value >= range[0] && value <= range[1]);
}
