import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails, naming rule and element, where axe finds that a part of the page cannot be used by everyone (WCAG 2.2 A and AA, and best practices). */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const found = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? "?"}) ${target.join(" ")}: ${help}`),
  );
  expect(found).toEqual([]);
}
