import type { Annotation } from "./annotations.ts";
import { isMerged } from "./attach-area.ts";
import { areaMentions } from "./named-areas.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { isRanking } from "./indicator-fit.ts";
import { scaled } from "./measure.ts";
import { AREA_ABBREVIATIONS } from "./lexicon/areas.ts";
import type { Quantity } from "./quantity.ts";
import { RANK_MAX } from "./quantity-rules.ts";

/** What a list says of one of its values: the name of its indicator, or its area. */
export interface Pairing {
  mention?: Annotation;
  /** Null where the lists have not as many members: nobody can tell whose value it is. */
  area?: string | null;
}

/** A short word for a city or a district before its name: its point ends nothing. */
const ABBREVIATION = new RegExp(`(?<!\\p{L})(?:${AREA_ABBREVIATIONS.join("|")})\\.`, "u");

/** The longest words between two members of a list. */
const GAP = 16;

const isJoint = ({ lower, annotations }: Document, from: number, start: number): boolean => {
  // Lao rank words may begin with the "and" that joins them.
  const and = annotations.after("also", start, 0);
  const to = and && annotations.covering("rank", start) ? and.end : start;
  const words = lower.slice(from, to);
  if (annotations.any(["up", "down"], from, to)) return false;
  if (to < from || words.length > GAP || /[.:\n]/.test(words.replace(ABBREVIATION, "")) || /\d/.test(words)) return false;
  return /[,;]/.test(words) || annotations.within("also", from, to).length > 0;
};

/** What may follow the last of a list of plain digits; any other word would be what the digits count. */
const AFTER_LIST = ["also", "respectively", "national", "following", "lastYear"] as const;

/** Plain digits that go on a list of ranks, or that share the unit at its end: "ranked 46, 25 and 33", "52.3, 50.7 and 49.6 points". */
function promote(document: Document, quantities: Quantity[], said: boolean): void {
  const { annotations, text } = document;
  for (let i = 1; said && i < quantities.length; i++) {
    const [before, own] = [quantities[i - 1] as Quantity, quantities[i] as Quantity];
    if (before.type !== "rank" || before.comparator !== "=" || !own.bare || own.type !== "number") continue;
    if (!Number.isInteger(own.value) || own.value < 1 || own.value > RANK_MAX || own.comparator !== "=") continue;
    if (!isJoint(document, before.right, own.left)) continue;
    const open = /^\s*\p{L}/u.test(text.slice(own.right, own.right + 2));
    if (open && !AFTER_LIST.some((type) => annotations.after(type, own.right, 1))) continue;
    Object.assign(own, { type: "rank", unit: "rank", bare: false, rule: before.rule } satisfies Partial<Quantity>);
  }
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [own, after] = [quantities[i] as Quantity, quantities[i + 1] as Quantity];
    if (
      !(["points", "percent", "places"].includes(after.type) || (said && after.type === "money")) ||
      !own.bare ||
      own.type !== "number" ||
      !isJoint(document, own.right, after.left) ||
      (!said && (Number.isInteger(own.value) || annotations.within("also", own.right, after.left).length === 0))
    )
      continue;
    const { type, unit, change, rule } = after;
    const value = type === "places" ? change * own.value : type === "money" ? inMagnitudeOf(document, own, after) : own.value;
    if (value !== null) Object.assign(own, { type, unit, change, rule, value, bare: false } satisfies Partial<Quantity>);
  }
}

/** A number in the magnitude of the one after it: "144.6 and 106.2 million"; null where that has none of its own. */
function inMagnitudeOf({ numerals }: Document, own: Quantity, after: Quantity): number | null {
  const [mine, its] = [own, after].map((quantity) => numerals[quantity.numerals[0] ?? -1]?.decimal ?? "");
  const power = POWERS.find((candidate) => scaled(its as string, candidate) === after.value);
  return mine === "" || its === "" || power === undefined ? null : scaled(mine as string, power);
}
const POWERS = [0, 3, 6, 9, 12, 15];

/** Members that stand side by side, split where anything but a comma or an "and" lies between two. */
function runs<T extends { start: number; end: number }>(
  document: Document,
  members: readonly T[],
  span: (member: T) => [number, number],
): T[][] {
  const lists: T[][] = [];
  for (const member of members) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && isJoint(document, span(last)[1], span(member)[0])) list.push(member);
    else lists.push([member]);
  }
  return lists.filter((list) => list.length > 1);
}

const plainSpan = ({ start, end }: Annotation): [number, number] => [start, end];

