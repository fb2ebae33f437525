import type { Locator } from "@playwright/test";
import { messages } from "../../src/i18n/index.ts";
import { areaName, cell, dataset, drawn, marks, openFilter, openNotebook, option, settled, statements } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");

/** What is drawn of the rankings under a condition, by the dataset itself. */
function ranks(keeps: (observation: (typeof statements)[number]) => boolean): Set<string> {
  const found = statements.filter(
    (one) => one.measure === "rank" && ["pii", "dti", "pci"].includes(one.indicator) && one.kind === "actual" && keeps(one),
  );
  return new Set(found.map(({ id }) => id));
}

const chip = (of: Locator, name: string) =>
  of.getByRole("list", { name: t.filters.active }).getByRole("button", { name: t.actions.remove(name) });

test("a province is found without its diacritics, chosen, and the figure keeps only it until the chip is taken away", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank");
  const before = await drawn(figure);
  const menu = await openFilter(figure, t, "area");
  await menu.getByRole("combobox").fill("ha tinh");
  await expect(menu.getByRole("option")).toHaveCount(1);
  await option(menu, "Hà Tĩnh").click();
  await expect(option(menu, "Hà Tĩnh")).toHaveAttribute("aria-selected", "true");
  await expect(chip(figure, "Hà Tĩnh")).toBeVisible();
  await expect.poll(async () => new Set(await drawn(figure))).toEqual(ranks(({ area }) => area === "ha-tinh"));
  await expect(figure.getByRole("heading", { level: 2 })).toContainText("Hà Tĩnh");
  await expect(figure.getByRole("heading", { level: 2 })).not.toContainText("Bắc Ninh");

  await menu.getByRole("button", { name: t.actions.close }).click();
  await chip(figure, "Hà Tĩnh").click();
  await expect.poll(() => drawn(figure)).toEqual(before);
  await expect(figure.locator(".chip")).toHaveCount(0);
});

test("a search that finds nothing says so", async ({ page }) => {
  await openNotebook(page);
  const menu = await openFilter(cell(page, "amount"), t, "indicator");
  await menu.getByRole("combobox").fill("zebra");
  await expect(menu.getByRole("status")).toHaveText(t.filters.noMatch("zebra"));
  await expect(menu.getByRole("option")).toHaveCount(0);
});

for (const field of ["area", "indicator", "period", "kind", "source"] as const) {
  test(`the filter by ${field} offers what exists under the other filters, and nothing else`, async ({ page }) => {
    await openNotebook(page, "1;lang=en/matrix;indicator=pii,dti;kind=actual");
    const menu = await openFilter(cell(page, "matrix"), t, field);
    // Published tables are there to be chosen, whatever is chosen.
    const left = (field === "source" ? dataset.observations : statements).filter(
      ({ indicator, kind }) => (field === "indicator" || ["pii", "dti"].includes(indicator)) && (field === "kind" || kind === "actual"),
    );
    await expect(menu.getByRole("option")).toHaveCount(new Set(left.map((one) => one[field])).size);
    const counts = await menu.locator(".option .count").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(left.length);
  });
}

test("choosing an edition leaves only its provinces to choose", async ({ page }) => {
  await openNotebook(page, "1;lang=en/rank;indicator=pii;period=2024");
  const menu = await openFilter(cell(page, "rank"), t, "area");
  await expect(menu.getByRole("option")).toHaveText([/Bắc Ninh/, /Hà Tĩnh/]);
});

test("a choice that leaves nothing says so and offers the way back", async ({ page }) => {
  await openNotebook(page, "1;lang=en/rank;indicator=pii;period=2024;area=bac-ninh,thai-nguyen");
  const figure = cell(page, "rank");
  const before = await drawn(figure);
  await chip(figure, "Bắc Ninh").click();
  await expect(figure).toContainText(t.filters.nothingLeft);
  await expect(marks(figure)).toHaveCount(0);
  await figure.getByRole("button", { name: t.actions.undo }).click();
  await expect.poll(() => drawn(figure)).toEqual(before);
});

test("an empty cell from a link offers to clear its filters", async ({ page }) => {
  await openNotebook(page, "1;lang=en/rank;indicator=pii;period=2024;area=thai-nguyen");
  const figure = cell(page, "rank");
  await expect(figure).toContainText(t.filters.nothingLeft);
  await figure.getByRole("button", { name: t.actions.clearFilters }).click();
  await expect(figure.locator(".chip")).toHaveCount(0);
  await expect.poll(async () => new Set(await drawn(figure))).toEqual(ranks(() => true));
});

test("filters work by keyboard alone, and the focus is never lost", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank");
  await figure.getByRole("button", { name: t.actions.filter }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  while (
    !(await figure
      .locator(".menu > button")
      .first()
      .evaluate((button) => button === document.activeElement))
  )
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("bac gia");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(chip(figure, "Bắc Giang")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(figure.getByRole("dialog")).toHaveCount(0);
  await expect(figure.locator(".menu > button").first()).toBeFocused();
  await expect.poll(async () => new Set(await drawn(figure))).toEqual(ranks(({ area }) => area === "bac-giang"));
  await chip(figure, "Bắc Giang").focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => new Set(await drawn(figure))).toEqual(ranks(() => true));
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});

test("rankings can show scores instead of ranks", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank");
  await figure.getByRole("button", { name: t.actions.filter }).click();
  await figure.getByLabel(t.fields.measure).selectOption("score");
  const scores = statements.filter(({ indicator, measure }) => indicator === "pii" && measure === "score").map(({ id }) => id);
  await expect.poll(async () => (await drawn(figure)).sort()).toEqual(scores.sort());
});

test("filters of one cell leave the others as they are", async ({ page }) => {
  await openNotebook(page);
  const amounts = await drawn(cell(page, "amount"));
  const menu = await openFilter(cell(page, "target"), t, "area");
  await option(menu, areaName("ninh-binh-2025")).click();
  await settled(page);
  await expect(cell(page, "target").getByRole("heading", { level: 2 })).not.toContainText("Hà Tĩnh");
  expect(await drawn(cell(page, "amount"))).toEqual(amounts);
});
