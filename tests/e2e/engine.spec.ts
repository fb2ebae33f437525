import type { Page } from "@playwright/test";
import { messages } from "../../src/i18n/index.ts";
import { cell, dataset, drawn, openFilter, openNotebook, option, settled, statements } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");

/** Longer than the engine is silent before it is given up. */
const FOUND_OUT = { timeout: 20_000 };

async function killWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("The page has no worker.");
  await worker.evaluate(() => self.close());
}

const said = (page: Page, sentence: string) => page.getByRole("status").filter({ hasText: sentence });

test("with its worker killed, a filter says so, and works again by itself", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank");
  const menu = await openFilter(figure, t, "area");
  await killWorker(page);
  await option(menu, "Hà Tĩnh").click();
  await expect(said(page, t.engine.lost)).toBeVisible(FOUND_OUT);
  await expect(said(page, t.engine.restarted)).toBeVisible(FOUND_OUT);
  const wanted = statements.filter(
    ({ area, indicator, measure }) => area === "ha-tinh" && ["pii", "dti", "pci"].includes(indicator) && measure === "rank",
  );
  await expect.poll(async () => (await drawn(figure)).sort(), FOUND_OUT).toEqual(wanted.map(({ id }) => id).sort());
  expect(page.workers()).toHaveLength(1);
});

test("with its worker killed, a pivot says so, and works again by itself", async ({ page }) => {
  await openNotebook(page);
  const matrix = cell(page, "matrix");
  await matrix.getByRole("button", { name: t.actions.pivot }).click();
  await killWorker(page);
  await matrix.getByLabel(t.matrix.rows).selectOption("kind");
  await expect(said(page, t.engine.lost)).toBeVisible(FOUND_OUT);
  await expect(said(page, t.engine.restarted)).toBeVisible(FOUND_OUT);
  await expect(matrix.getByRole("rowheader", { name: t.kinds.actual, exact: true })).toBeVisible(FOUND_OUT);
  await settled(page);
});

test("a worker that dies twice is started twice", async ({ page }) => {
  await openNotebook(page);
  const matrix = cell(page, "matrix");
  await matrix.getByRole("button", { name: t.actions.pivot }).click();
  for (const rows of ["kind", "source"] as const) {
    await killWorker(page);
    await matrix.getByLabel(t.matrix.rows).selectOption(rows);
    const [first] = new Set(statements.map((one) => one[rows]));
    const name = rows === "kind" ? t.kinds.actual : (dataset.sources.find(({ id }) => id === first)?.publisher ?? "none");
    await expect(matrix.getByRole("rowheader", { name }).first()).toBeVisible(FOUND_OUT);
    await settled(page);
  }
});

test("while the worker is gone the figures that were drawn stay, and marks still lead to their sentences", async ({ page }) => {
  await openNotebook(page);
  await killWorker(page);
  const mark = cell(page, "rank").locator("svg [role=button]").first();
  await mark.click();
  await expect(page.locator("[data-evidence] blockquote").first()).toBeVisible();
});

test("a host whose policy forbids the worker's code is told what to exempt", async ({ page, complaints }) => {
  complaints.allow(/unsafe-eval|Content Security Policy/);
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "script-src 'self'" } });
  });
  await page.goto("./#1;lang=en");
  await expect(said(page, t.engine["no-eval"])).toBeVisible();
});
