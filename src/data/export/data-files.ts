import type { Dataset } from "../contract.ts";
import { serializeDataset } from "../serialize-dataset.ts";
import { ANNOTATIONS_FILE, annotationsOf, annotationsText } from "./annotations.ts";
import { AREA_COLUMNS, SOURCE_COLUMNS, indicatorColumns, type IndicatorNames } from "./code-lists.ts";
import { dataPackageOf, type PackagedFile } from "./data-package.ts";
import { dataReadme } from "./data-readme.ts";
import { tableText } from "./field.ts";
import { OBSERVATION_COLUMNS } from "./observation-columns.ts";
import { writeObservations } from "./observations-csv.ts";

/**
 * The texts of the files in public/data by their names: the dataset, the same for spreadsheets and statistics programs, what describes them to
 * programs and to people. They hang on nothing but the arguments.
 *
 * @param texts the text of each source by its id
 * @param names of the indicators, for people
 */
export function dataFiles(dataset: Dataset, texts: ReadonlyMap<string, string>, names: IndicatorNames): Map<string, string> {
  const csv = "text/csv";
  const packaged: PackagedFile[] = [
    {
      path: "observations.csv",
      title: "Observations",
      description:
        "One row for each statement of one value, with its evidence. Text that a spreadsheet could take for a formula has an apostrophe before it.",
      mediatype: csv,
      text: writeObservations(dataset.observations, dataset.sources),
      table: {
        fields: OBSERVATION_COLUMNS,
        references: { REF_AREA: "areas", INDICATOR: "indicators", SCOPE: "areas", SOURCE_ID: "sources" },
      },
    },
    {
      path: "areas.csv",
      title: "Areas",
      description: "The provinces before and after the merger of 1 July 2025, the regions and the country.",
      mediatype: csv,
      text: tableText(AREA_COLUMNS, dataset.areas),
      table: { fields: AREA_COLUMNS, references: { REGION: "", MERGED_INTO: "" } },
    },
    {
      path: "indicators.csv",
      title: "Indicators",
      description: "What is measured, and which way is better.",
      mediatype: csv,
      text: tableText(indicatorColumns(names), dataset.indicators),
      table: { fields: indicatorColumns(names), references: {} },
    },
    {
      path: "sources.csv",
      title: "Sources",
      description: "The articles and the published tables that the observations come from.",
      mediatype: csv,
      text: tableText(SOURCE_COLUMNS, dataset.sources),
      table: { fields: SOURCE_COLUMNS, references: {} },
    },
    {
      path: "dataset.json",
      title: "Dataset",
      description:
        "Everything in one file: the four tables, where sources disagree, what published tables confirm, and what became of every number of every article.",
      mediatype: "application/json",
      text: serializeDataset(dataset),
    },
    {
      path: ANNOTATIONS_FILE,
      title: "Annotations",
      description: "W3C Web Annotations that hold each row of observations.csv to the words that state it.",
      mediatype: "application/ld+json",
      text: annotationsText(annotationsOf(dataset, texts)),
    },
  ];
  return new Map([
    ...packaged.map(({ path, text }) => [path, text] as const),
    ["datapackage.json", `${JSON.stringify(dataPackageOf(dataset, packaged), null, 2)}\n`],
    ["README.md", dataReadme(dataset, packaged)],
  ]);
}
