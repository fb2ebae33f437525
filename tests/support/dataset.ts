import { AREAS } from "../../src/data/areas.ts";
import { DATASET_VERSION, type Dataset, type Observation, type Source } from "../../src/data/contract.ts";
import { datasetHash } from "../../src/data/hash.ts";
import { INDICATORS } from "../../src/data/indicators.ts";

/** An observation for a test: Da Nang's national PII rank of 2023 in a source "a", but for what the test says. */
export function observationOf(differences: Partial<Observation> = {}): Observation {
  const observation: Observation = {
    id: "",
    area: "da-nang",
    indicator: "pii",
    measure: "rank",
    value: 4,
    unit: "rank",
    comparator: "=",
    period: "2023",
    kind: "actual",
    source: "a",
    evidence: { exact: "Da Nang came 4th.", prefix: "", suffix: "", start: 0, end: 17, number: { start: 13, end: 14 } },
    origin: "extracted",
    rule: "test",
    inherited: [],
    ...differences,
  };
  const { source, area, indicator, measure, kind, period, scope, outOf, value } = observation;
  return { ...observation, id: differences.id ?? [source, area, indicator, measure, kind, period, scope, outOf, value].join(":") };
}

/** A source for a test: an English article without a title, but for what the test says. */
export function sourceOf(differences: Partial<Source> & { id: string }): Source {
  return {
    kind: "article",
    language: "en",
    title: null,
    publisher: null,
    published: null,
    url: null,
    sha256: "0".repeat(64),
    ...differences,
  };
}

/** A dataset of the given observations with the whole gazetteer and catalogue, a source for each id named, and its true hash. */
export function datasetOf(observations: Observation[], differences: Partial<Dataset> = {}): Dataset {
  const dataset: Dataset = {
    version: DATASET_VERSION,
    compiler: "0.0.0",
    hash: "",
    sources: [...new Set(observations.map(({ source }) => source))].sort().map((id) => sourceOf({ id })),
    areas: [...AREAS],
    indicators: [...INDICATORS],
    observations,
    conflicts: [],
    checks: [],
    coverage: [],
    ...differences,
  };
  return { ...dataset, hash: datasetHash(dataset) };
}
