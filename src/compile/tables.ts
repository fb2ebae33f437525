import { TABLE_COLUMNS, type Observation, type Source, type TableColumn } from "../data/contract.ts";
import { sha256Hex } from "../data/hash.ts";
import { parseCsv, type CsvRecord } from "../data/csv.ts";
import { tableProblemText, type TableProblem } from "./table-problems.ts";
import { rowObservations, rowProblems, toTableRow, type TableRow } from "./table-rows.ts";

/** Where published tables lie, as errors name it. */
const TABLES_FOLDER = "seeds/tables";

/** A published table: the source, its text, and what its rows state. */
export interface Table {
  source: Source;
  text: string;
  observations: Observation[];
}

const byLine = (a: TableProblem, b: TableProblem): number => a.line - b.line;

const isColumn = (name: string): name is TableColumn => (TABLE_COLUMNS as readonly string[]).includes(name);

function headProblems({ line, cells }: CsvRecord): TableProblem[] {
  const problem = (code: TableProblem["code"], name: string, more: TableProblem["params"] = {}): TableProblem => ({
    line,
    column: null,
    code,
    params: { name, ...more },
  });
  return [
    ...cells.filter((name) => !isColumn(name)).map((name) => problem("unknown-column", name, { known: TABLE_COLUMNS.join(", ") })),
    ...cells.filter((name, at) => isColumn(name) && cells.indexOf(name) < at).map((name) => problem("repeated-column", name)),
    ...TABLE_COLUMNS.filter((name) => !cells.includes(name)).map((name) => problem("missing-column", name)),
  ];
}

/** The claims that a row makes, as keys: a rank among N, a value. */
function claimsOf({ indicator, period, area, rank, score, out_of }: TableRow): [TableColumn, string][] {
  const claim = [indicator, period, area];
  return [
    ...(rank === "" ? [] : [["rank", JSON.stringify([...claim, "rank", out_of])] as [TableColumn, string]]),
    ...(score === "" ? [] : [["score", JSON.stringify([...claim, "score"])] as [TableColumn, string]]),
  ];
}

function repeatedClaims(rows: readonly TableRow[]): TableProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) =>
    claimsOf(row).flatMap(([column, claim]): TableProblem[] => {
      const line = first.get(claim);
      if (line !== undefined) return [{ line: row.line, column, code: "repeated-claim", params: { line } }];
      first.set(claim, row.line);
      return [];
    }),
  );
}

/**
 * Reads the text of a published table, one row a line under a first line that names the columns of TABLE_COLUMNS in any order. Any text gives an
 * answer: what its sound rows state, and everything that is wrong with it, by line. A file whose first line is not that states nothing.
 */
export function readTable(text: string, source: string): { observations: Observation[]; problems: TableProblem[] } {
  const { records, problems: broken } = parseCsv(text);
  const problems: TableProblem[] = broken.map(({ line, code }) => ({ line, column: null, code, params: {} }));
  if (text.includes("\uFFFD")) problems.push({ line: 1, column: null, code: "not-utf-8", params: {} });
  const [head, ...body] = records;
  if (head !== undefined) problems.push(...headProblems(head));
  if (head === undefined || body.length === 0) problems.push({ line: 1, column: null, code: "no-rows", params: {} });
  if (head === undefined || problems.some(({ code }) => code === "missing-column" || code === "repeated-column"))
    return { observations: [], problems: problems.sort(byLine) };
  const whole = body.filter(({ cells }) => cells.length === head.cells.length);
  for (const { line, cells } of body)
    if (cells.length !== head.cells.length)
      problems.push({
        line,
        column: null,
        code: "wrong-number-of-fields",
        params: { found: cells.length, expected: head.cells.length },
      });
  const rows = whole.map((record) => toTableRow(record, head.cells));
  for (const row of rows) problems.push(...rowProblems(row));
  const refused = new Set(problems.map(({ line }) => line));
  const sound = rows.filter(({ line }) => !refused.has(line));
  const repeated = repeatedClaims(sound);
  const again = new Set(repeated.map(({ line }) => line));
  const kept = sound.filter(({ line }) => !again.has(line));
  return {
    observations: kept.flatMap((row) => rowObservations(row, source)),
    problems: [...problems, ...repeated].sort(byLine),
  };
}

/**
 * Reads the published tables, by the name of their file without its ending, in the order given.
 *
 * @throws Error with a line for each thing that is wrong in any of them (file, line, column, reason), and what to do.
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>): Table[] {
  const problems: string[] = [];
  const tables = [...files].map(([id, bytes]): Table => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const { observations, problems: own } = readTable(text, id);
    problems.push(...own.map((problem) => tableProblemText(`${TABLES_FOLDER}/${id}.csv`, problem)));
    const source: Source = {
      id,
      kind: "table",
      language: "en",
      title: `${id}.csv`,
      publisher: null,
      published: null,
      url: null,
      sha256: sha256Hex(bytes),
    };
    return { source, text, observations };
  });
  if (problems.length > 0)
    throw new Error(`${problems.join("\n")}\nNothing was written. Mend these lines or take them out, then run npm run compile again.`);
  return tables;
}
