import type { Annotation } from "./annotations.ts";
import { onlyFillers } from "./fillers.ts";
import { nameStart } from "./indicator-distance.ts";
import { earlierPeriod, edition, isYearly, mainEdition, NONE, type PeriodChoice, type PeriodsOf } from "./inherit-period.ts";
import { bracketAround, isAside, isBesideInBrackets, withoutAsides } from "./brackets.ts";
import { isIndex } from "./indicator-fit.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import type { Quantity } from "./quantity.ts";
import { ofYearBefore, rankWith } from "./period-beside.ts";
import type { PeriodMention } from "./years.ts";

const wordCount = (text: string): number => text.split(/[\s,]+/).filter((word) => word !== "").length;

/** A period that opens the clause of another value: "10 % of GRDP and by 2030 at least 20 %". */
const opensNext = ({ annotations, lower }: Document, from: number, period: PeriodMention, others: readonly Quantity[]): boolean =>
  annotations.within("also", from, period.start).some(({ end }) => wordCount(lower.slice(end, period.start)) <= 2) &&
  others.some(({ left }) => left >= period.end && left - period.end <= 24 && !/[;.\n]/.test(lower.slice(period.end, left)));

/** How far from a value "the year before" may stand. */
const ASIDE = 40;

/** How far an edition may stand from a value that shares it with another index. */
const SHARED = 80;

/** A period that is the edition of another indicator, named after the value: "… billion dong. PCI 2023 …" in a text without full stops. */
const datesAnother = (document: Document, quantity: Quantity, mention: Annotation, period: PeriodMention): boolean => {
  const name = document.annotations.before("indicator", period.start, 14);
  return (
    name !== null &&
    name.start >= quantity.right &&
    !name.ids.some((id) => mention.ids.includes(id)) &&
    name.ids.some(isIndex) &&
    onlyFillers(document, "edition", name.end, period.start)
  );
};

/** In Thai, which has no marks between clauses: a year that follows the name of another thing with nothing that ties it to the value. */
const opensClause = (document: Document, quantity: Quantity, mention: Annotation, period: PeriodMention): boolean => {
  const { annotations, lower } = document;
  const name = annotations.before("indicator", period.start, 14);
  return (
    name !== null &&
    name.start >= quantity.right &&
    !name.ids.some((id) => mention.ids.includes(id)) &&
    lower[nameStart(document, name) - 1] === " " &&
    !annotations.any(["following", "also"], quantity.right, name.start)
  );
};

/** The new level of a change whose old level a quantity is: "from 10th to 5th"; null where it is none. */
const newLevel = ({ annotations, lower }: Document, quantity: Quantity, others: readonly Quantity[]): Quantity | null => {
  const from = annotations.before("from", quantity.start, 12);
  if (!from || from.end < quantity.left - 1) return null;
  const next = others[others.indexOf(quantity) + 1];
  if (!next || next.type !== quantity.type || next.start - quantity.right > 60) return null;
  const joined = annotations.within("to", quantity.right, next.start).length > 0 && !/[.;\n]/.test(lower.slice(quantity.right, next.start));
  return joined ? next : null;
};

/** Whether a period is said of the new level alone: it stands outside of "from … to". */
const isOldLevel = (document: Document, quantity: Quantity, period: PeriodMention, others: readonly Quantity[]): boolean => {
  const next = newLevel(document, quantity, others);
  return next !== null && !(period.start >= quantity.end && period.end <= next.start);
};

/** Whether a period stands with the old level of a change whose new level a quantity is: "from 10th in 2022 to 5th". */
const isOfOldLevel = (document: Document, quantity: Quantity, period: PeriodMention, others: readonly Quantity[]): boolean => {
  const old = others[others.indexOf(quantity) - 1];
  if (!old || period.start < old.end || period.end > quantity.left || newLevel(document, old, others) !== quantity) return false;
  return document.annotations.within("to", period.end, quantity.start).length > 0;
};

