import { LANGUAGES, type Language } from "../data/contract.ts";

const STOP_WORDS: Record<"en" | "fr" | "nb" | "vi", RegExp> = {
  en: /\b(?:the|of|and|in|to|with|for|was|has|is|by)\b/g,
  fr: /\b(?:le|la|les|des|du|et|en|une|dans|pour|est|au|sur)\b/g,
  nb: /\b(?:og|det|den|er|av|til|med|som|har|på|for|en)\b/g,
  vi: /(?<![\p{L}])(?:và|của|các|trong|được|là|năm|tỉnh|có|cho|với|đạt)(?![\p{L}])/gu,
};
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
const SAMPLE = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Tells the language of a text by its script and its commonest words; English where nothing speaks for another. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const thai = count(sample, /[\u0E00-\u0E7F]/g);
  const lao = count(sample, /[\u0E80-\u0EFF]/g);
  const latin = count(sample, /[a-zà-ỹ]/g);
  if (Math.max(thai, lao) * 2 > latin) return lao > thai ? "lo" : "th";
  // Names keep their diacritics in every language: only words tell Vietnamese from a text about Vietnam.
  const marked = count(sample, VIETNAMESE) * 12 > latin;
  let best: Language = marked ? "vi" : "en";
  let most = 0;
  for (const language of marked ? (["vi", "en", "fr", "nb"] as const) : (["en", "fr", "nb", "vi"] as const)) {
    const hits = count(sample, STOP_WORDS[language]);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/** Reads a language's code: one of the six, `no` or `nn` for Norwegian; null for any other. */
export function parseLanguage(code: string): Language | null {
  const base = code.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (base === "no" || base === "nn") return "nb";
  return (LANGUAGES as readonly string[]).includes(base) ? (base as Language) : null;
}
