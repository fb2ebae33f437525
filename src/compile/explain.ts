import type { NumberCoverage, Observation, Slot } from "../data/contract.ts";
import type { Annotation } from "./annotations.ts";
import { scoreIndicators, type ScoredIndicator } from "./attach-indicator.ts";
import { attach, compileArticle, observationsOf, readNumbers, type Attached, type Reading, type Unattached } from "./compile-article.ts";
import { readDocument, sentenceAt, type Article } from "./document.ts";
import type { TextSpan } from "./frame.ts";
import type { Quantity } from "./quantity.ts";
import type { RuleDefinitions } from "./rule-definitions.ts";

const WHY: Record<Unattached, string> = {
  "no-sentence": "it stands outside the article",
  "no-indicator": "no name of an indicator near it takes it",
  "no-measure": "its value is not one that the indicator can have",
  implausible: "no province has ever had such a value",
  "mean-of-all": "it is the mean of all provinces, and none's own",
  "no-area": "no area is named that it could be said of",
  "part-of-others": "it counts some of a whole that is told beside it",
  "heading-of-a-list": "it heads a list, and is said of none of its members alone",
  "rank-beyond-size": "the rank is greater than the number of units it is counted in",
};

const AROUND = 60;
const LONGEST = 220;

/** Words of an article as they stand, on one line. */
const wordsOf = ({ document: { article, offsets } }: Reading, { start, end }: TextSpan): string =>
  article.text.slice(offsets[start], offsets[end]).replace(/\s+/g, " ").trim();

const quoted = (reading: Reading, span: TextSpan): string => `“${wordsOf(reading, span)}” at ${reading.document.offsets[span.start] ?? 0}`;

const row = (name: string, ...parts: (string | null)[]): string =>
  `  ${name.padEnd(12)}${parts.filter((part) => part !== null && part !== "").join("  ")}`;

/** The sentence around a number, which is set between ⟦ and ⟧. */
function inSentence(reading: Reading, { start, end }: TextSpan): string {
  const { document } = reading;
  const sentence = sentenceAt(document, start) ?? { start: Math.max(0, start - AROUND), end: Math.min(document.text.length, end + AROUND) };
  const from = Math.max(sentence.start, start - LONGEST / 2);
  const to = Math.min(Math.max(sentence.end, end), end + LONGEST / 2);
  const { article, offsets } = document;
  const [a, b, c, d] = [offsets[from], offsets[start], offsets[end], offsets[to]];
  const words = `${from > sentence.start ? "…" : ""}${article.text.slice(a, b)}⟦${article.text.slice(b, c)}⟧${article.text.slice(c, d)}`;
  return `${words.replace(/\s+/g, " ").trim()}${to < sentence.end ? "…" : ""}`;
}

/** What an annotation says of its words: its type, and the ids or the value that it has. */
const meaningOf = ({ type, ids, value }: Annotation): string => {
  const what = ids.filter((id) => id !== "").join(" or ") || (value === 0 ? "" : String(value));
  return what === "" ? type : `${type} ${what}`;
};

function annotationsAround(reading: Reading, { start, end }: TextSpan): string {
  const sentence = sentenceAt(reading.document, start) ?? { start: 0, end: Infinity };
  const [from, to] = [Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND)];
  const meanings = new Map<string, { span: TextSpan; said: string[] }>();
  for (const annotation of reading.document.annotations.around(from, to)) {
    const key = `${annotation.start}-${annotation.end}`;
    const entry = meanings.get(key);
    if (entry) entry.said.push(meaningOf(annotation));
    else meanings.set(key, { span: annotation, said: [meaningOf(annotation)] });
  }
  const names = [...meanings.values()].map(({ span, said }) => `“${wordsOf(reading, span)}” ${said.join(", ")}`);
  return names.length > 0 ? names.join(" · ") : "none";
}

const amountOf = ({ value, low, high, comparator, unit }: Pick<Observation, "value" | "low" | "high" | "comparator" | "unit">): string =>
  `${low === undefined || high === undefined ? `${comparator === "=" ? "" : `${comparator} `}${value}` : `${low} to ${high}`} ${unit}`.trim();