/** "17th (in 2023). 4G covers 99.9 %": a year in brackets right after a value is that one's, not of what is named after it. */
function isGloss(
  document: Document,
  quantity: Quantity,
  { start, end }: PeriodMention,
  mention: Annotation,
  others: readonly Quantity[],
): boolean {
  const bracket = bracketAround(document, start);
  if (!bracket || mention.start < end) return false;
  if (document.lower.slice(bracket.start, start).trim() !== "" || document.lower.slice(end, bracket.end).trim() !== "") return false;
  return others.some((other) => other !== quantity && other.right <= bracket.start && bracket.start - other.right <= 2);
}

const costOf = (
  document: Document,
  quantity: Quantity,
  mention: Annotation,
  period: PeriodMention,
  others: readonly Quantity[],
  sentence: Sentence,
): number => {
  const { lower, lexicon } = document;
  if (isAside(document, period.start, quantity, others) || isOldLevel(document, quantity, period, others)) return Infinity;
  if (isOfOldLevel(document, quantity, period, others)) return Infinity;
  if (lexicon.script === "thai" && opensClause(document, quantity, mention, period)) return Infinity;
  if (isGloss(document, quantity, period, mention, others)) return Infinity;
  const stock = ["number", "persons", "area", "times"].includes(quantity.type) && !mention.ids.some(isIndex);
  if (period.start >= quantity.end) {
    const words = withoutAsides(lower.slice(quantity.right, period.start));
    if (period.aside && words.length > 12) return Infinity;
    const rivals = others.filter(
      (other) =>
        other !== quantity && other.start >= quantity.end && other.end <= period.start && !isAside(document, other.start, quantity, others),
    ).length;
    // "84.5 million, up from 52.3 million in 2020".
    const old = others.some(
      (other) =>
        other.type === quantity.type &&
        other.start >= quantity.end &&
        other.end <= period.start &&
        document.annotations.before("from", other.left, 10) !== null,
    );
    if (old) return Infinity;
    if (/[;\n]/.test(words) || words.length > (stock ? 20 : document.lexicon.script === "latin" ? 140 : 70)) return Infinity;
    // "15 % today, striving for 30 % by 2030": a promise begun after the number has the later period.
    if (/,/.test(words) && document.annotations.any(["target"], quantity.right, period.start)) return Infinity;
    // "39th in 2020, but in 2022 6th": what a "but" begins has its own.
    if (document.annotations.any(["but"], quantity.right - 1, period.start)) return Infinity;
    const follower = others.find(({ left }) => left >= period.end);
    if (/,/.test(words) && follower && follower.left - period.end <= 24 && !/[.;,\n]/.test(lower.slice(period.end, follower.left)))
      return Infinity;
    const next = opensNext(document, quantity.right, period, others);
    if (next && stock) return Infinity;
    const another = datesAnother(document, quantity, mention, period);
    // The edition of another index may be shared from nearby, not from the next clause but one.
    if (another && (words.length > SHARED || document.annotations.any(["up", "down"], quantity.right, period.start))) return Infinity;
    const elsewhere = next || another ? 60 : 0;
    return words.length + (words.match(/[,:]\s/g)?.length ?? 0) * 22 + rivals * 40 + (words.length <= 3 ? 0 : 12) + elsewhere;
  }
  const words = lower.slice(period.end, quantity.left);
  if (period.aside && words.length > ASIDE) return Infinity;
  // "Growth of 11 % in 2026-2030; income a head of 7,900 dollars": a level is reached by a year, not over several.
  if (period.role === "span" && words.includes(";") && quantity.type !== "percent") return Infinity;
  // "From 1,476 stations in 2020, it has 2,135 now".
  if (document.annotations.any(["now"], period.end, quantity.left) && period.role !== "deadline") return Infinity;
  const breaks = (words.match(/[;\n]/g)?.length ?? 0) * 30 + (words.match(/,\s/g)?.length ?? 0) * 4;
  const opens = period.start - sentence.start <= 12;
  if (words.length > (opens && !stock ? 420 : stock || period.role === "span" ? 60 : document.lexicon.script === "latin" ? 160 : 260))
    return Infinity;
  return Math.min(words.length, opens ? 40 : 200) * (opens ? 0.4 : 0.5) + breaks + 10;
};

