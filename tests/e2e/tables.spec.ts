import type { Page } from "@playwright/test";
import type { Check, Dataset, Observation } from "../../src/data/contract.ts";
import { datasetHash } from "../../src/data/hash.ts";
import { serializeDataset } from "../../src/data/serialize-dataset.ts";
import { messages } from "../../src/i18n/index.ts";
import { readCheck } from "../../src/i18n/read-check.ts";
import { expectAccessible } from "./support/axe.ts";
import { LOOKS, takePicture, wear } from "./support/look.ts";
import { areaName, cell, dataset, drawn, evidence, marks, observations, openFilter, openNotebook, option } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");
const table = dataset.sources.find(({ kind }) => kind === "table");
const byId = new Map(dataset.observations.map((observation) => [observation.id, observation]));
const published = new Set(dataset.observations.filter(({ origin }) => origin === "table").map(({ id }) => id));

/** A check with a verdict whose observation a rank cell draws, and whose table's row, where there is one, is of the same index. */
function checkWith(verdict: Check["verdict"]): { check: Check; stated: Observation } {
  for (const check of dataset.checks) {
    const stated = byId.get(check.observation);
    if (stated?.measure === "rank" && check.verdict === verdict && ["pii", "dti", "pci"].includes(stated.indicator))
      return { check, stated };
  }
  throw new Error(`No rank of an article is ${verdict}.`);
}

async function ids(page: Page): Promise<string[]> {
  const all = await page
    .locator("[data-cell] [data-observation]")
    .evaluateAll((found) => found.map((one) => one.getAttribute("data-observation") ?? ""));
  return all.flatMap((one) => one.split(" "));
}

test("the notebook shows what articles state, until the source of a table is chosen", async ({ page }) => {
  await openNotebook(page);
  expect((await ids(page)).filter((id) => published.has(id))).toEqual([]);

  const rank = cell(page, "rank");
  const menu = await openFilter(rank, t, "source");
  await option(menu, `${t.tables.name} · ${table?.title ?? ""}`).click();
  await expect.poll(async () => (await drawn(rank)).filter((id) => published.has(id)).length).toBeGreaterThan(60);
  expect((await drawn(rank)).every((id) => published.has(id))).toBe(true);
});

test("a table may be chosen beside an article, and both are drawn", async ({ page }) => {
  const { stated } = checkWith("confirmed");
  await openNotebook(page, `1;lang=en/rank;indicator=${stated.indicator};source=${table?.id ?? ""},${stated.source}`);
  const shown = await drawn(cell(page, "rank"));
  expect(shown).toContain(stated.id);
  expect(shown.some((id) => published.has(id))).toBe(true);
});

test("a gap of the matrix is one of the articles, whatever the tables have", async ({ page }) => {
  await openNotebook(page, "1;lang=en/matrix");
  await expect(cell(page, "matrix").getByText(t.matrix.missing.filtered)).toHaveCount(0);
});

test("the evidence of a table's value is its line, cell by cell, and the page that published it", async ({ page }) => {
  const [row] = observations({ origin: "table", indicator: "dti", measure: "rank", area: "da-nang" });
  await openNotebook(page, `1;lang=en/rank;indicator=dti;area=da-nang;source=${row.source}`);
  await marks(cell(page, "rank"), row).click();
  const panel = evidence(page);
  if (!("line" in row.evidence)) throw new Error("A table's evidence is its row.");
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(areaName("da-nang"));
  await expect(panel.getByRole("table", { name: t.tables.line(row.evidence.line, table?.title ?? "") })).toBeVisible();
  await expect(panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t.tables.columns.area }) })).toContainText(
    "da-nang",
  );
  await expect(panel.locator("mark")).toHaveText(String(row.value));
  await expect(panel.getByRole("row").filter({ has: page.locator("mark") })).toContainText(t.tables.columns.rank);
  await expect(panel.getByRole("link", { name: t.actions.openTable })).toHaveAttribute("href", row.evidence.url);
  await expect(panel.locator(".slots")).toContainText(t.origins.table);
  await expect(panel.locator("blockquote")).toHaveCount(0);
});

