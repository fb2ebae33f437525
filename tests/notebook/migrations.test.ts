import { describe, expect, test } from "vitest";
import { parseAddress } from "../../src/notebook/address.ts";
import { ADDRESS_VERSION, MIGRATIONS, type Migration } from "../../src/notebook/migrations.ts";

/** What a version before the first could have looked like: cells called charts, provinces called places. */
const renaming: Migration = {
  from: 0,
  date: "2026-11-22",
  reason: "Cells of kind league are now called rank, and their places are areas.",
  migrate: (address) => ({
    ...address,
    cells: address.cells.map(({ kind, parameters }) => ({
      kind: kind === "league" ? "rank" : kind,
      parameters: parameters.map(([key, value]) => [key === "place" ? "area" : key, value]),
    })),
  }),
};

describe("migrations", () => {
  test("bring an old link to what it meant", () => {
    const { notebook, ignored } = parseAddress("#0;lang=vi/league;place=da-nang,b%E1%BA%AFc", undefined, [renaming]);
    expect(notebook).toEqual({ version: 1, lang: "vi", cells: [{ kind: "rank", filter: { area: ["da-nang", "bắc"] } }] });
    expect(ignored).toEqual([]);
  });

  test("leave a present link alone", () => {
    expect(parseAddress("#1/rank;area=x", undefined, [renaming])).toEqual(parseAddress("#1/rank;area=x"));
  });

  test("that do not reach the present version are not needed to open a link", () => {
    expect(parseAddress("#0/rank", undefined, []).ignored).toEqual([{ part: "0", reason: "version", cell: null }]);
  });

  test("go from each version to the next, up to the present one", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: ADDRESS_VERSION - 1 }, (_, i) => i + 1));
  });
});
