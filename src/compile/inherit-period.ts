import { promised as promisedAbove } from "./attach-kind.ts";
import type { Annotation } from "./annotations.ts";
import { bracketAround } from "./brackets.ts";
import type { Document } from "./document.ts";
import { onlyFillers } from "./fillers.ts";
import type { Sentence } from "./frame.ts";
import { fitOf, isRanking, PILLARS } from "./indicator-fit.ts";
import type { Quantity } from "./quantity.ts";
import type { PeriodMention } from "./years.ts";

/** The period of a quantity; more than one where the text says the same of several years. */
export interface PeriodChoice {
  mentions: PeriodMention[];
  inherited: boolean;
}

/** No period: the value stays undated. */
export const NONE: PeriodChoice = { mentions: [], inherited: false };

/** Looks up the periods of a sentence. */
export type PeriodsOf = (sentence: Sentence) => readonly PeriodMention[];

/** The edition that stands at an indicator's name: "PII 2023", "DTI in 2022". */
export function edition(document: Document, mention: Annotation, periods: readonly PeriodMention[]): PeriodMention | null {
  return (
    periods.find(
      (period) =>
        period.role === "observation" &&
        period.start >= mention.end &&
        period.start - mention.end <= 14 &&
        !/[;\n]/.test(document.lower.slice(mention.end, period.start)) &&
        onlyFillers(document, "edition", mention.end, period.start),
    ) ??
    periods.find((period) => period.role === "observation" && period.end <= mention.start && mention.start - period.end <= 1) ??
    null
  );
}

/** How many months a period has: an account of nine months comes back to them from "the third quarter alone". */
const monthsIn = ({ period }: PeriodMention): number => {
  const part = /-(\d\d)\/\d{4}-(\d\d)$/.exec(period);
  return part ? Number(part[2]) - Number(part[1]) + 1 : 12;
};

/** Whether what a name means is told of whole years: income a head of a quarter is not. */
export const isYearly = ({ ids }: Annotation): boolean => ids.includes("grdp_per_capita");

/** What is counted over a year, and so is of the year that an account is of; what is counted on a day stays undated. */
export const FLOWS: readonly string[] = [
  "grdp",
  "grdp_growth",
  "grdp_per_capita",
  "budget_revenue",
  "agriculture_share",
  "industry_share",
  "services_share",
];

/** How many sentences back the year of an account may stand. */
const ACCOUNT = 3;

/**
 * The year that an account is of, from further back in the sentence or from a sentence shortly before: of an index, the edition spoken of; of
 * what is counted over a year, a year alone in its sentence, in the same paragraph. Stocks stay undated, and so do promises.
 */
export function earlierPeriod(
  document: Document,
  quantity: Quantity,
  mention: Annotation,
  sentence: Sentence,
  periodsOf: PeriodsOf,
): PeriodChoice {
  const index = mention.ids.some((id) => isRanking(id) && fitOf(document, id, quantity, sentence) === "fits");
  const flow = mention.ids.some((id) => FLOWS.includes(id));
  if (promisedAbove(document, sentence, periodsOf)) return NONE;
  if (!(index || flow) || document.annotations.any(["target"], sentence.start, quantity.left)) return NONE;
  // "By 2024" is told of what was reached, too, where nothing is promised.
  const promised = (one: Sentence): boolean => document.annotations.any(["target"], one.start, one.end);
  const observed = (one: Sentence): PeriodMention[] =>
    periodsOf(one).filter(
      // "The year before" is a look aside: what follows is not of that year.
      ({ role, aside, period }) =>
        (role === "observation" && !aside && !(period.includes("-") && isYearly(mention))) ||
        (role === "deadline" && index && !promised(one)),
    );
  const own = observed(sentence).findLast(({ end }) => end <= quantity.left);
  if (own && index) return { mentions: [own], inherited: false };
  const { sentences } = document.frame;
  const main = index ? mainEdition(document, mention, sentence, periodsOf) : null;
  let latest: PeriodMention | null = null;
  for (let back = 1; back <= (index ? 2 * ACCOUNT : ACCOUNT) && back <= sentence.index; back++) {
    const earlier = sentences[sentence.index - back] as Sentence;
    if (sentence.paragraph - earlier.paragraph > (index ? ACCOUNT : 0)) break;
    if (earlier.paragraph !== sentence.paragraph && (latest ?? main)) break;
    const told = observed(earlier);
    // "DTI 2023 reached 0.64 (0.54 in 2022)": what stands in brackets is said by the way.
    const outside = told.filter(({ start }) => bracketAround(document, start) === null);
    const there = outside.length > 0 ? outside : told;
    // An account is of its latest year: earlier ones are looked back on.
    for (const one of there)
      if (!latest || one.year > latest.year || (one.year === latest.year && monthsIn(one) > monthsIn(latest))) latest = one;
  }
  // An article on one edition comes back to it from the earlier ones.
  const inherited = main && (!latest || main.year > latest.year) ? main : latest;
  if (inherited) return { mentions: [inherited], inherited: true };
  const account = flow ? accountPeriod(document, periodsOf) : null;
  return account ? { mentions: [account], inherited: true } : NONE;
}

/** The edition that an article names with an index when it opens: in its title, or in its first sentences. */
export function mainEdition(document: Document, mention: Annotation, own: Sentence, periodsOf: PeriodsOf): PeriodMention | null {
  const { title, sentences } = document.frame;
  // A heading may stand before the title, as the last line of a menu does.
  const heads = own.paragraph < 4 && own.end - own.start < 140 && !/[.;:]\s*$/.test(document.text.slice(own.start, own.end));
  const opening = heads || (title && own.end <= title.end) ? OPENING : own.index;
  const families = mention.ids.map((id) => (PILLARS.includes(id) ? "dti" : id));
  for (const sentence of sentences.slice(0, Math.min(6, opening)))
    for (const name of document.annotations.within("indicator", sentence.start, sentence.end)) {
      const found = name.ids.some((id) => families.includes(id)) ? edition(document, name, periodsOf(sentence)) : null;
      if (found) return found;
    }
  return null;
}

/** Whether a period is the edition of an index named beside it, and so no period of an account. */
function isEdition(document: Document, { start, end }: PeriodMention): boolean {
  const { annotations } = document;
  const name = annotations.before("indicator", start, 14);
  if (name !== null && name.ids.some(isRanking) && onlyFillers(document, "edition", name.end, start)) return true;
  return annotations.after("indicator", end, 2)?.ids.some(isRanking) ?? false;
}

/** How many sentences may hold a title and the two after it. */
const OPENING = 16;

/** The period that a whole account is of: the only one of its title, or of its first sentences. */
function accountPeriod(document: Document, periodsOf: PeriodsOf): PeriodMention | null {
  const { annotations } = document;
  const { title, sentences } = document.frame;
  const only = (some: readonly Sentence[]): PeriodMention | null => {
    const there = some.flatMap((one) =>
      periodsOf(one).filter((period) => ["observation", "span", "deadline"].includes(period.role) && !isEdition(document, period)),
    );
    return new Set(there.map(({ period }) => period)).size === 1 && there[0]?.role === "observation" ? (there[0] ?? null) : null;
  };
  const opening = sentences.slice(0, OPENING);
  // A title that promises dates what is to come.
  const told = title !== null && !annotations.any(["target"], title.start, title.end);
  const heading = told ? only(opening.filter(({ start, end }) => start >= title.start && end <= title.end)) : null;
  return heading ?? only(opening.filter(({ start }) => !title || start >= title.end).slice(0, 2));
}
