import { firstIndex } from "../first-index.ts";
/** Tells of a place in a text, in UTF-16 units, how many Unicode code points come before it; half of a pair counts as one. */
export function codePointsBefore(text: string): (units: number) => number {
  const seconds: number[] = [];
  for (let i = 1; i < text.length; i++) if (isPair(text, i)) seconds.push(i++);
  return (units) => {
    return units - firstIndex(seconds, (at) => at >= units);
  };
}

/** Whether the unit at an index is the second of a pair that stands for one character. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
