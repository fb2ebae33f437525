import { TABLE_COLUMNS, type Observation, type TableColumn, type TableEvidence } from "../data/contract.ts";

/**
 * Holds an observation of a table against the table's text: its cells and its link must stand, in this order or another, on the line it names, and
 * the cell that gives its value must read as it. Reads by lines and knows nothing of the reader of CSV; a row that runs over several lines is
 * looked for as far as it says.
 *
 * @returns what is wrong, or null.
 */
export function verifyTableObservation(
  { id, evidence, measure, value, area, indicator, period }: Observation,
  text: string,
): string | null {
  const { line, columns, url } = evidence as TableEvidence;
  const cell = (column: TableColumn): string => columns[TABLE_COLUMNS.indexOf(column)] ?? "";
  const breaks = columns.reduce((sum, one) => sum + one.split(/\r\n|[\r\n]/).length - 1, 0);
  const row = text
    .split(/\r\n|[\r\n]/)
    .slice(line - 1, line + breaks)
    .join("\n");
  const stands = (words: string): boolean => row.includes(words.replaceAll('"', '""').replaceAll(/\r\n?/g, "\n"));
  const missing = [...columns, url].find((words) => !stands(words));
  if (missing !== undefined) return `${id}: line ${line} does not have “${missing}”`;
  if (cell("area") !== area || cell("indicator") !== indicator || cell("period") !== period)
    return `${id}: line ${line} is about something else`;
  const figure = cell(measure === "rank" ? "rank" : "score");
  return figure !== "" && Number(figure) === value ? null : `${id}: “${figure}” on line ${line} does not read as ${value}`;
}
