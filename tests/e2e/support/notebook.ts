import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Dataset, Observation } from "../../../src/data/contract.ts";
import type { Messages, UiLanguage } from "../../../src/i18n/index.ts";
import type { CellKind, Field } from "../../../src/notebook/spec.ts";
import { createLabels } from "../../../src/ui/labels.ts";
import { DIST, expect } from "./test.ts";

/** The dataset of the page under test. */
export const dataset = JSON.parse(readFileSync(join(DIST, "data/dataset.json"), "utf8")) as Dataset;

/** What articles state, and what follows from it: what cells show until the source of a published table is chosen. */
export const statements = dataset.observations.filter(({ origin }) => origin !== "table");

/** The observations that have these slots, at least one; a table's only where its origin is among them. */
export function observations(slots: Partial<Observation>): [Observation, ...Observation[]] {
  const wanted = Object.entries(slots) as [keyof Observation, unknown][];
  const among = slots.origin === "table" ? dataset.observations : statements;
  const [first, ...others] = among.filter((observation) => wanted.every(([slot, value]) => observation[slot] === value));
  if (first === undefined) throw new Error(`No observation has ${JSON.stringify(slots)}.`);
  return [first, ...others];
}

/** The one of these observations that a source of a language states. */
export function inLanguage(language: string, of: readonly Observation[]): Observation {
  const found = of.find(({ source }) => dataset.sources.some(({ id, language: written }) => id === source && written === language));
  if (found === undefined) throw new Error(`None of ${of.map(({ id }) => id).join(" ")} is stated in ${language}.`);
  return found;
}

/** The name of an area as the page gives it. */
export function areaName(id: string, language: UiLanguage = "en"): string {
  return createLabels(dataset, language).area(id);
}

/** Waits until every cell of the notebook shows what it is going to show. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("[data-cell]")).not.toHaveCount(0);
  await expect(page.locator("[aria-busy=true], .bone, .figure:not(:has(svg))")).toHaveCount(0);
}

/** Opens the page on an address (without #), and waits for its cells; by default the notebook that it begins with, in English. */
export async function openNotebook(page: Page, address = "1;lang=en"): Promise<void> {
  await page.goto(`./#${address}`);
  await settled(page);
}

/** A cell of the notebook. */
export function cell(page: Page, kind: CellKind): Locator {
  return page.locator(`[data-cell=${kind}]`);
}

/** The evidence, whether open or not. */
export function evidence(page: Page): Locator {
  return page.locator("[data-evidence]");
}

/** The marks of a figure that stand for observations; with one given, the mark that stands for it. */
export function marks(within: Locator, { id }: Partial<Observation> = {}): Locator {
  return within.locator(`svg [role=button][data-observation${id === undefined ? "" : `~="${id}"`}]`);
}

/** The ids that the marks of a figure stand for. */
export async function drawn(within: Locator): Promise<string[]> {
  return (await marks(within).evaluateAll((all) => all.map((mark) => mark.getAttribute("data-observation") ?? ""))).flatMap((ids) =>
    ids.split(" "),
  );
}

/** Opens the filters of a cell, where they are not, and then the menu of a field. */
export async function openFilter(of: Locator, t: Messages, field: Field): Promise<Locator> {
  const toggle = of.locator(".tools").getByRole("button", { name: t.actions.filter });
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  await of.locator(".filters .menu > button").filter({ hasText: t.fields[field] }).click();
  return of.getByRole("dialog", { name: t.filters.title(t.fields[field]) });
}

/** The options of an open filter, by name. */
export function option(menu: Locator, name: string): Locator {
  return menu.getByRole("option").filter({ has: menu.page().getByText(name, { exact: true }) });
}
