import type { Annotation } from "./annotations.ts";
import { areaMentions } from "./named-areas.ts";
import { ordinalSuffix } from "./blockers.ts";
import type { Document } from "./document.ts";
import { isRegion, LONGEST_GAP, readBetween, rowEnd, textCells, loneName } from "./flat-gaps.ts";
import { measure } from "./measure.ts";
import type { Numeral } from "./numerals.ts";
import { NATIONAL_SIZES } from "./quantity-rules.ts";

/** A number in a cell of a table that was flattened into text. */
export interface NumberAtom {
  kind: "number";
  start: number;
  end: number;
  /** With the unit or the words that belong to it. */
  right: number;
  numeral: Numeral;
  numerals: number[];
  value: number;
  integer: boolean;
  /** A sign or a word of change before it. */
  sign: 1 | -1 | 0;
  percent: boolean;
  points: boolean;
  /** A rank word or an ordinal's ending says that it is a rank. */
  ranked: boolean;
  /** It counts places gained or lost. */
  places: boolean;
  outOf?: number;
}

/** A name in a cell; null for one that stands where names stand but that nobody knows. */
export interface NameAtom {
  kind: "name";
  start: number;
  end: number;
  mention: Annotation | null;
}

/** A cell that says it has no value. */
export interface MissingAtom {
  kind: "missing";
  start: number;
  end: number;
}

export type Atom = NumberAtom | NameAtom | MissingAtom;

/** What stands between two atoms: line ends, column marks, and whether words such as "points" are among it. */
export interface Gap {
  newline: boolean;
  bars: number;
  mark: "" | ";" | ",";
  words: boolean;
}

/** Atoms with nothing between them but what may stand between the cells of a table; `gaps[i]` is what follows `atoms[i]`. */
export interface Run {
  atoms: Atom[];
  gaps: Gap[];
}

