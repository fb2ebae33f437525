import type { Page } from "@playwright/test";
import { messages, type UiLanguage } from "../../../src/i18n/index.ts";
import { dataset } from "./notebook.ts";

const WORD = /\p{L}{3,}/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.normalize("NFC"));
}

/** Every text of a catalogue; of a text with parameters the code that makes it, which has the same words. */
function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue];
  if (typeof catalogue === "function") return [String(catalogue)];
  return Object.values(catalogue as object).flatMap(textsOf);
}

/** The words that the page says in one language and never in the other. */
export function wordsOnlyIn(language: UiLanguage, other: UiLanguage): Set<string> {
  const { languageNames: _, ...own } = messages(language);
  const theirs = new Set(textsOf(messages(other)).flatMap(wordsOf));
  return new Set(
    textsOf(own)
      .flatMap(wordsOf)
      .filter((word) => !theirs.has(word)),
  );
}

/** Everything that the page says to eye or ear in its own language: without quotes, titles of articles, names of places, publishers and rules. */
export async function saidBy(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const foreign = "body [lang], code, style, script, noscript, #opened-as-file";
    const shown = (element: Element | null): element is Element =>
      element !== null && element.closest(foreign) === null && element.checkVisibility();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    while (walker.nextNode()) if (shown(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? "");
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder]"))
      if (shown(element)) for (const name of ["aria-label", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
    return found;
  });
  const rules = new Set(dataset.observations.map(({ rule }) => rule));
  const names = [
    ...dataset.areas.map(({ nameVi }) => nameVi),
    ...dataset.sources.map(({ publisher }) => publisher),
    ...[...rules].map((rule) => `(${rule})`),
    "Đối Sánh",
  ];
  return texts
    .filter((text) => text.trim() !== "" && !rules.has(text.trim()))
    .map((text) => names.reduce<string>((rest, name) => rest.replaceAll(name ?? " ", " "), text));
}
