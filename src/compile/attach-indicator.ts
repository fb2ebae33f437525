import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Annotation } from "./annotations.ts";
import { areaMentions } from "./attach-area.ts";
import { isAside } from "./brackets.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { fitOf, isIndex, type Fit } from "./indicator-fit.ts";
import { following, preceding, WHOLE } from "./indicator-distance.ts";
import type { Quantity } from "./quantity.ts";
import type { Pairing } from "./respectively.ts";
import type { PeriodMention } from "./years.ts";

/** The indicator that a quantity is said of, and where it was found. */
export interface IndicatorChoice {
  indicator: string;
  mention: Annotation;
  inherited: boolean;
  rule: string;
}

/** A decoy that is itself an index, and so may have ranks and scores of its own: "Global Innovation Index", "GII", "the national average". */
const isOtherIndex = ({ annotations, text }: Document, { start, end }: Annotation): boolean =>
  annotations.any(["indexWord", "mean"], start, end) || /^[A-Z]{3,5}$/i.test(text.slice(start, end));

/** Whether a decoy may have the rank or score: an index, or what stands right before a rank or is cued right after it. */
const isRanked = (document: Document, decoy: Annotation, quantity: Quantity): boolean => {
  const { annotations, lower } = document;
  const { start, end } = decoy;
  if (isOtherIndex(document, decoy)) return true;
  if (quantity.type !== "rank") return false;
  const words =
    end <= quantity.left ? lower.slice(end, quantity.left) : start >= quantity.right ? lower.slice(quantity.right, start) : "x".repeat(99);
  return (
    words.length <= 24 &&
    !/[.;:,()]/.test(words) &&
    !annotations.any(["indicator"], Math.min(end, quantity.right), Math.max(start, quantity.left)) &&
    (end <= quantity.left || annotations.within("following", quantity.right - 1, start).length > 0)
  );
};

/** A name in a quantity's sentence: the indicator it may stand for ("" for none of ours), whether that takes the quantity, and how far it is. */
export interface ScoredIndicator {
  mention: Annotation;
  id: string;
  fit: Fit;
  cost: number;
}

/** GRDP as the whole that a share is taken of: "the digital economy's share of GRDP", "56% GRDP". */
const isWhole = ({ lower }: Document, mention: Annotation, mentions: readonly Annotation[]): boolean =>
  /% ?\p{L}{0,5} ?$/u.test(lower.slice(Math.max(0, mention.start - 8), mention.start)) ||
  mentions.some(
    ({ ids, end }) =>
      end <= mention.start && mention.start - end <= 24 && ids.some((id) => INDICATOR_BY_ID.get(id)?.measures.includes("share")),
  );

const PILLARS = ["dti_digital_government", "dti_digital_economy", "dti_digital_society"];

/** The whole index as the frame of one of its pillars: "the digital society pillar scored 0.61 in the DTI 2023". */
const framesPillar = ({ annotations, lower }: Document, mention: Annotation, mentions: readonly Annotation[]): boolean =>
  mention.ids.includes("dti") &&
  annotations.before("following", mention.start, 1) !== null &&
  mentions.some(
    ({ ids, end }) =>
      end <= mention.start &&
      mention.start - end <= 80 &&
      ids.some((id) => PILLARS.includes(id)) &&
      !/[.;:()\n]|,(?!\d)/.test(lower.slice(end, mention.start)),
  );

/** The names of a sentence that a quantity may be said of, the nearest first. */
export function scoreIndicators(
  document: Document,
  quantity: Quantity,
  sentence: Sentence,
  others: readonly Quantity[],
): ScoredIndicator[] {
  const { annotations } = document;
  const mentions = annotations.within("indicator", sentence.start, sentence.end);
  const decoys = annotations.within("decoy", sentence.start, sentence.end);
  const ranked = ["rank", "places", "points", "number"].includes(quantity.type);
  const things = [...mentions, ...(ranked ? decoys.filter((decoy) => isRanked(document, decoy, quantity)) : decoys)];
  const scored: ScoredIndicator[] = [];
  for (const mention of things) {
    const overlaps = mention.start < quantity.right && mention.end > quantity.left;
    if (overlaps && quantity.rule !== "lead-in-words") continue;
    const cost =
      mention.end <= quantity.left ? preceding(document, quantity, mention, others) : following(document, quantity, mention, others);
    if (cost === Infinity || isAside(document, mention.start, quantity, others)) continue;
    if (mention.type === "decoy") scored.push({ mention, id: "", fit: "blocks", cost });
    else
      for (const id of mention.ids) {
        const aside =
          (id === "grdp" && isWhole(document, mention, mentions)) || (id === "dti" && framesPillar(document, mention, mentions));
        const fit = aside ? "passes" : fitOf(document, id, quantity, sentence);
        const whole = fit === "blocks" && quantity.type === "percent" && mention.start >= quantity.right;
        const passed = fit === "blocks" && quantity.type === "rank" && mention.end <= quantity.left;
        scored.push({ mention, id, fit: passed ? "passes" : fit, cost: whole ? cost + WHOLE : cost });
      }
  }
  return scored.sort((a, b) => a.cost - b.cost || a.mention.start - b.mention.start);
}

