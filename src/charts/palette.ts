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

/** How far the colour of a merged unit goes from its namesake's to ink. */
const TOWARDS_INK = 0.45;

/** A colour between two #rrggbb colours. */
function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * A colour for each area, by its place in the list (ids in the dataset's order, so that a filter changes no colour and a later article
 * changes none of the earlier ones). A merged unit has the hue of the one whose name it kept (`namesakes`: id to id), nearer to ink. The hues
 * come round again after the tenth; an area outside the list is drawn in ink.
 */
export function areaColours(
  areas: Iterable<string>,
  theme: Theme,
  namesakes: ReadonlyMap<string, string> = new Map(),
): (area: string) => string {
  const { hues, ink } = PALETTES[theme];
  const named = new Set(areas);
  const families = [...new Set([...named].map((area) => namesakes.get(area) ?? area))];
  const colours = new Map(
    [...named].map((area) => {
      const hue = hues[families.indexOf(namesakes.get(area) ?? area) % hues.length] ?? ink;
      return [area, namesakes.has(area) ? mix(hue, ink, TOWARDS_INK) : hue];
    }),
  );
  return (area) => colours.get(area) ?? ink;
}
