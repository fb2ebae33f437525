/** A text made comparable, with the way back to the offsets of the original. */
export interface NormalisedText {
  /** The text with one spelling for each thing: NFC, ASCII digits, plain spaces and hyphens, no zero-width characters. */
  text: string;
  /** The same in lower case; as long as `text`. */
  lower: string;
  /** Lower case with Latin diacritics folded away; as long as `text`. */
  plain: string;
  /** For each unit of `text` and one past its end, the offset in the original. */
  offsets: Uint32Array;
}

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/;
const DASH = /[\u2010-\u2015\u2212]/;
const QUOTE = /[\u2018\u2019\u02BC]/;
const LATIN_MARK = /[\u0300-\u036F]/;

const digitOf = (code: number): string | null => {
  if (code >= 0x0e50 && code <= 0x0e59) return String(code - 0x0e50);
  if (code >= 0x0ed0 && code <= 0x0ed9) return String(code - 0x0ed0);
  return null;
};

const simplify = (character: string): string => {
  if (character < "\u0080") return character;
  const digit = digitOf(character.charCodeAt(0));
  if (digit !== null) return digit;
  if (ZERO_WIDTH.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  if (QUOTE.test(character)) return "'";
  return character;
};

/** Pairs that Thai and Lao texts write in two ways: the vowel AM, and the Lao ligatures HO NO and HO MO. */
const PAIRS: Record<string, string> = {
  "\u0E4D\u0E32": "\u0E33",
  "\u0ECD\u0EB2": "\u0EB3",
  "\u0EAB\u0E99": "\u0EDC",
  "\u0EAB\u0EA1": "\u0EDD",
};

/** The vowel AM in two parts with a tone mark between them. */
const TONED_AM = /^(?:\u0E4D[\u0E48-\u0E4B]\u0E32|\u0ECD[\u0EC8-\u0ECB]\u0EB2)/;

const lowerOf = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
};

const foldOf = (unit: string): string => {
  if (unit < "\u0080") return unit;
  if (unit === "\u0111") return "d";
  const first = unit.normalize("NFD")[0] ?? unit;
  return first < "\u0250" ? first : unit;
};

/** Normalises a text for reading; total on any string, linear in its length. */
export function normalise(original: string): NormalisedText {
  const units: string[] = [];
  const offsets: number[] = [];
  const push = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i++) {
      units.push(text[i] as string);
      offsets.push(at);
    }
  };
  let i = 0;
  while (i < original.length) {
    const character = original[i] as string;
    const pair = PAIRS[original.slice(i, i + 2)];
    if (pair !== undefined) {
      push(pair, i);
      i += 2;
    } else if (TONED_AM.test(original.slice(i, i + 3))) {
      push(original[i + 1] as string, i);
      push(character === "\u0E4D" ? "\u0E33" : "\u0EB3", i + 1);
      i += 3;
    } else if (character > "\u0040" && i + 1 < original.length && LATIN_MARK.test(original[i + 1] as string)) {
      let end = i + 1;
      while (end < original.length && end < i + 4 && LATIN_MARK.test(original[end] as string)) end++;
      push(original.slice(i, end).normalize("NFC"), i);
      i = end;
    } else {
      push(simplify(character), i);
      i++;
    }
  }
  offsets.push(original.length);
  const lower = units.map(lowerOf);
  return { text: units.join(""), lower: lower.join(""), plain: lower.map(foldOf).join(""), offsets: Uint32Array.from(offsets) };
}
