import { INDICATOR_BY_ID } from "../data/indicators.ts";
import type { Annotation } from "./annotations.ts";
import { isAside } from "./brackets.ts";
import { sentenceAt, type Document } from "./document.ts";
import type { Sentence } from "./frame.ts";
import { fitOf, isIndex, PILLARS, type Fit } from "./indicator-fit.ts";
import { indicatorBefore, indicatorOfGrowth, indicatorOfPeriods, indicatorOfProvinces, indicatorOfTarget } from "./inherit-indicator.ts";
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

/** "5G in 40 communes and ISO 9001 …": a whole number counts the noun right after it. */
const isCounted = ({ start }: Annotation, { type, value, bare, right }: Quantity): boolean =>
  type === "number" && bare && Number.isInteger(value) && start >= right && start - right <= 1;

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

/** The whole index as the frame of one of its pillars: "the digital society pillar scored 0.61 in the DTI 2023". */
const framesPillar = ({ annotations, lower }: Document, mention: Annotation, mentions: readonly Annotation[]): boolean =>
  mention.ids.includes("dti") &&
  annotations.before("following", mention.start, 1) !== null &&
  mentions.some(
    ({ ids, end }) =>
      end <= mention.start &&
      mention.start - end <= 80 &&
      ids.some((id) => PILLARS.includes(id)) &&
      !/[.;:()%\n]|,(?!\d)/.test(lower.slice(end, mention.start)),
  );

/** How far around a quantity any name that it may be said of can stand, with all that has a say in it. */
const NEAR = 700;

/** The names of a sentence that a quantity may be said of, the nearest first. */
export function scoreIndicators(
  document: Document,
  quantity: Quantity,
  sentence: Sentence,
  ofSentence: readonly Quantity[],
): ScoredIndicator[] {
  const { annotations } = document;
  const from = Math.max(sentence.start, quantity.left - NEAR);
  const to = Math.min(sentence.end, quantity.right + NEAR);
  const others = ofSentence.filter(({ left, right }) => right > from && left < to);
  const mentions = annotations.within("indicator", from, to);
  const decoys = annotations.within("decoy", from, to);
  const ranked = ["rank", "places", "points", "number"].includes(quantity.type);
  const things = [
    ...mentions,
    ...(ranked ? decoys.filter((decoy) => isRanked(document, decoy, quantity) || isCounted(decoy, quantity)) : decoys),
  ];
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

/** The indicator of a sentence's own names, the likeliest first, that a quantity is said of; null where none fits, or a likelier one keeps it. */
function indicatorInSentence(scored: readonly ScoredIndicator[], { right }: Quantity): IndicatorChoice | null {
  for (const { mention, id, fit } of scored) {
    if (fit === "fits")
      return { indicator: id, mention, inherited: false, rule: mention.start >= right ? "indicator-after" : "indicator-before" };
    if (fit === "blocks" && !scored.some((other) => other.mention === mention && other.fit === "fits")) return null;
  }
  return null;
}

/** How far a part of an index reaches in Thai and Lao, which have no marks between sentences. */
const PART_REACH = 90;
/** How far after a rank or score the part of an index may begin that it is said of. */
const PART_FOLLOWS = 40;

/** A rank or score that follows a part of an index ("Time costs: 8.1 points, ranked 12th") and no index named since is that part's. */
function ofComponent(document: Document, quantity: Quantity, sentence: Sentence): boolean {
  const { annotations, lower, lexicon } = document;
  if (!["rank", "points", "places", "number"].includes(quantity.type)) return false;
  // "Ranked 12th in market entry": cued right after the number.
  const cued = annotations.within("component", quantity.right, Math.min(sentence.end, quantity.right + PART_FOLLOWS))[0];
  if (
    cued &&
    annotations.any(["following"], quantity.right, cued.start) &&
    !/[.;:,()]/.test(lower.slice(quantity.right, cued.start)) &&
    !annotations.any(["indicator"], quantity.right, cued.start)
  )
    return true;
  const from = lexicon.script === "latin" ? sentence.start : Math.max(sentence.start, quantity.left - PART_REACH);
  // "Improved 8 of its 10 component indices and ranked 12th": a count of the parts names none of them.
  const part = annotations
    .within("component", from, quantity.left)
    .findLast(({ start }) => !/\d ?$/.test(lower.slice(Math.max(0, start - 2), start)));
  const takes = (id: string): boolean => isIndex(id) || fitOf(document, id, quantity, sentence) === "fits";
  if (!part || annotations.any(["overall"], part.end, quantity.left)) return false;
  // "Innovation inputs ranked 41st in the PII": the index after it is what the part is of.
  const words = lower.slice(part.end, quantity.left);
  if (
    lexicon.script === "latin" &&
    words.length <= BESIDE_PART &&
    /^ [\p{L} ]*$/u.test(words) &&
    !annotations.any(["area", "also"], part.end, quantity.left)
  )
    return true;
  if (annotations.within("indicator", part.end, quantity.left).some(({ ids }) => ids.some(takes))) return false;
  const next = annotations
    .within("indicator", quantity.right, Math.min(sentence.end, quantity.right + 60))
    .find(({ ids }) => ids.some(isIndex));
  return !next || /[.;,(]/.test(lower.slice(quantity.right, next.start));
}

/** A verb's length between a part of an index and its value. */
const BESIDE_PART = 12;

/** The indicator that a quantity is said of, and where it is named; null where none is. */
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
  const scored = scoreIndicators(document, quantity, sentence, others);
  const own = indicatorInSentence(scored, quantity);
  if (own) return own;
  const target = indicatorOfTarget(document, quantity, sentence);
  if (target) return target;
  const again = indicatorOfPeriods(document, quantity, sentence, periods);
  if (again) return again;
  const growth =
    indicatorOfGrowth(document, quantity, sentence, pairing?.area !== undefined) ?? indicatorOfProvinces(document, quantity, sentence);
  if (growth) return growth;
  // What is said of another thing here is not said of an index named earlier.
  const [nearest] = scored;
  return nearest?.mention.type === "decoy" ? null : indicatorBefore(document, quantity, sentence, pairing?.area !== undefined);
}
