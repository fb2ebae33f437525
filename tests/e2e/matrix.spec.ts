import type { Locator } from "@playwright/test";
import { formatValue } from "../../src/i18n/format.ts";
import { indicatorWords, messages } from "../../src/i18n/index.ts";
import { areaName, cell, observations, openNotebook, statements } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");

const column = (table: Locator, name: string) =>
  table.getByRole("columnheader").filter({ has: table.page().getByRole("button", { name, exact: true }) });

/** The cell of a row and a column, by their names. */
async function at(matrix: Locator, row: string, name: string): Promise<Locator> {
  const heads = await matrix.getByRole("columnheader").allInnerTexts();
  const place = heads.map((head) => head.trim()).indexOf(name);
  expect(place, `the column ${name} among ${heads.join(", ")}`).toBeGreaterThan(0);
  return matrix
    .getByRole("row")
    .filter({ has: matrix.page().getByRole("rowheader", { name: row, exact: true }) })
    .locator("td")
    .nth(place - 1);
}

test("the matrix holds every observation of the dataset, each leading to its evidence", async ({ page }) => {
  await openNotebook(page);
  const found = await cell(page, "matrix")
    .locator("td [data-observation]")
    .evaluateAll((all) => all.flatMap((one) => one.getAttribute("data-observation")?.split(" ") ?? []));
  expect(found.sort()).toEqual(statements.map(({ id }) => id).sort());
});

test("a cell with several values shows each of them with what tells them apart", async ({ page }) => {
  await openNotebook(page);
  const found = await at(cell(page, "matrix"), indicatorWords("pii", "en").short, "Bắc Ninh");
  for (const text of ["rank 6", "rank 11", "49.2 points", "42.83 points", "Red River Delta", "2023", "2024"])
    await expect(found).toContainText(text);
});

test("what is missing says why: not mentioned, a target only, or left out by the filters", async ({ page }) => {
  await openNotebook(page, "1;lang=en/matrix/matrix;kind=actual;indicator=pii,digital_economy_share/matrix;period=2024;indicator=pii,dti");
  const [all, actual, latest] = [0, 1, 2].map((place) => page.locator("[data-cell=matrix]").nth(place)) as [Locator, Locator, Locator];
  const name = (indicator: string) => indicatorWords(indicator, "en").short;
  await expect(await at(all, name("pii"), areaName("ninh-binh-2025"))).toContainText(t.matrix.missing["not-mentioned"]);
  await expect(await at(actual, name("digital_economy_share"), "Hà Tĩnh")).toHaveText(t.matrix.missing["target-only"]);
  await expect(await at(latest, name("dti"), "Bắc Ninh")).toHaveText(t.matrix.missing.filtered);
});

test("rows, columns and value can be chosen, and swapped", async ({ page }) => {
  await openNotebook(page);
  const matrix = cell(page, "matrix");
  await matrix.getByRole("button", { name: t.actions.pivot }).click();
  await matrix.getByLabel(t.matrix.rows).selectOption("source");
  await expect(matrix.getByRole("rowheader")).toHaveCount(new Set(statements.map(({ source }) => source)).size);
  await matrix.getByLabel(t.matrix.columns).selectOption("kind");
  await expect(column(matrix, t.kinds.actual)).toBeVisible();
  await matrix.getByLabel(t.matrix.value).selectOption("count");
  const counts = await matrix.locator("td button").allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(statements.length);

  await matrix.getByRole("button", { name: t.matrix.swap }).click();
  await expect(matrix.getByRole("rowheader", { name: t.kinds.actual, exact: true })).toBeVisible();
  await expect(matrix.getByRole("columnheader").first()).toHaveText(t.fields.kind);
});

test("the same field on both sides changes their places instead", async ({ page }) => {
  await openNotebook(page);
  const matrix = cell(page, "matrix");
  await matrix.getByRole("button", { name: t.actions.pivot }).click();
  await matrix.getByLabel(t.matrix.rows).selectOption("area");
  await expect(matrix.getByLabel(t.matrix.columns)).toHaveValue("indicator");
  await expect(matrix.getByRole("rowheader", { name: "Bắc Giang", exact: true })).toBeVisible();
});

test("latest values leave the earlier editions out", async ({ page }) => {
  await openNotebook(page, "1;lang=en/matrix;value=latest;indicator=pii");
  const found = await at(cell(page, "matrix"), indicatorWords("pii", "en").short, "Bắc Ninh");
  await expect(found).toContainText("rank 11");
  await expect(found).not.toContainText("rank 6");
});

test("a column sorts the rows up, down and not at all, and says which", async ({ page }) => {
  await openNotebook(page, "1;lang=en/matrix;rows=area;columns=indicator;indicator=pii,dti;measure=rank;period=2023");
  const matrix = cell(page, "matrix");
  const name = indicatorWords("pii", "en").short;
  const order = () => matrix.locator("tbody th").allInnerTexts();
  const natural = await order();
  const head = column(matrix, name);
  await expect(head).not.toHaveAttribute("aria-sort");

  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(order).toEqual(["Bắc Ninh", "Thái Nguyên", "Hà Tĩnh"]);
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect.poll(async () => (await order())[0]).toBe("Hà Tĩnh");
  await head.getByRole("button").click();
  await expect(head).not.toHaveAttribute("aria-sort");
  await expect.poll(order).toEqual(natural);
});

test("every cell can be seen as a table of its observations, sorted by any column", async ({ page }) => {
  await openNotebook(page);
  const money = cell(page, "amount");
  await money.getByRole("button", { name: t.actions.table, exact: true }).click();
  const table = money.getByRole("table");
  const [investment] = observations({ area: "ha-tinh", indicator: "st_investment" });
  await expect(table.locator(`[data-observation="${investment.id}"]`)).toHaveText(formatValue(investment, "en"));
  await expect(money.locator("svg[role=group]")).toHaveCount(0);

  const values = () =>
    table
      .locator("tbody [data-observation]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-observation") ?? ""))
      .then((ids) => ids.map((id) => statements.find((one) => one.id === id)).filter((one) => one?.unit === "VND"))
      .then((found) => found.map((one) => one?.value ?? Number.NaN));
  const head = column(table, t.fields.value);
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const up = await values();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await values()).toEqual([...up].reverse());

  await money.getByRole("button", { name: t.actions.figure, exact: true }).click();
  await expect(money.locator("svg[role=group]")).toBeVisible();
});
