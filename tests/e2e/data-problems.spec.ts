import type { Page } from "@playwright/test";
import { datasetHash } from "../../src/data/hash.ts";
import { messages } from "../../src/i18n/index.ts";
import { dataset, settled } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const FILE = "**/data/dataset.json";

/** Answers with this in place of the data file. */
const send = (page: Page, body: string) => page.route(FILE, (route) => route.fulfill({ contentType: "application/json", body }));

const whole = JSON.stringify(dataset);
const [first, ...others] = dataset.observations;
const changed = { ...dataset, observations: [{ ...first, value: 1 }, ...others] };
const { sources: _, ...incomplete } = dataset;

const PROBLEMS: {
  problem: "missing" | "truncated" | "version" | "hash" | "shape";
  name: string;
  arrange: (page: Page) => Promise<unknown>;
}[] = [
  {
    problem: "missing",
    name: "is not there",
    arrange: (page) => page.route(FILE, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" })),
  },
  {
    problem: "missing",
    name: "is answered with a page",
    arrange: (page) =>
      page.route(FILE, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Hello</title>" })),
  },
  { problem: "missing", name: "cannot be reached", arrange: (page) => page.route(FILE, (route) => route.abort("connectionrefused")) },
  { problem: "truncated", name: "is cut off", arrange: (page) => send(page, whole.slice(0, whole.length / 2)) },
  { problem: "version", name: "is of another version", arrange: (page) => send(page, JSON.stringify({ ...dataset, version: 2 })) },
  { problem: "hash", name: "was changed", arrange: (page) => send(page, JSON.stringify(changed)) },
  {
    problem: "shape",
    name: "lacks a part",
    arrange: (page) => send(page, JSON.stringify({ ...incomplete, hash: datasetHash(incomplete) })),
  },
];

for (const { problem, name, arrange } of PROBLEMS) {
  test(`a data file that ${name}: the page says so and what to do, and a new try works`, async ({ page, complaints }) => {
    complaints.allow(/^(console error|request): .*(404|ERR_CONNECTION_REFUSED)/);
    await arrange(page);
    await page.goto("./#1;lang=en/rank;area=bac-ninh");
    for (const language of ["en", "vi"] as const) {
      const t = messages(language);
      await page.getByRole("button", { name: t.languageNames[language] }).click();
      const said = page.getByRole("alert");
      await expect(said).toContainText(t.problems[problem].title);
      await expect(said).toContainText(t.problems[problem].advice);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[data-cell]")).toHaveCount(0);
    }
    await page.unroute(FILE);
    await page.getByRole("button", { name: messages("vi").actions.retry }).click();
    await settled(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page).toHaveURL(/rank;area=bac-ninh/);
    await expect(page.locator(".chip")).toHaveCount(1);
  });
}

test("while the data is on its way the page says that it reads, with the room of its cells kept", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(FILE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./#1;lang=en");
  await expect(page.getByRole("status").filter({ hasText: messages("en").states.loading })).toBeAttached();
  await expect(page.locator(".bone.title")).toHaveCount(4);
  release();
  await settled(page);
  await expect(page.getByRole("status").filter({ hasText: messages("en").states.loading })).toHaveCount(0);
});

test("figures whose code does not come say so and offer the table and another try", async ({ page, complaints }) => {
  complaints.allow(/^(console error|request): .*(figure-|ERR_CONNECTION_REFUSED)/);
  const t = messages("en");
  await page.route(/\/figure-[^/]*\.js$/, (route) => route.abort("connectionrefused"));
  await page.goto("./#1;lang=en/rank");
  await expect(page.getByRole("alert")).toContainText(t.states.chartFailed);
  await page.getByRole("alert").getByRole("button", { name: t.actions.table }).click();
  await expect(page.getByRole("table")).toContainText("Bắc Ninh");
});
