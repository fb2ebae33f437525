// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ChartContext } from "../../src/charts/chart.ts";
import { drawFigure, type FigureInput } from "../../src/charts/figure.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { amountOf, conflictOf, contextOf, rowOf, shareOf } from "./rows.ts";

const ranks: Row[] = [
  rowOf({ value: 6 }),
  rowOf({ value: 11, period: "2024" }),
  rowOf({ area: "ha-noi", value: 10, outOf: 63 }),
  rowOf({ area: "ha-noi", value: 1, scope: "red-river-delta" }),
  rowOf({ area: "ha-noi", value: 2, period: "2024", origin: "derived" }),
  rowOf({ area: "can-tho", indicator: "pci", value: 5, comparator: "<=" }),
  rowOf({ area: "can-tho", indicator: "pci", value: 5, comparator: "<=", period: "2024" }),
];
const used = amountOf({ id: "used", value: 1.13e14, language: "nb", work: "w" });
const other = amountOf({ id: "other", value: 1.13e11, language: "th", work: "w", source: "b" });
const amounts: Row[] = [
  other,
  used,
  amountOf({ indicator: "st_investment", value: 1.755e11, comparator: ">", period: null }),
  ...(["agriculture_share", "industry_share", "services_share"] as const).map((indicator, i) =>
    shareOf({ indicator, value: [13.4, 41.9, 44.7][i] ?? 0 }),
  ),
  shareOf({ indicator: "st_budget_share", value: 3, kind: "target", period: "2026/.." }),
];
const targets: Row[] = [
  shareOf({ kind: "target", value: 17.5, low: 15, high: 20, comparator: "range", period: null }),
  shareOf({ kind: "target", indicator: "cashless_transactions", value: 80, comparator: ">", period: "../2030", area: "ha-noi" }),
  shareOf({ kind: "target", indicator: "tfp_contribution", value: 45, period: null }),
  shareOf({ kind: "estimate", indicator: "tfp_contribution", value: 45, period: null, source: "b", language: "th" }),
];
const known: Row[] = [shareOf({ area: "ha-noi", value: 50, comparator: ">", period: null })];

const inputs: Record<string, FigureInput> = {
  rank: {
    kind: "rank",
    measure: "rank",
    rows: ranks,
    stated: [{ indicator: "pii", period: "2023", scope: "viet-nam", outOf: 63, areas: 2 }],
  },
  score: {
    kind: "rank",
    measure: "score",
    rows: [
      rowOf({ measure: "score", unit: "points", value: 49.2 }),
      rowOf({ measure: "score", unit: "points", value: 42.83, period: "2024" }),
    ],
  },
  amount: { kind: "amount", measure: "rank", rows: amounts },
  target: { kind: "target", measure: "rank", rows: targets, known },
};
const conflicts = [conflictOf(used, other, { kind: "scale" })];

function draw(name: keyof typeof inputs, differences: Partial<ChartContext> = {}): SVGSVGElement {
  const input = inputs[name];
  if (!input) throw new Error(`no such drawing: ${name}`);
  return drawFigure(input, contextOf({ conflicts, ...differences }), "What the figure says", document);
}

/** The drawing as text that only changes when the drawing does: coordinates to a tenth of a pixel, one element a line. */
function normalise(svg: SVGSVGElement): string {
  return `${svg.outerHTML
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/plot-marker-\d+/g, "plot-marker")
    .replace(/></g, ">\n<")}\n`;
}

const marks = (svg: SVGSVGElement): Element[] => [...svg.querySelectorAll("[role=button]")];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.keys(inputs))("the drawing of %s", (name) => {
  it.each([
    ["wide", { width: 880 }],
    ["narrow-vi-dark", { width: 328, language: "vi", theme: "dark" }],
  ] as const)("is as it was, %s", async (variant, context) => {
    const warn = vi.spyOn(console, "warn");
    await expect(normalise(draw(name, context))).toMatchFileSnapshot(`drawn/${name}-${variant}.svg`);
    expect(warn).not.toHaveBeenCalled();
  });

  it("draws every observation as a button that says what it is", () => {
    const svg = draw(name);
    const input = inputs[name];
    const drawn = new Set(marks(svg).flatMap((mark) => mark.getAttribute("data-observation")?.split(" ") ?? []));
    for (const { id } of [...(input?.rows ?? []), ...(input?.known ?? [])]) expect(drawn).toContain(id);
    for (const mark of marks(svg)) {
      expect(mark.getAttribute("tabindex")).toBe("0");
      expect(mark.getAttribute("aria-label")).toMatch(/^\S+.*: .+, .+/);
    }
  });

  it("says in words what it shows, and hides from readers of the screen what is decoration", () => {
    const svg = draw(name);
    expect(svg.getAttribute("role")).toBe("group");
    expect(svg.getAttribute("aria-label")).toBe("What the figure says");
    for (const text of svg.querySelectorAll("text")) expect(text.closest("[aria-hidden=true]")).not.toBeNull();
    expect(svg.querySelectorAll("g[aria-label]:not([role])")).toHaveLength(0);
  });

  it("stays within its width, down to a narrow phone", () => {
    for (const width of [320, 560, 1000]) expect(Number(draw(name, { width }).getAttribute("width"))).toBe(width);
  });

  it("draws nothing of nothing", () => {
    const input = inputs[name];
    if (!input) throw new Error(name);
    expect(marks(drawFigure({ ...input, rows: [], known: [] }, contextOf(), "", document))).toEqual([]);
  });
});

describe("a mark", () => {
  it("is the current one when one of its observations is chosen", () => {
    const svg = draw("amount", { selected: "other" });
    expect(
      marks(svg)
        .filter((mark) => mark.hasAttribute("aria-current"))
        .map((mark) => mark.getAttribute("data-observation")),
    ).toEqual(["other"]);
  });

  it("can be hit with a finger where no other is near", () => {
    for (const hit of draw("amount").querySelectorAll(".mark-hit")) {
      expect(Number(hit.getAttribute("width"))).toBeGreaterThanOrEqual(24);
      expect(Number(hit.getAttribute("height"))).toBeGreaterThanOrEqual(24);
    }
  });

  it("names the language of a reading that is not used, and of a text that calls a target an estimate", () => {
    expect(draw("amount").textContent).toContain("113 bn ₫ in the Thai text");
    const lines = [...draw("target").querySelectorAll("text")].map((text) => text.textContent);
    expect(lines.join(" ")).toContain("called an estimate in the Thai text");
  });
});
