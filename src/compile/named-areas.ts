import { AREA_BY_ID } from "../data/areas.ts";
import type { Annotation } from "./annotations.ts";
import type { Document } from "./document.ts";

/** The area that a rank is counted in where no region is named. */
export const COUNTRY = "viet-nam";

/** The kind of an area; of one that the gazetteer does not know, a province. */
export const kindOf = (id: string): string => AREA_BY_ID.get(id)?.kind ?? "province";

/** Whether a name is a part of another name: "Ho Chi Minh Road", "Thai Nguyen University". */
function isNamePart({ annotations, lower }: Document, name: Annotation): boolean {
  const after = annotations.after("notArea", name.end, 1);
  const before = annotations.before("notAreaBefore", name.start, 1);
  return (after !== null && !/\n/.test(lower.slice(name.end, after.start))) || before !== null;
}

/** Names of provinces that may be what a sentence is about, in order. */
export function areaMentions(document: Document, from: number, to: number): Annotation[] {
  return document.annotations
    .within("area", from, to)
    .filter((name) => kindOf(name.ids[0] as string) === "province" && !isNamePart(document, name));
}

/** The provinces that titles name: the title that came beside the text, and the one at its head. */
export function titleAreas(document: Document): Set<string>[] {
  const { title: beside, frame } = document;
  const { title } = frame;
  return [beside ? areaMentions(beside, 0, beside.lower.length) : [], title ? areaMentions(document, title.start, title.end) : []].map(
    (names) => new Set(names.map(({ ids }) => ids[0] as string)),
  );
}

/** The province that an article is about: the one of its title, or the one it names most; null where two compete. */
export function mainArea(document: Document): string | null {
  const { body } = document.frame;
  const inTitle = titleAreas(document).find(({ size }) => size === 1);
  if (inTitle) return [...inTitle][0] as string;
  const counts = new Map<string, number>();
  for (const { ids } of areaMentions(document, body.start, body.end)) counts.set(ids[0] as string, (counts.get(ids[0] as string) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && (!second || first[1] >= 3 * second[1]) ? first[0] : null;
}

/** The province that is named most; the first of those named as often. */
export function leadArea(document: Document): Annotation | null {
  const { body } = document.frame;
  const names = areaMentions(document, body.start, body.end);
  const counts = new Map<string, number>();
  for (const { ids } of names) counts.set(ids[0] as string, (counts.get(ids[0] as string) ?? 0) + 1);
  const most = Math.max(...counts.values());
  // A title of two provinces is of neither.
  const rivals = titleAreas(document).some((titled) => [...titled].filter((id) => counts.get(id) === most).length > 1);
  if (rivals) return null;
  return names.find(({ ids }) => counts.get(ids[0] as string) === most) ?? null;
}
