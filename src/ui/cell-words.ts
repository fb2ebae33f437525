import { cataloguePlace } from "../charts/catalogue-order.ts";
import type { ChartContext } from "../charts/chart.ts";
import { findingOf } from "../charts/findings.ts";
import { findingText, type Speaker } from "../charts/words.ts";
import { formatList } from "../i18n/format.ts";
import { indicatorWords, messages } from "../i18n/index.ts";
import type { Cell } from "../notebook/spec.ts";
import type { Answer } from "./state/cell.svelte.ts";

/** What stands above a cell's figure. */
export interface CellWords {
  /** What is measured. */
  kick: string;
  /** What the rows say; null while there is no answer. */
  finding: string | null;
  /** How to read the figure. */
  how: string;
}

/** How many things are named before the rest is only counted by its absence. */
const NAMED = 3;

/** The words of a cell from its rows. */
export function cellWords(cell: Cell, answer: Answer | null, context: Speaker & Pick<ChartContext, "conflicts">): CellWords {
  const finding = answer === null ? null : findingOf({ ...answer, kind: cell.kind, measure: answer.cell.measure }, context);
  return {
    kick: kick(cell, answer, context),
    finding: finding && unbroken(findingText(finding, { ...context, area: (id) => tied(context.area(id)) })),
    how: how(cell, context),
  };
}

/** A name that stays on one line. */
const tied = (name: string): string => name.replaceAll(" ", "\u00a0");

/** Keeps a sign of percent with its number. */
const unbroken = (text: string): string => text.replaceAll(" %", "\u00a0%");

function kick(cell: Cell, answer: Answer | null, { language, area }: Speaker): string {
  const t = messages(language);
  const { name } = t.cells[cell.kind];
  if (cell.kind === "matrix") return `${name} · ${t.fields[cell.rows]} × ${t.fields[cell.columns]}`;
  if (answer === null) return name;
  const subjects =
    cell.kind === "rank"
      ? answer.rows
          .map(({ indicator }) => indicator)
          .sort((a, b) => cataloguePlace(a) - cataloguePlace(b))
          .map((indicator) => indicatorWords(indicator, language).short)
      : answer.rows.map((row) => area(row.area));
  const named = [...new Set(subjects)];
  return named.length === 0 || named.length > NAMED ? name : `${name} · ${formatList(named, language)}`;
}

function how({ kind, measure, view }: Cell, { language }: Speaker): string {
  const t = messages(language);
  if (view === "table") return t.cells[kind].purpose;
  return kind === "rank" ? t.charts.how[measure] : t.charts.how[kind];
}
