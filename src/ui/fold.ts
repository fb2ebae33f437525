/** A text as a reader types it in a hurry: lower case, without diacritics, đ as d. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFC");
}

/** Whether every word of the query begins somewhere in the label, diacritics aside. */
export function matches(label: string, query: string): boolean {
  const folded = fold(label);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
