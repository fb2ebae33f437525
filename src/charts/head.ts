import type { ChartContext } from "./chart.ts";
import { PALETTES } from "./palette.ts";
import { text, type Markish } from "./plot.ts";
import { LINE } from "./rank-labels.ts";
import { textWidth } from "./text-width.ts";

/** A panel's title and what it measures, from the top left corner, in pixels of an identity scale. */
export function headMarks(title: readonly string[], subtitle: readonly string[], { theme }: Pick<ChartContext, "theme">): Markish[] {
  const { ink, mute } = PALETTES[theme];
  const lines = [...title, ...subtitle].map((line, i) => ({ line, y: i * LINE + LINE / 2 + 1, bold: i < title.length }));
  const common = { x: 0, y: "y", text: "line", textAnchor: "start" } as const;
  return [
    text(
      lines.filter(({ bold }) => bold),
      { ...common, fill: ink, fontSize: 13, fontWeight: 600 },
    ),
    text(
      lines.filter(({ bold }) => !bold),
      { ...common, fill: mute, fontSize: 12.5 },
    ),
  ];
}

/** What an axis counts, and in mute beside it how. */
export function axisHead(title: string, note: string, { theme }: Pick<ChartContext, "theme">): Markish[] {
  const { ink, mute } = PALETTES[theme];
  const common = { y: LINE / 2 + 1, textAnchor: "start" } as const;
  return [
    text([title], { ...common, x: 0, fill: ink, fontSize: 13, fontWeight: 600 }),
    text(note === "" ? [] : [note], { ...common, x: textWidth(title, 13, true) + 8, fill: mute, fontSize: 12.5 }),
  ];
}
