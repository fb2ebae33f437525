import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * SHA-256 of the three constant style texts that Plot 0.6.17 writes into its figures (src/plot.js, src/legends/swatches.js, src/legends/ramp.js);
 * tests/scripts/content-policy.test.ts takes them from Plot itself.
 */
export const PLOT_STYLES = [
  "sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=",
  "sha256-rCZUQsEQJf1DmnfnMZmlj08XC7qbIZySA6bEtitbQ00=",
  "sha256-/jg3HOQ97BIOLIR7iXhepLJanBbw11P39q1Ne1E+6Jc=",
];

/** The source expression that allows one inline text, as Content Security Policy Level 3 defines it. */
export function sourceHash(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** The page's policy: everything from its own origin, nothing inline but the styles of the given hashes, nothing else at all. */
export function contentPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(" ")}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The hashes of the <style> elements of a page. Throws on what the policy would block: an inline script (but for JSON-LD, which browsers do not run)
 * or a style attribute.
 */
export function inlineStyles(html: string): string[] {
  if (/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/i.test(html))
    throw new Error("index.html: an inline script, which the page's policy blocks; put it into a file");
  if (/<[^>]+\sstyle=/i.test(html))
    throw new Error("index.html: a style attribute, which the page's policy blocks; put it into a stylesheet");
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gis)].map((match) => sourceHash(match[1] ?? ""));
}

/** Puts the policy into the built page; not into the development server's, which injects styles. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const content = contentPolicy([...PLOT_STYLES, ...inlineStyles(html)]);
        return html.replace(
          /(<meta charset="[^"]*"\s*\/?>)/,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
        );
      },
    },
  };
}
