import { describe, expect, test } from "vitest";
import { schemaOrgDataset, scriptText } from "../../../src/data/export/schema-org.ts";
import { datasetOf, observationOf, sourceOf } from "../../support/dataset.ts";

const dataset = datasetOf(
  [
    observationOf({ period: "2021-03/2023" }),
    observationOf({ indicator: "grdp", measure: "amount", unit: "VND", kind: "target", period: "../2030", source: "b" }),
    observationOf({ period: null }),
  ],
  {
    sources: [
      sourceOf({ id: "a", language: "vi", title: "Một bài", url: "https://a.vn/1", published: "2025-07-17" }),
      sourceOf({ id: "b", language: "en", publisher: "A ministry" }),
    ],
  },
);

describe("the dataset in schema.org's terms", () => {
  const described = schemaOrgDataset(dataset, { pii: "Provincial Innovation Index" });

  test("says what it is about, when, where and in which languages", () => {
    expect(described).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      inLanguage: ["en", "vi"],
      spatialCoverage: { name: "Vietnam" },
      temporalCoverage: "2021/2030",
      isAccessibleForFree: true,
      identifier: `sha256:${dataset.hash}`,
    });
  });

  test("names what is measured, and nothing that is not", () => {
    expect(described).toMatchObject({
      variableMeasured: [
        { propertyID: "pii", name: "Provincial Innovation Index", unitText: "points" },
        { propertyID: "grdp", name: "grdp", unitText: "VND" },
      ],
    });
  });

  test("cites the articles with what is known of each", () => {
    expect(described).toMatchObject({
      citation: [
        { "@type": "Article", name: "Một bài", inLanguage: "vi", datePublished: "2025-07-17", url: "https://a.vn/1" },
        { "@type": "Article", name: "A ministry", publisher: { "@type": "Organization", name: "A ministry" } },
      ],
    });
  });

  test("links to its files relative to the page", () => {
    const { distribution } = described as { distribution: { contentUrl: string; encodingFormat: string }[] };
    expect(
      distribution.map(({ contentUrl, encodingFormat }) => [new URL(contentUrl, "https://host.example/some/path/").href, encodingFormat]),
    ).toEqual([
      ["https://host.example/some/path/data/observations.csv", "text/csv"],
      ["https://host.example/some/path/data/dataset.json", "application/json"],
      ["https://host.example/some/path/data/annotations.jsonld", "application/ld+json"],
      ["https://host.example/some/path/data/datapackage.json", "application/json"],
    ]);
  });

  test("says nothing of time where no observation does", () => {
    expect(schemaOrgDataset(datasetOf([observationOf({ period: null })]), {})).not.toHaveProperty("temporalCoverage");
  });
});

test("nothing in the text of a script element can end it", () => {
  const value = { title: "</script><script>alert(1)</script><!-- <style>" };
  expect(scriptText(value)).not.toContain("<");
  expect(JSON.parse(scriptText(value))).toEqual(value);
});
