import type { Document } from "./document.ts";
import type { Atom, Gap, NameAtom, NumberAtom, Run } from "./flat-atoms.ts";
import type { TextSpan } from "./frame.ts";

/** A row of a flattened table: a name, and its numbers by their column's place beside it, -1 right before the name and 1 right after. */
export interface Row extends TextSpan {
  name: NameAtom;
  cells: Map<number, NumberAtom>;
}

/** Rows in one order of columns. `keys` are the places of the columns, in order; `numbers` all numbers that stand in the rows. */
export interface Rows extends TextSpan {
  rows: Row[];
  keys: number[];
  numbers: NumberAtom[];
  /** Whether column marks, not only order, say where a cell belongs. */
  marked: boolean;
}

interface Line {
  atoms: Atom[];
  /** Column marks before each atom of the line. */
  bars: number[];
  /** The atoms' indices in the run. */
  at: number[];
}

const isName = (atom: Atom): atom is NameAtom => atom.kind === "name";
const isNumber = (atom: Atom): atom is NumberAtom => atom.kind === "number";

function linesOf({ atoms, gaps }: Run): Line[] {
  const lines: Line[] = [];
  atoms.forEach((atom, index) => {
    const gap = gaps[index - 1];
    const line = lines.at(-1);
    if (line && gap && !gap.newline) {
      line.bars.push((line.bars.at(-1) as number) + gap.bars);
      line.atoms.push(atom);
      line.at.push(index);
    } else lines.push({ atoms: [atom], bars: [0], at: [index] });
  });
  return lines;
}

/** The commonest of some numbers, the greater of two that are equally common; 0 for none. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && number > best)) best = number;
  }
  return best;
}

/** Whether most of some whole numbers go up, or most go down, and none is beyond the number of provinces. */
export function isRunning(values: readonly number[]): boolean {
  if (values.length < 2 || values.some((value) => value < 1 || value > 64 || !Number.isInteger(value))) return false;
  let up = 0;
  let down = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) >= (values[i - 1] as number)) up++;
    if ((values[i] as number) <= (values[i - 1] as number)) down++;
  }
  return Math.max(up, down) >= 0.8 * (values.length - 1);
}

const spanOf = (atoms: readonly Atom[]): TextSpan => ({
  start: (atoms[0] as Atom).start,
  end: Math.max(...atoms.map((atom) => (atom.kind === "number" ? atom.right : atom.end))),
});

/** Rows of which each stands on a line of its own. */
function byLines(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  const own = lines.filter(({ atoms }) => atoms.filter(isName).length === 1 && atoms.some(isNumber));
  const marked = own.every(({ bars }) => (bars.at(-1) as number) > 0) && own.every(hasOwnCells);
  for (const { atoms, bars } of own) {
    const at = atoms.findIndex(isName);
    const cells = new Map<number, NumberAtom>();
    atoms.forEach((atom, index) => {
      const key = marked ? (bars[index] as number) - (bars[at] as number) : index - at;
      if (isNumber(atom)) cells.set(key, atom);
    });
    rows.push({ ...spanOf(atoms), name: atoms[at] as NameAtom, cells });
  }
  return rows;
}

/** Whether column marks part every two cells of a line. */
const hasOwnCells = ({ bars }: Line): boolean => bars.every((bar, index) => index === 0 || bar > (bars[index - 1] as number));

/** How many of the numbers between two names stand before the second, where their number is usual; found for the whole of a run. */
function numbersBefore(groups: readonly Atom[][], usual: number): number {
  const [first, last] = [groups[0] as Atom[], groups.at(-1) as Atom[]];
  let best = 0;
  let most = -1;
  for (let before = 0; before <= Math.min(usual, first.length); before++) {
    const ranks = groups.slice(0, -1).flatMap((group) => {
      const atom = group.at(-1);
      return atom && isNumber(atom) && before > 0 ? [atom.integer ? atom.value : 99] : [];
    });
    const score = (isRunning(ranks) ? 2 : 0) + (first.length === before ? 2 : 0) + (last.length === usual - before ? 1 : 0);
    if (score > most) [best, most] = [before, score];
  }
  return best;
}

