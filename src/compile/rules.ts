import { BLOCKERS } from "./blockers.ts";
import { QUANTITY_RULES } from "./quantity-rules.ts";
import { WORD_RULES } from "./word-quantities.ts";
import { ROLE_RULES } from "./years.ts";

/** How an indicator is found for a value, and how a table's cells are read. */
const FINDERS = [
  "indicator-before",
  "indicator-after",
  "indicator-of-list",
  "indicator-of-periods",
  "indicator-of-growth",
  "indicator-of-target",
  "indicator-of-provinces",
  "indicator-from-earlier-sentence",
  "indicator-from-title",
  "table-rank",
  "table-value",
  "table-change",
];

/** The names of all rules that read an article: those that block numbers, make quantities, give years their roles, and find what is told. */
export const RULES: readonly string[] = [
  ...BLOCKERS.map(({ name }) => name),
  ...QUANTITY_RULES.map(({ name }) => name),
  ...WORD_RULES.map(({ name }) => name),
  ...Object.values(ROLE_RULES).map(({ name }) => name),
  ...FINDERS,
];
