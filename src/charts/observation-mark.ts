import type { RenderFunction } from "./plot.ts";

/** What an element that stands for an observation carries. */
export interface ObservationMark {
  /** Ids of the observations, the first of which the mark opens. */
  ids: readonly string[];
  /** The mark in words, for those who do not see it: "Bắc Ninh, rank 6 of 63, PII 2023". */
  label: string;
  selected: boolean;
  /** Radius of the round area that answers to a finger, in pixels; less than 12 only where marks stand closer. */
  reach?: number;
}

const SVG = "http://www.w3.org/2000/svg";

function wrap(child: Element, mark: ObservationMark, hit: Element): void {
  const group = child.ownerDocument.createElementNS(SVG, "g");
  group.setAttribute("class", "mark");
  group.setAttribute("data-observation", mark.ids.join(" "));
  group.setAttribute("role", "button");
  group.setAttribute("tabindex", "0");
  group.setAttribute("aria-label", mark.label);
  if (mark.selected) group.setAttribute("aria-current", "true");
  child.replaceWith(group);
  group.append(hit, child);
}

function shape(document: Document, name: string, attributes: Record<string, number | string>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries({ class: "mark-hit", fill: "transparent", ...attributes }))
    element.setAttribute(key, String(value));
  return element;
}

interface Scaled {
  x?: ArrayLike<number>;
  x1?: ArrayLike<number>;
  x2?: ArrayLike<number>;
  y?: ArrayLike<number>;
  y1?: ArrayLike<number>;
  y2?: ArrayLike<number>;
}

/** Where the i-th mark stands, and how far it reaches from there. */
function extent(values: Scaled, i: number): { x: number; y: number; width: number; height: number } {
  const x = values.x?.[i] ?? values.x1?.[i] ?? 0;
  const y = values.y?.[i] ?? values.y1?.[i] ?? 0;
  const x2 = values.x2?.[i] ?? x;
  const y2 = values.y2?.[i] ?? y;
  const x1 = values.x1?.[i] ?? x;
  const y1 = values.y1?.[i] ?? y;
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/**
 * A render transform that makes each element of a mark a button for its observations, with a transparent area of at least 24 pixels around
 * it (less only where `reach` says so). `marks` runs parallel to the mark's data.
 */
export function observationMark(marks: readonly ObservationMark[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    if (drawn === null) return null;
    [...drawn.children].forEach((child, order) => {
      const i = index[order];
      const mark = i === undefined ? undefined : marks[i];
      if (i === undefined || !mark) return;
      const { x, y, width, height } = extent(values, i);
      const reach = mark.reach ?? 12;
      const w = Math.max(width, 2 * reach);
      const h = Math.max(height, 2 * reach);
      const at = { x: x - w / 2, y: y - h / 2, width: w, height: h, rx: Math.min(reach, 12) };
      wrap(child, mark, shape(context.document, "rect", at));
    });
    return drawn;
  };
}

/** A render transform that lets a label be clicked in place of its mark; readers of the screen hear the mark only. */
export function observationLabel(marks: readonly Pick<ObservationMark, "ids">[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    [...(drawn?.children ?? [])].forEach((child, order) => {
      const i = index[order];
      const mark = i === undefined ? undefined : marks[i];
      if (!mark || mark.ids.length === 0) return;
      child.setAttribute("class", "mark-label");
      child.setAttribute("data-observation", mark.ids.join(" "));
    });
    return drawn;
  };
}

/**
 * Makes the groups of a drawn chart say what they are: one that holds buttons is a group, every other is decoration, since the buttons and
 * the chart's summary say in words what it shows.
 */
export function nameGroups(root: Element): void {
  for (const group of root.querySelectorAll("g[aria-label]:not([role])")) {
    if (group.querySelector("[role=button]")) {
      group.removeAttribute("aria-label");
      group.setAttribute("role", "presentation");
    } else {
      group.removeAttribute("aria-label");
      group.setAttribute("aria-hidden", "true");
    }
  }
}
