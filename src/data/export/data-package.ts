import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dataset } from "../contract.ts";
import { sha256Hex } from "../hash.ts";
import { ABOUT, sourceTitle, versionOf } from "./about.ts";
import type { Field } from "./field.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

/** A file of the package: its text, and where it is a table its columns and the keys that point to other tables. */
export interface PackagedFile {
  path: string;
  title: string;
  description: string;
  mediatype: string;
  text: string;
  table?: { fields: readonly Field[]; references: Readonly<Record<string, string>> };
}

const nameOf = (path: string): string => path.replace(/\.\w+$/, "");

function fieldOf({ name, type, description, constraints }: Field): object {
  const parts = type === "list" ? { delimiter: " ", itemType: "string" } : {};
  return { name, type, ...parts, description, ...(constraints === undefined ? {} : { constraints }) };
}

/** `references` names for a column the resource whose ID it holds; "" is the table itself. */
function schemaOf({ fields, references }: NonNullable<PackagedFile["table"]>): object {
  const foreignKeys = Object.entries(references).map(([column, resource]): ForeignKey => ({
    fields: [column],
    reference: { ...(resource === "" ? {} : { resource }), fields: ["ID"] },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(fieldOf),
    missingValues: [""],
    primaryKey: ["ID"],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function resourceOf({ path, title, description, mediatype, text, table }: PackagedFile): object {
  const bytes = utf8ToBytes(text);
  const file = {
    name: nameOf(path),
    ...(table ? { type: "table" } : {}),
    path,
    title,
    description,
    format: path.split(".").at(-1),
    mediatype,
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256Hex(bytes)}`,
  };
  if (!table) return file;
  const dialect = {
    $schema: `${PROFILES}/tabledialect.json`,
    header: true,
    delimiter: ",",
    lineTerminator: "\r\n",
    quoteChar: '"',
    doubleQuote: true,
  };
  return { ...file, dialect, schema: schemaOf(table) };
}

/** The descriptor of the published files as Data Package v2 has it; it names no clock, so that the same data give the same descriptor. */
export function dataPackageOf(dataset: Dataset, files: readonly PackagedFile[]): object {
  const { name, title, description, keywords, licence, rights } = ABOUT;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    id: `sha256:${dataset.hash}`,
    title,
    description: `${description} ${rights}`,
    version: versionOf(dataset),
    keywords,
    licenses: [licence],
    sources: dataset.sources.map((source) => ({ title: sourceTitle(source), ...(source.url === null ? {} : { path: source.url }) })),
    resources: files.map(resourceOf),
  };
}