/** The slots of an observation, each with the words that fill it. */
function slotsOf(reading: Reading, attached: Attached, one: Observation, index: number): string[] {
  const { area, choice, period, kind } = attached;
  const mention = period.mentions[index] ?? (period.mentions.length === 0 ? kind.deadline : null);
  const origin = (slot: Slot): string => (one.inherited.includes(slot) ? "inherited" : "in the sentence");
  const place = (span: TextSpan | null): string | null => span && quoted(reading, span);
  return [
    row("observation", one.id),
    row("  area", one.area, origin("area"), area.mention ? place(area.mention) : "by the list or the article as a whole"),
    row("  indicator", one.indicator, origin("indicator"), place(choice.mention), choice.rule),
    row("  measure", one.measure, amountOf(one), one.outOf === undefined ? null : `of ${one.outOf}`),
    row("  period", one.period ?? "none", mention ? origin("period") : "not stated", place(mention)),
    row("  kind", one.kind, one.inherited.includes("kind") ? "inherited" : null),
    ...(one.scope === undefined ? [] : [row("  scope", one.scope, origin("scope"))]),
    ...(one.base === undefined ? [] : [row("  since", one.base, origin("base"))]),
  ];
}

const runnerUp = (reading: Reading, { mention, id, fit, cost }: ScoredIndicator): string =>
  `${id === "" ? "(not ours)" : id} ${fit}, ${Math.round(cost)} away, ${quoted(reading, mention)}`;

function explainQuantity(reading: Reading, quantity: Quantity): string[] {
  const { document, quantitiesOf } = reading;
  const lines = [
    row(
      "quantity",
      quantity.type,
      amountOf(quantity),
      quantity.outOf === undefined ? null : `of ${quantity.outOf}`,
      quoted(reading, { start: quantity.left, end: quantity.right }),
    ),
  ];
  const attached = attach(reading, quantity);
  if (typeof attached === "string") lines.push(row("not read", WHY[attached]));
  else lines.push(...observationsOf(reading, quantity, attached).flatMap((one, index) => slotsOf(reading, attached, one, index)));
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return lines;
  const chosen = typeof attached === "string" ? null : attached.choice;
  const others = scoreIndicators(document, quantity, sentence, quantitiesOf(sentence)).filter(
    ({ mention, id }) => !chosen || mention !== chosen.mention || id !== chosen.indicator,
  );
  return [...lines, ...others.map((other, index) => row(index === 0 ? "runners-up" : "", runnerUp(reading, other)))];
}

function explainNumber(reading: Reading, number: NumberCoverage, definitions: RuleDefinitions): string[] {
  const { document, quantities, periods } = reading;
  const { offsets, numerals } = document;
  const span = { start: offsets.indexOf(number.start), end: offsets.indexOf(number.end) };
  const index = numerals.findIndex(({ start }) => start === span.start);
  const quantity = quantities.find((one) => (one.numerals.length > 0 ? one.numerals.includes(index) : one.start === span.start));
  const period = periods.find(({ numerals: own }) => own.includes(index));
  const where = definitions(number.by);
  return [
    `${number.start}-${number.end} “${number.text}”: ${number.class}, by ${number.by}${where === null ? "" : ` (${where})`}`,
    row("sentence", inSentence(reading, span)),
    row("annotations", annotationsAround(reading, span)),
    ...(period ? [row("period", period.period, period.role, quoted(reading, period))] : []),
    ...(quantity && number.class !== "part" ? explainQuantity(reading, quantity) : []),
    ...(quantity && number.class === "part" ? [row("part of", quoted(reading, { start: quantity.left, end: quantity.right }))] : []),
  ];
}

/**
 * Tells, in lines of plain text, what the compiler makes of each number of an article, or of the one at an offset (UTF-16 units), and why:
 * the sentence, the words it knows in it, the rule with the place it is defined at, the slots of each observation and where they were found,
 * and the other indicators that were weighed.
 *
 * @throws RangeError where no number stands at the offset.
 */
export function explain(article: Article, at: number | null, definitions: RuleDefinitions): string[] {
  const { numbers } = compileArticle(article).coverage;
  const chosen = at === null ? numbers : numbers.filter(({ start, end }) => start <= at && at < end);
  if (at !== null && chosen.length === 0) {
    const near = [...numbers].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)).slice(0, 3);
    const places = near.map(({ start, text }) => `“${text}” at ${start}`).join(", ");
    throw new RangeError(`no number stands at ${at}; ${near.length > 0 ? `the nearest are ${places}` : "the text has none"}`);
  }
  const reading = readNumbers(readDocument(article));
  return chosen.flatMap((number, index) => [...(index > 0 ? [""] : []), ...explainNumber(reading, number, definitions)]);
}
