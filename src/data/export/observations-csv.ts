import * as v from "valibot";
import type { Observation, Source } from "../contract.ts";
import { parseCsv } from "../csv.ts";
import { ObservationSchema } from "../schema.ts";
import { tableText, valueOf } from "./field.ts";
import { COMPARATOR_CODES, OBSERVATION_COLUMNS, columnValue, type ObservationColumn } from "./observation-columns.ts";

/** What is wrong with a place of a file that should hold observations; `column` is null for a whole line, `detail` is in no language. */
export interface ObservationsProblem {
  line: number;
  column: string | null;
  code: "stray-quote" | "open-quote" | "missing-column" | "repeated-column" | "cell-count" | "not-a-number" | "not-a-list" | "shape";
  detail: string;
}

/** The observations of a CSV file, or everything that is wrong with it. */
export type ParsedObservations = { status: "valid"; observations: Observation[] } | { status: "invalid"; problems: ObservationsProblem[] };

/** The text of observations.csv: UTF-8 with its mark, lines that end in CRLF, a row for each observation. */
export function writeObservations(observations: readonly Observation[], sources: readonly Source[]): string {
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  const columns = OBSERVATION_COLUMNS.map((column) => ({
    ...column,
    value: (observation: Observation) => (column.path === null ? languages.get(observation.source) : columnValue(observation, column.path)),
  }));
  return tableText(columns, observations);
}

/** Reads what `writeObservations` wrote, whatever the order of its columns and with any besides, into the same observations. */
export function readObservations(text: string): ParsedObservations {
  const { records, problems: broken } = parseCsv(text);
  if (broken.length > 0) return invalid(broken.map(({ line, code }) => ({ line, column: null, code, detail: "" })));
  const [head, ...rows] = records;
  const names = head?.cells ?? [];
  const columns = OBSERVATION_COLUMNS.filter(({ path }) => path !== null);
  const headProblems = columns.flatMap(({ name }): ObservationsProblem[] => {
    const times = names.filter((one) => one === name).length;
    if (times === 1) return [];
    return [{ line: head?.line ?? 1, column: name, code: times === 0 ? "missing-column" : "repeated-column", detail: "" }];
  });
  if (headProblems.length > 0) return invalid(headProblems);
  const places = columns.map((column) => ({ column, at: names.indexOf(column.name) }));
  const problems: ObservationsProblem[] = [];
  const observations: Observation[] = [];
  for (const { line, cells } of rows) {
    if (cells.length !== names.length) {
      problems.push({ line, column: null, code: "cell-count", detail: `${cells.length}/${names.length}` });
      continue;
    }
    const { observation, refused } = toObservation(places, cells);
    for (const problem of refused) problems.push({ line, ...problem });
    if (observation) observations.push(observation);
  }
  return problems.length > 0 ? invalid(problems) : { status: "valid", observations };
}

type Place = { column: ObservationColumn; at: number };
type Refusal = Omit<ObservationsProblem, "line">;

function toObservation(places: readonly Place[], cells: readonly string[]): { observation: Observation | null; refused: Refusal[] } {
  const of = places.some(({ column, at }) => column.name === "LINE" && cells[at] !== "") ? "table" : "article";
  const refused: Refusal[] = [];
  const observation: Tree = {};
  for (const { column, at } of places) {
    const cell = cells[at] ?? "";
    const value =
      column.of === undefined || column.of === of ? read(column, cell) : cell === "" ? undefined : { problem: "shape" as const };
    if (value === undefined) continue;
    if ("problem" in value) refused.push({ column: column.name, code: value.problem, detail: cell });
    else put(observation, (column.path as string).split("."), value.value);
  }
  if (refused.length > 0) return { observation: null, refused };
  const result = v.safeParse(ObservationSchema, observation, { abortEarly: true });
  if (result.success) return { observation: result.output, refused };
  const [issue] = result.issues;
  const path = `${v.getDotPath(issue)}.`;
  const place = places.find(({ column }) => path.startsWith(`${column.path}.`) || `${column.path}.`.startsWith(path));
  return { observation: null, refused: [{ column: place?.column.name ?? null, code: "shape", detail: issue.message }] };
}

const COMPARATOR_OF = new Map<string, string>(Object.entries(COMPARATOR_CODES).map(([comparator, code]) => [code, comparator]));

function read({ type, path, empty }: ObservationColumn, cell: string): ReturnType<typeof valueOf> | undefined {
  if (cell === "") return empty === undefined ? undefined : { value: empty === "list" ? [] : empty };
  return path === "comparator" ? { value: COMPARATOR_OF.get(cell) } : valueOf(type, cell);
}

interface Tree {
  [key: string]: unknown;
}

/** Puts a value at a path of an object that this file made. */
function put(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) tree[key] = value;
  else put((tree[key] ??= {}) as Tree, rest, value);
}

function invalid(problems: ObservationsProblem[]): ParsedObservations {
  return { status: "invalid", problems };
}
