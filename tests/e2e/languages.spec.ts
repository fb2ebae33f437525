import type { Page } from "@playwright/test";
import { formatDate } from "../../src/i18n/format.ts";
import { LOCALES, messages, type UiLanguage } from "../../src/i18n/index.ts";
import { cell, evidence, inLanguage, marks, observations, openFilter, openNotebook, settled } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";
import { saidBy, wordsOf, wordsOnlyIn } from "./support/words.ts";

const economy = observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" });

/** Opens about everything that the page can show at once: figures, a table, both kinds of menus, a conflict's evidence, a notice. */
async function openEverything(page: Page, language: UiLanguage): Promise<void> {
  const t = messages(language);
  await openNotebook(page, `1;lang=${language};mood=good/rank/amount/target/amount;view=table/matrix`);
  await cell(page, "matrix").getByRole("button", { name: t.actions.pivot }).click();
  await marks(cell(page, "amount").first(), inLanguage("th", economy)).click();
  await expect(evidence(page).locator("blockquote")).toHaveCount(2);
  await openFilter(cell(page, "rank"), t, "kind");
}

for (const [language, other] of [
  ["en", "vi"],
  ["vi", "en"],
] as const) {
  test(`no word of the page is left in ${other} when it speaks ${language}`, async ({ page }) => {
    await openEverything(page, other);
    await page.getByRole("button", { name: messages(language).languageNames[language] }).click();
    await openFilter(cell(page, "rank"), messages(language), "kind");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await settled(page);
    const foreign = wordsOnlyIn(other, language);
    expect(foreign.size).toBeGreaterThan(200);
    const left = (await saidBy(page)).flatMap((text) =>
      wordsOf(text)
        .filter((word) => foreign.has(word))
        .map((word) => `${word}: ${text.trim()}`),
    );
    expect(left).toEqual([]);
  });
}

test("the check for leftover words would find them", async ({ page }) => {
  await openEverything(page, "en");
  const english = wordsOnlyIn("en", "vi");
  const found = (await saidBy(page)).flatMap(wordsOf).filter((word) => english.has(word));
  expect(new Set(found).size).toBeGreaterThan(100);
});

test("quotes stay in their own language whatever the page speaks", async ({ page }) => {
  await openNotebook(page, "1;lang=vi");
  await marks(cell(page, "amount"), inLanguage("th", economy)).click();
  await expect(evidence(page).locator("blockquote").first()).toHaveAttribute("lang", "th");
  await expect(evidence(page).locator("blockquote").last()).toHaveAttribute("lang", "nb");
});

test("numbers and dates are written as each language writes them", async ({ page }) => {
  for (const [language, scale] of [
    ["en", "bn"],
    ["vi", "tỷ"],
  ] as const) {
    await openNotebook(page, `1;lang=${language}`);
    await expect(cell(page, "amount").locator("svg")).toContainText(`${new Intl.NumberFormat(LOCALES[language]).format(113_000)} ${scale}`);
    await expect(cell(page, "matrix")).toContainText(new Intl.NumberFormat(LOCALES[language]).format(42.83));
    await expect(cell(page, "rank").locator(".cell-foot")).toContainText(formatDate("2025-10-11", language));
  }
});

test("the language stands in the address, and back leads to the other one", async ({ page }) => {
  await openNotebook(page);
  await page.getByRole("button", { name: messages("en").languageNames.vi }).click();
  await expect(page).toHaveURL(/#1;lang=vi;/);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page).toHaveTitle(new RegExp(messages("vi").app.tagline));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("in a browser that prefers Vietnamese", () => {
  test.use({ locale: "vi-VN" });

  test("an address without a language speaks Vietnamese, and one with a language that one", async ({ page }) => {
    await page.goto("./");
    await settled(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    await openNotebook(page, "1;lang=en/rank");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
