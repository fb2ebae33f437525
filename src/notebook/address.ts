import type { Dataset } from "../data/contract.ts";
import { readAll, writeAll } from "./codec-table.ts";
import type { IgnoredReason } from "./codec.ts";
import { appliesTo, DEFAULT_NOTEBOOK, resolveCell, sparseCell } from "./defaults.ts";
import { ADDRESS_VERSION, migrateAddress, MIGRATIONS, type Migration } from "./migrations.ts";
import { PARAMETERS, SETTINGS, type CellContext, type Parameters, type Vocabulary } from "./parameters.ts";
import { joinSegment, readable, splitAddress, type RawParameter } from "./raw-address.ts";
import { CELL_KINDS, FIELDS, type CellKind, type CellSpec, type NotebookSpec } from "./spec.ts";

/** A part of an address that was not taken as it stands. */
export interface Ignored {
  /** The part in words that a reader can find again in the address. */
  part: string;
  reason: IgnoredReason;
  /** Index of its cell among the notebook's; null for a part of the notebook. */
  cell: number | null;
}

/** An address read: a notebook that can be shown, and what of the address it is not. */
export interface ParsedAddress {
  notebook: NotebookSpec;
  ignored: Ignored[];
}

/** A notebook of more cells than this is cut; no page could show it. */
export const MAX_CELLS = 40;

/** How many characters of the dataset's hash an address carries. */
const DATA_LENGTH = 8;

/** The ids that a filter can name. */
export function vocabularyOf({ areas, indicators, sources }: Pick<Dataset, "areas" | "indicators" | "sources">): Vocabulary {
  const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  return { area: ids(areas), indicator: ids(indicators), source: ids(sources) };
}

/** The mark of a dataset that a notebook carries in `data`. */
export function dataMark(hash: string): string {
  return hash.slice(0, DATA_LENGTH);
}

/** Whether a notebook says that it was made on a dataset other than the one with this hash. */
export function isMadeOnOtherData({ data }: NotebookSpec, hash: string): boolean {
  return data !== undefined && !hash.startsWith(data);
}

/** Writes a notebook as the fragment of an address, # included: every cell, and of each only what differs from its kind's defaults. */
export function serializeAddress(notebook: NotebookSpec): string {
  const settings = writeAll(SETTINGS, { lang: notebook.lang, data: notebook.data }, undefined);
  const head = [String(ADDRESS_VERSION), ...settings, ...(notebook.unread?.settings ?? [])].join(";");
  return `#${[head, ...notebook.cells.map(writeCell), ...(notebook.unread?.cells ?? [])].join("/")}`;
}

/**
 * Reads the fragment of an address, with or without its #. Never throws: what cannot be read is named in `ignored`, what a later version may be
 * able to read is kept in `unread`, and an address without a cell is the default notebook.
 */
export function parseAddress(text: string, vocabulary?: Vocabulary, migrations: readonly Migration[] = MIGRATIONS): ParsedAddress {
  const ignored: Ignored[] = [];
  const raw = splitAddress(text);
  const current = migrateAddress(raw, migrations);
  if (raw.version === null) {
    const first = raw.cells.find(({ kind }) => isCellKind(kind));
    if (first) ignored.push({ part: first.kind, reason: "no-version", cell: null });
  } else if (!current) {
    ignored.push({ part: String(raw.version), reason: "version", cell: null });
  }
  const { settings, cells } = current ?? raw;

  const { values, unread: unreadSettings } = readAll(SETTINGS, settings, "setting", undefined, (part, reason) =>
    ignored.push({ part, reason, cell: null }),
  );
  const specs: CellSpec[] = [];
  const unreadCells: string[] = [];
  for (const segment of cells) {
    if (isCellKind(segment.kind) && specs.length < MAX_CELLS) {
      const cell = specs.length;
      specs.push(readCell(segment.kind, segment.parameters, vocabulary, (part, reason) => ignored.push({ part, reason, cell })));
    } else {
      unreadCells.push(joinSegment(segment));
      ignored.push({ part: readable(segment.kind), reason: isCellKind(segment.kind) ? "too-many" : "cell", cell: null });
    }
  }
  const unread = {
    ...(unreadSettings.length > 0 ? { settings: unreadSettings } : {}),
    ...(unreadCells.length > 0 ? { cells: unreadCells } : {}),
  };
  return {
    notebook: {
      version: ADDRESS_VERSION,
      ...values,
      cells: specs.length > 0 ? specs : structuredClone(DEFAULT_NOTEBOOK.cells),
      ...(Object.keys(unread).length > 0 ? { unread } : {}),
    },
    ignored,
  };
}

function isCellKind(kind: string): kind is CellKind {
  return (CELL_KINDS as readonly string[]).includes(kind);
}

function readCell(
  kind: CellKind,
  raw: RawParameter[],
  vocabulary: Vocabulary | undefined,
  report: (part: string, reason: IgnoredReason) => void,
): CellSpec {
  const columns = raw.find(([key]) => key === "columns")?.[1];
  const context: CellContext = { kind, columns: FIELDS.find((field) => field === columns) ?? resolveCell({ kind }).columns, vocabulary };
  const codecs = Object.fromEntries(
    Object.entries(PARAMETERS).filter(([key]) => appliesTo(key as keyof Parameters, kind)),
  ) as typeof PARAMETERS;
  const { values, unread } = readAll<Parameters, CellContext>(codecs, raw, "parameter", context, report);
  return toSpec(kind, values, unread);
}

function toSpec(kind: CellKind, values: Partial<Parameters>, unread: string[]): CellSpec {
  const filter = Object.fromEntries(FIELDS.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]));
  const choices = Object.fromEntries(Object.entries(values).filter(([key]) => !FIELDS.some((field) => field === key)));
  const measure = kind === "rank" && values.measure?.[0] === "score" ? { measure: "score" as const } : {};
  return sparseCell({ kind, filter, ...measure, ...choices, unread });
}

function writeCell(spec: CellSpec): string {
  const { kind, filter, measure, unread = [], ...choices } = sparseCell(spec);
  const values = { ...filter, ...(measure ? { measure: [measure] } : {}), ...choices };
  const context = { kind, columns: resolveCell(spec).columns, vocabulary: undefined };
  return [kind, ...writeAll<Parameters, CellContext>(PARAMETERS, values, context), ...unread].join(";");
}
