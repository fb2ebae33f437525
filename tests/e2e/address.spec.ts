import { messages } from "../../src/i18n/index.ts";
import { cell, dataset, drawn, openFilter, openNotebook, option, settled } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");
const mark = dataset.hash.slice(0, 8);

test("a choice stands readable in the address, and a reload gives the same page", async ({ page }) => {
  await openNotebook(page);
  const menu = await openFilter(cell(page, "rank"), t, "area");
  await option(menu, "Hà Tĩnh").click();
  await menu.getByRole("button", { name: t.actions.close }).click();
  await cell(page, "target").getByRole("button", { name: t.actions.table, exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#1;lang=en;data=${mark}/rank;area=ha-tinh/amount/target;view=table/matrix`);
  await settled(page);

  const state = () => page.locator("main").innerText();
  await cell(page, "rank").getByRole("button", { name: t.actions.filter }).click();
  const before = await state();
  await page.reload();
  await settled(page);
  await expect.poll(state).toBe(before);
});

test("back and forward walk through the choices", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank");
  const whole = await drawn(figure);
  const menu = await openFilter(figure, t, "area");
  await option(menu, "Hà Tĩnh").click();
  await expect(page).toHaveURL(/rank;area=ha-tinh\//);
  await settled(page);
  const one = await drawn(figure);
  await option(menu, "Bắc Ninh").click();
  await expect(page).toHaveURL(/rank;area=ha-tinh,bac-ninh\//);
  await settled(page);

  await page.goBack();
  await expect.poll(() => drawn(figure)).toEqual(one);
  await page.goBack();
  await expect.poll(() => drawn(figure)).toEqual(whole);
  await expect(figure.locator(".chip")).toHaveCount(0);
  await page.goForward();
  await expect.poll(() => drawn(figure)).toEqual(one);
});

test("the link of a cell opens a notebook of that cell alone, as its sender saw it", async ({ page, context, browser, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openNotebook(page, "1;lang=en/rank/amount/target;area=ninh-binh-2025;period=by-2030/matrix");
  await cell(page, "target").getByRole("button", { name: t.actions.link }).click();
  await expect(page.getByRole("status").filter({ hasText: t.actions.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}#1;lang=en;data=${mark}/target;period=by-2030;area=ninh-binh-2025`);

  const fresh = await browser.newContext({ locale: "vi" });
  const other = await fresh.newPage();
  await other.goto(link);
  await settled(other);
  await expect(other.locator("[data-cell]")).toHaveCount(1);
  await expect(other.locator(".notice")).toHaveCount(0);
  expect(await cell(other, "target").innerText()).toBe(await cell(page, "target").innerText());
  await fresh.close();
});

test("the link of the whole notebook carries every cell and the language", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openNotebook(page, "1;lang=vi/rank;measure=score/matrix;value=count");
  await page
    .getByRole("banner")
    .getByRole("button", { name: messages("vi").header.copyLink })
    .click();
  await expect(page.getByRole("status").filter({ hasText: messages("vi").actions.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}#1;lang=vi;data=${mark}/rank;measure=score/matrix;value=count`);
});

test("where the browser refuses to copy, the link can be taken by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openNotebook(page);
  await cell(page, "amount").getByRole("button", { name: t.actions.link }).click();
  const dialog = page.getByRole("dialog", { name: t.actions.copyByHand });
  await expect(dialog.getByRole("textbox")).toHaveValue(/#1;lang=en;data=[0-9a-f]{8}\/amount$/);
  await dialog.getByRole("button", { name: t.actions.close }).click();
  await expect(dialog).toBeHidden();
});

test("a link made on other data says so, until the note is taken away", async ({ page }) => {
  await openNotebook(page, "1;lang=en;data=0123456789/rank");
  const notice = page.locator(".notice");
  await expect(notice).toContainText(t.address.otherData("0123456789", dataset.hash.slice(0, 10)));
  await notice.getByRole("button", { name: t.actions.dismiss }).click();
  await expect(notice).toHaveCount(0);
});

test("a link made on this data has no note", async ({ page }) => {
  await openNotebook(page, `1;lang=en;data=${mark}/rank`);
  await expect(page.locator(".notice")).toHaveCount(0);
});

const BROKEN: { name: string; address: string; cells: string[]; said: [part: string, reason: string][] }[] = [
  {
    name: "an unknown kind of cell beside a known one",
    address: "1;lang=en/horoscope;sign=leo/rank;area=bac-ninh",
    cells: ["rank"],
    said: [["horoscope", "cell"]],
  },
  {
    name: "an unknown parameter, value and setting",
    address: "1;lang=en;mood=good/matrix;colour=red;value=median",
    cells: ["matrix"],
    said: [
      ["mood", "setting"],
      ["colour", "parameter"],
      ["median", "value"],
    ],
  },
  {
    name: "a province that the data does not know",
    address: "1;lang=en/rank;area=bac-ninh,atlantis",
    cells: ["rank"],
    said: [["atlantis", "unknown-area"]],
  },
  { name: "a newer version", address: "99;lang=en/rank", cells: ["rank"], said: [["99", "version"]] },
  { name: "no version", address: "rank;area=bac-ninh", cells: ["rank"], said: [["rank", "no-version"]] },
  {
    name: "a broken encoding",
    address: "1;lang=en/rank;area=%E0%A4%A/amount",
    cells: ["rank", "amount"],
    said: [["%E0%A4%A", "encoding"]],
  },
  {
    name: "another page's fragment",
    address: ":~<script>alert(1)</script>=&;;//%00",
    cells: ["rank", "amount", "target", "matrix"],
    said: [["", "cell"]],
  },
];

for (const { name, address, cells, said } of BROKEN) {
  test(`an address with ${name} opens what it can and says what was left out`, async ({ page }) => {
    page.on("dialog", () => {
      throw new Error("Text of an address became a script.");
    });
    await openNotebook(page, address);
    expect(await page.locator("[data-cell]").evaluateAll((all) => all.map((one) => one.getAttribute("data-cell")))).toEqual(cells);
    const items = page.locator(".notice li");
    for (const [part, reason] of said)
      await expect(items.filter({ hasText: t.address.reasons[reason] ?? "?" }).filter({ hasText: part })).not.toHaveCount(0);
  });
}

test("what this version cannot read is kept in the address for one that can", async ({ page }) => {
  await openNotebook(page, "1;lang=en/rank/horoscope;sign=leo");
  await cell(page, "rank").getByRole("button", { name: t.actions.table, exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#1;lang=en;data=${mark}/rank;view=table/horoscope;sign=leo`);
});

test("an address typed into an open page is followed", async ({ page }) => {
  await openNotebook(page);
  await page.evaluate(() => (location.hash = "#1;lang=en/amount;indicator=grdp"));
  await expect(page.locator("[data-cell]")).toHaveCount(1);
  await expect.poll(async () => (await drawn(cell(page, "amount"))).length).toBe(2);
});

test("the wordmark leads back to the notebook that the page begins with", async ({ page }) => {
  await openNotebook(page, "1;lang=en/matrix;rows=area;columns=kind");
  await page.getByRole("banner").getByRole("link").click();
  await expect(page.locator("[data-cell]")).toHaveCount(4);
});
