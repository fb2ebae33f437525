import type { NumberCoverage } from "../data/contract.ts";
import { ROLE_RULES } from "./years.ts";
import type { Reading } from "./compile-article.ts";

/** Says of every number of an article what became of it; `words` are the observations of numbers in words. */
export function cover(
  { document, claims, periods }: Reading,
  made: Map<number, { ids: string[]; rule: string; first: number }>,
  words: NumberCoverage[],
): NumberCoverage[] {
  const { article, offsets, numerals } = document;
  const period = new Map(periods.flatMap(({ numerals: own, role }) => own.map((index) => [index, role] as const)));
  const digits = numerals.map((numeral, index): NumberCoverage => {
    const start = offsets[numeral.start] as number;
    const end = offsets[numeral.end] as number;
    const base = { start, end, text: article.text.slice(start, end) };
    const claim = claims[index];
    if (claim) return { ...base, class: claim.class, observations: [], by: claim.rule };
    const role = period.get(index);
    if (role) return { ...base, class: "period", observations: [], by: ROLE_RULES[role].name };
    const own = made.get(index);
    if (own && own.ids.length > 0)
      return { ...base, class: own.first === index ? "observation" : "part", observations: own.ids, by: own.rule };
    const bare = own?.rule === "bare-number" && /^\s*[;,.)|]/.test(document.text.slice(numeral.end, numeral.end + 2));
    return {
      ...base,
      class: bare ? "stray" : "uncatalogued",
      observations: [],
      by: bare ? "number-without-a-noun" : "outside-the-catalogue",
    };
  });
  return [...digits, ...words].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The digits of a text that no number of its coverage holds, as "offset “digits”": none, where every number is accounted for. */
export function uncovered(text: string, numbers: readonly NumberCoverage[]): string[] {
  const missed: string[] = [];
  let next = 0;
  for (const { index, 0: digits } of text.matchAll(/\p{Nd}+/gu)) {
    while (next < numbers.length && (numbers[next] as NumberCoverage).end <= index) next++;
    const number = numbers[next];
    if (!number || number.start > index || number.end < index + digits.length) missed.push(`${index} “${digits}”`);
  }
  return missed;
}
