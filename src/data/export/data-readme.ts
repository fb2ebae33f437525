import type { Dataset } from "../contract.ts";
import { ABOUT, versionOf } from "./about.ts";
import type { PackagedFile } from "./data-package.ts";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

const columnsOf = ({ path, table: columns }: PackagedFile): string =>
  columns
    ? `### ${path}\n\n${table(
        ["column", "type", "holds"],
        columns.fields.map(({ name, type, description }) => [name, type, description]),
      )}\n`
    : "";

/** The text of public/data/README.md: what the files are, how to read, check and cite them, and whose they are. In English, for people. */
export function dataReadme(dataset: Dataset, files: readonly PackagedFile[]): string {
  const version = versionOf(dataset);
  return `# The data of Đối Sánh

${ABOUT.description}

Version ${version}. \`npm run compile\` writes everything here from \`seeds/\`, and the same seeds give the same bytes: nothing here is edited by hand.

## Files

${table(
  ["file", "is"],
  [
    ...files.map(({ path, description }) => [`[${path}](${path})`, description]),
    [
      "[datapackage.json](datapackage.json)",
      "Describes the files above to programs, with the columns, keys and hashes: a Data Package, version 2.",
    ],
    ["[sources/](sources/)", "The articles and tables themselves, byte for byte."],
  ],
)}

## Reading the CSV

UTF-8 with a byte order mark, commas, CRLF, quotes as in RFC 4180; an empty cell says nothing. Numbers have a decimal point and no marks between
thousands. Excel opens the files with their diacritics by a double click where the list separator is a comma; elsewhere take Data, From Text/CSV.

Text that begins with = + - or @, with a tab or a line break, has an apostrophe before it, so that no spreadsheet runs it as a formula; so has text
that begins with an apostrophe. Take one leading apostrophe off a cell of type string, and you have the text as it was. Numbers are left alone.

A rank is of SCOPE, among RANK_OF where that is stated: ranks among 63 provinces (until 30 June 2025) and among 34 do not compare. A target is
no fact: tell them apart by OBS_KIND. Where sources disagree, all their statements are here; \`conflicts\` in dataset.json names them, and \`checks\` says
what published tables confirm. Translations of one article share WORK in sources.csv and are one witness.

${files.map(columnsOf).filter(Boolean).join("\n")}
## Evidence

An article's observation quotes it: EXACT is the text of \`sources/SOURCE_ID.txt\` from START to END, PREFIX and SUFFIX stand around it, and the figure is from
NUMBER_START to NUMBER_END. All four count UTF-16 units from 0, as JavaScript, Java and C# index strings. annotations.jsonld has the same quotes as W3C Web
Annotation selectors, which count Unicode code points, as Python does. Decode the file as UTF-8 and change nothing in it, line ends included, before you count.
The quote of a derived observation states what it was worked out from. A table's observation names the LINE of \`sources/SOURCE_ID.csv\` and the page (URL) that published it.

## Citing

Name the version, which tells these data from any others, and with a value also the article or table that states it (sources.csv):

> Đối Sánh, version ${version}, dataset SHA-256 ${dataset.hash}. Value from: publisher, title, date, link of its SOURCE_ID.

## Licence

The selection and arrangement of the data come, like the code, under the ${ABOUT.licence.title} (LICENSE at the root of the project); figures as such are nobody's. ${ABOUT.rights}
`;
}
