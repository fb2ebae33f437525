import type { Theme } from "./chart.ts";

/** Colours that charts share with the page; the same values as its custom properties, so that an exported figure keeps them. */
export interface Palette {
  paper: string;
  ink: string;
  mute: string;
  line: string;
  grid: string;
  alert: string;
  /** Hues of areas, told apart from their neighbours in the list. */
  hues: readonly string[];
}

/** Palettes by theme; against paper every hue, ink, mute and alert is at least 4.5:1. */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    paper: "#fcfbf8",
    ink: "#1c1b19",
    mute: "#635f57",
    line: "#d9d4c9",
    grid: "#ece8df",
    alert: "#a4460a",
    hues: ["#a62b1d", "#0b6666", "#6b5d00", "#4a4698", "#8a4a00", "#8c2a6b", "#1f6a2f", "#1d5a94", "#7a3b2e", "#5b4b6b"],
  },
  dark: {
    paper: "#151617",
    ink: "#eceae5",
    mute: "#a8a49b",
    line: "#3a3b3e",
    grid: "#26282a",
    alert: "#f0a15c",
    hues: ["#f0836f", "#4fc0b8", "#cdbd5a", "#a9a5f5", "#e8a560", "#e58ac6", "#7cc98a", "#7db8ee", "#d39a8a", "#bba7cf"],
  },
};

/**
 * A colour for each area, by its place in the list (ids in the dataset's order, so that a filter changes no colour and a later article
 * changes none of the earlier ones). The hues come round again after the tenth; an area outside the list is drawn in ink.
 */
export function areaColours(areas: Iterable<string>, theme: Theme): (area: string) => string {
  const { hues, ink } = PALETTES[theme];
  const colours = new Map([...new Set(areas)].map((area, index) => [area, hues[index % hues.length] ?? ink]));
  return (area) => colours.get(area) ?? ink;
}
