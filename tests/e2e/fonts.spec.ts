import type { Page } from "@playwright/test";
import { cell, evidence, inLanguage, marks, observations, openNotebook } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

/** The states of the faces of a font family on the page. */
const statesOf = (page: Page, family: string) =>
  page.evaluate((name) => [...document.fonts].filter((face) => face.family.includes(name)).map(({ status }) => status), family);

test.describe("on a phone, where no quote is shown before a mark is chosen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("fonts for Thai and Lao come when a quote needs them, each by itself", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(...(/noto-sans-(?:thai|lao)/.exec(request.url()) ?? [])));
    await openNotebook(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await statesOf(page, "Be Vietnam Pro")).toContain("loaded");
    expect(asked).toEqual([]);
    expect([...(await statesOf(page, "Noto Sans Lao")), ...(await statesOf(page, "Noto Sans Thai"))]).toEqual(["unloaded", "unloaded"]);

    const [lao] = observations({ area: "bac-ninh", indicator: "pii", measure: "rank", period: "2023", scope: "viet-nam" });
    await marks(cell(page, "rank"), lao).click();
    await expect.poll(() => statesOf(page, "Noto Sans Lao")).toEqual(["loaded"]);
    expect(asked).toEqual(["noto-sans-lao"]);

    const thai = inLanguage("th", observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" }));
    await marks(cell(page, "amount"), thai).press("Enter");
    await expect.poll(() => statesOf(page, "Noto Sans Thai")).toEqual(["loaded"]);
    await expect(evidence(page).locator("blockquote").first()).toHaveCSS("font-family", /Noto Sans Thai/);
    expect(asked).toEqual(["noto-sans-lao", "noto-sans-thai"]);
  });
});
