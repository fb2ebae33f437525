import type { Dataset } from "../contract.ts";
import { ABOUT, sourceTitle, timeCovered, versionOf } from "./about.ts";

const download = (name: string, encodingFormat: string) => ({ "@type": "DataDownload", name, encodingFormat, contentUrl: `data/${name}` });

const present = (value: string | null, key: string): Record<string, string> => (value === null ? {} : { [key]: value });

/**
 * The dataset in schema.org's terms, as the page carries it in JSON-LD. Addresses are relative to the page, whose host is not known when it is
 * built; a reader resolves them against the page's own.
 *
 * @param names English names of indicators by their ids.
 */
export function schemaOrgDataset(dataset: Dataset, names: Readonly<Record<string, string>>): object {
  const { title, description, keywords, licence } = ABOUT;
  const { sources, observations, indicators } = dataset;
  const measured = new Set(observations.map(({ indicator }) => indicator));
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": "#dataset",
    url: "./",
    name: title,
    alternateName: ABOUT.name,
    description,
    keywords,
    version: versionOf(dataset),
    identifier: `sha256:${dataset.hash}`,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: [...new Set(sources.map(({ language }) => language))].sort(),
    spatialCoverage: { "@type": "Country", name: "Vietnam", identifier: "VN" },
    ...present(timeCovered(dataset), "temporalCoverage"),
    variableMeasured: indicators
      .filter(({ id }) => measured.has(id))
      .map(({ id, unit }) => ({ "@type": "PropertyValue", propertyID: id, name: names[id] ?? id, unitText: unit })),
    distribution: [
      download("observations.csv", "text/csv"),
      download("dataset.json", "application/json"),
      download("annotations.jsonld", "application/ld+json"),
      download("datapackage.json", "application/json"),
    ],
    citation: sources.map((source) => ({
      "@type": source.kind === "article" ? "Article" : "Dataset",
      name: sourceTitle(source),
      inLanguage: source.language,
      ...present(source.published, "datePublished"),
      ...(source.publisher === null ? {} : { publisher: { "@type": "Organization", name: source.publisher } }),
      ...present(source.url, "url"),
    })),
  };
}

/** JSON as the text of a <script> element: no "<" in it, so that nothing in the data can end the element or begin another. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
