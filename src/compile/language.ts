import { LANGUAGES, type Language } from "../data/contract.ts";
import { lexiconOf } from "./lexicon/index.ts";

const LATIN = ["en", "fr", "nb", "vi"] as const;
type Latin = (typeof LATIN)[number];

/** The commonest words of each language, and whose they are. */
const STOP_WORDS = new Map<string, Latin[]>();
for (const language of LATIN)
  for (const word of lexiconOf(language).stopWords ?? []) STOP_WORDS.set(word, [...(STOP_WORDS.get(word) ?? []), language]);

const VIETNAMESE = new Set([..."ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"].map((letter) => letter.charCodeAt(0)));
const SAMPLE = 20_000;

/** How many characters of each kind a text has. */
function countLetters(text: string): { thai: number; lao: number; letters: number; vietnamese: number } {
  const counts = { thai: 0, lao: 0, letters: 0, vietnamese: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1ef9)) {
      counts.letters++;
      if (code >= 0x0e00 && code <= 0x0e7f) counts.thai++;
      else if (code >= 0x0e80 && code <= 0x0eff) counts.lao++;
      else if (code > 0x7a && VIETNAMESE.has(code)) counts.vietnamese++;
    }
  }
  return counts;
}

/** Tells the language of a text by its script and its commonest words; English where nothing speaks for another. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const { thai, lao, letters, vietnamese } = countLetters(sample);
  if (Math.max(thai, lao) * 2 > letters) return lao > thai ? "lo" : "th";
  // Names keep their diacritics in every language: only words tell Vietnamese from a text about Vietnam.
  const marked = vietnamese * 12 > letters;
  const hits = { en: 0, fr: 0, nb: 0, vi: 0 };
  for (const word of sample.match(/\p{L}+/gu) ?? []) for (const language of STOP_WORDS.get(word) ?? []) hits[language]++;
  let best: Latin = marked ? "vi" : "en";
  for (const language of marked ? (["vi", "en", "fr", "nb"] as const) : LATIN) if (hits[language] > hits[best]) best = language;
  return best;
}

/** Reads a language's code: one of the six, `no` or `nn` for Norwegian; null for any other. */
export function parseLanguage(code: string): Language | null {
  const base = code.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (base === "no" || base === "nn") return "nb";
  return (LANGUAGES as readonly string[]).includes(base) ? (base as Language) : null;
}
