export const UI_LANGUAGES = ["en", "vi"] as const;
/** A language the page speaks (articles may be in others). */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** BCP 47 tag that Intl formats with: British order of dates, since the readers are not American. */
export const LOCALES: Record<UiLanguage, string> = { en: "en-GB", vi: "vi" };

/** Whether a text names a language of the page. */
export function isUiLanguage(text: string): text is UiLanguage {
  return (UI_LANGUAGES as readonly string[]).includes(text);
}
