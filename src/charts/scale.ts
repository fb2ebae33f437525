import { formatNumber, formatQuantity } from "../i18n/format.ts";
import type { UiLanguage } from "../i18n/language.ts";

/** A scale of values: linear, or logarithmic where magnitudes differ. */
export interface Scale {
  kind: "linear" | "log";
  low: number;
  high: number;
}

/** How many times the least value the greatest must be for a logarithmic scale. */
const MAGNITUDES = 50;

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not less than a value. */
export function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value * (1 - 1e-9)) ?? 10) * power;
}

/** A scale for values: shares of a whole from 0 to 100, magnitudes that differ on decades, everything else from zero to a round number. */
export function toScale(values: readonly number[], { whole, log }: { whole: boolean; log: boolean }): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (whole && least >= 0 && most <= 100) return { kind: "linear", low: 0, high: 100 };
  if (log && least > 0 && most / least > MAGNITUDES) {
    return { kind: "log", low: 10 ** Math.floor(Math.log10(least)), high: niceStep(most * 1.25) };
  }
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  const step = niceStep((high - low || 1) / 4);
  return { kind: "linear", low: Math.floor(low / step) * step, high: Math.max(Math.ceil(high / step), low < 0 ? 0 : 1) * step };
}

/** Where a value stands on a scale drawn from `left` to `right`, in pixels. */
export function scaleX({ kind, low, high }: Scale, left: number, right: number): (value: number) => number {
  const share = (value: number): number =>
    kind === "log" ? Math.log10(value / low) / Math.log10(high / low) : (value - low) / (high - low);
  return (value) => left + Math.max(0, Math.min(1, share(value))) * (right - left);
}

/** Round values to mark on a scale `pixels` long, at least `apart` pixels from one another. */
export function scaleTicks({ kind, low, high }: Scale, pixels: number, apart = 56): number[] {
  if (kind === "log") {
    const decades = Math.log10(high / low);
    const every = Math.max(1, Math.ceil((decades * apart) / pixels));
    return Array.from({ length: Math.floor(decades / every + 1e-9) + 1 }, (_, i) => low * 10 ** (i * every));
  }
  if (low === 1) return [1, ...scaleTicks({ kind, low: 0, high }, pixels, apart).filter((value) => value > 1)];
  const step = niceStep((high - low) / Math.max(1, Math.min(5, Math.floor(pixels / apart))));
  return Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, i) => low + i * step);
}

/** Text of a tick: with its unit on a scale of money, and on the last tick of any other. */
export function tickText(value: number, unit: string, last: boolean, language: UiLanguage): string {
  return last || unit.startsWith("VND") || unit.startsWith("USD")
    ? formatQuantity(value, unit, language, "short")
    : formatNumber(value, language);
}
