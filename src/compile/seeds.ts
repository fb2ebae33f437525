import { parse } from "yaml";
import type { Source } from "../data/contract.ts";
import { sha256Hex } from "../data/hash.ts";
import type { SourceText } from "./build-dataset.ts";
import { parseLanguage } from "./language.ts";

const FIELDS = ["language", "title", "publisher", "published", "url", "work"];

const textOrNull = (value: unknown, where: string): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" || value.trim() === "") throw new Error(`${where}: must be a text, or null where it is not stated`);
  return value;
};

function readSource(id: string, entry: unknown, bytes: Uint8Array): Source {
  const where = `seeds/seeds.yaml: ${id}`;
  if (typeof entry !== "object" || entry === null) throw new Error(`${where}: has no fields; it needs at least a language`);
  const fields = entry as Record<string, unknown>;
  const unknown = Object.keys(fields).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) throw new Error(`${where}: unknown field “${unknown}”; known are ${FIELDS.join(", ")}`);
  const language = parseLanguage(String(fields["language"]));
  if (language === null) throw new Error(`${where}: unknown language “${String(fields["language"])}”`);
  const published = textOrNull(fields["published"], `${where}: published`);
  if (published !== null && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw new Error(`${where}: published must be a date such as 2025-07-17`);
  const url = textOrNull(fields["url"], `${where}: url`);
  if (url !== null && !/^https?:\/\//.test(url)) throw new Error(`${where}: url must begin with https://`);
  const work = textOrNull(fields["work"], `${where}: work`);
  return {
    id,
    kind: "article",
    language,
    title: textOrNull(fields["title"], `${where}: title`),
    publisher: textOrNull(fields["publisher"], `${where}: publisher`),
    published,
    url,
    sha256: sha256Hex(bytes),
    ...(work === null ? {} : { work }),
  };
}

/**
 * Reads what seeds.yaml says of the seed files, in the order of their names.
 *
 * @throws Error that names the entry and the field where something is missing, unknown or malformed.
 */
export function readSeeds(yaml: string, files: ReadonlyMap<string, Uint8Array>): SourceText[] {
  const entries = (parse(yaml) ?? {}) as Record<string, unknown>;
  const orphan = Object.keys(entries).find((id) => !files.has(id));
  if (orphan !== undefined) throw new Error(`seeds/seeds.yaml: ${orphan}: there is no seeds/${orphan}.txt`);
  return [...files].map(([id, bytes]) => {
    if (!(id in entries)) throw new Error(`seeds/seeds.yaml: says nothing about seeds/${id}.txt; add an entry “${id}:” with its language`);
    return { source: readSource(id, entries[id], bytes), text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
  });
}
