import { BLOCKERS } from "./blockers.ts";
import { QUANTITY_RULES } from "./quantity-rules.ts";
import { WORD_RULES } from "./word-quantities.ts";
import { roleRule, type PeriodRole } from "./years.ts";

const ROLES: Readonly<Record<PeriodRole, true>> = {
  observation: true,
  span: true,
  base: true,
  deadline: true,
  since: true,
  vision: true,
  moment: true,
  "as-of": true,
};

/** How an indicator is found for a value, and how a table's cells are read. */
const FINDERS = [
  "indicator-before",
  "indicator-after",
  "indicator-of-list",
  "indicator-of-periods",
  "indicator-of-growth",
  "indicator-of-target",
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
  ...(Object.keys(ROLES) as PeriodRole[]).map(roleRule),
  ...FINDERS,
];
