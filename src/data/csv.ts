/** A record of a CSV file; `line` is the line it begins on, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** What is not CSV in a file: a quotation mark inside a cell that is not quoted, text after a closing one, or one that is never closed. */
export interface CsvProblem {
  line: number;
  code: "stray-quote" | "open-quote";
}

/** The end of the line that begins at an index: LF, CRLF or CR; 0 where there is none. */
const breakAt = (text: string, at: number): number => (text[at] === "\n" ? 1 : text[at] === "\r" ? (text[at + 1] === "\n" ? 2 : 1) : 0);

/**
 * Reads comma-separated values as RFC 4180 has them, with quoted cells, any line ends and a byte order mark. Empty lines are passed over. A file
 * that is broken somewhere gives the records that can be told, and what is wrong; a quotation mark that is never closed ends the reading.
 */
export function parseCsv(text: string): { records: CsvRecord[]; problems: CsvProblem[] } {
  const records: CsvRecord[] = [];
  const problems: CsvProblem[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;

  /** Reads from after an opening quotation mark to after the closing one. */
  function quoted(): string | null {
    let cell = "";
    for (let from = at; ; from = at) {
      const close = text.indexOf('"', from);
      if (close < 0) return null;
      for (let i = from; i < close; i += Math.max(1, breakAt(text, i))) if (breakAt(text, i) > 0) line += 1;
      cell += text.slice(from, close);
      at = close + 1;
      if (text[at] !== '"') return cell;
      cell += '"';
      at += 1;
    }
  }

  function bare(): string {
    const from = at;
    while (at < text.length && text[at] !== "," && breakAt(text, at) === 0) at += 1;
    return text.slice(from, at);
  }

  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (;;) {
      const begins = line;
      const isQuoted = text[at] === '"';
      if (isQuoted) at += 1;
      const cell = isQuoted ? quoted() : "";
      if (cell === null) return { records, problems: [...problems, { line: begins, code: "open-quote" }] };
      const rest = bare();
      if (isQuoted ? rest !== "" : rest.includes('"')) problems.push({ line: begins, code: "stray-quote" });
      record.cells.push(cell + rest);
      if (text[at] !== ",") break;
      at += 1;
    }
    at += breakAt(text, at);
    line += 1;
    if (record.cells.length > 1 || record.cells[0] !== "") records.push(record);
  }
  return { records, problems };
}
