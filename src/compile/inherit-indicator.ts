import type { Annotation } from "./annotations.ts";
import { areaMentions } from "./named-areas.ts";
import type { IndicatorChoice } from "./attach-indicator.ts";
import type { Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { fitOf, isIndex, isRanking, PILLARS } from "./indicator-fit.ts";
import type { Quantity } from "./quantity.ts";
import type { PeriodMention } from "./years.ts";

/** The index that an article is about: the only one of its heading, or the one that it names far more often than any other; null where two compete. */
function mainIndex(document: Document, before: number): Annotation | null {
  const { annotations, frame } = document;
  const isMain = (id: string): boolean => isRanking(id) && !PILLARS.includes(id) && id !== "pii_regional_average";
  const mentions = annotations.list("indicator").filter(({ ids, start }) => start < frame.body.end && ids.some(isMain));
  const heading = frame.paragraphs[Math.min(3, frame.paragraphs.length - 1)]?.end ?? 0;
  const counts = new Map<string, number>();
  for (const { ids } of mentions) counts.set(ids.find(isMain) as string, (counts.get(ids.find(isMain) as string) ?? 0) + 1);
  const first = mentions.find(({ ids }) => {
    const own = counts.get(ids.find(isMain) as string) ?? 0;
    return [...counts].every(([id, count]) => ids.includes(id) || own >= 3 * count);
  });
  return first && first.end <= before && (first.start < heading || counts.size === 1) ? first : null;
}

/** The name that a text goes on about: the last one, but of several that another paragraph announces the first. */
function foremost(document: Document, named: readonly Annotation[], announced: boolean): Annotation | undefined {
  const ids = new Set(named.map((mention) => mention.ids.find(isIndex)));
  const rankings = [...ids].every((id) => id !== undefined && isRanking(id) && !PILLARS.includes(id));
  return announced && rankings && ids.size > 1 ? named[0] : named.at(-1);
}

/** How far a verb may stand between a province and its score, and a score and its rank. */
const BESIDE = 24;
const ROW = 70;
const ROWS = 40;
/** How many sentences back an index may stand. */
const REACH = 8;

/**
 * A score without its unit that stands right at a province's name: "Hai Phong (49.23)", "Hue ranks second with 0.7951", "Hue with 0.7951"; or after a
 * word for a score: "their scores being 46.01 and 45.49".
 */
function isListedScore({ annotations, lower, lexicon }: Document, quantity: Quantity, listed: boolean): boolean {
  if (quantity.type !== "number" && quantity.type !== "percent") return false;
  if (Number.isInteger(quantity.value) || quantity.comparator !== "=" || quantity.change !== 0) return false;
  if (listed) return true;
  const score = annotations.before("score", quantity.left, 24);
  if (
    score &&
    quantity.type === "number" &&
    /^[^.;,\n\d]*$/.test(lower.slice(score.end, quantity.left)) &&
    !annotations.any(["area"], score.end, quantity.left)
  )
    return true;
  const area = annotations.before("area", quantity.left, 40);
  if (!area) return false;
  const words = lower.slice(area.end, quantity.left);
  if (/^\s?[(:]\s?$/.test(words)) return true;
  if (!/^[^.;\n\d]*$/.test(words.replace(/\d{1,2}/, ""))) return false;
  const joined = annotations.before("with", quantity.left, 1);
  if (lexicon.script === "latin") {
    // "Tay Ninh was 14th with 44.6", "Ninh Binh achieved 91.31%, ranking 7th": a rank beside the score.
    if (joined !== null && /\d{1,2}\p{L}/u.test(words)) return true;
    const ranked =
      annotations.any(["rank"], quantity.right, quantity.right + BESIDE) ||
      /^,? \(?\d{1,2}[\p{L}/]/u.test(lower.slice(quantity.right, quantity.right + BESIDE));
    if (quantity.type === "percent" && ranked && words.length <= BESIDE && !/[,\d]/.test(words)) return true;
  }
  return (joined !== null && joined.start - area.end <= 4) || annotations.any(["ordinal", "rank", "lead"], area.end, quantity.left);
}

/** An index named shortly before, for a rank or a score whose own sentence names none. */
export function indicatorBefore(document: Document, quantity: Quantity, sentence: Sentence, listed = false): IndicatorChoice | null {
  if (!["rank", "points", "places"].includes(quantity.type) && !isListedScore(document, quantity, listed)) return null;
  const { annotations, frame } = document;
  const own = annotations.within("indicator", sentence.start, sentence.end).flatMap(({ ids }) => ids);
  if (own.length > 0 && quantity.type !== "places" && !own.some((id) => isIndex(id))) return null;
  const { index } = sentence;
  const other = areaMentions(document, sentence.start, sentence.end).length > 0;
  // Short lines one below the other are the rows of a table or a list.
  const isRow = ({ start, end }: Sentence): boolean => end - start < ROW;
  for (let back = 1, rows = 0; back - rows <= REACH && rows <= ROWS && index - back >= 0; back++) {
    const earlier = frame.sentences[index - back] as Sentence;
    if (isRow(sentence) && isRow(earlier)) rows++;
    else if (sentence.paragraph - earlier.paragraph > 2 + rows) break;
    // What is told of another province is told of the index, not of the pillar that was spoken of last.
    const named = annotations
      .within("indicator", earlier.start, earlier.end)
      .filter(({ ids }) =>
        ids.some((id) => isRanking(id) && !(other && PILLARS.includes(id)) && fitOf(document, id, quantity, earlier) === "fits"),
      );
    const mention = foremost(document, named, earlier.paragraph !== sentence.paragraph);
    if (mention) {
      const id = mention.ids.find((candidate) => isIndex(candidate)) as string;
      return { indicator: id, mention, inherited: true, rule: "indicator-from-earlier-sentence" };
    }
  }
  // What the title's own names do not take, its other clause does not either.
  const title = frame.title && sentence.start >= frame.title.end ? frame.title : null;
  const titled = title ? annotations.within("indicator", title.start, title.end).filter(({ ids }) => ids.some(isRanking)) : [];
  const ids = new Set(titled.flatMap(({ ids: all }) => all.filter(isIndex)));
  const mention = ids.size === 1 ? (titled[0] as Annotation) : mainIndex(document, sentence.start);
  const id = mention?.ids.find((one) => isIndex(one) && fitOf(document, one, quantity, sentence) === "fits");
  return mention && id !== undefined ? { indicator: id, mention, inherited: true, rule: "indicator-from-title" } : null;
}

/** Words that may stand between a period and the value told of it. */
const TELLING = [
  "up",
  "down",
  "to",
  "from",
  "gt",
  "ge",
  "lt",
  "le",
  "about",
  "estimate",
  "past",
  "subject",
  "growth",
  "score",
  "gtAfter",
] as const;
/** Words that may open its clause. */
const OPENING = ["following", "preposition", "also", "but", "by", "since", "article", "year"] as const;
/** How much else may stand there. */
const REST = 16;

/**
 * What is told of one period after another: "GRDP grew by 8.5 %. In the first quarter it rose 8.2 %, in the second 8.4 %". The clause holds nothing but
 * its period and the value, and a sentence shortly before tells of the size or the growth of the economy, or of the budget.
 */
export function indicatorOfPeriods(
  document: Document,
  quantity: Quantity,
  sentence: Sentence,
  periods: readonly PeriodMention[],
): IndicatorChoice | null {
  if (quantity.type !== "percent" && quantity.type !== "money") return null;
  const { annotations, lower, frame } = document;
  const period = periods.findLast(({ end, start }) => end <= quantity.left && start >= sentence.start);
  if (!period || quantity.left - period.end > 60) return null;
  const words = lower.slice(period.end, quantity.left);
  if (/[.;:\n\d]/.test(words) || annotations.any(["indicator", "decoy", "area", "classifier"], period.end, quantity.right)) return null;
  const opening = lower.slice(Math.max(sentence.start, period.start - 24), period.start);
  // What stands before the last mark or value is of another clause.
  let at = opening.length;
  while (at > 0 && !/[,;:(%\d]/.test(opening[at - 1] as string)) at--;
  const own = opening.slice(at);
  const small = OPENING.flatMap((type) => annotations.within(type, period.start - own.length, period.start + 1));
  if (own.trim() !== "" && !small.some(({ start }) => start <= period.start - own.trimStart().length)) return null;
  if (own.length === 24) return null;
  const told = TELLING.flatMap((type) => annotations.within(type, period.end, quantity.left));
  const covered = new Set(told.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  if (words.length - covered.size > REST) return null;
  for (let back = 0; back <= 3 && sentence.index - back >= 0; back++) {
    const earlier = frame.sentences[sentence.index - back] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) return null;
    const to = back === 0 ? period.start : earlier.end;
    for (const mention of annotations.within("indicator", earlier.start, to)) {
      const id = mention.ids.find(
        (one) =>
          AGAIN.includes(one) && ((one === "grdp" && quantity.type === "percent") || fitOf(document, one, quantity, earlier) === "fits"),
      );
      if (id !== undefined) return { indicator: id, mention, inherited: true, rule: "indicator-of-periods" };
    }
  }
  return null;
}
const AGAIN = ["grdp_growth", "grdp", "budget_revenue"];

/** How many sentences back the economy may be told of that a growth without a name is the growth of. */
const ECONOMY = 12;

/**
 * "The growth rate is 6.7 %" in an account of the economy: the clause names nothing that grows, and GRDP or its growth was told of before, with nothing
 * else told of since.
 */
export function indicatorOfGrowth(document: Document, quantity: Quantity, sentence: Sentence, listed = false): IndicatorChoice | null {
  if (quantity.type !== "percent") return null;
  const { annotations, lower, frame } = document;
  const word = annotations.before("growth", quantity.left, 48);
  if (!word || word.start < sentence.start) return null;
  const window = lower.slice(Math.max(sentence.start, word.start - 160), word.start);
  const from = word.start - window.length + window.lastIndexOf(";") + 1;
  const clause = lower.slice(word.end, quantity.left).replace(/\b(?:19|20|25)\d\d\b/g, "");
  if (/[;:\n]|[.](?!\d)/.test(clause) || (/\d/.test(clause) && !listed)) return null;
  if (annotations.any(["indicator", "decoy"], from, quantity.right + 24)) return null;
  for (let back = 0; back <= ECONOMY && sentence.index - back >= 0; back++) {
    const earlier = frame.sentences[sentence.index - back] as Sentence;
    const mention = annotations
      .within("indicator", earlier.start, back === 0 ? word.start : earlier.end)
      .findLast(({ ids }) => ids.includes("grdp_growth") || ids.includes("grdp"));
    if (mention) return { indicator: "grdp_growth", mention, inherited: true, rule: "indicator-of-growth" };
  }
  return null;
}

/**
 * "The goal is 20 % by 2025 and 30 % by 2030", after a share or a growth was told of: a promise that names nothing takes up what the sentence before it
 * ends with.
 */
export function indicatorOfTarget(document: Document, quantity: Quantity, sentence: Sentence): IndicatorChoice | null {
  if (quantity.type !== "percent") return null;
  const { annotations, lower, frame } = document;
  const cue = annotations.within("target", Math.max(sentence.start, quantity.left - 90), quantity.left).at(-1);
  if (!cue || /[;:\n]/.test(lower.slice(cue.end, quantity.left))) return null;
  const named = annotations.within("indicator", sentence.start, sentence.end).some(({ ids }) => !ids.includes("grdp"));
  if (named || annotations.any(["decoy"], sentence.start, sentence.end)) return null;
  for (let back = 1; back <= 2 && sentence.index - back >= 0; back++) {
    const earlier = frame.sentences[sentence.index - back] as Sentence;
    if (sentence.paragraph - earlier.paragraph > 1 || annotations.any(["decoy"], earlier.start, earlier.end)) return null;
    const mention = annotations
      .within("indicator", earlier.start, earlier.end)
      .findLast(({ ids }) => ids.some((id) => id !== "grdp" && fitOf(document, id, quantity, earlier) === "fits"));
    const id = mention?.ids.find((one) => one !== "grdp" && fitOf(document, one, quantity, earlier) === "fits");
    if (mention && id !== undefined) return { indicator: id, mention, inherited: true, rule: "indicator-of-target" };
  }
  return null;
}

/** "Tuyen Quang grew by 6.4 %, Thai Nguyen 6.33 %": provinces one after the other, in an account of the growth of their economies. */
export function indicatorOfProvinces(document: Document, quantity: Quantity, sentence: Sentence): IndicatorChoice | null {
  if (quantity.type !== "percent" || Number.isInteger(quantity.value)) return null;
  const { annotations, lower, frame } = document;
  const area = annotations.before("area", quantity.left, 24);
  if (!area || area.start < sentence.start) return null;
  const told = TELLING.flatMap((type) => annotations.within(type, area.end, quantity.left)).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
  const words = lower.slice(area.end, quantity.left);
  if (/[.;:\n\d]/.test(words) || words.replace(/[\s,(]/g, "").length - told > 6) return null;
  if (annotations.any(["indicator", "decoy"], sentence.start, sentence.end)) return null;
  for (let back = 1; back <= ECONOMY && sentence.index - back >= 0; back++) {
    const earlier = frame.sentences[sentence.index - back] as Sentence;
    if (annotations.any(["decoy"], earlier.start, earlier.end)) return null;
    const mention = annotations.within("indicator", earlier.start, earlier.end).at(-1);
    if (mention)
      return mention.ids.includes("grdp_growth")
        ? { indicator: "grdp_growth", mention, inherited: true, rule: "indicator-of-provinces" }
        : null;
  }
  return null;
}