test("the evidence of a table's value names the articles that were held against it, with their sentences", async ({ page }) => {
  const { check, stated } = checkWith("confirmed");
  const row = byId.get(check.against[0] ?? "");
  if (row === undefined) throw new Error("A check that confirms names the row that does.");
  await openNotebook(page, `1;lang=en/rank;indicator=${row.indicator};area=${row.area};source=${row.source}`);
  await marks(cell(page, "rank"), row).first().click();
  await expect(evidence(page)).toContainText(t.checks.articles);
  if (!("exact" in stated.evidence)) throw new Error("An article's evidence is its words.");
  await expect(evidence(page).locator("blockquote").first()).toHaveText(stated.evidence.exact);
});

for (const language of ["en", "vi"] as const) {
  for (const verdict of ["confirmed", "not-found"] as const) {
    test(`a rank that is ${verdict} in the published tables says so in a sentence and by its sign (${language})`, async ({ page }) => {
      const { check, stated } = checkWith(verdict);
      await openNotebook(page, `1;lang=${language}/rank`);
      await marks(cell(page, "rank"), stated).click();
      const against = check.against.map((id) => byId.get(id)).filter((one) => one !== undefined);
      const held = evidence(page).locator(`.check[data-verdict=${verdict}]`);
      await expect(held.locator("p").first()).toHaveText(readCheck(check, stated, against, language));
      await expect(held.locator("p").first().locator("svg")).toBeVisible();
      const [first] = against;
      const link = held.getByRole("link", { name: messages(language).actions.openTable });
      if (first !== undefined && "url" in first.evidence) await expect(link.first()).toHaveAttribute("href", first.evidence.url);
      else await expect(link).toHaveCount(0);
    });
  }
}

test("a rank that differs from the published one says both, also of a dataset made elsewhere", async ({ page }) => {
  const { check, stated } = checkWith("confirmed");
  const row = byId.get(check.against[0] ?? "");
  if (row === undefined) throw new Error("A check that confirms names the row that does.");
  const other = { ...row, value: row.value + 20 };
  const differs: Check = { ...check, verdict: "differs", against: [row.id], reason: { code: "differs", params: {} } };
  const changed: Dataset = {
    ...dataset,
    observations: dataset.observations.map((one) => (one.id === row.id ? other : one)),
    checks: dataset.checks.map((one) => (one === check ? differs : one)),
  };
  const body = serializeDataset({ ...changed, hash: datasetHash(changed) });
  await page.route("**/data/dataset.json", (route) => route.fulfill({ contentType: "application/json", body }));
  await openNotebook(page, "1;lang=en/rank");
  await marks(cell(page, "rank"), stated).click();
  const held = evidence(page).locator(".check[data-verdict=differs] p").first();
  await expect(held).toHaveText(readCheck(differs, stated, [other], "en"));
  await expect(held).toContainText(/^Differs: .* says \d+.. of \d+, the article \d+/);
  await openNotebook(page, `1;lang=en/rank;indicator=${row.indicator};area=${row.area};source=${row.source}`);
  await marks(cell(page, "rank"), row).first().click();
  await expect(evidence(page).locator("[data-relation=differs]").first()).toContainText(t.evidence.differs);
});

test("what is not a rank or a score of the whole country says nothing of tables", async ({ page }) => {
  await openNotebook(page);
  const [amount] = observations({ indicator: "grdp", measure: "amount" });
  await marks(cell(page, "amount"), amount).click();
  await expect(evidence(page).locator(".check")).toHaveCount(0);
  await expect(evidence(page)).not.toContainText(t.checks.heading);
});

for (const look of LOOKS) {
  test(`a table's row and what it says of an article can be used by everyone and fit the page, ${look.name}`, async ({ page }) => {
    await wear(page, look);
    const { check, stated } = checkWith("confirmed");
    await openNotebook(page, `1;lang=${look.language}/rank`);
    await marks(cell(page, "rank"), stated).click();
    await expect(evidence(page).locator(".check")).toBeVisible();
    await expectAccessible(page, "[data-evidence]");
    await takePicture(page, `check-${look.name}`);

    const row = byId.get(check.against[0] ?? "");
    await openNotebook(page, `1;lang=${look.language}/rank;view=table;indicator=${stated.indicator};source=${table?.id ?? ""}`);
    await cell(page, "rank")
      .locator(`button[data-observation="${row?.id ?? ""}"]`)
      .click();
    await expect(evidence(page).getByRole("table")).toBeVisible();
    await expectAccessible(page, "[data-evidence]");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await takePicture(page, `table-row-${look.name}`);
  });
}
