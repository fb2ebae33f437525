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
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const DASH = /[\u2010-\u2015\u2212]/;
const QUOTE = /[\u2018\u2019\u02BC]/;
const isLatinMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Stands for a character that is left out; none that is not plain ASCII becomes it. */
const NOTHING = "\u0001";

/** The spelling of a character that is not plain ASCII. */
const simplify = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 0x0e50 && code <= 0x0e59) return String(code - 0x0e50);
  if (code >= 0x0ed0 && code <= 0x0ed9) return String(code - 0x0ed0);
  if (ZERO_WIDTH.test(character)) return NOTHING;
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  if (QUOTE.test(character)) return "'";
  return character;
};

/** Two marks of a letter, typed the wrong way round. */
const reversed = (firsts: string, seconds: string): Record<string, string> =>
  Object.fromEntries([...firsts].flatMap((first) => [...seconds].map((second): [string, string] => [first + second, second + first])));

/** Pairs that Thai and Lao texts write in two ways: the vowel AM, a tone and its vowel, and HO before NO, MO and LO in Lao. */
const PAIRS: Record<string, string> = {
  ...reversed("\u0E48\u0E49\u0E4A\u0E4B", "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39"),
  ...reversed("\u0EC8\u0EC9\u0ECA\u0ECB", "\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB"),
  ...reversed("\u0EBD", "\u0EC8\u0EC9\u0ECA\u0ECB"),
  "\u0E4D\u0E32": "\u0E33",
  "\u0ECD\u0EB2": "\u0EB3",
  "\u0EAB\u0E99": "\u0EDC",
  "\u0EAB\u0EA1": "\u0EDD",
  "\u0EAB\u0EA5": "\u0EAB\u0EBC",
};
const OPENS_PAIR: ReadonlySet<number> = new Set(["\u0E4D", "\u0ECD", ...Object.keys(PAIRS)].map((pair) => pair.charCodeAt(0)));
const opensPair = (code: number): boolean => code > 0x0e00 && code < 0x0f00 && OPENS_PAIR.has(code);

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

/** A function of one character that works each out once; for codes of UTF-16 units. */
function remembered(of: (unit: string) => string): (code: number) => number {
  const known = new Uint16Array(0x10000);
  return (code) => known[code] || (known[code] = of(String.fromCharCode(code)).charCodeAt(0));
}

const simple = remembered(simplify);
const lowered = remembered(lowerOf);
const folded = remembered(foldOf);

/** Units that one call turns into a string: the number of arguments has a limit. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]));
  return parts.join("");
}

/** To compose may make three units of one, by Unicode's own account of NFC. */
const ROOM = 3;

/** Writes the units of a text in one spelling, and where each stood, into arrays that have the room; returns how many there are. */
function read(original: string, units: Uint16Array, offsets: Uint32Array): number {
  let length = 0;
  const push = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i++) {
      units[length] = text.charCodeAt(i);
      offsets[length++] = at;
    }
  };
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code > 0x40 && isLatinMark(original.charCodeAt(i + 1))) {
      let end = i + 1;
      while (end < i + 4 && isLatinMark(original.charCodeAt(end))) end++;
      push(original.slice(i, end).normalize("NFC"), i);
      i = end - 1;
    } else if (code < 0x80) {
      units[length] = code;
      offsets[length++] = i;
    } else if (opensPair(code) && PAIRS[original.slice(i, i + 2)] !== undefined) {
      push(PAIRS[original.slice(i, i + 2)] as string, i);
      i += 1;
    } else if (opensPair(code) && TONED_AM.test(original.slice(i, i + 3))) {
      push(original[i + 1] as string, i);
      push(code === 0x0e4d ? "\u0E33" : "\u0EB3", i + 1);
      i += 2;
    } else {
      const unit = simple(code);
      if (unit === NOTHING.charCodeAt(0)) continue;
      units[length] = unit;
      offsets[length++] = i;
    }
  }
  return length;
}

function change(units: Uint16Array, by: (code: number) => number): void {
  for (let i = 0; i < units.length; i++) units[i] = by(units[i] as number);
}

const LONGEST_KEY = 200;
const keyUnits = new Uint16Array(ROOM * LONGEST_KEY);
const keyOffsets = new Uint32Array(ROOM * LONGEST_KEY);

/**
 * The units of a phrase as `normalise` gives them, in lower case; `isFolded` ones without Latin diacritics. They are overwritten by the next
 * call. Throws where a phrase has more than 200 characters.
 */
export function keyOf(phrase: string, isFolded: boolean): Uint16Array {
  if (phrase.length > LONGEST_KEY) throw new Error(`The phrase "${phrase}" is longer than ${LONGEST_KEY} characters.`);
  const units = keyUnits.subarray(0, read(phrase, keyUnits, keyOffsets));
  change(units, lowered);
  if (isFolded) change(units, folded);
  return units;
}

/** Normalises a text for reading; total on any string, linear in its length. */
export function normalise(original: string): NormalisedText {
  const room = new Uint16Array(ROOM * original.length);
  const offsets = new Uint32Array(ROOM * original.length + 1);
  const units = room.subarray(0, read(original, room, offsets));
  offsets[units.length] = original.length;
  const text = stringOf(units);
  change(units, lowered);
  const lower = stringOf(units);
  change(units, folded);
  return { text, lower, plain: stringOf(units), offsets: offsets.slice(0, units.length + 1) };
}