/** Years that stand side by side: "2023 and 2024", "(2023, 2024)". */
function neighbours(document: Document, mentions: readonly PeriodMention[], chosen: PeriodMention): PeriodMention[] {
  const at = mentions.indexOf(chosen);
  const group = [chosen];
  // "By 2023 and 2024 it was 30th and 21st": a deadline that has passed is a year like any other.
  const now = Number(document.article.published?.slice(0, 4) ?? 0);
  const past = ({ role, year }: PeriodMention): boolean => (role === "observation" || role === "deadline") && year <= now;
  const joined = (a: PeriodMention | undefined, b: PeriodMention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.role === b.role || (past(a) && past(b))) &&
    onlyFillers(document, "years", a.end, b.start) &&
    !/[;\n]/.test(document.lower.slice(a.end, b.start)) &&
    /^\d{4}$/.test(a.period) &&
    /^\d{4}$/.test(b.period);
  for (let i = at; joined(mentions[i - 1], mentions[i]); i--) group.unshift(mentions[i - 1] as PeriodMention);
  for (let i = at; joined(mentions[i], mentions[i + 1]); i++) group.push(mentions[i + 1] as PeriodMention);
  return group;
}

/** Pairs years with values one to one where a text lists both: "6th and 11th in 2023 and 2024". */
function pair(document: Document, quantity: Quantity, group: PeriodMention[], others: readonly Quantity[]): PeriodMention[] {
  if (group.length < 2) return group;
  const alike = others.filter(({ type }) => type === quantity.type);
  const at = alike.indexOf(quantity);
  const listed = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.type === b.type &&
    a.rule === b.rule &&
    /^[^.;\n]{0,14}$/.test(withoutAsides(document.lower.slice(a.right, b.left)));
  let first = at;
  while (listed(alike[first - 1], alike[first])) first--;
  let last = at;
  while (listed(alike[last], alike[last + 1])) last++;
  const own = last - first + 1 === group.length ? group[at - first] : undefined;
  return own ? [own] : group;
}

