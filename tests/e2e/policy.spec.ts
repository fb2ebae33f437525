import { pathToFileURL } from "node:url";
import { serveFolder } from "../../scripts/setup/static-server.mjs";
import { DIST, expect, test } from "./support/test.ts";

const NOTE = "#opened-as-file";

test("the page carries its policy, and keeps to it", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'none'/);
});

test("text cannot become code on the page", async ({ page, complaints }) => {
  complaints.allow(/^(policy|console error): .*(script-src blocked eval|unsafe-eval)/);
  await page.goto("./");
  // In a task of the page's own: what the test evaluates directly is exempt from the policy.
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what is tested
            resolve(new Function("return 'ran'")());
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      }),
  );
  expect(outcome).toBe("EvalError");
  await expect.poll(() => complaints.heard()).toContainEqual(expect.stringMatching(/^policy: script-src blocked eval/));
});

test("the page asks nothing of any other host", async ({ page, site }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect([...new Set(asked)]).toEqual([new URL(site).origin]);
});

test("the page works under any path", async ({ page }) => {
  const { address, close } = await serveFolder({ folder: DIST, under: "/some/deep/path/" });
  try {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[data-observation]").first()).toBeVisible();
    await expect(page.locator(NOTE)).toBeHidden();
  } finally {
    await page.close();
    await close();
  }
});

test("the page opened as a file says how to open it, in both languages", async ({ page, complaints }) => {
  complaints.allow(/^(console error|request): .*(file:|ERR_FAILED)/);
  await page.goto(pathToFileURL(`${DIST}/index.html`).href);
  await expect(page.locator(NOTE)).toBeVisible();
  await expect(page.locator(NOTE)).toContainText("npm start");
  await expect(page.locator(`${NOTE} [lang=vi]`)).toBeVisible();
});

test("the note for a page opened as a file is never painted on a served page", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(NOTE)).toBeAttached();
  await expect(page.locator(NOTE)).toBeHidden();
  release();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("without JavaScript the page says that it needs it", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await expect(page.locator("noscript .note")).toBeVisible();
  await expect(page.locator(NOTE)).toBeHidden();
  await context.close();
});
