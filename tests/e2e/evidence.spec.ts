import { formatDate } from "../../src/i18n/format.ts";
import { messages } from "../../src/i18n/index.ts";
import { cell, dataset, evidence, inLanguage, marks, observations, openNotebook } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");
const [sixth] = observations({ area: "bac-ninh", indicator: "pii", measure: "rank", period: "2023", scope: "viet-nam" });
const economy = observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" });
const lao = dataset.sources.find(({ id }) => id === sixth.source);

test("a click on a mark shows the sentence in its own language, with the number marked", async ({ page }) => {
  await openNotebook(page);
  await marks(cell(page, "rank"), sixth).click();
  const quote = evidence(page).locator("blockquote").first();
  if (!("exact" in sixth.evidence)) throw new Error("An article's evidence is its words.");
  await expect(quote).toHaveAttribute("lang", "lo");
  await expect(quote).toHaveText(sixth.evidence.exact);
  await expect(quote).toHaveText(/[\u0e80-\u0eff]/);
  await expect(quote.locator("mark")).toHaveText("6");
});

test("what was read is said in the page's language, so that one who reads no Lao can judge", async ({ page }) => {
  await openNotebook(page);
  await marks(cell(page, "rank"), sixth).click();
  await expect(evidence(page).locator(".reading")).toHaveText("rank 6 of all provinces, Provincial Innovation Index, 2023");
  await page.getByRole("button", { name: t.languageNames.vi }).click();
  await expect(evidence(page).locator(".reading")).toHaveText(/^hạng 6 .*chỉ số đổi mới sáng tạo cấp địa phương.*2023$/);
});

test("publisher, date, link, rule and what the sentence left to its context are named", async ({ page }) => {
  await openNotebook(page);
  await marks(cell(page, "rank"), sixth).click();
  const panel = evidence(page);
  await expect(panel.locator(".cite").first()).toContainText("mst.gov.vn");
  await expect(panel.locator(".cite").first()).toContainText(formatDate("2025-10-11", "en"));
  await expect(panel.getByRole("link", { name: t.actions.openSource }).first()).toHaveAttribute("href", lao?.url ?? "none");
  await expect(panel.locator(".slots")).toContainText(sixth.rule);
  if (sixth.inherited.length > 0) await expect(panel.locator(".slots")).toContainText(t.evidence.inherited);
});

test("an article that has a title is named by it, in its language; one without a date says so", async ({ page }) => {
  await openNotebook(page);
  const norwegian = inLanguage("nb", economy);
  await marks(cell(page, "amount"), norwegian).click();
  await expect(evidence(page).locator("cite")).toHaveAttribute("lang", "nb");
  await expect(evidence(page).locator("cite")).toHaveText(dataset.sources.find(({ id }) => id === norwegian.source)?.title ?? "none");
  const [french] = observations({ area: "thai-nguyen", indicator: "pii", scope: "viet-nam" });
  await marks(cell(page, "rank"), french).click();
  await expect(evidence(page)).toContainText(t.evidence.publishedUnknown);
});

