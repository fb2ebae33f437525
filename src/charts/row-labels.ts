import type { ChartContext } from "./chart.ts";
import { PALETTES } from "./palette.ts";
import { text, type Markish } from "./plot.ts";

/** A row's label: its lines, and the middle of them. */
export interface RowLabel {
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "end";
}

/** Labels of rows, in ink. */
export function rowLabels(labels: readonly RowLabel[], { theme }: ChartContext): Markish[] {
  return (["start", "end"] as const).map((anchor) =>
    text(
      labels.filter((label) => label.anchor === anchor),
      {
        x: "x",
        y: "y",
        text: ({ lines }: RowLabel) => lines.join("\n"),
        fill: PALETTES[theme].ink,
        stroke: PALETTES[theme].paper,
        strokeWidth: 4,
        fontSize: 13,
        lineHeight: 1.25,
        lineAnchor: "middle",
        textAnchor: anchor,
      },
    ),
  );
}
