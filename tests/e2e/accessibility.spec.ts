import { messages } from "../../src/i18n/index.ts";
import { expectAccessible } from "./support/axe.ts";
import { LOOKS, takePicture, wear } from "./support/look.ts";
import { cell, evidence, inLanguage, marks, observations, openFilter, openNotebook } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

for (const look of LOOKS) {
  const t = messages(look.language);

  test(`everyone can use the page: ${look.name}`, async ({ page }) => {
    await wear(page, look);
    await openNotebook(page, `1;lang=${look.language}`);
    await takePicture(page, look.name);
    await expectAccessible(page);

    // A smaller notebook: axe looks at every value of a matrix.
    await openNotebook(page, `1;lang=${look.language}/rank/amount/matrix;indicator=grdp,pii`);
    const menu = await openFilter(cell(page, "rank"), t, "area");
    await expect(menu).toBeVisible();
    await expectAccessible(page);
    await menu.getByRole("button", { name: t.actions.close }).click();

    await marks(cell(page, "amount"), inLanguage("th", observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" }))).click();
    await expect(evidence(page).locator("blockquote")).toHaveCount(2);
    await expectAccessible(page);
  });
}

test("everyone can use tables, an empty cell, notes on the address, and the page without its data", async ({ page, complaints }) => {
  complaints.allow(/^console error: .*404/);
  await openNotebook(
    page,
    "1;lang=en;data=0123/rank;area=thai-nguyen;period=2024/target;view=table/matrix;rows=area;columns=indicator/tarot",
  );
  await expect(page.locator(".notice")).toBeVisible();
  await expectAccessible(page);
  await page.route("**/data/dataset.json", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "" }));
  await page.reload();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});

test("the first Tab leads past the header to the figures", async ({ page }) => {
  await openNotebook(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: messages("en").app.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
