import { LOCALES, type UiLanguage } from "./language.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the language's separators: 1622901 -> "1,622,901" | "1.622.901"; at most three decimals unless `digits` says more. */
export function formatNumber(value: number, language: UiLanguage, digits = 3): string {
  const key = `${language} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}