/** Rows one after the other, told apart by the order of their cells only: one line, or a line for each cell. */
function byOrder({ atoms }: Run): Row[] {
  const names = atoms.flatMap((atom, index) => (isName(atom) ? [index] : []));
  const groups = [-1, ...names].map((from, k) => atoms.slice(from + 1, names[k] ?? atoms.length));
  const usual = mode(groups.slice(1, -1).map(({ length }) => length));
  const before = numbersBefore(groups, usual);
  const after = usual - before;
  const trailing: Atom[][] = [];
  const leading: Atom[][] = [];
  groups.forEach((group, k) => {
    // A group of another length has lost a cell or has one that is no table's: what may be a rank stands before the next name.
    const last = group.at(-1);
    const short = group.length < usual && k > 0 && k < groups.length - 1;
    const ranked = last !== undefined && last.kind === "number" && last.integer && !last.points && !last.percent;
    const lead = k === groups.length - 1 ? 0 : short && before === 1 ? (ranked ? 1 : 0) : before;
    const split = Math.max(0, group.length - lead);
    leading.push(group.slice(split));
    const rest = k === 0 ? [] : group.slice(0, split);
    // Which of several cells is missing cannot be told.
    trailing.push(rest.length < after && after > 1 ? [] : rest.slice(0, after));
  });
  return names.map((at, k) => {
    const name = atoms[at] as NameAtom;
    const lead = leading[k] as Atom[];
    const tail = trailing[k + 1] as Atom[];
    const cells = new Map<number, NumberAtom>();
    lead.forEach((atom, index) => {
      if (isNumber(atom)) cells.set(index - lead.length, atom);
    });
    tail.forEach((atom, index) => {
      if (isNumber(atom)) cells.set(index + 1, atom);
    });
    return { ...spanOf([...lead, name, ...tail]), name, cells };
  });
}

/** Whether what stands between two rows of one line parts them: a column mark, a semicolon or a space; a comma, where ranks lead the rows. */
function isBoundary(gap: Gap, keys: readonly number[]): boolean {
  if (gap.newline || gap.bars > 0) return true;
  if (gap.words) return false;
  return gap.mark !== "," || (keys.includes(-1) && keys.includes(1));
}

/** Whether rows that share lines read as a table, not as prose: nothing but marks stands in them and between them. */
function isTable({ atoms, gaps }: Run, rows: readonly Row[], keys: readonly number[]): boolean {
  const starts = new Set(rows.map(({ start }) => start));
  let sharing = 0;
  let wrong = 0;
  gaps.forEach((gap, index) => {
    const next = atoms[index + 1] as Atom;
    if (gap.newline) return;
    if (starts.has(next.start)) {
      sharing++;
      if (!isBoundary(gap, keys)) wrong++;
    } else if (gap.words) wrong += 0.5;
  });
  return sharing === 0 || wrong <= 0.1 * sharing;
}

/** The end of a row whose line goes on in words is prose: "3. Long An: 72.64 points, for the first time". */
function goesOn({ text }: Document, { end }: Row): boolean {
  const rest = text.slice(end, end + 90).split("\n")[0] as string;
  return /^[^|\t;]*\p{L}{2,}/u.test(rest) && !/^\s*[|\t]/.test(rest);
}

/** Reads a run as rows in one order of columns; null where it has no name with a number. */
export function readRows(document: Document, run: Run): Rows | null {
  const lines = linesOf(run);
  const single = lines.filter(({ atoms }) => atoms.filter(isName).length === 1 && atoms.some(isNumber)).length;
  const crowded = lines.filter(({ atoms }) => atoms.filter(isName).length > 1).length;
  const lined = single > 0 && crowded === 0 && single >= 0.6 * run.atoms.filter(isName).length;
  let rows = (lined ? byLines(lines) : byOrder(run)).filter(({ cells }) => cells.size > 0);
  const last = rows.at(-1);
  if (last && lines.length > 1 && goesOn(document, last)) rows = rows.slice(0, -1);
  while (rows.length > 0 && !(rows[0] as Row).name.mention) rows = rows.slice(1);
  while (rows.length > 0 && !(rows.at(-1) as Row).name.mention) rows = rows.slice(0, -1);
  if (rows.length === 0) return null;
  const counts = new Map<number, number>();
  for (const { cells } of rows) for (const key of cells.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].flatMap(([key, count]) => (count >= 0.4 * rows.length ? [key] : [])).sort((a, b) => a - b);
  if (!isTable(run, rows, keys)) return null;
  const span = { start: (rows[0] as Row).start, end: (rows.at(-1) as Row).end };
  const numbers = run.atoms.filter(isNumber).filter(({ start, end }) => start >= span.start && end <= span.end);
  const marked = lined && lines.some(({ bars }) => (bars.at(-1) as number) > 0);
  return { ...span, rows, keys, numbers, marked };
}
