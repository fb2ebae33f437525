/** Advance widths of Be Vietnam Pro 400 in hundredths of an em, by letter without its marks (the font has no tabular figures). */
const WIDTHS: [letters: string, hundredths: number][] = [
  ["’", 22],
  [" \u00a0", 24],
  ["ilI·", 26],
  ["j", 28],
  [".,:;", 30],
  ["1“", 38],
  ["fr", 40],
  ["”", 42],
  ["t()²", 44],
  ["J", 46],
  ["z/", 50],
  ["s", 52],
  ["kx><", 56],
  ["hnuvy", 58],
  ["7e", 60],
  ["cEL-", 62],
  ["8agoFPSđ₫", 64],
  ["235bdpqTYZ", 66],
  ["069BKR–", 68],
  ["4HUVX", 72],
  ["ADN&", 74],
  ["CGĐ", 78],
  ["Q", 82],
  ["O≤≥≈", 84],
  ["M%", 86],
  ["w", 88],
  ["m", 90],
  ["W", 100],
];
const BY_LETTER = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Width of a text in CSS pixels, from the letters alone, so that charts can be laid out without a document. */
export function textWidth(text: string, size = 13, bold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")) hundredths += BY_LETTER.get(letter) ?? 68;
  return (hundredths / 100) * size * (bold ? 1.03 : 1);
}

/** A text cut into lines no wider than `width`, at spaces; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size = 13, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
