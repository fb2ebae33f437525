const BOM = "\uFEFF";

/** Writes rows of two cells or more as CSV: CRLF after each row (RFC 4180), quotes where they are needed, and the byte order mark by which Excel knows UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What a spreadsheet may take for a formula, or what looks like the guard itself. */
const GUARDED = /^(?:[\t\r\n']|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A text as a cell that no spreadsheet takes for a formula: it gets an apostrophe in front where it begins like one, or with an apostrophe. */
export function guardText(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text that `guardText` made a cell of. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
