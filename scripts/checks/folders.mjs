import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * How a folder differs from what it should hold, byte for byte: one line a file, in the order of their names.
 * @param {string} actual
 * @param {string} expected
 * @returns {string[]}
 */
export function folderDifferences(actual, expected) {
  const [have, want] = [filesOf(actual), filesOf(expected)];
  return [...new Set([...have, ...want])].sort().flatMap((file) => {
    if (!have.includes(file)) return [`${file}: missing`];
    if (!want.includes(file)) return [`${file}: not made by the compiler`];
    return readFileSync(join(actual, file)).equals(readFileSync(join(expected, file))) ? [] : [`${file}: other bytes`];
  });
}

/** @param {string} folder */
function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
