import type { Document } from "./document.ts";
import type { FillerSlot } from "./lexicon/lexicon.ts";

const MARKS = " \t\n\u00a0,;:/()&#";

/** Whether nothing but marks and the small words of a slot stands between two offsets: "ranked *at the* 5th", "PII *in* 2023". */
export function onlyFillers({ lower, lexicon }: Document, slot: FillerSlot, from: number, to: number): boolean {
  const words = lexicon.fillers[slot] ?? [];
  let at = from;
  while (at < to) {
    if (MARKS.includes(lower[at] as string)) {
      at++;
      continue;
    }
    let length = 0;
    for (const word of words) if (word.length > length && lower.startsWith(word, at)) length = word.length;
    if (length === 0) return false;
    at += length;
  }
  return at === to;
}
