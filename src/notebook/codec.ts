import { periodFromAddress, periodToAddress } from "../data/period.ts";
import { decodeText, encodeText } from "./raw-address.ts";

/** Why a part of an address was not read, or was read with a doubt (the last three). */
export const IGNORED_REASONS = [
  "version",
  "no-version",
  "setting",
  "cell",
  "parameter",
  "value",
  "encoding",
  "empty",
  "repeated",
  "too-many",
  "unknown-area",
  "unknown-indicator",
  "unknown-source",
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

/** A value of an address that was not taken as it stands; `text` is decoded where it can be. */
export interface Remark {
  text: string;
  reason: IgnoredReason;
}

/** What became of a parameter: a value (perhaps less or other than what was written), nothing usable, or nothing there. */
export type Read<T> = { status: "valid"; value: T; remarks: Remark[] } | { status: "invalid"; remarks: Remark[] } | { status: "missing" };

/** Reader and writer of one parameter; `C` is what either needs to know of the rest of its cell. */
export interface Codec<T, C = unknown> {
  read: (raw: string, context: C) => Read<T>;
  write: (value: T, context: C) => string;
}

/** What one value of a list may be: its text decoded, or a reason. */
type ReadOne<T> = (text: string) => { value: T; doubt?: IgnoredReason } | { reason: IgnoredReason };

/** Codec of a list: values between commas, `all` for the empty list. */
export function listOf<T, C>(readOne: (context: C) => ReadOne<T>, writeOne: (value: T) => string): Codec<T[], C> {
  return {
    read: (raw, context) => (raw === "all" ? { status: "valid", value: [], remarks: [] } : readList(raw, readOne(context))),
    write: (values) => {
      const text = values.map(writeOne).join(",");
      return values.length === 0 ? "all" : text === "all" ? "%61ll" : text;
    },
  };
}

/** Codec of exactly one value. */
export function oneOf<T, C>(readOne: (context: C) => ReadOne<T>, writeOne: (value: T, context: C) => string): Codec<T, C> {
  return {
    read: (raw, context) => {
      const list = readList(raw, readOne(context));
      if (list.status !== "valid") return list;
      const [value, ...others] = list.value;
      return others.length > 0 || value === undefined
        ? { status: "invalid", remarks: [{ text: decodeText(raw) ?? raw, reason: "value" }] }
        : { status: "valid", value, remarks: list.remarks };
    },
    write: writeOne,
  };
}

/** Reads one of a fixed set of words. */
export function word<T extends string>(words: readonly T[]): ReadOne<T> {
  return (text) => {
    const value = words.find((candidate) => candidate === text);
    return value === undefined ? { reason: "value" } : { value };
  };
}

/** Reads any text, doubting what a vocabulary does not have. */
export function text(vocabulary: ReadonlySet<string> | undefined, doubt: IgnoredReason): ReadOne<string> {
  return (value) => (vocabulary && !vocabulary.has(value) ? { value, doubt } : { value });
}

/** Reads a period; `none` is the one that is not stated. */
export const period: ReadOne<string | null> = (text) => {
  if (text === "none") return { value: null };
  const value = periodFromAddress(text);
  return value === null ? { reason: "value" } : { value };
};

/** Writes a period; what is none is written as text. */
export function writePeriod(value: string | null): string {
  return value === null ? "none" : (periodToAddress(value) ?? encodeText(value));
}

function readList<T>(raw: string, readOne: ReadOne<T>): Read<T[]> {
  const values = new Set<T>();
  const remarks: Remark[] = [];
  const parts = raw.split(",").filter((part) => part !== "");
  if (parts.length === 0) return { status: "missing" };
  for (const part of parts) {
    const decoded = decodeText(part);
    const one = decoded === null ? { reason: "encoding" as const } : readOne(decoded);
    if ("value" in one) values.add(one.value);
    const reason = "value" in one ? one.doubt : one.reason;
    if (reason) remarks.push({ text: decoded ?? part, reason });
  }
  return values.size > 0 ? { status: "valid", value: [...values], remarks } : { status: "invalid", remarks };
}
