import { test as base } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../../scripts/setup/static-server.mjs";
import { watchPage, type Complaints } from "./complaints.ts";

/** The built folder that the tests are about; E2E_DIST names another. */
export const DIST = process.env["E2E_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));

interface Fixtures {
  /** What the page complained of so far; every test ends by proving it empty. A test that provokes an error says which by `expectComplaint`. */
  complaints: Complaints;
}

interface WorkerFixtures {
  /** Address of the built page, served by this project's own server. */
  site: string;
}

/** Playwright's test on the built page: `page.goto("./")` opens it, and no policy violation, error or failed request may go unseen. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs out of this pattern.
    async ({}, use) => {
      const { address, close } = await serveFolder({ folder: DIST });
      await use(address);
      await close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site),
  complaints: [
    async ({ context }, use) => {
      const complaints = await watchPage(context);
      await use(complaints);
      await complaints.mustBeNone();
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