test("Tab reaches a mark, its focus shows the evidence, Enter leads into it and Escape back to the mark", async ({ page }) => {
  await openNotebook(page);
  const all = marks(cell(page, "rank"));
  const first = all.first();
  await cell(page, "rank").locator(".tools button").last().focus();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await expect(evidence(page).locator("blockquote").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(evidence(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await expect(evidence(page)).toContainText(t.evidence.empty);
});

test("arrows walk from mark to mark, and the evidence follows", async ({ page }) => {
  await openNotebook(page);
  const from = marks(cell(page, "rank"), sixth);
  const [eleventh] = observations({ area: "bac-ninh", indicator: "pii", measure: "rank", period: "2024", scope: "viet-nam" });
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await expect(marks(cell(page, "rank"), eleventh)).toBeFocused();
  await expect(evidence(page).locator(".reading")).toContainText("rank 11");
});

test("the row of a table and a value of the matrix lead to the same evidence as the mark", async ({ page }) => {
  await openNotebook(page, "1;lang=en/rank;view=table/matrix");
  await cell(page, "rank")
    .getByRole("row")
    .filter({ has: page.locator(`[data-observation="${sixth.id}"]`) })
    .getByRole("cell")
    .first()
    .click();
  await expect(evidence(page).locator(".reading")).toContainText("rank 6");
  await evidence(page).getByRole("button", { name: t.evidence.close }).click();
  const value = cell(page, "matrix").locator(`[data-observation~="${sixth.id}"]`);
  await value.focus();
  await page.keyboard.press("Enter");
  await expect(evidence(page).locator(".reading")).toContainText("rank 6");
  await expect(evidence(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(value).toBeFocused();
});

test("the next and the previous value of the cell are a step away", async ({ page }) => {
  await openNotebook(page);
  await marks(cell(page, "rank"), sixth).click();
  const reading = evidence(page).locator(".reading");
  const before = (await reading.textContent()) ?? "";
  await evidence(page).getByRole("button", { name: t.evidence.next }).click();
  await expect(reading).not.toHaveText(before);
  await evidence(page).getByRole("button", { name: t.evidence.previous }).click();
  await expect(reading).toHaveText(before);
});

test("where two translations disagree both sentences stand there, with the reason and which one is drawn", async ({ page }) => {
  await openNotebook(page);
  const [thai, norwegian] = [inLanguage("th", economy), inLanguage("nb", economy)];
  await marks(cell(page, "amount"), thai).click();
  const panel = evidence(page);
  await expect(panel).toContainText(t.evidence.conflict);
  await expect(panel).toContainText("69,628,400");
  await expect(panel).toContainText(t.evidence.notDrawn);
  await expect(panel).toContainText(t.evidence.sameWork);
  await expect(panel.locator("[data-relation=differs] blockquote[lang=nb] mark")).toHaveText(/113\s?000/);
  await expect(panel.locator("[data-relation=differs]")).toContainText("113,000 billion đồng");
  await marks(cell(page, "amount"), norwegian).click();
  await expect(panel).toContainText(t.evidence.drawn);
  await expect(panel.locator("[data-relation=differs] blockquote[lang=th]")).toBeVisible();
});

test("a translation that states the same is there as one witness with the other", async ({ page }) => {
  await openNotebook(page);
  const both = observations({ area: "ha-tinh", indicator: "pii", measure: "rank", period: "2024" });
  await marks(cell(page, "rank"), both[0]).click();
  const other = evidence(page).locator("[data-relation=agrees]");
  await expect(other).toHaveCount(1);
  await expect(other).toContainText(t.evidence.agrees);
  await expect(other.locator("blockquote mark")).toHaveText(/34/);
});

test("a rank that was worked out says so, and shows the rank and the change that it follows from", async ({ page }) => {
  await openNotebook(page);
  const [derived] = observations({ area: "ha-tinh", indicator: "pii", measure: "rank", period: "2023", origin: "derived" });
  await marks(cell(page, "rank"), derived).click();
  const panel = evidence(page);
  await expect(panel.locator(".slots")).toContainText(t.origins.derived);
  await expect(panel.locator(".reading").first()).toContainText("rank 42 of 63 provinces");
  for (const figure of ["34", "8"]) await expect(panel.locator("blockquote").first().locator("mark", { hasText: figure })).toBeVisible();
  await expect(panel.locator("[data-relation=parent] .reading")).toHaveText([/rank 34 of 63/, /up 8 places since 2023/]);
});

test("before anything is chosen an example stands beside the figures, named as one, and never comes back", async ({ page }) => {
  await openNotebook(page);
  const panel = evidence(page);
  await expect(panel).toContainText(t.evidence.example);
  await expect(panel.locator("blockquote").first()).toBeVisible();
  await marks(cell(page, "rank"), sixth).click();
  await expect(panel).not.toContainText(t.evidence.example);
  await page.keyboard.press("Escape");
  await expect(panel).toContainText(t.evidence.empty);
  await expect(panel.locator("blockquote")).toHaveCount(0);
});

test("every mark of the notebook leads to words of an article", async ({ page }) => {
  await openNotebook(page);
  for (const kind of ["rank", "amount", "target"] as const) {
    for (const mark of await marks(cell(page, kind)).all()) {
      const id = (await mark.getAttribute("data-observation"))?.split(" ")[0];
      const found = dataset.observations.find((one) => one.id === id)?.evidence;
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(evidence(page).locator("blockquote").first()).toHaveText(found !== undefined && "exact" in found ? found.exact : "none");
    }
  }
});

test("on a phone the evidence is a sheet at the bottom that leaves the mark in sight and closes again", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNotebook(page);
  const panel = evidence(page);
  await expect(panel).toBeHidden();
  const mark = marks(cell(page, "rank"), sixth);
  await mark.click();
  await expect(panel.locator("blockquote").first()).toBeInViewport();
  await expect(mark).toBeInViewport();
  await expect
    .poll(() =>
      panel.evaluate((sheet) => {
        const { left, right, top, bottom } = sheet.getBoundingClientRect();
        return [Math.round(left), Math.round(innerWidth - right), Math.round(innerHeight - bottom), top > innerHeight * 0.3];
      }),
    )
    .toEqual([0, 0, 0, true]);
  await panel.getByRole("button", { name: t.evidence.close }).click();
  await expect(panel).toBeHidden();
});
