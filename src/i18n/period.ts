import { messages } from "./index.ts";
import { LOCALES, type UiLanguage } from "./language.ts";

/** An ISO 8601 date in words: 2025-10-12 -> "12 October 2025" | "12/10/2025"; a text that is no date stays as it is. */
export function formatDate(iso: string, language: UiLanguage): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const month = language === "vi" ? "numeric" : "long";
  return new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month, year: "numeric", timeZone: "UTC" }).format(date);
}

function part(text: string, language: UiLanguage): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return formatDate(text, language);
  if (!/^\d{4}-\d{2}$/.test(text)) return text;
  const date = new Date(`${text}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}

/** A period in words: "2024", "by 2030", "from 2026", "2020–2025", "January 2025 to September 2025"; null -> "no date stated". */
export function formatPeriod(period: string | null, language: UiLanguage): string {
  const words = messages(language).periods;
  if (period === null) return words.none;
  const [from = "", to] = period.split("/");
  if (to === undefined) return part(from, language);
  if (from === "..") return words.by(part(to, language));
  if (to === "..") return words.from(part(from, language));
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}–${to}`;
  return words.parts(part(from, language), part(to, language));
}

/** The period of a promise; null -> "no deadline stated". */
export function formatDeadline(period: string | null, language: UiLanguage): string {
  return period === null ? messages(language).periods.noDeadline : formatPeriod(period, language);
}
