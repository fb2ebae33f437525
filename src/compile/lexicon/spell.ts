/** Every way to go on from each of the starts with one of the ends. */
const join = (starts: readonly string[], ends: readonly string[]): string[] => {
  if (ends.length === 1) return ends[0] === "" ? [...starts] : starts.map((start) => start + (ends[0] as string));
  const joined: string[] = [];
  for (const start of starts) for (const end of ends) joined.push(start + end);
  return joined;
};

const MARKS = ["{", "|", "}"];

/** The spellings of a pattern from an offset up to the end of its choice, and where that is. */
function read(pattern: string, from: number, nested: boolean): { spellings: string[]; at: number } {
  let spellings = [""];
  let at = from;
  while (at < pattern.length) {
    let end = at;
    while (end < pattern.length && !MARKS.includes(pattern[end] as string)) end++;
    spellings = join(spellings, [pattern.slice(at, end)]);
    at = end;
    if (pattern[at] !== "{") {
      if (nested || at >= pattern.length) break;
      throw new Error(`The pattern "${pattern}" has a "${pattern[at]}" outside of a choice.`);
    }
    const alternatives: string[] = [];
    do {
      const alternative = read(pattern, at + 1, true);
      alternatives.push(...alternative.spellings);
      at = alternative.at;
    } while (pattern[at] === "|");
    if (pattern[at] !== "}") throw new Error(`A choice of the pattern "${pattern}" has no end.`);
    spellings = join(spellings, alternatives);
    at++;
  }
  return { spellings, at };
}

/**
 * Every spelling that patterns with alternatives stand for, each once: "{science|research} budget{|s}" stands for four. Choices may nest.
 * Throws where a choice does not end.
 */
export const spell = (...patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => read(pattern, 0, false).spellings)),
];
