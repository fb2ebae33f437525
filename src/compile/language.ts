import { LANGUAGES, type Language } from "../data/contract.ts";
import { lexiconOf } from "./lexicon/index.ts";

const LATIN = ["en", "fr", "nb", "vi"] as const;
const STOP_WORDS = Object.fromEntries(
  LATIN.map((language) => [language, new RegExp(`(?<!\\p{L})(?:${(lexiconOf(language).stopWords ?? []).join("|")})(?!\\p{L})`, "gu")]),
) as Record<(typeof LATIN)[number], RegExp>;
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
  for (const language of marked ? (["vi", "en", "fr", "nb"] as const) : LATIN) {
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
