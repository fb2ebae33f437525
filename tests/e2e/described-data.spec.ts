import { expect, test } from "./support/test.ts";

interface Described {
  identifier: string;
  distribution: { contentUrl: string; encodingFormat: string }[];
  variableMeasured: unknown[];
  citation: unknown[];
}

test("the page describes its data to machines, and its policy has nothing against it", async ({ page, complaints }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const scripts = page.locator('script[type="application/ld+json"]');
  await expect(scripts).toHaveCount(1);
  const described = JSON.parse((await scripts.textContent()) ?? "") as Described;
  const served = (await (await page.request.get("./data/dataset.json")).json()) as { hash: string; sources: unknown[] };
  expect(described.identifier).toBe(`sha256:${served.hash}`);
  expect(described.citation).toHaveLength(served.sources.length);
  expect(described.variableMeasured.length).toBeGreaterThan(10);
  expect(complaints.heard()).toEqual([]);
});

test("every file that the page or the data package names is there, as the kind it is said to be", async ({ page }) => {
  await page.goto("./");
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
  const { distribution } = JSON.parse(text) as Described;
  for (const { contentUrl, encodingFormat } of distribution) {
    const answer = await page.request.get(new URL(contentUrl, page.url()).href);
    expect([contentUrl, answer.status(), answer.headers()["content-type"]?.split(";")[0]]).toEqual([contentUrl, 200, encodingFormat]);
  }
  const { resources } = (await (await page.request.get("./data/datapackage.json")).json()) as {
    resources: { path: string; bytes: number }[];
  };
  for (const { path, bytes } of resources)
    expect([path, (await (await page.request.get(`./data/${path}`)).body()).length]).toEqual([path, bytes]);
});
