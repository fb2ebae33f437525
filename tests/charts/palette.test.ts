import { describe, expect, it } from "vitest";
import { areaColours, PALETTES } from "../../src/charts/palette.ts";

/** Relative luminance of a #rrggbb colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const { paper, ink, mute, alert, hues } = PALETTES[theme];

  it.each([...hues, ink, mute, alert])("lets text in %s be read on paper", (colour) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("has no hue twice", () => {
    expect(new Set([...hues, alert]).size).toBe(hues.length + 1);
  });
});

describe("colours of areas", () => {
  it("stay the same when later articles bring more areas", () => {
    const before = areaColours(["ha-noi", "da-nang"], "light");
    const after = areaColours(["ha-noi", "da-nang", "can-tho"], "light");
    expect(["ha-noi", "da-nang"].map(after)).toEqual(["ha-noi", "da-nang"].map(before));
  });

  it("count an area once, however often it is named", () => {
    expect(areaColours(["ha-noi", "ha-noi", "da-nang"], "dark")("da-nang")).toBe(PALETTES.dark.hues[1]);
  });

  it.each(["light", "dark"] as const)("relate a merged unit to the one whose name it kept, in %s", (theme) => {
    const colour = areaColours(["ha-noi", "da-nang-2025", "da-nang", "can-tho"], theme, new Map([["da-nang-2025", "da-nang"]]));
    const { hues, paper } = PALETTES[theme];
    expect(["da-nang", "can-tho"].map(colour)).toEqual([hues[1], hues[2]]);
    expect(hues).not.toContain(colour("da-nang-2025"));
    expect(contrast(colour("da-nang-2025"), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("are ink for an area that is not in the list", () => {
    expect(areaColours([], "light")("ha-noi")).toBe(PALETTES.light.ink);
  });

  it("come round again rather than run out", () => {
    const many = Array.from({ length: 30 }, (_, i) => `area-${i}`);
    expect(new Set(many.map(areaColours(many, "light"))).size).toBe(PALETTES.light.hues.length);
  });
});
