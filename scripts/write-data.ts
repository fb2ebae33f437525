import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Dataset } from "../src/data/contract.ts";
import type { IndicatorNames } from "../src/data/export/code-lists.ts";
import { dataFiles } from "../src/data/export/data-files.ts";
import { indicators as english } from "../src/i18n/en/indicators.ts";
import { indicators as vietnamese } from "../src/i18n/vi/indicators.ts";

const longNames = (words: Record<string, { long: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, { long }]) => [id, long]));

/** Names of the indicators as the page calls them in full. */
export const INDICATOR_NAMES: IndicatorNames = { en: longNames(english), vi: longNames(vietnamese) };

/** A text as UTF-8. Throws where it holds half of a character, which UTF-8 has no bytes for. */
function encode(name: string, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) !== text)
    throw new Error(`${name}: holds half of a character, which no file can`);
  return bytes;
}

/** What a dataset of any version says of its sources. */
const Written = v.pipe(v.string(), v.parseJson(), v.object({ sources: v.array(v.object({ id: v.string() })) }));

/** The sources in a folder that a dataset written there before names; what else lies there is somebody's own, all of it where that dataset cannot be read. */
function writtenBefore(out: string): string[] {
  const file = join(out, "dataset.json");
  const folder = join(out, "sources");
  if (!existsSync(file) || !existsSync(folder)) return [];
  const before = v.safeParse(Written, readFileSync(file, "utf8"));
  if (!before.success) return [];
  const ids = new Set(before.output.sources.map(({ id }) => id));
  return readdirSync(folder).filter((name) => ids.has(name.replace(/\.\w+$/, "")));
}

/**
 * Writes a dataset, its forms for others and its sources into a folder, in place of what was there before.
 *
 * @param files the sources byte for byte, by their names with their endings
 */
export function writeData(out: string, dataset: Dataset, files: ReadonlyMap<string, Uint8Array>): void {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = new Map([...files].map(([name, bytes]) => [name.replace(/\.\w+$/, ""), decoder.decode(bytes)]));
  const made = [...dataFiles(dataset, texts, INDICATOR_NAMES)].map(([name, text]) => [name, encode(name, text)] as const);
  mkdirSync(join(out, "sources"), { recursive: true });
  for (const name of writtenBefore(out)) if (!files.has(name)) rmSync(join(out, "sources", name), { force: true });
  for (const [name, bytes] of made) writeFileSync(join(out, name), bytes);
  for (const [name, bytes] of files) writeFileSync(join(out, "sources", name), bytes);
}
