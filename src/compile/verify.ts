import type { Evidence, Language, Observation } from "../data/contract.ts";

/** Powers of ten of the magnitude words that may follow a plain numeral, written out here again so that this reader depends on no other. */
const POWERS: Record<Language, readonly [string, number][]> = {
  en: [
    ["thousand billion", 12],
    ["trillion", 12],
    ["billion", 9],
    ["million", 6],
    ["thousand", 3],
    ["bn", 9],
    ["tn", 12],
    ["mn", 6],
    ["m", 6],
  ],
  fr: [
    ["mille milliards", 12],
    ["billion", 12],
    ["milliard", 9],
    ["million", 6],
    ["mille", 3],
    ["mds", 9],
  ],
  nb: [
    ["tusen milliarder", 12],
    ["billion", 12],
    ["milliard", 9],
    ["million", 6],
    ["tusen", 3],
    ["mrd", 9],
    ["mill", 6],
  ],
  vi: [
    ["triệu tỷ", 15],
    ["triệu tỉ", 15],
    ["nghìn tỷ", 12],
    ["nghìn tỉ", 12],
    ["ngàn tỷ", 12],
    ["ngàn tỉ", 12],
    ["tỷ", 9],
    ["tỉ", 9],
    ["trăm triệu", 8],
    ["triệu", 6],
    ["nghìn", 3],
    ["ngàn", 3],
  ],
  th: [
    ["ล้านล้าน", 12],
    ["แสนล้าน", 11],
    ["หมื่นล้าน", 10],
    ["พันล้าน", 9],
    ["ร้อยล้าน", 8],
    ["สิบล้าน", 7],
    ["ล้าน", 6],
    ["แสน", 5],
    ["หมื่น", 4],
    ["พัน", 3],
  ],
  lo: [
    ["ລ້ານຕື້", 15],
    ["ແສນຕື້", 14],
    ["ໝື່ນຕື້", 13],
    ["ພັນຕື້", 12],
    ["ຕື້", 9],
    ["ລ້ານລ້ານ", 12],
    ["ແສນລ້ານ", 11],
    ["ໝື່ນລ້ານ", 10],
    ["ພັນລ້ານ", 9],
    ["ຮ້ອຍລ້ານ", 8],
    ["ລ້ານ", 6],
    ["ແສນ", 5],
    ["ໝື່ນ", 4],
    ["ພັນ", 3],
  ],
};

const ascii = (text: string): string =>
  Array.from(text, (c) => {
    const code = c.charCodeAt(0);
    return code >= 0xe50 && code <= 0xe59 ? String(code - 0xe50) : code >= 0xed0 && code <= 0xed9 ? String(code - 0xed0) : c;
  }).join("");

/** Every decimal text that a plain numeral may stand for: with its marks as thousands marks, or with the last as the decimal mark. */
export function plainReadings(numeral: string): string[] {
  const parts = ascii(numeral)
    .split(/[^0-9]+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  const whole = parts.join("");
  return parts.length === 1 ? [whole] : [whole, `${parts.slice(0, -1).join("")}.${parts.at(-1) ?? ""}`];
}

/** The powers of ten that the words right after a numeral give it: of the longest magnitude word, or of two in a row; always 0 as well. */
export function powersAfter(text: string, language: Language): number[] {
  const powers = [0];
  let rest = ascii(text)
    .toLowerCase()
    .replaceAll("\u0EAB\u0E99", "\u0EDC")
    .replaceAll("\u0EAB\u0EA1", "\u0EDD")
    .replace(/([\u0EC8-\u0ECB])([\u0EB1\u0EB4-\u0EB9\u0EBB])/g, "$2$1");
  let sum = 0;
  for (let i = 0; i < 2; i++) {
    rest = rest.replace(/^[\s\u00A0\u202F]*(?:d'|de )?/, "");
    const compact = language === "th" || language === "lo" ? rest.replace(/^(\S+) (?=\S)/, "$1") : rest;
    const hit = POWERS[language].find(([word]) => compact.startsWith(word));
    if (!hit) break;
    sum += hit[1];
    powers.push(sum);
    rest = compact.slice(hit[0].length).replace(/^(?:er|s|ene)?/, "");
  }
  return powers;
}

const readsAs = (numeral: string, after: string, language: Language, value: number): boolean =>
  plainReadings(numeral).some((decimal) => powersAfter(after, language).some((power) => Number(`${decimal}e${power}`) === Math.abs(value)));

/** What follows the numbers that a number is listed with: "144.6 and 106.2 million" gives both their magnitude. */
function afterList(text: string): string {
  let rest = ascii(text).toLowerCase();
  for (let i = 0; i < 4; i++) {
    const next = /^(?:[\s,;]|and|et|og|và|และ|ແລະ){1,4}\d[\d.,]{0,16}/.exec(rest);
    if (!next) break;
    rest = rest.slice(next[0].length);
  }
  return rest;
}

/** What is wrong with the offsets of an observation's quote and number in the text of its source, or null. */
export function verifyQuote(observation: Observation, text: string): string | null {
  const { exact, start, end, number, prefix, suffix } = observation.evidence as Evidence;
  const name = observation.id;
  if (text.slice(start, end) !== exact) return `${name}: the quote is not the text at ${start}-${end}`;
  if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end))
    return `${name}: the words around the quote are not the text around ${start}-${end}`;
  return number.start < start || number.end > end || number.start >= number.end ? `${name}: the number lies outside its quote` : null;
}

/**
 * Holds an observation against the text of its source: the quote must stand at its offsets, and a reader of plain numerals that shares no
 * code with the compiler must be able to get its value. Numbers in words are held against the quote only.
 *
 * @returns what is wrong, or null.
 */
export function verifyObservation(observation: Observation, text: string, language: Language): string | null {
  const misplaced = verifyQuote(observation, text);
  if (misplaced !== null) return misplaced;
  const { number } = observation.evidence as Evidence;
  const name = observation.id;
  const figure = text.slice(number.start, number.end);
  const after = text.slice(number.end, number.end + 24);
  if (!/[0-9\u0E50-\u0E59\u0ED0-\u0ED9]/.test(figure)) return null;
  if (observation.low !== undefined && observation.high !== undefined) {
    const ends = ascii(figure).match(/\d+(?:[.,\u00A0\u202F]\d+)*/g) ?? [];
    const [low, high] = [ends[0] ?? "", ends.at(-1) ?? ""];
    return readsAs(low, after, language, observation.low) && readsAs(high, after, language, observation.high)
      ? null
      : `${name}: “${figure}” does not read as ${observation.low} to ${observation.high}`;
  }
  const listed = afterList(text.slice(number.end, number.end + 60));
  return readsAs(figure, after, language, observation.value) || readsAs(figure, listed, language, observation.value)
    ? null
    : `${name}: “${figure}” does not read as ${observation.value}`;
}
