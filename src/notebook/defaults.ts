import type { IndicatorId } from "../data/indicators.ts";
import { CELL_KINDS, FIELDS, type Cell, type CellKind, type CellSpec, type Field, type Filter, type NotebookSpec } from "./spec.ts";

type Choice = "view" | "rows" | "columns" | "value" | "sort" | "descending";

const CHOICES = {
  view: "figure",
  rows: "indicator",
  columns: "area",
  value: "value",
  sort: null,
  descending: false,
} as const satisfies Pick<Cell, Choice>;

const INDICES: IndicatorId[] = ["pii", "dti", "pci"];

const MONEY: IndicatorId[] = [
  "grdp",
  "grdp_per_capita",
  "agriculture_share",
  "industry_share",
  "services_share",
  "budget_revenue",
  "st_budget_share",
  "st_investment",
  "rd_share",
];

const FILTERS: Record<CellKind, Filter> = {
  rank: { indicator: INDICES, kind: ["actual"] },
  amount: { indicator: MONEY, measure: ["amount", "share"] },
  target: { kind: ["target", "estimate", "plan"] },
  matrix: {},
};

/** The notebook of an empty address: one cell of each kind, nothing chosen. */
export const DEFAULT_NOTEBOOK: NotebookSpec = { version: 1, cells: CELL_KINDS.map((kind) => ({ kind })) };

/** Whether a parameter of an address means anything in a cell of a kind: only a matrix has rows, columns and an order to choose. */
export function appliesTo(parameter: Field | Choice, kind: CellKind): boolean {
  return parameter === "view" || kind === "matrix" || !(parameter in CHOICES);
}

/** A cell's spec with every default of its kind in place; its filter has only fields that keep less than all. */
export function resolveCell(spec: CellSpec): Cell {
  const { kind } = spec;
  const own = choicesOf(spec);
  const measure = (kind === "rank" ? spec.measure : undefined) ?? "rank";
  const filter: Filter = { ...FILTERS[kind], ...spec.filter, ...(kind === "rank" ? { measure: [measure] } : {}) };
  for (const field of FIELDS) if (!filter[field]?.length) delete filter[field];
  return { ...CHOICES, ...own, kind, filter, measure };
}

/** A cell's spec without what repeats its kind's defaults, repeats itself or means nothing in its kind: its only form in an address. */
export function sparseCell(spec: CellSpec): CellSpec {
  const { kind, measure, unread } = spec;
  const choices = choicesOf(spec);
  for (const key of Object.keys(CHOICES) as Choice[]) if (choices[key] === CHOICES[key]) delete choices[key];
  const filter: Filter = {};
  for (const field of FIELDS) {
    const values = spec.filter?.[field];
    if (values === undefined || (kind === "rank" && field === "measure") || isSameSet(values, FILTERS[kind][field] ?? [])) continue;
    Object.assign(filter, { [field]: [...new Set<string | null>(values)] });
  }
  return {
    kind,
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(kind === "rank" && measure === "score" ? { measure } : {}),
    ...choices,
    ...(unread && unread.length > 0 ? { unread } : {}),
  };
}

/** A spec's own choices that mean something in its kind. */
function choicesOf(spec: CellSpec): Partial<Pick<CellSpec, Choice>> {
  const choices: Partial<Pick<CellSpec, Choice>> = {};
  for (const key of Object.keys(CHOICES) as Choice[]) {
    if (spec[key] !== undefined && appliesTo(key, spec.kind)) Object.assign(choices, { [key]: spec[key] });
  }
  return choices;
}

function isSameSet(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((value) => right.has(value));
}