/** Names of indicators one after the other; an abbreviation in brackets belongs to the name before it. */
function indicatorLists(document: Document, sentence: Sentence): Annotation[][] {
  const { annotations, lower } = document;
  const joined: Annotation[] = [];
  for (const mention of annotations.within("indicator", sentence.start, sentence.end)) {
    const last = joined.at(-1);
    if (last && last.ids.some((id) => mention.ids.includes(id)) && /^[\s(/-]*$/.test(lower.slice(last.end, mention.start)))
      joined[joined.length - 1] = { ...last, end: lower[mention.end] === ")" ? mention.end + 1 : mention.end };
    else joined.push(mention);
  }
  return runs(document, joined, plainSpan).filter((list) => new Set(list.map(({ ids }) => ids[0])).size === list.length);
}

/**
 * The other indices that a leading group is said of: "PCI, PAPI and PAR INDEX are to be in the top 10". None where the sentence has another
 * rank, which one of them may own.
 */
export function sharing(
  document: Document,
  sentence: Sentence,
  quantity: Quantity,
  mention: Annotation,
  others: readonly Quantity[],
): string[] {
  if (quantity.type !== "rank" || quantity.comparator !== "<=" || others.some((other) => other !== quantity && other.type === "rank"))
    return [];
  const holds = ({ start, end }: Annotation): boolean => start <= mention.start && end >= mention.end;
  const list = indicatorLists(document, sentence).find((members) => members.some(holds));
  return (list ?? []).filter((member) => !holds(member)).flatMap(({ ids }) => ids.filter(isRanking).slice(0, 1));
}

/** As many areas as values, each told of with something else before: "Lai Chau scored 22.78 and Gia Lai 25.83, ranking 62nd and 61st respectively". */
function apart(document: Document, sentence: Sentence, run: readonly Quantity[]): Annotation[] | undefined {
  const { left } = run[0] as Quantity;
  const areas = areaMentions(document, Math.max(sentence.start, left - 200), left);
  return areas.length === run.length && new Set(areas.map(({ ids }) => ids[0])).size === run.length ? areas : undefined;
}

/** As many names of indicators as values, each told of with something else before: "digital government ranked 3rd and digital society 9th, with 0.79 and 0.64 respectively". */
function namesApart(document: Document, sentence: Sentence, run: readonly Quantity[]): Annotation[] | undefined {
  const { left } = run[0] as Quantity;
  const names = document.annotations.within("indicator", Math.max(sentence.start, left - 240), left);
  return names.length === run.length && new Set(names.map(({ ids }) => ids[0])).size === run.length ? names : undefined;
}

/**
 * Pairs the values of a list with as many names one to one: "PCI, PAPI and SIPAS ranked 46, 25 and 33 respectively", "Long An and Dong Thap
 * ranked 2nd and 5th".
 */
export function pairLists(document: Document, sentence: Sentence, quantities: Quantity[]): Map<Quantity, Pairing> {
  const pairs = new Map<Quantity, Pairing>();
  const said = document.annotations.within("respectively", sentence.start, sentence.end).length > 0;
  // "The 6th, 7 and 8 are Lang Son, Bac Ninh and Thai Nguyen".
  const told = document.annotations
    .within("is", sentence.start, sentence.end)
    .some(({ end }) => runs(document, areaMentions(document, end, sentence.end), plainSpan)[0]?.some(({ start }) => start - end <= 12));
  promote(document, quantities, said || told);
  const values = quantities.filter(
    ({ type, comparator }) => (said || type !== "places") && type !== "times" && (type !== "rank" || comparator === "="),
  );
  const types = [...new Set(values.map(({ type }) => type))];
  for (const run of types.flatMap((type) =>
    runs(
      document,
      values.filter((value) => value.type === type),
      ({ left, right }) => [left, right],
    ),
  )) {
    const [first, last] = [run[0] as Quantity, run.at(-1) as Quantity];
    const near = (list: Annotation[]): boolean => {
      const [a, b] = [list[0] as Annotation, list.at(-1) as Annotation];
      const gap = b.end <= first.left ? first.left - b.end : a.start - last.right;
      return list.length === run.length && gap >= 0 && (said ? gap <= 160 : gap <= 60);
    };
    const names = indicatorLists(document, sentence).find(near) ?? (said ? namesApart(document, sentence, run) : undefined);
    const mentioned = areaMentions(document, sentence.start, sentence.end).filter((name) => !isMerged(document, name));
    /** "Ninh Binh and Nam Dinh …; Nam Dinh ranks 14th and 5th in the region": an area named since is the one that is told of. */
    const passed = (list: Annotation[]): boolean =>
      mentioned.some(({ start, end }) => start >= (list.at(-1) as Annotation).end && end <= first.left);
    const areas =
      runs(document, mentioned, plainSpan).find((list) => near(list) && !passed(list)) ??
      (said ? apart(document, sentence, run) : undefined);
    if (names && areas && names.length === areas.length) continue;
    const uneven =
      said && !names && !areas && runs(document, mentioned, plainSpan).some((list) => list.length !== run.length && !passed(list));
    run.forEach((quantity, index) => {
      if (names) pairs.set(quantity, { mention: names[index] as Annotation });
      else if (areas) pairs.set(quantity, { area: (areas[index] as Annotation).ids[0] as string });
      else if (uneven) pairs.set(quantity, { area: null });
    });
  }
  return pairs;
}
