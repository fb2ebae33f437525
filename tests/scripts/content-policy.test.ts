// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";
import { PLOT_STYLES, contentPolicy, inlineStyles, sourceHash } from "../../scripts/vite/content-policy.ts";

function stylesOf(element: Element): string[] {
  return [...element.querySelectorAll("style")].map((style) => sourceHash(style.textContent));
}

describe("the page's policy", () => {
  test("knows the styles that Plot writes into figures and legends", () => {
    const figure = Plot.plot({ marks: [Plot.dotX([1, 2])] });
    const swatches = Plot.legend({ color: { type: "ordinal", domain: ["a", "b"] } });
    const ramp = Plot.legend({ color: { type: "threshold", domain: [1, 2], range: ["red", "green", "blue"] } });
    const holder = document.createElement("div");
    holder.append(figure, swatches, ramp);
    expect([...new Set(stylesOf(holder))].sort()).toEqual([...PLOT_STYLES].sort());
  });

  test("allows no inline code and no other origin", () => {
    const policy = contentPolicy(PLOT_STYLES);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe("inlineStyles", () => {
  test("hashes each style of a page as a browser does", () => {
    // printf '.a{}' | openssl dgst -sha256 -binary | base64
    expect(inlineStyles("<style>.a{}</style><style media=print></style>")).toEqual([
      "sha256-zykMelvY9taAHFfnWfsi7Rnifucb0B5GzFq+5ZuppCM=",
      "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    ]);
  });

  test.each(["<script>1</script>", '<p style="color:red">', "<script type=module>1</script>"])("refuses %s", (html) => {
    expect(() => inlineStyles(html)).toThrow(/index\.html: .*policy blocks/);
  });

  test.each(['<script type="application/ld+json" onload="f()">{}</script>', '<script type="application/ld+jsonp">{}</script>'])(
    "refuses what only looks like data: %s",
    (html) => {
      expect(() => inlineStyles(html)).toThrow(/inline script/);
    },
  );

  test("lets data stand", () => {
    expect(inlineStyles('<script type="application/ld+json">{"name":"<style>"}</script>'.replace("<style>", "\\u003cstyle>"))).toEqual([]);
  });

  test("lets a script from a file stand", () => {
    expect(inlineStyles('<script type="module" crossorigin src="./a.js"></script>')).toEqual([]);
  });
});