/** Names of areas, without regions that stand in a column of their own beside the province's name. */
function names(document: Document): NameAtom[] {
  const { annotations, frame, lower } = document;
  const regions = annotations.list("area").filter((name) => isRegion(name) && name.end <= frame.body.end);
  const all = [...areaMentions(document, 0, frame.body.end), ...regions].sort((a, b) => a.start - b.start);
  const kept = all.filter((name, index) => {
    const before = all[index - 1];
    return !(before && isRegion(name) && !isRegion(before) && /^[\s|,;(-]{1,6}$/.test(lower.slice(before.end, name.start)));
  });
  return kept.map((mention) => {
    const name = lower.slice(mention.start, mention.end);
    return {
      kind: "name",
      start: mention.start + name.length - name.trimStart().length,
      end: mention.start + name.trimEnd().length,
      mention,
    };
  });
}

/** Whether digits cannot be in a cell: parts of codes, and years. */
const isBarred = (document: Document, numeral: Numeral): boolean =>
  numeral.decimal === "" || (numeral.glued && ordinalSuffix(document, numeral) === 0) || /^(?:19|20|24|25|26)\d\d$/.test(numeral.raw);

const signBefore = ({ lower, annotations }: Document, start: number): 1 | -1 | 0 => {
  const sign = /(?:^|[\s|(])([-+▲▼↑↓]) ?$/.exec(lower.slice(Math.max(0, start - 4), start))?.[1];
  if (sign !== undefined) return sign === "-" || sign === "▼" || sign === "↓" ? -1 : 1;
  return annotations.before("up", start, 1) ? 1 : annotations.before("down", start, 1) ? -1 : 0;
};

/** The number of a cell at the index of a numeral; null where its unit is none that tables of indices and growth have. */
function numberAtom(document: Document, index: number): NumberAtom | null {
  const { numerals, annotations, lower } = document;
  const numeral = numerals[index] as Numeral;
  if (isBarred(document, numeral)) return null;
  const suffix = ordinalSuffix(document, numeral);
  const measured = measure(document, numeral.start, numeral.end);
  // "9 Dong Thap" is no sum of dong.
  const unit = measured.type === "money" ? (annotations.after("vnd", numeral.end, 1) ?? annotations.before("vnd", numeral.start, 1)) : null;
  const named = unit !== null && annotations.covering("area", unit.start) !== null;
  const { type, power, right } = named ? { type: "number", power: 0, right: numeral.end } : measured;
  const places = annotations.after("places", numeral.end, 1);
  const sign = signBefore(document, numeral.start);
  if (power !== 0 || !["number", "points", "percent", "persons"].includes(type) || (type === "persons" && suffix === 0)) return null;
  const next = numerals[index + 1];
  const size =
    next && lower.slice(numeral.end, next.start) === "/" && NATIONAL_SIZES.includes(Number(next.raw)) ? Number(next.raw) : undefined;
  const integer = /^\d{1,2}$/.test(numeral.raw);
  const ranked = suffix > 0 || size !== undefined || (integer && annotations.before("rank", numeral.start, 2) !== null && sign === 0);
  return {
    kind: "number",
    start: numeral.start,
    end: numeral.end,
    right: size === undefined ? Math.max(right, numeral.end + suffix) : (next as Numeral).end,
    numeral,
    numerals: size === undefined ? [index] : [index, index + 1],
    value: Number(numeral.decimal),
    integer,
    sign,
    percent: type === "percent",
    points: type === "points",
    ranked,
    places: integer && sign !== 0 && places !== null,
    ...(size === undefined ? {} : { outOf: size }),
  };
}

/** Cuts the names and numbers of an article into runs that may be rows of tables; each has a name and a number. */
export function findRuns(document: Document): Run[] {
  const areas = names(document);
  if (areas.length < 2) return [];
  const { numerals } = document;
  const end = document.frame.body.end;
  const runs: Run[] = [];
  let run: Run = { atoms: [], gaps: [] };
  const close = (): void => {
    if (run.atoms.some(({ kind }) => kind === "number") && run.atoms.some((atom) => atom.kind === "name" && atom.mention)) runs.push(run);
    run = { atoms: [], gaps: [] };
  };
  const push = (atom: Atom): void => {
    const last = run.atoms.at(-1);
    if (!last) {
      run.atoms.push(atom);
      return;
    }
    const from = last.kind === "number" ? last.right : last.end;
    const near = atom.start >= from && atom.start - from <= LONGEST_GAP;
    const between = near ? readBetween(document, from, atom.start) : null;
    if (between && between.unknown < 0) {
      for (const missing of between.missing) {
        run.gaps.push({ ...between, bars: 0 });
        run.atoms.push(missing);
      }
      run.gaps.push(between);
      run.atoms.push(atom);
      return;
    }
    const ended = between && last.kind === "number" && run.atoms.at(-2)?.kind === "name" ? rowEnd(document, from, atom.start) : null;
    if (ended) {
      run.gaps.push(ended);
      run.atoms.push(atom);
      return;
    }
    const name = between && last.kind === "number" && atom.kind === "number" ? loneName(document, from, atom.start) : null;
    const text = between && !name?.mention ? textCells(document, from, atom.start) : null;
    if (text) {
      run.gaps.push(text);
      run.atoms.push(atom);
      return;
    }
    const [left, right] = name ? [readBetween(document, from, name.start), readBetween(document, name.end, atom.start)] : [null, null];
    if (name && left && right && left.unknown < 0 && right.unknown < 0) {
      run.gaps.push(left, right);
      run.atoms.push(name, atom);
      return;
    }
    close();
    run.atoms.push(atom);
  };
  for (let i = 0, k = 0; i < numerals.length || k < areas.length;) {
    const numeral = numerals[i];
    const area = areas[k];
    if (area && (!numeral || area.start <= numeral.start)) {
      push(area);
      k++;
      while (i < numerals.length && (numerals[i] as Numeral).start < area.end) i++;
      continue;
    }
    if (!numeral || numeral.start >= end) break;
    // Only numbers near a name or a run are looked at closely.
    const last = run.atoms.at(-1);
    const near = (last && numeral.start - last.end <= LONGEST_GAP) || (area && area.start - numeral.end <= 3 * LONGEST_GAP);
    const atom = near ? numberAtom(document, i) : null;
    if (atom) push(atom);
    else close();
    i += atom ? atom.numerals.length : 1;
  }
  close();
  return runs;
}