/** Finds when a quantity holds; `others` are the quantities of its sentence. */
export function attachPeriod(
  document: Document,
  quantity: Quantity,
  mention: Annotation,
  inheritedMention: boolean,
  periodsOf: PeriodsOf,
  others: readonly Quantity[],
): PeriodChoice {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return NONE;
  // "From 47th (2023) to 41st (2024)": a year alone in brackets is that of the value before them.
  const bracketed = periodsOf(sentence).find(
    ({ start, end }) =>
      start >= quantity.right && /^ ?\($/.test(document.lower.slice(quantity.right, start)) && document.lower[end] === ")",
  );
  if (bracketed) return { mentions: [bracketed], inherited: false };
  const bracket = bracketAround(document, quantity.start);
  const glossed =
    bracket &&
    periodsOf(sentence).find(
      ({ end }) =>
        bracket.start > end && bracket.start - end <= 16 && /^\s*(?:\p{L}+ )?\($/u.test(document.lower.slice(end, bracket.start)),
    );
  // "Compared with 2023 (41st, 60.2 points)": values in brackets right after a year are of that year.
  if (bracket && glossed && !periodsOf(sentence).some(({ start, end }) => start >= bracket.start && end <= bracket.end))
    return { mentions: [glossed], inherited: false };
  const yearBefore =
    bracket &&
    ofYearBefore(document, quantity, bracket.start, periodsOf(sentence), others, (other) =>
      attachPeriod(document, other, mention, inheritedMention, periodsOf, others),
    );
  if (yearBefore) return yearBefore;
  // "Up from 2023, when it was 11th": what was so in the year compared with.
  const then = periodsOf(sentence).findLast(({ role, end }) => role === "base" && end <= quantity.left && quantity.left - end <= 60);
  const when = then ? document.annotations.after("when", then.end, 2) : null;
  if (then && when && !/[,.;\n](?!\d)/.test(document.lower.slice(when.end, quantity.left))) return { mentions: [then], inherited: false };
  const rank = rankWith(document, quantity, periodsOf(sentence), others);
  if (rank) return attachPeriod(document, rank, mention, inheritedMention, periodsOf, others);
  const edited = mention.ids.some(isIndex);
  // An index of "this year" is of the edition that the text speaks of, which is as a rule an earlier one.
  const own = periodsOf(sentence).filter(
    ({ role, numerals, period }) =>
      role !== "base" &&
      role !== "vision" &&
      !(period.includes("-") && isYearly(mention)) &&
      !(
        edited &&
        (role === "moment" ||
          role === "as-of" ||
          (numerals.length === 0 && document.annotations.list("thisYear").length > 0 && period === document.article.published?.slice(0, 4)))
      ),
  );
  let best: PeriodMention | null = null;
  let least = Infinity;
  for (const period of own) {
    const cost = costOf(document, quantity, mention, period, others, sentence);
    if (cost < least) [best, least] = [period, cost];
  }
  const named = inheritedMention ? null : edition(document, mention, own);
  const beside =
    best !== null && isBesideInBrackets(document, best.start, quantity) && !isBesideInBrackets(document, mention.start, quantity);
  // "GRDP in the second quarter rose 14 %, in six months 13 %": only an index has editions, other years may change on the way.
  const changed =
    named &&
    best &&
    best.start >= named.end &&
    best.end <= quantity.left &&
    (!mention.ids.some(isIndex) ||
      quantity.left - best.end <= (document.lexicon.script === "thai" ? 64 : 32) ||
      /;/.test(document.lower.slice(named.end, best.start)));
  // "3rd in the PCI 2021 and 5th in the PCI 2023": the year before the value is the edition of the name before it.
  const before = best && best.end <= quantity.left ? document.annotations.before("indicator", best.start, 14) : null;
  const another =
    named !== null && before !== null && before.end < mention.start && before.ids.some(isIndex) && edition(document, before, own) === best;
  if (
    named &&
    (least > 14 || another) &&
    !changed &&
    !beside &&
    !isAside(document, named.start, quantity, others) &&
    !isOldLevel(document, quantity, named, others)
  )
    [best, least] = [named, 14];
  if (best && least < Infinity) return { mentions: pair(document, quantity, neighbours(document, own, best), others), inherited: false };
  if (newLevel(document, quantity, others)) return NONE;
  const from = inheritedMention ? sentenceAt(document, mention.start) : null;
  if (!from) return earlierPeriod(document, quantity, mention, sentence, periodsOf);
  const there = periodsOf(from).filter(({ role }) => role === "observation");
  const years = new Set(there.map(({ period }) => period));
  const inherited = edition(document, mention, there) ?? (years.size === 1 ? there[0] : undefined);
  const main = inherited ? mainEdition(document, mention, sentence, periodsOf) : null;
  if (main && inherited && main.year > inherited.year) return { mentions: [main], inherited: true };
  return inherited ? { mentions: [inherited], inherited: true } : earlierPeriod(document, quantity, mention, sentence, periodsOf);
}

/** The period that a change is counted from, near the quantity. */
export function baseOf(document: Document, quantity: Quantity, periodsOf: PeriodsOf): PeriodMention | null {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return null;
  const bases = periodsOf(sentence).filter(({ role }) => role === "base");
  return (
    bases.find(({ start }) => start >= quantity.end && start - quantity.right < 60) ??
    bases.find(({ start, end }) => start - sentence.start <= 24 && end <= quantity.left) ??
    null
  );
}
