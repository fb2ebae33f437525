import { expect, test } from "vitest";
import { parseAddress } from "../../src/notebook/address.ts";
import { resolveCell } from "../../src/notebook/defaults.ts";
import type { Cell } from "../../src/notebook/spec.ts";

const untouched: Omit<Cell, "kind" | "filter"> = {
  measure: "rank",
  view: "figure",
  rows: "indicator",
  columns: "area",
  value: "value",
  sort: null,
  descending: false,
};

/** What links of every version mean, defaults and all. To change one is to break links: write a migration instead, and add the new version's. */
const LINKS: [string, Cell[]][] = [
  [
    "#1/rank/target/matrix",
    [
      { ...untouched, kind: "rank", filter: { indicator: ["pii", "dti", "pci"], kind: ["actual"], measure: ["rank"] } },
      { ...untouched, kind: "target", filter: { kind: ["target", "estimate", "plan"] } },
      { ...untouched, kind: "matrix", filter: {} },
    ],
  ],
  [
    "#1;lang=vi;data=3fa9/rank;indicator=pii;measure=score;period=2023,2024;kind=all;area=bac-ninh,ha-tinh;view=table",
    [
      {
        ...untouched,
        kind: "rank",
        filter: { indicator: ["pii"], period: ["2023", "2024"], area: ["bac-ninh", "ha-tinh"], measure: ["score"] },
        measure: "score",
        view: "table",
      },
    ],
  ],
  [
    "#1/target;period=by-2030,from-2026,none;source=b%C3%A0i%201/matrix;rows=area;columns=period;value=latest;sort=2020_2025;descending=yes",
    [
      {
        ...untouched,
        kind: "target",
        filter: { kind: ["target", "estimate", "plan"], period: ["../2030", "2026/..", null], source: ["bài 1"] },
      },
      { ...untouched, kind: "matrix", filter: {}, rows: "area", columns: "period", value: "latest", sort: "2020/2025", descending: true },
    ],
  ],
];

test.each(LINKS)("%s means what it always meant", (link, cells) => {
  const { notebook, ignored } = parseAddress(link);
  expect(notebook.cells.map(resolveCell)).toEqual(cells);
  expect(ignored).toEqual([]);
});
