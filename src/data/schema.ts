import * as v from "valibot";
import {
  COMPARATORS,
  DATASET_VERSION,
  KINDS,
  LANGUAGES,
  MEASURES,
  NUMBER_CLASSES,
  ORIGINS,
  type Area,
  type Check,
  type Conflict,
  type Coverage,
  type Dataset,
  type Evidence,
  type Indicator,
  type Observation,
  type Source,
  type TableEvidence,
} from "./contract.ts";
import { parsePeriod } from "./period.ts";

const id = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hex"));
const period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== null, "not a period"),
);
const span = {
  start: count,
  end: count,
};

const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  ...span,
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  number: v.object(span),
});

const tableEvidence: v.GenericSchema<unknown, TableEvidence> = v.object({ line: count, columns: v.array(v.string()), url: v.string() });

const source: v.GenericSchema<unknown, Source> = v.object({
  id,
  kind: v.picklist(["article", "table"]),
  language: v.picklist(LANGUAGES),
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  url: v.nullable(v.string()),
  sha256,
  work: v.exactOptional(id),
});

const area: v.GenericSchema<unknown, Area> = v.object({
  id,
  kind: v.picklist(["province", "region", "country"]),
  nameVi: v.string(),
  name: v.string(),
  iso: v.nullable(v.string()),
  region: v.nullable(id),
  validFrom: v.nullable(v.string()),
  validTo: v.nullable(v.string()),
  mergedInto: v.nullable(id),
  mergedFrom: v.array(id),
});

const indicator: v.GenericSchema<unknown, Indicator> = v.object({
  id,
  theme: v.picklist(["ranking", "economy", "science", "digital", "people"]),
  direction: v.picklist(["lower", "higher", "none"]),
  measures: v.array(v.picklist(MEASURES)),
  unit: v.string(),
  scoreMax: v.exactOptional(finite),
});

/** One observation as src/data/contract.ts has it. */
export const ObservationSchema: v.GenericSchema<unknown, Observation> = v.object({
  id,
  area: id,
  indicator: id,
  measure: v.picklist(MEASURES),
  value: finite,
  low: v.exactOptional(finite),
  high: v.exactOptional(finite),
  unit: v.string(),
  comparator: v.picklist(COMPARATORS),
  period: v.nullable(period),
  kind: v.picklist(KINDS),
  scope: v.exactOptional(id),
  outOf: v.exactOptional(count),
  base: v.exactOptional(period),
  source: id,
  evidence: v.union([evidence, tableEvidence]),
  origin: v.picklist(ORIGINS),
  derivedFrom: v.exactOptional(v.array(id)),
  review: v.exactOptional(id),
  rule: v.string(),
  inherited: v.array(v.picklist(["area", "indicator", "period", "kind", "scope", "base", "unit"])),
});

const reason = v.object({ code: v.string(), params: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))) });

const conflict: v.GenericSchema<unknown, Conflict> = v.object({
  kind: v.picklist(["scale", "value", "kind", "period"]),
  observations: v.array(id),
  uses: v.nullable(id),
  reason,
});

const check: v.GenericSchema<unknown, Check> = v.object({
  observation: id,
  verdict: v.picklist(["confirmed", "differs", "not-found"]),
  against: v.array(v.string()),
  reason,
});

const coverage: v.GenericSchema<unknown, Coverage> = v.object({
  source: id,
  numbers: v.array(v.object({ ...span, text: v.string(), class: v.picklist(NUMBER_CLASSES), observations: v.array(id), by: v.string() })),
});

/** dataset.json as src/data/contract.ts has it; properties beyond the contract are dropped. */
export const DatasetSchema: v.GenericSchema<unknown, Dataset> = v.object({
  version: v.literal(DATASET_VERSION),
  compiler: v.string(),
  hash: sha256,
  sources: v.array(source),
  areas: v.array(area),
  indicators: v.array(indicator),
  observations: v.array(ObservationSchema),
  conflicts: v.array(conflict),
  checks: v.array(check),
  coverage: v.array(coverage),
});
