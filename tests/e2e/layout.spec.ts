import type { Page } from "@playwright/test";
import { messages, UI_LANGUAGES } from "../../src/i18n/index.ts";
import { cell, drawn, evidence, marks, openFilter, openNotebook, settled } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const WIDTHS = [360, 390, 768, 1280];

/** What reaches beyond the sides of the window: the page itself, and words of its figures. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const words = [...document.querySelectorAll("svg[role=group] text, h1, h2, .how, .tools button, .cell-foot a")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...words.map((element) => element.textContent ?? ""),
    ];
  });
}

for (const language of UI_LANGUAGES) {
  const t = messages(language);
  test(`nothing reaches beyond the sides of the window at any width, in ${language}`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await openNotebook(page, `1;lang=${language}`);
      expect(await beyond(page), `at ${width} px`).toEqual([]);
      const menu = await openFilter(cell(page, "rank"), t, "source");
      expect(await beyond(page), `at ${width} px with a filter open`).toEqual([]);
      await menu.getByRole("button", { name: t.actions.close }).click();
      await cell(page, "matrix").getByRole("button", { name: t.actions.pivot }).click();
      await cell(page, "amount").getByRole("button", { name: t.actions.table, exact: true }).click();
      await marks(cell(page, "rank")).first().click();
      await expect(evidence(page).locator("blockquote").first()).toBeVisible();
      expect(await beyond(page), `at ${width} px with a table and the evidence open`).toEqual([]);
      await page.goto("about:blank");
    }
  });
}

test("figures are plotted anew for the width, with the same marks and letters of the same size", async ({ page }) => {
  await openNotebook(page);
  const figure = cell(page, "rank").locator(".figure");
  const ids = (await drawn(figure)).sort();
  const letters = () =>
    figure
      .locator("svg text")
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
  const before = await letters();
  for (const width of [900, 600, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(
        () =>
          figure.evaluate((host) => {
            const svg = host.querySelector("svg[role=group]");
            const width = Number(svg?.getAttribute("width"));
            return {
              "fills its room": width <= host.clientWidth && host.clientWidth - width < 8,
              "drawn at its own size, not scaled": Math.round(svg?.getBoundingClientRect().width ?? 0) === width,
            };
          }),
        `the figure at ${width} px`,
      )
      .toEqual({ "fills its room": true, "drawn at its own size, not scaled": true });
    await settled(page);
    expect(await letters()).toBe(before);
    expect((await drawn(figure)).sort()).toEqual(ids);
  }
});

test("what is pressed is large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openNotebook(page);
  const small = await page.locator(".tools button, .languages button, header .icon").evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility() && (width < 24 || height < 24) ? [one.outerHTML] : [];
    }),
  );
  expect(small).toEqual([]);
});

test("the colours that the reader chose stay, and the figures are drawn in them", async ({ page }) => {
  const t = messages("en");
  await openNotebook(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const stroke = () => cell(page, "rank").locator("svg circle").first().getAttribute("stroke");
  const [light, ink] = [await paper(), await stroke()];
  for (const theme of ["system", "light"] as const)
    await page.getByRole("button", { name: `${t.header.theme}: ${t.header.themes[theme]}` }).click();
  await expect(page.getByRole("button", { name: `${t.header.theme}: ${t.header.themes.dark}` })).toBeVisible();
  await expect.poll(paper).not.toBe(light);
  await expect.poll(stroke).not.toBe(ink);
  await page.reload();
  await settled(page);
  expect(await paper()).not.toBe(light);
});
