import { firstIndex } from "../data/first-index.ts";
import type { Document } from "./document.ts";
import type { TextSpan } from "./frame.ts";
import type { Numeral } from "./numerals.ts";

/** Where the links of a text end, by where they begin; found once for a text. */
const links = new WeakMap<Document, TextSpan[]>();
function linksOf(document: Document): TextSpan[] {
  let found = links.get(document);
  if (!found) {
    found = [...document.text.matchAll(/(?:https?:\/\/|www\.)\S*/gi)].map(({ 0: link, index }) => ({
      start: index,
      end: index + link.length,
    }));
    links.set(document, found);
  }
  return found;
}

/** Whether a number stands in a link, or in what a space has cut off one. */
export const insideUrl = (document: Document, { start }: Numeral): boolean => {
  const { text } = document;
  const found = linksOf(document);
  const link = found[firstIndex(found, ({ end }) => end > start)];
  if (link && link.start <= start) return true;
  let from = start;
  while (from > 0 && start - from < 300 && !/\s/.test(text[from - 1] as string)) from--;
  const head = text.slice(from, start);
  return (
    /https?:\/\/\S*(?: \S+)?$/i.test(text.slice(Math.max(0, from - 200), from).trimEnd()) &&
    /^[-/%]/.test(head) &&
    !/\n/.test(text.slice(from - 1, start))
  );
};
