/** From this width on the evidence stands beside the figures; the stylesheets say the same. */
const WIDE = "(min-width: 67.5rem)";

/** Whether the evidence stands beside the figures rather than over them. */
export function isWide(): boolean {
  return matchMedia(WIDE).matches;
}
