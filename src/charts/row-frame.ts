import type { UiLanguage } from "../i18n/language.ts";
import { messages } from "../i18n/index.ts";
import type { AmountPanel } from "./amount.ts";
import { NARROW, type ChartContext } from "./chart.ts";
import { PALETTES } from "./palette.ts";
import { link, text, type Markish } from "./plot.ts";
import { textWidth } from "./text-width.ts";
import { scaleTicks, scaleX, tickText, type Scale } from "./scale.ts";

/** Where the labels of rows and their axis stand, in pixels. */
export interface RowFrame {
  narrow: boolean;
  width: number;
  /** Right end of the rows' labels, or 0 where they stand above the rows. */
  labels: number;
  /** Left and right end of the axis. */
  left: number;
  right: number;
}

/** Room that a mark's label takes at the right of a mark, for a mark that stands at a share (0 to 1) of the axis. */
export interface LabelRoom {
  share: number;
  room: number;
}

/**
 * A frame for rows: labels at the left, or above the rows on narrow screens; the axis ends where every mark's label still finds room at its
 * right, unless that took more than two fifths of the space (then labels stand above their marks).
 */
export function rowFrame(width: number, labelWidth: number, rooms: readonly LabelRoom[]): RowFrame {
  const narrow = width < NARROW;
  const labels = narrow ? 0 : Math.min(labelWidth, width * 0.36);
  const left = narrow ? 8 : labels + 22;
  const ends = rooms.filter(({ share }) => share > 0).map(({ share, room }) => left + (width - room - left) / share);
  const right = Math.min(width - 22, ...ends);
  return { narrow, width, labels, left, right: right < left + (width - left) * 0.6 ? width - 22 : right };
}

/** What an axis counts, in words: "Percent", "Đồng, logarithmic scale". */
export function axisTitle(
  { unit, counts, scale }: Pick<AmountPanel, "unit" | "counts" | "scale">,
  language: UiLanguage,
): { title: string; note: string } {
  const { quantities, charts } = messages(language);
  const name = counts === "rate" ? charts.growth : (quantities.unitNames[unit] ?? unit);
  return { title: name.charAt(0).toUpperCase() + name.slice(1), note: scale.kind === "log" ? charts.log : "" };
}

interface Tick {
  x: number;
  textX: number;
  text: string;
  half: number;
  zero: boolean;
}

function ticksOf(scale: Scale, unit: string, frame: RowFrame, apart: number, language: UiLanguage): Tick[] {
  const toX = scaleX(scale, frame.left, frame.right);
  const values = scaleTicks(scale, frame.right - frame.left, apart);
  return values.map((value, i) => {
    const text = tickText(value, unit, i === values.length - 1, language);
    const half = textWidth(text, 12) / 2;
    const x = toX(value);
    return { x, text, half, textX: Math.max(half, Math.min(x, frame.width - half)), zero: value === 0 };
  });
}

/** As many ticks as leave their numbers apart. */
function readableTicks(scale: Scale, unit: string, frame: RowFrame, language: UiLanguage): Tick[] {
  for (const apart of [56, 84, 112, 150, 200]) {
    const ticks = ticksOf(scale, unit, frame, apart, language);
    const clear = ticks.slice(1).every((tick, i) => tick.textX - tick.half > (ticks[i]?.textX ?? 0) + (ticks[i]?.half ?? 0) + 6);
    if (clear) return ticks;
  }
  return ticksOf(scale, unit, frame, 300, language);
}

/** The lines and numbers of an axis across rows, its numbers above `top`. */
export function axisMarks(scale: Scale, unit: string, frame: RowFrame, top: number, bottom: number, context: ChartContext): Markish[] {
  const { grid, mute, line } = PALETTES[context.theme];
  const ticks = readableTicks(scale, unit, frame, context.language);
  return [
    link(ticks, { x1: "x", x2: "x", y1: top, y2: bottom, stroke: { value: ({ zero }: Tick) => (zero ? line : grid), scale: null } }),
    text(ticks, { x: "textX", y: top - 10, text: "text", fill: mute, fontSize: 12 }),
  ];
}
