import { en, type Messages } from "./en.ts";
import type { UiLanguage } from "./language.ts";
import { vi } from "./vi.ts";

export type { Messages } from "./en.ts";
export { isUiLanguage, LOCALES, UI_LANGUAGES, type UiLanguage } from "./language.ts";

const ALL: Record<UiLanguage, Messages> = { en, vi };

/** The page's words in a language: `const t = messages("vi"); t.actions.close`. */
export function messages(language: UiLanguage): Messages {
  return ALL[language];
}

/** Long and short name of an indicator; an id that the catalogue lacks is its own name. */
export function indicatorWords(id: string, language: UiLanguage): { long: string; short: string } {
  return messages(language).indicators[id] ?? { long: id, short: id };
}