/** The indicator that a quantity of a sentence is said of, or null. */
export function indicatorInSentence(
  document: Document,
  quantity: Quantity,
  sentence: Sentence,
  others: readonly Quantity[],
): IndicatorChoice | null {
  const scored = scoreIndicators(document, quantity, sentence, others);
  const blocked = new Set<Annotation>();
  for (const { mention, id, fit } of scored) {
    if (fit === "fits")
      return { indicator: id, mention, inherited: false, rule: mention.start >= quantity.right ? "indicator-after" : "indicator-before" };
    if (fit === "blocks") {
      const sameSpan = scored.some((other) => other.mention === mention && other.fit === "fits");
      if (!sameSpan) blocked.add(mention);
      if (blocked.size > 0) return null;
    }
  }
  return null;
}

/** The index that an article is about: the only one of its heading, or the one that it names far more often than any other; null where two compete. */
function mainIndex(document: Document, before: number): Annotation | null {
  const { annotations, frame } = document;
  const isMain = (id: string): boolean =>
    INDICATOR_BY_ID.get(id)?.theme === "ranking" && !PILLARS.includes(id) && id !== "pii_regional_average";
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

const ROW = 70;
const ROWS = 40;

/**
 * A score without its unit that stands right at a province's name: "Hai Phong (49.23)", "Hue ranks second with 0.7951", "Hue with 0.7951"; or after a
 * word for a score: "their scores being 46.01 and 45.49".
 */
function isListedScore({ annotations, lower }: Document, quantity: Quantity, listed: boolean): boolean {
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
  return (joined !== null && joined.start - area.end <= 4) || annotations.any(["ordinal", "rank", "lead"], area.end, quantity.left);
}

/** An index named shortly before, for a rank or a score whose own sentence names none. */
export function indicatorBefore(document: Document, quantity: Quantity, sentence: Sentence, listed = false): IndicatorChoice | null {
  if (!["rank", "points", "places"].includes(quantity.type) && !isListedScore(document, quantity, listed)) return null;
  const { annotations, frame } = document;
  const own = annotations.within("indicator", sentence.start, sentence.end).flatMap(({ ids }) => ids);
  if (own.length > 0 && quantity.type !== "places" && !own.some((id) => isIndex(id))) return null;
  const { index } = sentence;
  const other = areaMentions(document, sentence.start, quantity.left).length > 0;
  // Short lines one below the other are the rows of a table or a list.
  const isRow = ({ start, end }: Sentence): boolean => end - start < ROW;
  for (let back = 1, rows = 0; back - rows <= 4 && rows <= ROWS && index - back >= 0; back++) {
    const earlier = frame.sentences[index - back] as Sentence;
    if (isRow(sentence) && isRow(earlier)) rows++;
    else if (sentence.paragraph - earlier.paragraph > 2 + rows) break;
    // What is told of another province is told of the index, not of the pillar that was spoken of last.
    const named = annotations
      .within("indicator", earlier.start, earlier.end)
      .filter(({ ids }) =>
        ids.some((id) => isIndex(id) && !(other && PILLARS.includes(id)) && fitOf(document, id, quantity, earlier) === "fits"),
      );
    const mention = named.at(-1);
    if (mention) {
      const id = mention.ids.find((candidate) => isIndex(candidate)) as string;
      return { indicator: id, mention, inherited: true, rule: "indicator-from-earlier-sentence" };
    }
  }
  // What the title's own names do not take, its other clause does not either.
  const title = frame.title && sentence.start >= frame.title.end ? frame.title : null;
  const titled = title
    ? annotations
        .within("indicator", title.start, title.end)
        .filter(({ ids }) => ids.some((id) => isIndex(id) && INDICATOR_BY_ID.get(id)?.theme === "ranking"))
    : [];
  const ids = new Set(titled.flatMap(({ ids: all }) => all.filter(isIndex)));
  const mention = ids.size === 1 ? (titled[0] as Annotation) : mainIndex(document, sentence.start);
  const id = mention?.ids.find((one) => isIndex(one) && fitOf(document, one, quantity, sentence) === "fits");
  return mention && id !== undefined ? { indicator: id, mention, inherited: true, rule: "indicator-from-title" } : null;
}

/** How far a part of an index reaches in Thai and Lao, which have no marks between sentences. */
const PART_REACH = 90;

/** A rank or score that follows a part of an index ("Time costs: 8.1 points, ranked 12th") and no index named since is that part's. */
function ofComponent(document: Document, quantity: Quantity, sentence: Sentence): boolean {
  const { annotations, lower, lexicon } = document;
  if (!["rank", "points", "places", "number"].includes(quantity.type)) return false;
  const from = lexicon.script === "latin" ? sentence.start : Math.max(sentence.start, quantity.left - PART_REACH);
  // "Improved 8 of its 10 component indices and ranked 12th": a count of the parts names none of them.
  const part = annotations
    .within("component", from, quantity.left)
    .findLast(({ start }) => !/\d ?$/.test(lower.slice(Math.max(0, start - 2), start)));
  const takes = (id: string): boolean => isIndex(id) || fitOf(document, id, quantity, sentence) === "fits";
  if (!part || annotations.within("indicator", part.end, quantity.left).some(({ ids }) => ids.some(takes))) return false;
  const next = annotations
    .within("indicator", quantity.right, Math.min(sentence.end, quantity.right + 60))
    .find(({ ids }) => ids.some(isIndex));
  return !next || /[.;,(]/.test(lower.slice(quantity.right, next.start));
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
/** How much else may stand there. */
const REST = 16;

/**
 * What is told of one period after another: "GRDP grew by 8.5 %. In the first quarter it rose 8.2 %, in the second 8.4 %". The clause holds nothing but
 * its period and the value, and a sentence shortly before tells of the size or the growth of the economy, or of the budget.
 */
function indicatorOfPeriods(
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
  if (
    !/^[^\p{L}]*(?:\p{L}{1,4}\s)?$/u.test(
      lower.slice(Math.max(sentence.start, period.start - 8), period.start).replace(/^.*[,;:(]\s*/s, ""),
    )
  )
    return null;
  const told = TELLING.flatMap((type) => annotations.within(type, period.end, quantity.left));
  const covered = new Set(told.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  if (words.length - covered.size > REST) return null;
  for (let back = 0; back <= 3 && sentence.index - back >= 0; back++) {
    const earlier = frame.sentences[sentence.index - back] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) return null;
    const to = back === 0 ? period.start : earlier.end;
    for (const mention of annotations.within("indicator", earlier.start, to)) {
      const id = mention.ids.find((one) => AGAIN.includes(one) && fitOf(document, one, quantity, earlier) === "fits");
      if (id !== undefined) return { indicator: id, mention, inherited: true, rule: "indicator-of-periods" };
    }
  }
  return null;
}
const AGAIN = ["grdp_growth", "grdp", "budget_revenue"];

/** The sentence of a quantity and the indicator it is said of. */
export function attachIndicator(
  document: Document,
  quantity: Quantity,
  others: readonly Quantity[],
  periods: readonly PeriodMention[],
  pairing?: Pairing,
): IndicatorChoice | null {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence) return null;
  if (ofComponent(document, quantity, sentence)) return null;
  const listed = pairing?.mention;
  const id = listed?.ids.find((candidate) => fitOf(document, candidate, quantity, sentence) === "fits");
  if (listed && id !== undefined) return { indicator: id, mention: listed, inherited: false, rule: "indicator-of-list" };
  const own = indicatorInSentence(document, quantity, sentence, others);
  if (own) return own;
  const again = indicatorOfPeriods(document, quantity, sentence, periods);
  if (again) return again;
  // What is said of another thing here is not said of an index named earlier.
  const nearest = scoreIndicators(document, quantity, sentence, others)[0];
  return nearest?.mention.type === "decoy" ? null : indicatorBefore(document, quantity, sentence, pairing?.area !== undefined);
}
