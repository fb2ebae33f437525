import type { Dataset, Evidence, Observation, TableEvidence } from "../contract.ts";
import { parseCsv } from "../csv.ts";
import { codePointsBefore } from "./code-points.ts";

/** Name of the file; its annotations are named relative to it. */
export const ANNOTATIONS_FILE = "annotations.jsonld";

/** RFC 7111: parts of a CSV file by their rows, of which the first is 1. */
const CSV_FRAGMENTS = "http://tools.ietf.org/rfc/rfc7111";

const row = (number: number) => ({ type: "FragmentSelector", conformsTo: CSV_FRAGMENTS, value: `row=${number}` });

/** Where the text of a source is to be looked up: places in code points, and the rows that begin on its lines. */
interface Places {
  codePoints: (units: number) => number;
  rowOnLine: (line: number) => number;
}

function placesOf(text: string): Places {
  let rows: Map<number, number> | undefined;
  return {
    codePoints: codePointsBefore(text),
    rowOnLine: (line) => {
      rows ??= new Map(parseCsv(text).records.map((record, i) => [record.line, i + 1]));
      const found = rows.get(line);
      if (found === undefined) throw new RangeError(`No row begins on line ${line}`);
      return found;
    },
  };
}

function targetOf({ source, evidence }: Observation, language: string, { codePoints, rowOnLine }: Places): object {
  if ("line" in evidence) return tableTarget(source, evidence, rowOnLine);
  const { exact, prefix, suffix, start, end }: Evidence = evidence;
  return {
    source: { id: `sources/${source}.txt`, type: "Text", format: "text/plain", language },
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: codePoints(start), end: codePoints(end) },
    ],
  };
}

function tableTarget(source: string, { line }: TableEvidence, rowOnLine: Places["rowOnLine"]): object {
  return { source: { id: `sources/${source}.csv`, type: "Dataset", format: "text/csv" }, selector: row(rowOnLine(line)) };
}

/** An AnnotationCollection with its one page. */
export interface Collection {
  "@context": string;
  id: string;
  type: "AnnotationCollection";
  label: string;
  total: number;
  first: { id: string; type: "AnnotationPage"; startIndex: 0; items: object[] };
}

/** The text of annotations.jsonld: JSON with an annotation a line, so that a change shows as the lines it changes. */
export function annotationsText(collection: Collection): string {
  const items = collection.first.items.map((item) => JSON.stringify(item)).join(",\n");
  const frame = JSON.stringify({ ...collection, first: { ...collection.first, items: [] } });
  return `${frame.slice(0, -"]}}".length)}\n${items}\n]}}\n`;
}

/**
 * The observations as a collection of W3C Web Annotations: each one's row of observations.csv, held to the words (or the row of a table) that state
 * it. Web Annotation counts in code points, the dataset in UTF-16 units. Identifiers are relative to the file.
 *
 * @param texts the text of each source by its id. Throws a RangeError where one is missing.
 */
export function annotationsOf({ observations, sources }: Dataset, texts: ReadonlyMap<string, string>): Collection {
  const places = new Map([...texts].map(([id, text]) => [id, placesOf(text)]));
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  const items = observations.map((observation, i) => {
    const at = places.get(observation.source);
    const language = languages.get(observation.source);
    if (!at || language === undefined) throw new RangeError(`${observation.source}: a source without its text`);
    return {
      id: `${ANNOTATIONS_FILE}#${encodeURIComponent(observation.id)}`,
      type: "Annotation",
      motivation: "describing",
      body: { source: { id: "observations.csv", type: "Dataset", format: "text/csv" }, selector: row(i + 2) },
      target: targetOf(observation, language, at),
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: ANNOTATIONS_FILE,
    type: "AnnotationCollection",
    label: "Đối Sánh: the words that state each observation",
    total: items.length,
    first: { id: `${ANNOTATIONS_FILE}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}
